import type { Readable, Writable } from 'node:stream';

/** A terminal or what stands in for one. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  getColorDepth?(env?: object): number;
}

export interface Input extends Readable {
  readonly isTTY?: boolean;
}

export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** All that the command line touches. A test passes its own streams, clock and folder. */
export interface Io {
  readonly stdin: Input;
  /** Results. */
  readonly stdout: Output;
  /** Messages, prompts and progress. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  now(): Date;
  /** A new seed for the order of options, 0 … 2³² − 1. */
  newSeed(): number;
  /** Calls back when a signal asks the program to end. @returns a function that stops listening */
  onSignal(listener: (name: SignalName) => void): () => void;
}

const SIGNALS: readonly SignalName[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export function processIo(): Io {
  return {
    // Making a stream costs a start a twentieth of its time; not every call needs all three.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    newSeed: () => Math.floor(Math.random() * 2 ** 32),
    onSignal(listener) {
      const listeners = SIGNALS.map((name) => ({ name, listener: () => listener(name) }));
      for (const each of listeners) process.on(each.name, each.listener);
      // After Ctrl-Z and `fg` the input stands still until it is told to go on.
      const resume = (): unknown => setImmediate(() => process.stdin.resume());
      process.on('SIGCONT', resume);
      return () => {
        for (const each of listeners) process.off(each.name, each.listener);
        process.off('SIGCONT', resume);
      };
    },
  };
}
