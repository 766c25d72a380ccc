import { anonymised } from '../../analysis/change/anonymous.js';
import { changeOf } from '../../analysis/change/change-of.js';
import type { Side } from '../../analysis/change/side.js';
import { type Taken, takenOf } from '../../analysis/change/taken.js';
import type { AnswerSheet } from '../../answers/sheet.js';
import { changeRenderers } from '../../render/change/formats.js';
import { grouped } from '../../render/count-words.js';
import type { Assessment } from '../../scoring/assessment.js';
import { readSheetOrOldResult, readSheetOrResult, recordedOf } from '../../scoring/recorded.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Run } from '../batch/run.js';
import { UsageError } from '../exit.js';
import type { Io } from '../io.js';
import { writeOut } from '../output.js';
import { loadQuiz } from '../quizzes.js';
import { tableOf } from '../table.js';
import { ScoringAgain } from './again.js';
import { checkAnonymous } from './cohort.js';
import { checkFormat } from './format.js';
import { gathered } from './gather.js';
import type { Asked } from './report.js';

/**
 * Who moved between two times, or two versions of the quiz.
 * @param earlier counts what is read of before; `asked.run` what is read of after
 * @throws UsageError where it cannot be told
 */
export async function reportChange(asked: Asked, earlier: Run, io: Io): Promise<void> {
  const { options, table } = asked;
  const format = checkFormat('change', asked.format);
  const old = options.beforeQuiz === null ? table : tableOf(await loadQuiz(options.beforeQuiz, io));
  const { id } = table.quiz;
  if (old.quiz.id !== id)
    throw new UsageError(`--before-quiz is the quiz ${old.quiz.id}, not another version of ${id}.`);
  const before = await sideOf(old, options.before, { keepOld: true }, { ...asked, run: earlier }, io);
  const { taken } = await sideOf(table, asked.args, { keepOld: false }, asked, io);
  if (before.taken.length === 0 || taken.length === 0) {
    io.stderr.write('One of the two has no sheet that could be read, so there is nothing to compare.\n');
    return;
  }
  const after = { version: versionOf(table), table, taken };
  const named = changeOf(before, after, { anonymous: false });
  const { people } = named;
  if (options.anonymous) checkAnonymous(people);
  const change = options.anonymous ? anonymised(named) : named;
  const render = changeRenderers[format];
  const result = { quiz: table.quiz, change };
  await writeOut(
    (surface) => render(result, { ...surface, brief: !options.all }),
    { ...options, format },
    io,
  );
  io.stderr.write(`${grouped(people)} ${people === 1 ? 'person' : 'people'} in both.\n`);
}

/**
 * What these arguments hold.
 * @param keepOld whether results of another version are taken as they were written, instead of being scored again: then
 *   all have to be of one version
 * @throws UsageError where they are not
 */
async function sideOf(
  table: ScoringTable,
  args: readonly string[],
  { keepOld }: { readonly keepOld: boolean },
  { options, run, log }: Asked,
  io: Io,
): Promise<Side> {
  const again = new ScoringAgain(table, options, log);
  const read = keepOld ? readSheetOrOldResult : readSheetOrResult;
  const versions = new Map<string, Side['version']>();
  const taken: Taken[] = [];
  for await (const each of gathered(args, { quiz: table.quiz, read, options, run, log }, io)) {
    const written = keepOld ? oldResult(each.sheet, table) : null;
    const { name, assessment } =
      written === null ? await again.score(each) : { name: each.name, assessment: written };
    versions.set(assessment.quiz.hash, assessment.quiz);
    taken.push(takenOf(assessment, name));
  }
  await again.end();
  const [version = versionOf(table), another] = versions.values();
  if (another !== undefined)
    throw new UsageError(
      `What --before names was scored with different versions of the quiz (${version.version} and ${another.version}). Compare one at a time.`,
    );
  return { version, table: version.hash === table.quiz.hash ? table : null, taken };
}

/** A result of another version than the one at hand, as it was written; `null` for all else. */
function oldResult(sheet: AnswerSheet, { quiz }: ScoringTable): Assessment | null {
  const assessment = recordedOf(sheet)?.assessment ?? null;
  return assessment === null || assessment.quiz.hash === quiz.hash ? null : assessment;
}

function versionOf({ quiz: { id, version, hash } }: ScoringTable): Side['version'] {
  return { id, version, hash };
}
