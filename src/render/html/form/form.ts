import type { Form } from '../../form/form.js';
import { guidance, KEY_WARNING, lengthWords, originWords } from '../../form/words.js';
import { htmlDocument } from '../document.js';
import { html, type Markup } from '../markup.js';
import { profiles } from './profiles.js';
import { question } from './question.js';
import { FORM_STYLE } from './style.js';

/** A form to print and to fill in with a pen, or to read. Its boxes are drawn, so there is nothing to click. */
export function renderFormHtml(form: Form): string {
  const { quiz, key, questions } = form;
  return htmlDocument({
    title: key ? `${quiz.title} (answer key)` : quiz.title,
    kind: 'form',
    body: html`${head(form)}
<main>
<ol class="questions">${questions.map((asked, place) => question(form, asked, place + 1))}</ol>
${profiles(form)}
</main>
<footer>${originWords(form)}</footer>`,
    style: FORM_STYLE,
    script: null,
  });
}

const WHO = html`<div class="who"><p class="blank">Name<span class="rule"></span></p><p class="blank">Date<span class="rule"></span></p></div>`;

function head(form: Form): Markup {
  const { quiz, key } = form;
  return html`<header>
${key ? html`<p class="warning">${KEY_WARNING}</p>` : null}
<h1>${quiz.title}</h1>
<p class="lead">${quiz.description}</p>
<p class="soft">${lengthWords(form)}</p>
${key ? null : WHO}
<div class="guidance">${guidance(form).map((text) => html`<p>${text}</p>`)}</div>
</header>`;
}
