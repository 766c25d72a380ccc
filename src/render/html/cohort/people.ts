import type { CohortResult } from '../../cohort/result.js';
import { cohortVoice } from '../../cohort/words.js';
import { html, type Markup, NOTHING, name } from '../markup.js';
import { type Column, columnsOf } from './people-columns.js';

/** More rows would be slow to open; a table program does it better. */
const MOST = 5000;
/** With more rows than this they are laid out only when they come into view, so that the page opens at once. */
const LATE = 300;

/** Everybody, a row each. A script sorts it; without one it stands as it is. */
export function people(result: CohortResult): Markup {
  const { quiz, cohort } = result;
  const { many } = cohortVoice(quiz);
  const all = cohort.members.length;
  if (all === 0) return NOTHING;
  const shown = cohort.members.slice(0, MOST);
  const [person, ...columns] = columnsOf(quiz, shown);
  const rest = all === shown.length ? null : ` The first ${MOST} of ${all} ${many}; the CSV format has all.`;
  return html`<section aria-labelledby="people">
<h2 id="people">All ${many}</h2>
<p class="note">Match: higher than so many of 100 random answer sheets.${rest}</p>
<div class="${all > LATE ? 'scroll late' : 'scroll'}" role="region" aria-label="Table of all ${many}" tabindex="0"><table class="people">
<colgroup>${[person, ...columns].map(({ width }) => html`<col class="${width}">`)}</colgroup>
<thead><tr>${[person, ...columns].map(({ head }) => head)}</tr></thead>
<tbody>
${shown.map((member, at) => row(member.person, columns, at))}</tbody>
</table></div>
</section>`;
}

/** Without the end tags that HTML lets be left out, and without classes: there may be thousands of rows. */
function row(person: string, columns: readonly Column[], at: number): Markup {
  const cells = columns.map(({ cells, keys }) => cell(cells[at] ?? '', keys));
  return html`<tr><th scope="row">${name(person)}${cells}
`;
}

function cell(text: string, keys: Column['keys']): Markup {
  const key = keys.get(text);
  return key === undefined ? html`<td>${text}` : html`<td data-key="${key}">${text}`;
}
