import { AnswersSoFar } from '../../analysis/items/answers-so-far.js';
import { analysisOf } from '../../analysis/items/item-analysis.js';
import type { InputFormat } from '../../answers/entry.js';
import { counted } from '../../render/count-words.js';
import { itemsRenderers } from '../../render/items/formats.js';
import { ITEMS_FORMATS, type ItemsFormat } from '../../render/items/options.js';
import { readSheetOrResult, recordedOf } from '../../scoring/recorded.js';
import { problemLog } from '../batch/problem-log.js';
import { NO_PROGRESS } from '../batch/progress.js';
import { Run } from '../batch/run.js';
import { formatOf } from '../endings.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { type OutputOptions, writeOut } from '../output.js';
import { gathered } from '../report/gather.js';
import { tableOf } from '../table.js';
import { busy } from './busy.js';
import { givenQuiz } from './given-quiz.js';
import { checkAll } from './whole.js';

export interface ItemsCommandOptions extends OutputOptions<ItemsFormat | null> {
  readonly inputFormat: InputFormat | null;
  /** A file that says what the columns of tables are. */
  readonly map: string | null;
  readonly withoutFlagged: boolean;
  /** All of the text, which by itself is brief. */
  readonly all: boolean;
}

/**
 * Item analysis of a quiz on the answers that people gave.
 * @param name the id of a shipped quiz, a file, or `-` for standard input
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
  const format = formatOf(options, ITEMS_FORMATS, 'an item analysis');
  checkAll(options.all, format, 'an item analysis');
  if (name === '-' && args.includes('-'))
    throw new UsageError('standard input is the quiz or answers, not both: name a file for one of them.');
  await checkTarget(options.output, options.force, io);
  const { quiz } = await givenQuiz(name, io);
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
    options,
    io,
  );
  const { leftOut } = run.outcome;
  if (leftOut > 0)
    io.stderr.write(
      `${counted(leftOut, 'sheet')} had problems and ${leftOut === 1 ? 'was' : 'were'} left out.\n`,
    );
  return run.hasProblems ? EXIT.data : EXIT.done;
}
