import type { TrackChange } from '../../../analysis/change/change.js';
import type { ChangeResult } from '../../change/result.js';
import { trackWords } from '../../change/words.js';
import { trackTitle } from '../../words.js';
import { html, type Markup } from '../markup.js';
import { movers } from './movers.js';
import { moves } from './moves.js';
import { outcome } from './outcome.js';

/** For each track how many moved, from where to where, and who by which answers. */
export function tracks(result: ChangeResult): Markup {
  const { change } = result;
  // Where nobody is in both, the head of the page has said so.
  return html`${change.people === 0 ? null : change.tracks.map((track, place) => section(result, track, place))}`;
}

function section(result: ChangeResult, track: TrackChange, place: number): Markup {
  const { quiz, change } = result;
  const id = `track-${place}`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${trackTitle(quiz, track.track)}</h2>
<p>${trackWords(quiz, change, track)}</p>
${outcome(result, track, id)}
${moves(result, track, id)}
${movers(result, track, id)}
</section>`;
}
