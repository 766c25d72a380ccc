import { changeOf } from '../../analysis/change/change-of.js';
import type { Side } from '../../analysis/change/side.js';
import { takenOf } from '../../analysis/change/taken.js';
import { changeRenderers } from '../../render/change/formats.js';
import { readSheetOrOldResult, readSheetOrResult, recordedOf } from '../../scoring/recorded.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Run } from '../batch/run.js';
import { grouped } from '../batch/summary.js';
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
  const before = await sideBefore(options.before, old, { ...asked, run: earlier }, io);
  const after = { version: versionOf(table), table, taken: await takenBy(table, asked.args, asked, io) };
  if (before.taken.length === 0 || after.taken.length === 0) {
    io.stderr.write('One of the two has no sheet that could be read, so there is nothing to compare.\n');
    return;
  }
  const names = new Set(before.taken.map(({ person }) => person));
  const people = new Set(after.taken.flatMap(({ person }) => (names.has(person) ? [person] : [])));
  if (options.anonymous) checkAnonymous(people.size);
  const change = changeOf(before, after, { anonymous: options.anonymous });
  const render = changeRenderers[format];
  const result = { quiz: table.quiz, change };
  await writeOut(
    (surface) => render(result, { ...surface, brief: !options.all }),
    { ...options, format },
    io,
  );
  io.stderr.write(`${grouped(people.size)} ${people.size === 1 ? 'person' : 'people'} in both.\n`);
}

/**
 * What was before. Results that another version gave are taken as they were written, unless its quiz is at hand; then
 * all of them have to be of that one version.
 */
async function sideBefore(
  args: readonly string[],
  table: ScoringTable,
  { options, run, log }: Asked,
  io: Io,
): Promise<Side> {
  const again = new ScoringAgain(table, options, log);
  const reading = { quiz: table.quiz, read: readSheetOrOldResult, options, run, log };
  const versions = new Map<string, Side['version']>();
  const taken = [];
  for await (const each of gathered(args, reading, io)) {
    const recorded = recordedOf(each.sheet);
    const isOld = recorded !== null && recorded.assessment.quiz.hash !== table.quiz.hash;
    const { name, assessment } = isOld
      ? { name: each.name, assessment: recorded.assessment }
      : await again.score(each);
    versions.set(assessment.quiz.hash, assessment.quiz);
    taken.push(takenOf(assessment, name));
  }
  const [version = versionOf(table), another] = versions.values();
  if (another !== undefined)
    throw new UsageError(
      `What --before names was scored with different versions of the quiz (${version.version} and ${another.version}). Compare one at a time.`,
    );
  return { version, table: version.hash === table.quiz.hash ? table : null, taken };
}

async function takenBy(table: ScoringTable, args: readonly string[], { options, run, log }: Asked, io: Io) {
  const again = new ScoringAgain(table, options, log);
  const reading = { quiz: table.quiz, read: readSheetOrResult, options, run, log };
  const taken = [];
  for await (const each of gathered(args, reading, io)) {
    const { assessment, name } = await again.score(each);
    taken.push(takenOf(assessment, name));
  }
  await again.end();
  return taken;
}

function versionOf({ quiz: { id, version, hash } }: ScoringTable): Side['version'] {
  return { id, version, hash };
}
