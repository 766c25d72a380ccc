import type { RankQuestion, ScaleQuestion } from '../../../quiz/quiz.js';
import type { Form, FormOption, FormQuestion } from '../../form/form.js';
import {
  endsWords,
  hasSteps,
  howWords,
  placesOf,
  pointsWords,
  REQUIRED,
  stepsOf,
  weightWords,
} from '../../form/words.js';
import { html, type Markup } from '../markup.js';

/** One question, which stays on one sheet of paper. */
export function question(form: Form, { question: asked, options }: FormQuestion, number: number): Markup {
  const points = form.key ? pointsWords(form.quiz, asked) : null;
  return html`<li class="question${asked.type === 'rank' ? ' ranked' : null}">
<p class="place">${number}</p>
<div>
<h2>${asked.text}${asked.required ? html` <span class="required">${REQUIRED}</span>` : null}</h2>
${asked.help === null ? null : html`<p class="help">${asked.help}</p>`}
<p class="how">${howWords(asked)}${form.key ? html` <code>${asked.id}</code>` : null}</p>
${answerOf(form, { question: asked, options })}
${points === null ? null : html`<p class="key">${points}</p>`}
</div>
</li>
`;
}

const BOX = html`<span class="box"></span>`;

function answerOf(form: Form, { question: asked, options }: FormQuestion): Markup {
  switch (asked.type) {
    case 'choice':
    case 'multi':
      return optionList(form, options, true);
    case 'rank':
      // What is ranked is written down by its number: a box beside it would ask for a tick.
      return html`${optionList(form, options, false)}
${places(asked)}`;
    case 'scale':
      return hasSteps(asked)
        ? steps(asked)
        : html`<p class="places"><span class="blank"><span class="rule"></span>${endsWords(asked)}</span></p>`;
  }
}

function optionList(form: Form, options: readonly FormOption[], boxes: boolean): Markup {
  return html`<ul class="options">${options.map(
    ({ label, option }) =>
      html`<li>${boxes ? BOX : null}<span class="number">${label}</span><span class="text">${option.text}</span>${
        form.key
          ? html`<span class="key"><code>${option.id}</code>: ${weightWords(form.quiz, option.weights)}</span>`
          : null
      }</li>`,
  )}</ul>`;
}

function places(asked: RankQuestion): Markup {
  return html`<p class="places">${placesOf(asked).map(
    (place) => html`<span class="blank">${place}<span class="rule"></span></span> `,
  )}</p>`;
}

function steps(asked: ScaleQuestion): Markup {
  return html`<div class="scale"><p class="end">${asked.low}</p>
<ul class="steps">${stepsOf(asked).map((step) => html`<li>${BOX}<span class="number">${step}</span></li>`)}</ul>
<p class="end">${asked.high}</p></div>`;
}
