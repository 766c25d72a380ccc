import type { Quiz } from '../../../quiz/quiz.js';
import { questionOf, responseWords, roleOf, voiceOf } from '../../words.js';
import { html, type Markup } from '../markup.js';
import type { ScoredTrack } from './tracks.js';

/** Points are whole ten-thousandths: with four digits they add up to the score without rounding. */
const DIGITS = 4;

/** Every answer with its points for the top role and its lead over the runner-up, and what they add up to. */
export function answerTable(quiz: Quiz, { found }: ScoredTrack): Markup {
  const [top, second] = found.ranking;
  const rows = found.why.map(({ question, response, points, lead }) => {
    const asked = questionOf(quiz, question);
    return html`<tr><th scope="row"><span class="asked">${asked.text}</span> <span class="answer">${responseWords(asked, response)}</span></th><td class="number">${exactly(points)}</td>${lead === null ? null : html`<td class="number">${exactly(lead)}</td>`}</tr>`;
  });
  const leads = found.why.flatMap(({ lead }) => (lead === null ? [] : [lead]));
  const rival = second === undefined ? null : roleOf(quiz, second.role).title;
  return html`<table class="figures answers">
<caption class="sr">All answers, most in favour of ${roleOf(quiz, top?.role as string).title} first</caption>
<thead><tr><th scope="col">${voiceOf(quiz).answer}</th><th scope="col" class="number">Points</th>${rival === null ? null : html`<th scope="col" class="number">Lead</th>`}</tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr class="strong"><th scope="row">Together</th><td class="number">${exactly(sum(found.why.map(({ points }) => points)))}</td>${rival === null ? null : html`<td class="number">${exactly(sum(leads))}</td>`}</tr></tfoot>
</table>
${rival === null ? null : html`<p class="note">The lead is what an answer adds to the distance to ${rival}.</p>`}`;
}

/** Added up in ten-thousandths, where sums are exact. */
function sum(values: readonly number[]): number {
  const scale = 10 ** DIGITS;
  return values.reduce((total, value) => total + Math.round(value * scale), 0) / scale;
}

function exactly(value: number): string {
  const digits = Math.abs(value).toFixed(DIGITS);
  if (Number(digits) === 0) return digits;
  return (value < 0 ? '-' : '+') + digits;
}
