import type { TraitSpread } from '../../../analysis/cohort/cohort.js';
import type { Trait } from '../../../quiz/quiz.js';
import type { CohortResult } from '../../cohort/result.js';
import { spreadCells } from '../../cohort/rows.js';
import { cohortVoice, countWords } from '../../cohort/words.js';
import { capital } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { spreadPicture } from './spread-picture.js';

/** How the people are spread between the two ends of each trait. */
export function traits(result: CohortResult): Markup {
  const { quiz, cohort } = result;
  if (quiz.direct || cohort.traits.length === 0) return NOTHING;
  const { leaning, many } = cohortVoice(quiz);
  const highest = Math.max(1, ...cohort.traits.flatMap(({ bins }) => bins.map((count) => count ?? 0)));
  const shown = cohort.traits.flatMap((spread) => {
    const trait = quiz.traits.find(({ id }) => id === spread.trait);
    return trait === undefined ? [] : [{ trait, spread }];
  });
  return html`<section aria-labelledby="traits">
<h2 id="traits">${leaning}</h2>
<p class="note">From the left end (0) to the right one (100). Bars: how many ${many}. Line: the middle half of them; the dot on it: the median. Dashed: what random answers average.${cohort.anonymous ? ' Dotted on the ground: a number that is hidden.' : null}</p>
<table class="spread" role="table">
<caption class="sr">The median of each trait between its two ends</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Trait</th><th role="columnheader" scope="col">Median</th><th role="columnheader" scope="col">Left end</th><th role="columnheader" scope="col">Picture</th><th role="columnheader" scope="col">Right end</th></tr></thead>
<tbody role="rowgroup">${shown.map(({ trait, spread }) => spreadRow(result, trait, spread, highest))}</tbody>
</table>
${numbers(result, shown)}
</section>`;
}

function spreadRow(
  { quiz, cohort }: CohortResult,
  trait: Trait,
  spread: TraitSpread,
  highest: number,
): Markup {
  const [median] = spreadCells(cohort, spread);
  const plot = spreadPicture(trait, spread, { highest, many: cohortVoice(quiz).many });
  return html`<tr role="row"><th role="rowheader" scope="row" class="strong">${trait.name}</th><td role="cell" class="number soft small">median ${median ?? ''}</td><td role="cell" class="low">${trait.low}</td><td role="cell" class="plot">${plot}</td><td role="cell" class="high">${trait.high}</td></tr>`;
}

/** What stands above each of the ten bins. */
const BINS = Array.from({ length: 10 }, (_, at) => `${at * 10}–${at === 9 ? 100 : at * 10 + 9}`);

function numbers(
  { quiz, cohort }: CohortResult,
  shown: readonly { readonly trait: Trait; readonly spread: TraitSpread }[],
): Markup {
  const { many } = cohortVoice(quiz);
  const heads = ['Known of', 'Median', 'Middle half', 'Random', ...BINS];
  const rows = shown.map(({ trait, spread }) => {
    const cells = [countWords(spread.known), ...spreadCells(cohort, spread), ...spread.bins.map(countWords)];
    return html`<tr><th scope="row">${trait.name}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  });
  return html`<details><summary>The numbers</summary>
<div class="scroll" role="region" aria-label="The numbers of the traits" tabindex="0"><table class="figures small">
<caption class="note">${capital(many)} from 0 to 100, ten at a time, behind what sums them up.</caption>
<thead><tr><th scope="col">Trait</th>${heads.map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></details>`;
}
