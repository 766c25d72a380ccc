import { type Block, heading, note, paragraph } from '../page.js';
import { roleOf } from '../words.js';
import type { CohortResult } from './result.js';
import { gapCell, skillCells } from './rows.js';
import { shorten } from './shorten.js';
import { peopleWords } from './words.js';

const SHOWN_SKILLS = 10;
const LEGEND = 'Lack it: of those whose roles need it. As core: of these, for a core skill.';

/** What most of them lack of what their roles ask for; in full with a column for each role of the first track. */
export function skillSection({ quiz, cohort: { skills } }: CohortResult, brief: boolean): Block[] {
  if (skills === null) return [];
  const whose =
    skills.people === null ? 'by their roles' : `by the roles of ${peopleWords(quiz, skills.people)}`;
  const head = heading('Skills to teach first', whose);
  if (skills.rows.length === 0)
    return [head, paragraph('No skill is lacking of those that the roles ask for.')];
  const roles = brief ? [] : skills.roles;
  const { shown, more } = shorten(skills.rows, brief ? SHOWN_SKILLS : null);
  return [
    head,
    {
      type: 'table',
      columns: ['Skill', 'Lack it', 'As core', 'Hours', ...roles.map(({ role }) => roleOf(quiz, role).short)],
      align: ['left', 'right', 'right', 'right', ...roles.map(() => 'right' as const)],
      rows: shown.map((gap) => [...skillCells(quiz, gap), ...gap.byRole.slice(0, roles.length).map(gapCell)]),
    },
    ...more,
    note(roles.length === 0 ? LEGEND : `${LEGEND} Then the same for those with each role.`),
  ];
}
