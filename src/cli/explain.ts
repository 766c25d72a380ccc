import { InputError, problemLine } from '../errors.js';
import { visible } from '../render/escape.js';
import { EXIT, Interrupted, SIGNAL_EXIT, UsageError } from './exit.js';
import type { Io } from './io.js';
import { version } from './version.js';

/** Says on standard error why a command failed. @returns the exit code */
export function explain(error: unknown, io: Io): number {
  if (error instanceof Interrupted) return SIGNAL_EXIT[error.signal];
  if (error instanceof InputError) {
    for (const problem of error.problems) io.stderr.write(`${visible(problemLine(problem))}\n`);
    return EXIT.data;
  }
  if (error instanceof UsageError) {
    io.stderr.write(`which-path: ${visible(error.message)}\n`);
    return EXIT.usage;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`which-path: this is a bug of ours, please report it with these lines:\n`);
  io.stderr.write(`which-path ${version()}\n${stack.split('\n').map(visible).join('\n')}\n`);
  return EXIT.bug;
}
