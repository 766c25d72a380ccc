import { Writable } from 'node:stream';
import type { Output } from '../../../src/cli/io.js';

/** An output whose reader takes a piece only when it is told to. */
export function slowOutput() {
  const taken: string[] = [];
  const waiting: { readonly chunk: Uint8Array; readonly done: (error?: Error | null) => void }[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => void waiting.push({ chunk, done }) });
  stream.on('error', () => undefined);
  return {
    stream: stream as Output,
    /** What the reader has. */
    taken,
    /** The reader takes the next piece, as its bytes are by now. */
    take(): void {
      const { chunk, done } = waiting.shift()!;
      taken.push(String(chunk));
      done();
    },
    /** The next piece cannot be written. */
    fail(code: string): void {
      waiting.shift()!.done(Object.assign(new Error(`write ${code}`), { code }));
    },
  };
}

/** An output that fails at once, as one whose reader is gone. */
export function brokenOutput(code: string): Output {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
  });
  return stream.on('error', () => undefined);
}

/** Whether a promise is settled, when all has been done that can be done now. */
export async function isSettled(promise: Promise<void> | void): Promise<boolean> {
  let settled = false;
  void promise?.then(() => {
    settled = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}
