import { AnswersSoFar } from '../../analysis/items/answers-so-far.js';
import { analysisOf } from '../../analysis/items/item-analysis.js';
import type { InputFormat } from '../../answers/entry.js';
import { itemsRenderers } from '../../render/items/formats.js';
import type { ItemsFormat } from '../../render/items/options.js';
import { readSheetOrResult, recordedOf } from '../../scoring/recorded.js';
import { problemLog } from '../batch/problem-log.js';
import { NO_PROGRESS } from '../batch/progress.js';
import { Run } from '../batch/run.js';
import { counted } from '../batch/summary.js';
import { formatOfOutput } from '../endings.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { type OutputOptions, writeOut } from '../output.js';
import { loadQuiz } from '../quizzes.js';
import { gathered } from '../report/gather.js';
import { tableOf } from '../table.js';
import { busy } from './busy.js';

export interface ItemsCommandOptions extends Omit<OutputOptions, 'format'> {
  /** `null`: what the name of the output tells; else text. */
  readonly format: ItemsFormat | null;
  readonly inputFormat: InputFormat | null;
  /** A file that says what the columns of tables are. */
  readonly map: string | null;
  readonly withoutFlagged: boolean;
  /** Everything, also where the text is brief otherwise. */
  readonly all: boolean;
}

/**
 * Item analysis of a quiz on the answers that people gave.
 * @param name the id of a shipped quiz, or a file
 * @param args what holds the answers, as `report` has it
 * @returns the exit code: that of data with problems where a sheet was left out for its problems
 * @throws UsageError for a quiz or an input that cannot be read
 */
export async function items(
  name: string,
  args: readonly string[],
  options: ItemsCommandOptions,
  io: Io,
): Promise<number> {
  const format = formatFor(options);
  await checkTarget(options.output, options.force, io);
  const quiz = await loadQuiz(name, io);
  const log = await problemLog({ errorsFile: null, force: false }, NO_PROGRESS, io);
  const run = new Run(log, false, 'both sheets count');
  const answers = new AnswersSoFar(tableOf(quiz), options);
  const reading = { quiz, read: readSheetOrResult, options, run, log };
  /** Results that another version of the quiz gave. */
  let older = 0;
  for await (const { sheet } of gathered(args, reading, io)) {
    answers.add(sheet);
    const recorded = recordedOf(sheet);
    if (recorded !== null && recorded.assessment.quiz.hash !== quiz.hash) older++;
  }
  if (older > 0)
    await log.warn(
      `${counted(older, 'result')} of another version of the quiz: their answers count as answers to this one (version ${quiz.version}).`,
    );
  if (answers.people.read === 0) {
    io.stderr.write('No sheet could be read, so there is nothing to analyse.\n');
    return run.hasProblems ? EXIT.data : EXIT.done;
  }
  const analysis = busy('Working out the figures …', io, () => analysisOf(answers));
  await writeOut(
    (surface) => itemsRenderers[format]({ quiz, analysis }, { ...surface, brief: !options.all }),
    { ...options, format },
    io,
  );
  const { leftOut } = run.outcome;
  if (leftOut > 0)
    io.stderr.write(
      `${counted(leftOut, 'sheet')} had problems and ${leftOut === 1 ? 'was' : 'were'} left out.\n`,
    );
  return run.hasProblems ? EXIT.data : EXIT.done;
}

/** @throws UsageError where the output's name tells a format that there is none of */
function formatFor({ format, output }: ItemsCommandOptions): ItemsFormat {
  if (format !== null) return format;
  if (output === '-') return 'text';
  const named = formatOfOutput(output);
  if (named === 'ics') throw new UsageError('An item analysis is not written as .ics.');
  return named;
}
