import type { AnswerChange, MemberChange } from '../../../analysis/change/change.js';
import type { Quiz } from '../../../quiz/quiz.js';
import { becameWords } from '../../change/answer-words.js';
import type { Mover } from '../../change/member-blocks.js';
import { leadWords, missingWords, questionText } from '../../change/words.js';
import { counted } from '../../count-words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { pointsWords } from '../waterfall.js';
import { otherWords, type Scale, scaleOf } from '../waterfall-bars.js';
import { barTable } from './bar-rows.js';
import { leadBar, stepBar } from './lead-bar.js';
import { type SwingStep, swingSteps } from './swing-steps.js';

/** By which answers somebody moved, as bars that add up; only the answers where it is not known what each did. */
export function swung(quiz: Quiz, { member, moved }: Mover, id: string): Markup {
  const lead = leadWords(quiz, moved);
  const why = missingWords(moved);
  const steps = moved.swing === null ? [] : swingSteps(moved.swing);
  return html`<div class="swung">${lead === null ? null : html`<p class="small">${lead}</p>`}${
    steps.length === 0 ? answered(quiz, member) : bars(quiz, member, steps, id)
  }${why === null ? null : html`<p class="note">${why}</p>`}</div>`;
}

function bars(quiz: Quiz, member: MemberChange, steps: readonly SwingStep[], id: string): Markup {
  const [first, last] = [steps[0]?.from ?? 0, steps.at(-1)?.to ?? 0];
  const scale: Scale = scaleOf([first, ...steps.map(({ to }) => to)]);
  const lead = (label: string, at: number, end: string) => ({
    label,
    plot: leadBar(`${id}-${end}`, label, at, scale),
    number: pointsWords(at),
    kind: 'total',
  });
  return barTable({
    caption: `How the lead of the new role turned, answer by answer; it grew by ${pointsWords(last - first)}`,
    columns: ['Answer', 'From where to where', 'Points'],
    kind: 'swing',
    rows: [
      lead('Lead before', first, 'b'),
      ...steps.map((step, place) => ({
        label: stepWords(quiz, member, step.what),
        plot: stepBar(`${id}-${place}`, step, scale),
        number: pointsWords(step.to - step.from),
        kind: '',
      })),
      lead('Lead now', last, 'n'),
    ],
  });
}

function stepWords(quiz: Quiz, member: MemberChange, what: SwingStep['what']): Markup {
  return what.kind === 'answer' ? answerWords(quiz, member, what.answer) : otherWords(what);
}

/** The question, and under it what became of its answer. */
function answerWords(quiz: Quiz, member: MemberChange, change: AnswerChange): Markup {
  return html`<span class="asked">${questionText(quiz, change.question)}</span> ${becameWords(quiz, member, change)}`;
}

/** So many are listed where there are no bars. */
const MOST = 8;

function answered(quiz: Quiz, member: MemberChange): Markup {
  const { answers } = member;
  if (answers.length === 0) return NOTHING;
  const left = answers.length - MOST;
  return html`<ul class="given">${answers.slice(0, MOST).map((answer) => html`<li>${answerWords(quiz, member, answer)}</li>`)}</ul>${left <= 0 ? null : html`<p class="note">And ${counted(left, 'other answer')}.</p>`}`;
}
