import { DEFAULTS } from './defaults.js';
import type { Io, Output } from './io.js';
import { version } from './version.js';

/**
 * The command line.
 * @param argv as `process.argv` has it: node, script, arguments
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const outputs = watchedOutputs(io);
  const code = await runOrExplain(argv, outputs.io);
  const failures = await outputs.end();
  const [failure] = failures.filter((error) => error !== null);
  if (failure === undefined) return code;
  io.stderr.write(`which-path: the output cannot be written: ${failure.message}\n`);
  const { EXIT } = await import('./exit.js');
  return code === EXIT.done ? EXIT.usage : code;
}

/** An `io` whose output streams are watched from the moment that they are first asked for: making one takes time. */
function watchedOutputs(io: Io): { readonly io: Io; end(): Promise<(Error | null)[]> } {
  const used = new Map<Output, ReturnType<typeof watched>>();
  const use = (output: Output): Output => {
    if (!used.has(output)) used.set(output, watched(output));
    return output;
  };
  return {
    io: Object.create(io, {
      stdout: { get: () => use(io.stdout) },
      stderr: { get: () => use(io.stderr) },
    }),
    end: () => Promise.all([...used.values()].map((output) => output.end())),
  };
}

/** Streams tell of an error when the writing is long over, and end the process if nobody listens then. */
function watched(stream: Output): { end(): Promise<Error | null> } {
  let failure: Error | null = null;
  const listener = (error: NodeJS.ErrnoException): void => {
    // A reader that went away (`| head`) has seen what it wanted.
    if (error.code !== 'EPIPE') failure = error;
  };
  stream.on('error', listener);
  return {
    end: async () => {
      await new Promise<void>((resolve) => stream.write('', () => setImmediate(resolve)));
      return failure;
    },
  };
}

async function runOrExplain(argv: readonly string[], io: Io): Promise<number> {
  try {
    const args = argv.slice(2);
    const [first, second] = args;
    if (args.length === 1 && (first === '--version' || first === '-V')) {
      io.stdout.write(`${version()}\n`);
      return 0;
    }
    // The two commonest calls leave nothing to parse, and loading the parser takes a tenth of a start.
    if (first === undefined) {
      const { take } = await import('./commands/take.js');
      return await take(
        { ...DEFAULTS, save: null, report: null, name: null, plain: false, seed: io.newSeed() },
        io,
      );
    }
    if (args.length === 2 && first === 'score' && second !== undefined && !second.startsWith('-')) {
      const { NO_OPTIONS, score } = await import('./commands/score.js');
      return await score([second], NO_OPTIONS, io);
    }
    const { run } = await import('./program.js');
    return await run(argv, io);
  } catch (error) {
    const { explain } = await import('./explain.js');
    return explain(error, io);
  }
}
