import type { Quiz } from '../../../quiz/quiz.js';
import type { Flip } from '../../../scoring/assessment.js';
import type { Result } from '../../result.js';
import { capital, questionOf, responseWords, roleOf } from '../../words.js';
import { flipWords } from '../../words-turning.js';
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
<h3>${turnWords(quiz, flip)}</h3>
${shown.length === 0 ? null : changeList(quiz, shown)}
${more.length === 0 ? null : html`<details><summary>and ${more.length} more</summary>${changeList(quiz, more)}</details>`}
</div>`;
}

/** What the fewest answers that turn it are called, where they are very few. */
const CALLED: Readonly<Record<number, string>> = { 0: 'A tie', 1: 'A close call' };

function turnWords(quiz: Quiz, flip: Flip | null): string {
  const words = flipWords(quiz, flip);
  const called = flip === null ? undefined : CALLED[flip.answers];
  return called === undefined ? capital(words) : `${called}: ${words}`;
}

function changeList(quiz: Quiz, changes: Flip['changes']): Markup {
  return html`<ul class="changes">${changes.map(({ question, from, to }) => {
    const asked = questionOf(quiz, question);
    return html`<li><span class="asked">${asked.text}</span> <span class="now"><span class="sr">now: </span>${responseWords(asked, from)}</span> <span class="instead"><span aria-hidden="true">→ </span><span class="sr">instead: </span>${responseWords(asked, to)}</span></li>`;
  })}</ul>`;
}
