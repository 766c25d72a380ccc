import type { Form } from '../../form/form.js';
import { profilesWords, weightWords } from '../../form/words.js';
import { html, type Markup, NOTHING } from '../markup.js';

/** What each role asks for, at the end of a form with its key. */
export function profiles({ quiz, key }: Form): Markup {
  if (!key) return NOTHING;
  return html`<section class="profiles" aria-labelledby="profiles">
<h2 id="profiles">Answer key: the roles</h2>
<p>${profilesWords(quiz)}</p>
${quiz.direct ? null : quiz.tracks.map(({ id, title }) => track({ quiz }, id, title))}
</section>`;
}

function track({ quiz }: Pick<Form, 'quiz'>, id: string, title: string): Markup {
  const roles = quiz.roles.filter((role) => role.track === id);
  return html`<h3>${title}</h3>
<dl>${roles.map(
    (role) => html`<div><dt>${role.title}</dt><dd class="key">${weightWords(quiz, role.profile)}</dd></div>`,
  )}</dl>`;
}
