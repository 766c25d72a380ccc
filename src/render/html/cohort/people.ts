import type { CohortResult } from '../../cohort/result.js';
import { cohortVoice } from '../../cohort/words.js';
import { html, type Markup, NOTHING, name } from '../markup.js';
import { bodiesOf, isLong } from './long-table.js';
import type { Column, Columns } from './people-columns.js';

/** Everybody, a row each. A script sorts it; without one it stands as it is. */
export function people({ quiz, cohort }: CohortResult, columns: Columns): Markup {
  const { many } = cohortVoice(quiz);
  const all = cohort.members.length;
  if (all === 0) return NOTHING;
  const [persons, ...others] = columns;
  const shown = persons.cells.length;
  const long = isLong(shown);
  const rest = all === shown ? null : ` The first ${shown} of ${all} ${many}; the CSV format has all.`;
  return html`<section aria-labelledby="people">
<h2 id="people">All ${many}</h2>
<p class="note">Match: higher than so many of 100 random answer sheets.${rest}</p>
<div class="scroll" role="region" aria-label="Table of all ${many}" tabindex="0"><table class="${long ? 'people long' : 'people'}" role="table">
<colgroup>${columns.map(({ width }) => html`<col class="${width}">`)}</colgroup>
<thead role="rowgroup"><tr role="row">${columns.map(({ head }) => head)}</tr></thead>
${bodiesOf(persons.cells.map((person, at) => row(person, others, at, long)))}</table></div>
</section>`;
}

/**
 * Without the end tags that HTML lets be left out, and without classes: there may be thousands of rows.
 * @param long whether it has to say what it is, as a row of a long table is a block on a screen
 */
function row(person: string, columns: readonly Column[], at: number, long: boolean): Markup {
  const cells = columns.map(({ cells, keys }) => cell(cells[at] ?? '', keys, long));
  return long
    ? html`<tr role="row"><th scope="row" role="rowheader">${name(person)}${cells}\n`
    : html`<tr><th scope="row">${name(person)}${cells}\n`;
}

function cell(text: string, keys: Column['keys'], long: boolean): Markup {
  const key = keys.get(text);
  const sortsBy = key === undefined ? NOTHING : html` data-key="${key}"`;
  return long ? html`<td role="cell"${sortsBy}>${text}` : html`<td${sortsBy}>${text}`;
}
