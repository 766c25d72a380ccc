import { InputError, problemLine } from '../errors.js';
import { EXIT, Interrupted, SIGNAL_EXIT, UsageError } from './exit.js';
import type { Io } from './io.js';
import { version } from './version.js';

/**
 * The command line.
 * @param argv as `process.argv` has it: node, script, arguments
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // A reader that went away (`| head`) has seen what it wanted.
  const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
  };
  io.stdout.on('error', ignoreClosedPipe);
  io.stderr.on('error', ignoreClosedPipe);
  try {
    const [only] = argv.slice(2);
    if (argv.length === 3 && (only === '--version' || only === '-V')) {
      io.stdout.write(`${version()}\n`);
      return EXIT.done;
    }
    const { run } = await import('./program.js');
    return await run(argv, io);
  } catch (error) {
    return await explain(error, io);
  } finally {
    io.stdout.off('error', ignoreClosedPipe);
    io.stderr.off('error', ignoreClosedPipe);
  }
}

async function explain(error: unknown, io: Io): Promise<number> {
  if (error instanceof Interrupted) return SIGNAL_EXIT[error.signal];
  const { visible } = await import('../render/escape.js');
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
