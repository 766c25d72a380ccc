import type { Result } from '../../result.js';
import { type Leaning, traitsByLeaning, voiceOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { across, picture } from '../picture.js';
import { type EndsRow, endsTable } from './ends.js';

/** Each known trait between its two ends, first those on which the sheet is farthest from random answers. */
export function leanings({ quiz, assessment }: Result): Markup {
  const known = traitsByLeaning(quiz, assessment);
  if (known.length === 0) return NOTHING;
  const { leaning, mark, column } = voiceOf(quiz);
  return html`<section aria-labelledby="leanings">
<h2 id="leanings">${leaning}</h2>
<p class="note">The dot is ${mark}, the upright line what random answers average: the longer the bar between the two, the stronger the leaning. 0 is the left end, 100 the right one.</p>
${endsTable({
  caption: `${leaning}: each trait between its two ends, 0 to 100`,
  columns: [html`${column}`, html`Random`],
  rows: known.map(row),
  isNarrow: false,
})}
</section>`;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

function row({ trait, percent, expected }: Leaning, place: number): EndsRow {
  const [shown, average] = [Math.round(percent), Math.round(expected)];
  const [from, to] = percent < expected ? [percent, expected] : [expected, percent];
  const [dot, tick] = [across(percent / 100), across(expected / 100)];
  const plot = picture({
    id: `t-${place}`,
    title: `${trait.name}: ${shown} of 100`,
    description: `Random answers average ${average}. 0 is ${trait.low}, 100 is ${trait.high}.`,
    height: HEIGHT,
    body: [
      html`<line x1="0" x2="100%" y1="${MIDDLE}" y2="${MIDDLE}" class="line"/>`,
      html`<rect x="${across(from / 100)}" width="${across((to - from) / 100)}" y="${MIDDLE - 3}" height="6" class="fill"/>`,
      html`<line x1="${tick}" x2="${tick}" y1="2" y2="${HEIGHT - 2}" class="soft-line"/>`,
      html`<circle cx="${dot}" cy="${MIDDLE}" r="6" class="accent"/>`,
    ],
  });
  return { trait, toward: towardOf(percent, expected), plot, numbers: [shown, average] };
}

function towardOf(percent: number, expected: number): EndsRow['toward'] {
  if (percent === expected) return null;
  return percent < expected ? 'low' : 'high';
}
