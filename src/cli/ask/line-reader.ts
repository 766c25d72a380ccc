import { createInterface } from 'node:readline';
import { Interrupted } from '../exit.js';
import type { Io, SignalName } from '../io.js';

/** Typed or piped lines. */
export interface LineReader {
  /** The next line; `null` at the end of input. Throws `Interrupted` when a signal ends the waiting. */
  next(): Promise<string | null>;
  close(): void;
}

/** Lines as they come, kept until they are asked for. */
export function lineReader(io: Io): LineReader {
  const readline = createInterface({ input: io.stdin, terminal: false });
  const lines: string[] = [];
  let ended = false;
  let signal: SignalName | null = null;
  let wake: () => void = () => undefined;
  readline.on('line', (line) => {
    lines.push(line);
    wake();
  });
  readline.on('close', () => {
    ended = true;
    wake();
  });
  const stop = io.onSignal((name) => {
    signal = name;
    wake();
  });
  return {
    async next() {
      while (lines.length === 0 && !ended && signal === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (signal !== null) throw new Interrupted(signal);
      return lines.shift() ?? null;
    },
    close() {
      stop();
      readline.close();
    },
  };
}
