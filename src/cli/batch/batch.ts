import { resolve } from 'node:path';
import { parseColumnMap } from '../../answers/column-map.js';
import { visible } from '../../render/escape.js';
import type { Format } from '../../render/result.js';
import type { ScoringTable } from '../../scoring/table.js';
import { checkExclude } from '../exclude.js';
import { EXIT, UsageError } from '../exit.js';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import { surfaceFor } from '../output.js';
import { loadQuiz } from '../quizzes.js';
import { fullRenderer } from '../result.js';
import { tableOf } from '../table.js';
import { Kernels } from './block-scorer.js';
import { type Inputs, inputsOf } from './inputs.js';
import type { ScoreOptions } from './options.js';
import { openOutDir } from './out-dir.js';
import { type ProblemLog, problemLog } from './problem-log.js';
import { NO_PROGRESS, type Progress, progress } from './progress.js';
import { Reading } from './reading.js';
import {
  type CsvResults,
  csvResults,
  type FullResult,
  filedResults,
  type Results,
  renderedResults,
} from './results.js';
import { Run, Stopped } from './run.js';
import { scoreInputs } from './score-inputs.js';
import { openSink, type Sink } from './sink.js';
import { summaryLine } from './summary.js';

/**
 * Scores any number of sheets: a line on standard error for each problem and one for what came of all.
 * @returns the exit code
 * @throws UsageError where it cannot be done as it was asked for
 */
export async function scoreBatch(args: readonly string[], options: ScoreOptions, io: Io): Promise<number> {
  checkOptions(options, io);
  const quiz = await loadQuiz(options.quiz, io);
  checkExclude(quiz, options.exclude);
  const map =
    options.map === null ? null : parseColumnMap(await readText(options.map, io), quiz, options.map);
  const inputs = await inputsOf(args, io);
  checkTargets(inputs, options, io);
  if (options.explainColumns) {
    const { explainTables } = await import('./explain-tables.js');
    return explainTables(inputs.inputs, { quiz, map, options }, io);
  }
  const table = tableOf(quiz);
  const bar = progressFor(inputs, options, io);
  const log = await problemLog({ errorsFile: options.errors, force: options.force }, bar, io);
  const run = new Run(log, options.strict);
  const reading = new Reading(io);
  let output: Output | null = null;
  try {
    const isStream = inputs.inputs.some(({ ordinary }) => !ordinary);
    output = await openOutput({ table, options, log, isStream }, io);
    const { results, csv, sink } = output;
    const isClosed = (): boolean => sink?.closed ?? false;
    const kernels = new Kernels();
    const batch = { table, map, options, results, csv, kernels, run, log, reading, bar, isClosed };
    await scoreInputs(inputs.inputs, batch);
    await results.end();
    bar.done();
    // Of an only sheet with problems there is no result, so there is no file of it either.
    if (!(results.isOnly && run.hasProblems)) await sink?.commit();
    await log.commit();
    // Who has stopped reading wants no count of what was read until then.
    if (!results.isOnly && !isClosed()) io.stderr.write(`${closingLine(run, inputs, options)}\n`);
    return run.hasProblems ? EXIT.data : EXIT.done;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    bar.done();
    await log.commit();
    io.stderr.write('Nothing was written: --strict stops at the first problem.\n');
    return EXIT.data;
  } finally {
    bar.done();
    reading.close();
    output?.sink?.abandon();
    log.abandon();
    // What may still come on it is not for us, and waiting for it would keep the program from ending.
    if (args.includes('-')) io.stdin.destroy();
  }
}

/** Where results go, and how they are written. */
interface Output {
  readonly results: Results;
  readonly csv: CsvResults | null;
  /** `null` where each has a file of its own. */
  readonly sink: Sink | null;
}

interface OutputNeeds {
  readonly table: ScoringTable;
  readonly options: ScoreOptions;
  readonly log: ProblemLog;
  /** Whether sheets may come one by one, with time between them. */
  readonly isStream: boolean;
}

async function openOutput({ table, options, log, isStream }: OutputNeeds, io: Io): Promise<Output> {
  const { format, outDir, output, force, strict } = options;
  const surface = await surfaceFor(output !== '-' || outDir !== null, options.color, io);
  if (outDir !== null) {
    const extension = EXTENSIONS[format as Format];
    const files = await openOutDir(outDir, { force, extension, warn: (text) => log.warn(text) }, io);
    const render = await fullRenderer({ ...options, format: format as Format }, null);
    const full: FullResult = (result) => render(result, surface);
    return { results: filedResults({ table, options, surface }, files, full), csv: null, sink: null };
  }
  const sink = await openSink({ output, force, spool: strict }, io);
  const making = { table, options, sink, surface };
  if (format !== 'csv' && format !== 'html') {
    // In NDJSON a sheet alone is a line like any other.
    const render = await fullRenderer({ ...options, format: format === 'ndjson' ? 'json' : format }, null);
    const full: FullResult = (result) => render(result, surface);
    return { results: renderedResults(making, format, { full, isStream }), csv: null, sink };
  }
  const csv = csvResults(making);
  const needsAll = options.why || options.plan || options.traits;
  return { results: csv, csv: needsAll ? null : csv, sink };
}

/** A file of results or problems in a folder that is read would be taken for a sheet the next time. */
function checkTargets(
  { inputs }: Inputs,
  { output, errors, explainColumns }: ScoreOptions,
  { cwd }: Io,
): void {
  if (explainColumns) return;
  const targets = [...(output === '-' ? [] : [output]), ...(errors === null ? [] : [errors])];
  for (const target of targets) {
    const path = resolve(cwd, target);
    if (inputs.some((input) => input.path === path))
      throw new UsageError(`${target} is read: it cannot be written at the same time.`);
  }
}

const EXTENSIONS = { text: 'txt', json: 'json', markdown: 'md', html: 'html' } as const satisfies Record<
  Format,
  string
>;

function checkOptions(options: ScoreOptions, { cwd }: Io): void {
  const { format, output, outDir, errors, columns, strict } = options;
  if (columns !== null && format !== 'csv') throw new UsageError('--columns is for --format csv.');
  if (errors === '-')
    throw new UsageError('--errors takes the name of a file; problems are told on standard error too.');
  const same = (one: string, other: string): boolean => resolve(cwd, one) === resolve(cwd, other);
  if (errors !== null && output !== '-' && same(errors, output))
    throw new UsageError('--errors and --output name the same file.');
  if (outDir === null) {
    if (format === 'html')
      throw new UsageError(
        'A page in HTML shows one person: --out-dir writes one for each; which-path report makes one of them all.',
      );
    return;
  }
  if (output !== '-') throw new UsageError('Results go to --output or to --out-dir, not to both.');
  if (!Object.hasOwn(EXTENSIONS, format))
    throw new UsageError(
      `--out-dir writes a file for each respondent: its formats are ${Object.keys(EXTENSIONS).join(', ')}.`,
    );
  if (strict)
    throw new UsageError('--strict writes all or nothing, so it goes with --output, not with --out-dir.');
}

/** None where results are shown on the same terminal. */
function progressFor({ inputs }: Inputs, { output, outDir }: ScoreOptions, io: Io): Progress {
  if (output === '-' && outDir === null && io.stdout.isTTY === true) return NO_PROGRESS;
  if (inputs.some(({ ordinary }) => !ordinary)) return progress(io, null);
  const sizes = inputs.map(({ bytes }) => bytes);
  // Of the files in folders nobody asked for their sizes.
  const total = sizes.includes(null)
    ? sizes.length
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return progress(io, total);
}

function closingLine(run: Run, { skipped }: Inputs, { output, outDir }: ScoreOptions): string {
  const words = [summaryLine(run.outcome)];
  if (skipped > 0)
    words.push(
      `${skipped === 1 ? '1 file' : `${skipped} files`} of other kinds ${skipped === 1 ? 'was' : 'were'} not read.`,
    );
  if (output !== '-') words.push(`Written: ${output}`);
  if (outDir !== null) words.push(`Written into: ${outDir}`);
  return visible(words.join(' '));
}
