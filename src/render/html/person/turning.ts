import type { Quiz } from '../../../quiz/quiz.js';
import type { Flip } from '../../../scoring/assessment.js';
import type { Result } from '../../result.js';
import { capital, questionOf, responseWords, roleOf, voiceOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { columnsFor, type ScoredTrack, tracksOf } from './tracks.js';

/** More would be a wall of text: the rest is in a fold, but for a single one. */
const SHOWN = 5;

/** For each track the fewest answers that would put another role first. */
export function turningPoints(result: Result): Markup {
  const told = tracksOf(result).filter(({ found }) => found.ranking.length > 1);
  if (told.length === 0) return NOTHING;
  return html`<section aria-labelledby="turning">
<h2 id="turning">What would turn it</h2>
<div class="${columnsFor(told.length)}">${told.map((scored) => turningPoint(result.quiz, scored))}</div>
</section>`;
}

function turningPoint(quiz: Quiz, { track, found }: ScoredTrack): Markup {
  const { flip, ranking } = found;
  const isClose = flip !== null && flip.answers <= 1;
  const changes = flip?.changes ?? [];
  const count = changes.length === SHOWN + 1 ? SHOWN + 1 : SHOWN;
  const [shown, more] = [changes.slice(0, count), changes.slice(count)];
  return html`<div class="${isClose ? 'caution' : ''}">
<p class="eyebrow">${track.title}: ${roleOf(quiz, ranking[0]?.role as string).title}</p>
<h3>${flipWords(quiz, flip)}</h3>
${shown.length === 0 ? null : changeList(quiz, shown)}
${more.length === 0 ? null : html`<details><summary>and ${more.length} more</summary>${changeList(quiz, more)}</details>`}
</div>`;
}

function flipWords(quiz: Quiz, flip: Flip | null): Markup {
  if (flip === null) return html`${capital(voiceOf(quiz).nothingTurns)}`;
  const other = roleOf(quiz, flip.to).title;
  if (flip.answers === 0)
    return html`A tie: ${other} has the same score; no answer puts one before the other.`;
  if (flip.answers === 1) return html`A close call: this one answer instead, and ${other} comes first.`;
  return html`These ${flip.answers} answers instead, and ${other} comes first.`;
}

function changeList(quiz: Quiz, changes: Flip['changes']): Markup {
  return html`<ul class="changes">${changes.map(({ question, from, to }) => {
    const asked = questionOf(quiz, question);
    return html`<li><span class="asked">${asked.text}</span> <span class="now"><span class="sr">now: </span>${responseWords(asked, from)}</span> <span class="instead"><span aria-hidden="true">→ </span><span class="sr">instead: </span>${responseWords(asked, to)}</span></li>`;
  })}</ul>`;
}
