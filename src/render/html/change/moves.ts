import type { TrackChange } from '../../../analysis/change/change.js';
import type { Quiz } from '../../../quiz/quiz.js';
import type { ChangeResult } from '../../change/result.js';
import { changeVoice, roleTitle } from '../../change/words.js';
import { peopleWords } from '../../cohort/words.js';
import { nounFor } from '../../count-words.js';
import { capital, trackTitle } from '../../words.js';
import { folded } from '../cohort/folded.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { across, picture } from '../picture.js';
import { type BarRow, barTable } from './bar-rows.js';

/** So many of a track are on the page. */
const MOST = 300;

type Move = TrackChange['moves'][number] & { readonly place: number };

/** From where to where, a bar each; left out where it would only repeat the list of names. */
export function moves(result: ChangeResult, track: TrackChange, id: string): Markup {
  const { change } = result;
  const all = track.moves.map((move, place): Move => ({ ...move, place }));
  if (all.length === 0) return leftOut(result.quiz, track);
  if (!change.anonymous && all.every(({ people }) => people === 1)) return NOTHING;
  return html`<h3>From where to where</h3>
${folded(all, { called: ['move', 'moves'], most: MOST, draw: (shown) => moveTable(result, track, shown, id) })}
${leftOut(result.quiz, track)}`;
}

/** Those of an anonymous change whose moves are not shown one by one: with them the numbers add up. */
function leftOut(quiz: Quiz, { moved, moves: shown }: TrackChange): Markup {
  const left = (moved ?? 0) - shown.reduce((sum, { people }) => sum + people, 0);
  if (left <= 0) return NOTHING;
  if (shown.length === 0)
    return html`<p class="note">No move is shown: it would tell of too few ${changeVoice(quiz).many}.</p>`;
  return html`<p class="note">${left} ${nounFor(left, 'other')} moved in ways that are not shown.</p>`;
}

function moveTable({ quiz }: ChangeResult, track: TrackChange, shown: readonly Move[], id: string): Markup {
  const longest = track.moves[0]?.people ?? 1;
  return barTable({
    caption: `${trackTitle(quiz, track.track)}: from which role to which`,
    columns: ['Move', 'Picture', capital(changeVoice(quiz).many)],
    kind: 'moves',
    rows: shown.map((move) => moveRow(quiz, move, longest, `${id}-m${move.place}`)),
  });
}

const HEIGHT = 20;

function moveRow(quiz: Quiz, { from, to, people }: Move, longest: number, id: string): BarRow {
  const [old, now] = [roleTitle(quiz, from), roleTitle(quiz, to)];
  const plot = picture({
    id,
    title: peopleWords(quiz, people),
    description: `From ${old} to ${now}.`,
    height: HEIGHT,
    body: [
      html`<rect x="0" width="${across(people / longest)}" y="3" height="${HEIGHT - 6}" class="accent"/>`,
      html`<line x1="0" x2="0" y1="0" y2="${HEIGHT}" class="line"/>`,
    ],
  });
  return {
    label: fromTo(html`<span class="soft">${old}</span>`, html`${now}`),
    plot,
    number: html`<span class="strong">${people}</span>`,
    kind: '',
  };
}

/** An arrow between the two, which is read out as a word. */
export function fromTo(from: Markup, to: Markup): Markup {
  return html`${from} <span class="arrow" aria-hidden="true">→</span><span class="sr">to</span> ${to}`;
}
