import type { AdviceItem, Quiz } from '../../../quiz/quiz.js';
import { adviceSources } from '../../advice.js';
import type { Result } from '../../result.js';
import { headlineOf } from '../../words.js';
import { html, type Markup } from '../markup.js';
import { sourceWords } from './sources.js';
import { type ScoredTrack, tracksOf } from './tracks.js';

/** What to do about each recommendation, by its own headings, and where that comes from. */
export function advice(result: Result): Markup {
  return html`${tracksOf(result).map((scored) => adviceOf(result.quiz, scored))}`;
}

function adviceOf(quiz: Quiz, { track, found }: ScoredTrack): Markup | null {
  const { role } = headlineOf(quiz, found);
  if (role.advice.length === 0) return null;
  const ids = adviceSources(role);
  const sources = ids.flatMap((id) => quiz.sources.filter((source) => source.id === id));
  const id = `a-${track.id}`;
  return html`<section class="advice" aria-labelledby="${id}">
<h2 id="${id}">What to do: ${role.title}</h2>
<div class="headings">${role.advice.map(
    ({ title, items }) =>
      html`<div class="heading"><h3>${title}</h3><ul>${items.map((item) => itemOf(item, ids))}</ul></div>`,
  )}</div>
${sources.length === 0 ? null : html`<h3>Sources</h3><ol class="small soft">${sources.map((source) => html`<li>${sourceWords(source)}</li>`)}</ol>`}
</section>`;
}

function itemOf({ text, from }: AdviceItem, ids: readonly string[]): Markup {
  const numbers = ids.flatMap((id, place) => (from.includes(id) ? [place + 1] : []));
  return html`<li>${text}${numbers.map((number) => html` <span class="soft small">[${number}]</span>`)}</li>`;
}
