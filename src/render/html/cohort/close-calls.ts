import type { CloseCall, TrackMix } from '../../../analysis/cohort/cohort.js';
import type { Quiz } from '../../../quiz/quiz.js';
import type { CohortResult } from '../../cohort/result.js';
import { questionOf, roleOf, trackTitle } from '../../words.js';
import { html, type Markup, NOTHING, name } from '../markup.js';
import { folded } from './folded.js';

/** So many of a track are on the page. */
const MOST = 300;

/** Who is an answer away from another role, and which answer: what to talk about first. */
export function closeCalls(result: CohortResult): Markup {
  const tracks = result.cohort.tracks.filter(({ close }) => close.length > 0);
  if (tracks.length === 0) return NOTHING;
  return html`<section aria-labelledby="close">
<h2 id="close">Close calls</h2>
<p class="note">Two roles fit about equally well. Talk about the answer that decides, rather than about the role that came first.</p>
${tracks.map((track) => closeList(result, track))}
</section>`;
}

function closeList({ quiz }: CohortResult, { track, close }: TrackMix): Markup {
  const title = trackTitle(quiz, track);
  return html`<h3>${title}</h3>${folded(close, {
    called: ['close call', 'close calls'],
    most: MOST,
    draw: (calls) => closeTable(quiz, title, calls),
  })}`;
}

function closeTable(quiz: Quiz, title: string, calls: readonly CloseCall[]): Markup {
  return html`<table class="calls" role="table">
<caption class="sr">${title}: who is between which roles</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Who</th><th role="columnheader" scope="col">Between</th><th role="columnheader" scope="col">The answer that decides</th></tr></thead>
<tbody role="rowgroup">${calls.map((call) => closeRow(quiz, call))}</tbody>
</table>`;
}

function closeRow(quiz: Quiz, { person, between: [first, other], blend, question }: CloseCall): Markup {
  const called = quiz.blends.find(({ id }) => id === blend);
  const roles = html`${roleOf(quiz, first).title} and ${roleOf(quiz, other).title}${called === undefined ? null : html` <span class="soft small">(${called.title})</span>`}`;
  const decides = question === null ? 'None: the scores are equal' : questionOf(quiz, question).text;
  return html`<tr role="row"><th role="rowheader" scope="row">${name(person)}</th><td role="cell">${roles}</td><td role="cell" class="soft">${decides}</td></tr>`;
}
