import type { SkillGap } from '../../analysis/cohort/cohort.js';
import { type Block, heading, note, paragraph } from '../page.js';
import { rangeWords, roleOf, skillName } from '../words.js';
import type { CohortResult } from './result.js';
import { gapCell } from './rows.js';
import { shorten } from './shorten.js';
import { countWords, ofWords, peopleWords } from './words.js';

const SHOWN_SKILLS = 10;
const ANONYMOUS_LEGEND =
  'Only skills that the roles of all of them ask for: others would tell how many have which role.';
const LEGEND = 'Lack it: of those whose roles need it. As core: of these, for a core skill.';

function legendOf(anonymous: boolean, hasRoles: boolean): string {
  if (anonymous) return ANONYMOUS_LEGEND;
  return hasRoles ? `${LEGEND} Then the same for those with each role.` : LEGEND;
}

/** What most of them lack of what their roles ask for; in full with a column for each role of the first track. */
export function skillSection({ quiz, cohort }: CohortResult, brief: boolean): Block[] {
  const { skills, anonymous } = cohort;
  if (skills === null) return [];
  const whose =
    skills.people === null ? 'by their roles' : `by the roles of ${peopleWords(quiz, skills.people)}`;
  const head = heading('Skills to teach first', whose);
  if (skills.rows.length === 0)
    return [head, paragraph('No skill is lacking of those that the roles ask for.')];
  const roles = brief ? [] : skills.roles;
  const { shown, more } = shorten(skills.rows, brief ? SHOWN_SKILLS : null);
  const columns = [
    { name: 'Skill', cell: (gap: SkillGap) => skillName(quiz, gap.skill) },
    ...(skills.rows.every(({ lacking }) => lacking === null)
      ? []
      : [{ name: 'Lack it', cell: (gap: SkillGap) => ofWords(gap.lacking, gap.needed) }]),
    ...(anonymous ? [] : [{ name: 'As core', cell: (gap: SkillGap) => countWords(gap.core) }]),
    { name: 'Hours', cell: (gap: SkillGap) => rangeWords(gap.hours) },
    ...roles.map(({ role }, place) => ({
      name: roleOf(quiz, role).short,
      cell: (gap: SkillGap) => gapCell(gap.byRole[place]!),
    })),
  ];
  return [
    head,
    {
      type: 'table',
      columns: columns.map(({ name }) => name),
      align: columns.map((_, place) => (place === 0 ? 'left' : 'right')),
      rows: shown.map((gap) => columns.map(({ cell }) => cell(gap))),
    },
    ...more,
    note(legendOf(anonymous, roles.length > 0)),
  ];
}
