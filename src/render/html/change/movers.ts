import type { TrackChange, TrackState } from '../../../analysis/change/change.js';
import type { Quiz } from '../../../quiz/quiz.js';
import { type Mover, moversOf } from '../../change/member-blocks.js';
import type { ChangeResult } from '../../change/result.js';
import { changeVoice, closenessWords, roleTitle } from '../../change/words.js';
import { matchWords, VERDICT_WORD } from '../../words.js';
import { folded } from '../cohort/folded.js';
import { html, type Markup, NOTHING, name } from '../markup.js';
import { fromTo } from './moves.js';
import { swung } from './swung.js';

/** So many of all tracks together are on the page with their answers; the table of all has everybody. */
const MOST = 150;
/** So many have their answers in plain sight; those of the others are in a fold. */
const OPEN = 3;

/** Who moved, first those for whom it is more than a close call, each with the answers that did it. */
export function movers(result: ChangeResult, track: TrackChange, id: string): Markup {
  const { quiz, change } = result;
  const all = moversOf(result, track).map((mover, place) => ({ mover, place }));
  if (all.length === 0) return NOTHING;
  const most = Math.ceil(MOST / change.tracks.length);
  const { one, many, moved } = changeVoice(quiz);
  const hasBars = all.some(({ mover }) => (mover.moved.swing?.shares.length ?? 0) > 0);
  const cut =
    all.length > most
      ? html`<p class="note">The first ${most} of ${all.length} ${many}; the table below has all.</p>`
      : NOTHING;
  return html`<h3>${moved}</h3>
${hasBars ? html`<p class="note">${LEGEND}</p>` : NOTHING}${cut}
${folded(all.slice(0, most), {
  called: [one, many],
  most,
  draw: (shown) =>
    html`<ul class="movers">${shown.map(({ mover, place }) => entry(quiz, mover, place, `${id}-p${place}`))}</ul>`,
})}`;
}

const LEGEND =
  'The bars tell which answers did it. At the upright line both roles are level; filled bars speak for the new role, outlined ones against it. 1.00 is the spread of random sheets.';

function entry(quiz: Quiz, mover: Mover, place: number, id: string): Markup {
  const { member, moved } = mover;
  const why = swung(quiz, mover, id);
  const shown =
    place < OPEN ? why : html`<details class="screen"><summary>By which answers</summary>${why}</details>`;
  return html`<li><div class="mover"><b>${name(member.person)}</b><span>${fromTo(state(quiz, moved.before), state(quiz, moved.after))}</span><span class="pill ${moved.beyondClose ? 'sure' : 'unsure'}">${closenessWords(moved)}</span></div>${shown}</li>`;
}

function state(quiz: Quiz, { role, match, verdict }: TrackState): Markup {
  const matched = match === null ? '' : `match ${matchWords(match)}, `;
  return html`${role === null ? null : roleTitle(quiz, role)} <span class="soft small">(${matched}${VERDICT_WORD[verdict]})</span>`;
}
