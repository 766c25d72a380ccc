import type { Quiz } from '../../../quiz/quiz.js';
import type { Contribution } from '../../../scoring/assessment.js';
import type { Result } from '../../result.js';
import { questionOf, responseWords, roleOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { picture } from '../picture.js';
import { hundredths, pointsWords, type Step, waterfall } from '../waterfall.js';
import { lookOf, otherWords, type Scale, scaleOf, span, zeroLine } from '../waterfall-bars.js';
import { answerTable } from './answers.js';
import { type ScoredTrack, tracksOf } from './tracks.js';

type AnswerStep = Step<Contribution>;

/** How the answers add up to the score of the main recommendation; in folds all of them, and the other tracks. */
export function why(result: Result): Markup {
  const { quiz } = result;
  const [main, ...others] = tracksOf(result).filter(({ found }) => found.why.length > 0);
  if (main === undefined) return NOTHING;
  return html`<section aria-labelledby="why">
<h2 id="why">Why ${topOf(quiz, main)}</h2>
<p class="note">Each bar starts where the one above it ends. Filled bars speak for it, outlined bars against it.</p>
${steps(quiz, main)}
${allAnswers(quiz, main)}
${others.map((other) => html`<details class="screen"><summary>Why ${topOf(quiz, other)}</summary>${steps(quiz, other)}${answerTable(quiz, other)}</details>`)}
</section>`;
}

function topOf(quiz: Quiz, { found }: ScoredTrack): string {
  return roleOf(quiz, found.ranking[0]?.role as string).title;
}

function allAnswers(quiz: Quiz, scored: ScoredTrack): Markup {
  const count = scored.found.why.length;
  return html`<details class="screen"><summary>${count === 1 ? 'The answer' : `All ${count} answers`} in full</summary>${answerTable(quiz, scored)}</details>`;
}

function steps(quiz: Quiz, { track, found }: ScoredTrack): Markup {
  const top = found.ranking[0]!;
  const total = hundredths(top.z);
  const bars = waterfall(found.why, top.z);
  const scale = scaleOf(bars.map(({ to }) => to));
  const rows = bars.map((step, place) => {
    const id = `w-${track.id}-${place}`;
    return row(
      stepWords(quiz, step.what),
      bar(id, step, 'step', scale),
      pointsWords(step.to - step.from),
      false,
    );
  });
  const all = bar(`w-${track.id}-all`, { from: 0, to: total }, 'total', scale);
  const { title } = roleOf(quiz, top.role);
  return html`<table class="rows wide-labels waterfall" role="table">
<caption class="sr">How the answers add up to the score of ${title}</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Answer</th><th role="columnheader" scope="col">From where to where</th><th role="columnheader" scope="col">Points</th></tr></thead>
<tbody role="rowgroup">${rows}${row(html`Together`, all, `= ${pointsWords(total).replace('+', '')}`, true)}</tbody>
</table>`;
}

function row(words: Markup, plot: Markup, points: string, isTotal: boolean): Markup {
  return html`<tr role="row" class="${isTotal ? 'top total' : ''}"><th role="rowheader" scope="row">${words}</th><td role="cell" class="plot">${plot}</td><td role="cell" class="number">${points}</td></tr>`;
}

function stepWords(quiz: Quiz, what: AnswerStep['what']): Markup {
  if (what.kind !== 'answer') return otherWords(what);
  const asked = questionOf(quiz, what.answer.question);
  return html`<span class="asked">${asked.text}</span> <span class="answer">${responseWords(asked, what.answer.response)}</span>`;
}

const HEIGHT = 18;

function bar(
  id: string,
  { from, to }: Pick<AnswerStep, 'from' | 'to'>,
  kind: 'step' | 'total',
  scale: Scale,
): Markup {
  return picture({
    id,
    title: kind === 'total' ? `Together ${pointsWords(to)}` : pointsWords(to - from),
    description: `From ${pointsWords(from)} to ${pointsWords(to)}.`,
    height: HEIGHT,
    body: [zeroLine('line', scale, HEIGHT), span(from, to, lookOf({ from, to }), scale, HEIGHT)],
  });
}
