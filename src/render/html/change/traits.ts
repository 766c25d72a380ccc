import type { TraitChange } from '../../../analysis/change/change.js';
import type { Trait } from '../../../quiz/quiz.js';
import type { ChangeResult } from '../../change/result.js';
import { meanWords, NOT_SHOWN } from '../../change/words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { across, picture } from '../picture.js';

interface Moved {
  readonly trait: Trait;
  readonly moved: TraitChange;
}

/** Where each trait moved on average, between its two ends. */
export function traits({ quiz, change }: ChangeResult): Markup {
  const shown = change.traits.flatMap((moved): Moved[] => {
    const trait = quiz.traits.find(({ id }) => id === moved.trait);
    return trait === undefined ? [] : [{ trait, moved }];
  });
  if (change.people === 0 || shown.length === 0) return NOTHING;
  if (shown.every(({ moved }) => moved.meanAbsolute === 0))
    return html`<section aria-labelledby="traits">
<h2 id="traits">How traits moved</h2>
<p>No trait moved.</p>
</section>`;
  const reach = reachOf(shown);
  return html`<section aria-labelledby="traits">
<h2 id="traits">How traits moved</h2>
<p class="note">On average, in points of 100. The upright line is no change; the scale ends ${reach} points to either side of it.</p>
<table class="spread shifts" role="table">
<caption class="sr">The mean change of each trait between its two ends</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Trait</th><th role="columnheader" scope="col">On average</th><th role="columnheader" scope="col">Left end</th><th role="columnheader" scope="col">Picture</th><th role="columnheader" scope="col">Right end</th></tr></thead>
<tbody role="rowgroup">${shown.map((each, place) => row(each, reach, place))}</tbody>
</table>
<details class="screen"><summary>The numbers</summary>
<div class="scroll" role="region" aria-label="The numbers of the traits" tabindex="0"><table class="figures small">
<caption class="note">Means in points of 100. Either way: how far they moved, whichever the end.</caption>
<thead><tr><th scope="col">Trait</th><th scope="col">On average</th><th scope="col" class="number">Either way</th><th scope="col" class="number">Known of</th></tr></thead>
<tbody>${shown.map(({ trait, moved }) => html`<tr><th scope="row">${trait.name}</th><td>${meanWords(quiz, moved)}</td><td class="number">${pointsOf(moved.meanAbsolute)}</td><td class="number">${moved.known ?? NOT_SHOWN}</td></tr>`)}</tbody></table></div></details>
</section>`;
}

/** Points to either side of the scale: tens, so that small changes look small. */
function reachOf(shown: readonly Moved[]): number {
  const farthest = Math.max(0, ...shown.map(({ moved }) => Math.abs(moved.mean ?? 0)));
  return Math.max(10, 10 * Math.ceil(farthest / 10));
}

function pointsOf(points: number | null): string {
  return points === null ? '' : String(Math.round(points));
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

function row({ trait, moved: { mean, known } }: Moved, reach: number, place: number): Markup {
  const words = signedWords(mean, known);
  const plot = picture({
    id: `shift-${place}`,
    title: `${trait.name}: ${words}`,
    description: `Toward ${trait.low} on the left, toward ${trait.high} on the right.`,
    height: HEIGHT,
    body: [
      html`<line x1="0" x2="100%" y1="${MIDDLE}" y2="${MIDDLE}" class="line"/>`,
      html`<line x1="50%" x2="50%" y1="0" y2="${HEIGHT}" class="soft-line"/>`,
      mean === null ? null : shift(0.5 + mean / reach / 2),
    ],
  });
  const [low, high] = [Math.round(mean ?? 0) < 0, Math.round(mean ?? 0) > 0].map((is) =>
    is ? ' toward' : '',
  );
  return html`<tr role="row"><th role="rowheader" scope="row" class="strong">${trait.name}</th><td role="cell" class="number soft small">${words}</td><td role="cell" class="low${low ?? ''}">${trait.low}</td><td role="cell" class="plot">${plot}</td><td role="cell" class="high${high ?? ''}">${trait.high}</td></tr>`;
}

/** A bar from no change to where it moved, with a dot there. */
function shift(to: number): Markup {
  const [left, right] = [Math.min(0.5, to), Math.max(0.5, to)];
  return html`<rect x="${across(left)}" width="${across(right - left)}" y="${MIDDLE - 3}" height="6" class="accent"/><circle cx="${across(to)}" cy="${MIDDLE}" r="6" class="accent"/>`;
}

/** `by 4`: which way is said by the ends. */
function signedWords(mean: number | null, known: number | null): string {
  if (mean === null) return known === 0 ? 'not known' : NOT_SHOWN;
  const points = Math.round(Math.abs(mean));
  if (points === 0) return mean === 0 ? 'none' : 'hardly any';
  return `by ${points}`;
}
