import type { SkillGap, SkillGaps } from '../../../analysis/cohort/cohort.js';
import type { CohortResult } from '../../cohort/result.js';
import { gapCell, skillCells } from '../../cohort/rows.js';
import { cohortVoice, countWords } from '../../cohort/words.js';
import { counted } from '../../count-words.js';
import { roleOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';

/** More rows than this are folded. */
const SHOWN = 15;

/** Which skills most of them lack, first what to teach first; for all, and for each role of the first track. */
export function skills(result: CohortResult): Markup {
  const gaps = result.cohort.skills;
  if (gaps === null) return NOTHING;
  return html`<section aria-labelledby="skills">
<h2 id="skills">Skills to teach first</h2>
${gaps.rows.length === 0 ? html`<p>No skill is lacking of those that the roles ask for.</p>` : matrices(result, gaps)}
</section>`;
}

function matrices(result: CohortResult, gaps: SkillGaps): Markup {
  const { many } = cohortVoice(result.quiz);
  const folded = gaps.rows.slice(SHOWN);
  return html`<p class="note">How many ${many} lack a skill, of those whose roles need it.${result.cohort.anonymous ? ' Only skills that all of these roles need: others would tell how many have which role.' : null} The stronger the colour, the larger their share. No skill stands before one that it builds on.</p>
${matrix(result, gaps, gaps.rows.slice(0, SHOWN), 'Table of skills')}
${
  folded.length === 0
    ? null
    : html`<details><summary>${counted(folded.length, 'more skill')}</summary>${matrix(result, gaps, folded, 'Table of more skills')}</details>`
}`;
}

function matrix(
  { quiz, cohort }: CohortResult,
  gaps: SkillGaps,
  rows: readonly SkillGap[],
  title: string,
): Markup {
  const { many } = cohortVoice(quiz);
  const roles = gaps.roles.map(
    ({ role, people }) =>
      html`<th scope="col">${roleOf(quiz, role).short} <span class="small">(${countWords(people)})</span></th>`,
  );
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table class="matrix">
<caption class="sr">${title}: how many lack each</caption>
<thead><tr><th scope="col">Skill</th>${isCounted(gaps) ? html`<th scope="col">All ${many} <span class="small">(${countWords(gaps.people)})</span></th>` : null}${cohort.anonymous ? null : html`<th scope="col">Core skill for</th>`}${roles}<th scope="col">Hours to learn</th></tr></thead>
<tbody>${rows.map((row) => matrixRow(row, skillCells(quiz, row), { isCounted: isCounted(gaps), isAnonymous: cohort.anonymous }))}</tbody>
</table></div>`;
}

/** Whether of any skill there is to see how many lack it. */
function isCounted({ rows }: SkillGaps): boolean {
  return rows.some(({ lacking }) => lacking !== null);
}

function matrixRow(
  row: SkillGap,
  cells: readonly string[],
  shown: { readonly isCounted: boolean; readonly isAnonymous: boolean },
): Markup {
  const [skill, lacking, core, hours] = cells as [string, string, string, string];
  return html`<tr><th scope="row">${skill}</th>${shown.isCounted ? html`<td class="${tintOf(row)}">${lacking}</td>` : null}${shown.isAnonymous ? null : html`<td>${core}</td>`}${row.byRole.map(
    (each) => html`<td class="${tintOf(each)}">${gapCell(each)}</td>`,
  )}<td>${hours}</td></tr>`;
}

/** Five steps of a colour by the share that lacks a skill: up to a fifth, two fifths … all. None where it is hidden. */
function tintOf({ needed, lacking }: SkillGap['byRole'][number]): string {
  if (needed === null || lacking === null) return 'soft';
  if (lacking === 0) return '';
  return `tint-${Math.ceil((5 * lacking) / needed)}`;
}
