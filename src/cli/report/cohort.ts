import { SMALLEST_GROUP } from '../../analysis/cohort/cohort.js';
import { cohortOf } from '../../analysis/cohort/cohort-of.js';
import { cohortRenderers } from '../../render/cohort/formats.js';
import { counted } from '../../render/count-words.js';
import { UsageError } from '../exit.js';
import type { Io } from '../io.js';
import { writeOut } from '../output.js';
import type { CohortSoFar } from './cohort-so-far.js';
import { checkFormat } from './format.js';
import type { Asked } from './report.js';

/** A cohort at a glance. @throws UsageError where it cannot be had in this format, or without names */
export async function reportCohort(
  { members }: CohortSoFar,
  { options, format: wanted, table: { quiz }, run }: Asked,
  io: Io,
): Promise<void> {
  const format = checkFormat('cohort', wanted);
  const { anonymous, grouping, groups } = options;
  if (anonymous) checkAnonymous(members.length);
  const most = Math.floor(members.length / 2);
  if (groups !== null && groups > most)
    throw new UsageError(
      `Of ${members.length} people ${most} ${most === 1 ? 'group' : 'groups'} can be made at most.`,
    );
  const cohort = cohortOf(quiz, members, { anonymous, grouping, groups });
  const render = cohortRenderers[format];
  await writeOut(
    (surface) => render({ quiz, cohort }, { ...surface, brief: !options.all }),
    { ...options, format },
    io,
  );
  const { leftOut } = run.outcome;
  const left =
    leftOut === 0
      ? ''
      : ` ${counted(leftOut, 'sheet')} had problems and ${leftOut === 1 ? 'was' : 'were'} left out.`;
  io.stderr.write(`A report of ${counted(members.length, 'result')}.${left}\n`);
}

/** @throws UsageError where so few people are together that no number would hide one */
export function checkAnonymous(people: number): void {
  if (people >= SMALLEST_GROUP) return;
  throw new UsageError(
    `--anonymous hides nobody among so few: it takes ${SMALLEST_GROUP} people at least, and here ${people === 1 ? 'is 1' : `are ${people}`}.`,
  );
}
