import { Readable, Writable } from 'node:stream';
import type { Io, Output, SignalName } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export interface Surroundings {
  readonly cwd: string;
  /** What is piped in; none is an empty pipe. */
  readonly stdin?: string | Readable;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An output that keeps what is written. It is no terminal. */
export function written(): Output & { readonly text: string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.defineProperty(stream, 'text', { get: () => chunks.join('') }) as Output & { text: string };
}

/** Streams in memory, a clock that stands at noon on Thursday, the 7th of January 2027, the seed 1. */
export function memoryIo({ cwd, stdin = '', env = {} }: Surroundings) {
  const listeners = new Set<(name: SignalName) => void>();
  const io = {
    stdin: typeof stdin === 'string' ? Readable.from(stdin === '' ? [] : [stdin]) : stdin,
    stdout: written(),
    stderr: written(),
    env: { LANG: 'C.UTF-8', ...env },
    cwd,
    now: () => new Date(2027, 0, 7, 12),
    newSeed: () => 1,
    onSignal: (listener: (name: SignalName) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } satisfies Io;
  /** Sends a signal to whoever listens. */
  const send = (name: SignalName): void => {
    for (const listener of listeners) listener(name);
  };
  return { io, send, listeners };
}

/** Runs `which-path` with these words. */
export async function whichPath(words: readonly string[], surroundings: Surroundings): Promise<Ending> {
  const { io } = memoryIo(surroundings);
  const code = await main(['node', 'which-path', ...words], io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}
