import { readSheetOrResult } from '../../scoring/recorded.js';
import { type ProblemLog, problemLog } from '../batch/problem-log.js';
import { NO_PROGRESS } from '../batch/progress.js';
import { Run } from '../batch/run.js';
import { checkSessions } from '../calendar.js';
import { checkExclude } from '../exclude.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { loadQuiz } from '../quizzes.js';
import { tableOf } from '../table.js';
import { type Scored, ScoringAgain } from './again.js';
import { CohortSoFar } from './cohort-so-far.js';
import { formatFor } from './format.js';
import { gathered } from './gather.js';
import type { ReportFormat, ReportOptions } from './options.js';

/** Shows one person, a cohort or a change: whatever the arguments hold. @returns the exit code */
export async function report(args: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const format = formatFor(options, io);
  checkOptions(args, options, format);
  await checkTarget(options.output, options.force, io);
  const quiz = await loadQuiz(options.quiz, io);
  checkExclude(quiz, options.exclude);
  const table = tableOf(quiz);
  const log = await problemLog({ errorsFile: null, force: false }, NO_PROGRESS, io);
  const asked = { args, options, format, table, log };
  if (options.before.length > 0) {
    const [earlier, later] = [new Run(log, false, LAST_COUNTS), new Run(log, false, LAST_COUNTS)];
    const { reportChange } = await import('./change.js');
    await reportChange({ ...asked, run: later }, earlier, io);
    return earlier.hasProblems || later.hasProblems ? EXIT.data : EXIT.done;
  }
  const run = new Run(log, false, 'both are in the report');
  await reportOneOrMany({ ...asked, run }, io);
  return run.hasProblems ? EXIT.data : EXIT.done;
}

/** @throws UsageError for options that would do nothing */
function checkOptions(
  args: readonly string[],
  { before, beforeQuiz, sessions, timeZone, groups, anonymous }: ReportOptions,
  format: ReportFormat,
): void {
  if (beforeQuiz !== null && before.length === 0)
    throw new UsageError('--before-quiz says what --before was made with: name both.');
  if (groups !== null && before.length > 0)
    throw new UsageError('--groups is for a cohort, not for a change.');
  if (groups !== null && anonymous)
    throw new UsageError('--groups puts people together by their names; --anonymous has none.');
  if (args.includes('-') && before.includes('-'))
    throw new UsageError('Standard input can be read only once: give one of the two as a file.');
  checkSessions(sessions, timeZone, format);
}

const LAST_COUNTS = 'the last sheet counts';

/** All that was asked for. */
export interface Asked {
  readonly args: readonly string[];
  readonly options: ReportOptions;
  readonly format: ReturnType<typeof formatFor>;
  readonly table: ReturnType<typeof tableOf>;
  readonly run: Run;
  readonly log: ProblemLog;
}

async function reportOneOrMany(asked: Asked, io: Io): Promise<void> {
  const { args, options, table, run, log } = asked;
  const again = new ScoringAgain(table, options, log);
  const reading = { quiz: table.quiz, read: readSheetOrResult, options, run, log };
  let first: Scored | null = null;
  const cohort = new CohortSoFar(table.quiz);
  for await (const sheet of gathered(args, reading, io)) {
    const scored = await again.score(sheet);
    first ??= scored;
    cohort.add(scored);
  }
  await again.end();
  if (first === null) {
    io.stderr.write('No sheet could be read, so there is nothing to report.\n');
  } else if (run.sheets === 1 && !options.anonymous) {
    if (options.groups !== null) throw new UsageError('--groups is for a cohort, and here is one sheet.');
    const { reportPerson } = await import('./person.js');
    await reportPerson(first, asked, io);
  } else {
    const { reportCohort } = await import('./cohort.js');
    await reportCohort(cohort, asked, io);
  }
}
