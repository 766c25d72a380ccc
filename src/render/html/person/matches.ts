import type { Track } from '../../../quiz/quiz.js';
import type { RankedRole, TrackResult } from '../../../scoring/assessment.js';
import type { NullCurve } from '../../../scoring/null-curve.js';
import type { Result } from '../../result.js';
import { matchWords, ofHundredWords, roleOf, signed, voiceOf } from '../../words.js';
import { html, type Markup } from '../markup.js';
import { across, coordinate, picture, stretched } from '../picture.js';

/** How every role of every track matches, before the random sheets that it is compared with. */
export function matches(result: Result): Markup {
  const { quiz, assessment } = result;
  const reach = reachOf(Object.values(assessment.tracks));
  const tracks = quiz.tracks.flatMap((track) => {
    const found = assessment.tracks[track.id];
    return found === undefined ? [] : [matchTable(result, track, found, reach)];
  });
  const [compared, limits] = voiceOf(quiz).compared;
  return html`<section aria-labelledby="matches">
<h2 id="matches">How every role matches</h2>
<p class="note">The hill is where random answer sheets end, the bar where this one ends. The coloured part of the hill is the match: the ${compared} ${limits}</p>
<div class="columns ${tracks.length > 1 ? 'two' : ''}">${tracks}</div>
</section>`;
}

/** Standard deviations to either side that the pictures show: all scores, and at least most random sheets. */
function reachOf(tracks: readonly TrackResult[]): number {
  const scores = tracks.flatMap(({ ranking }) => ranking.map(({ z }) => Math.abs(z)));
  return Math.max(3, ...scores.map((z) => z + 0.25));
}

function matchTable(result: Result, { id, title }: Track, track: TrackResult, reach: number): Markup {
  const rows = track.ranking.map((ranked, place) =>
    matchRow(result, ranked, `m-${id}-${place}`, place === 0, reach),
  );
  return html`<figure><table class="rows" role="table">
<caption class="sr">${title}: each role's score among random answer sheets</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${title}</th><th role="columnheader" scope="col">Score among random sheets</th><th role="columnheader" scope="col">Match</th></tr></thead>
<tbody role="rowgroup">${rows}</tbody>
</table></figure>`;
}

const HEIGHT = 32;
/** The bar along the foot of the hill. */
const BAR = 5;

function matchRow(
  { quiz, nullCurves }: Result,
  ranked: RankedRole,
  id: string,
  isTop: boolean,
  reach: number,
): Markup {
  const { role, z, match } = ranked;
  const { title } = roleOf(quiz, role);
  const curve = nullCurves?.[role];
  const x = across((z + reach) / (2 * reach));
  const plot = picture({
    id,
    title: `${title}: match ${matchWords(match)}`,
    description: `A score of ${signed(z).trim()} standard deviations, higher than ${ofHundredWords(match)} random answer sheets.`,
    height: HEIGHT,
    body: [
      curve === undefined ? null : hill(curve, z, reach),
      html`<rect x="0" y="${HEIGHT - BAR}" width="100%" height="${BAR}" class="back"/>`,
      html`<rect x="0" y="${HEIGHT - BAR}" width="${x}" height="${BAR}" class="accent"/>`,
      html`<line x1="${x}" x2="${x}" y1="4" y2="${HEIGHT - 1}" class="accent-line"/><circle cx="${x}" cy="5" r="${isTop ? 5 : 3.5}" class="accent"/>`,
    ],
  });
  return html`<tr role="row" class="${isTop ? 'top' : ''}"><th role="rowheader" scope="row">${title}</th><td role="cell" class="plot">${plot}</td><td role="cell" class="number">${matchWords(match)}</td></tr>`;
}

/** The random sheets, and the part of them that lies below the score. */
function hill({ from, step, steps }: NullCurve, z: number, reach: number): Markup {
  const highest = Math.max(...steps);
  const points = steps.map((share, at) => ({ z: from + at * step, y: 100 - (92 * share) / highest }));
  const xOf = (point: { z: number }): string => coordinate((100 * (point.z + reach)) / (2 * reach));
  const area = (shown: readonly { z: number; y: number }[]): string => {
    const placed = shown.map((point) => `${xOf(point)} ${coordinate(point.y)}`);
    return `M${xOf(shown[0]!)} 100L${placed.join('L')}L${xOf(shown.at(-1)!)} 100Z`;
  };
  const within = points.filter((point) => Math.abs(point.z) <= reach);
  const below = within.filter((point) => point.z < z);
  const edge = within[below.length];
  const last = below.at(-1);
  // Up to the score itself, between two steps.
  const cut =
    last === undefined || edge === undefined
      ? []
      : [{ z, y: last.y + ((edge.y - last.y) * (z - last.z)) / step }];
  return html`<svg width="100%" height="${HEIGHT - BAR}">${stretched([
    html`<path class="back" d="${area(within)}"/>`,
    below.length === 0 ? null : html`<path class="fill" d="${area([...below, ...cut])}"/>`,
  ])}</svg>`;
}
