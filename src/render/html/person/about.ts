import type { Role } from '../../../quiz/quiz.js';
import type { Result } from '../../result.js';
import { amountWords, headlineOf, voiceOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { sourceWords } from './sources.js';
import { columnsFor, tracksOf } from './tracks.js';

/** A day in each recommended role, where it leads, and what to try: nothing where the quiz says nothing of these. */
export function about(result: Result): Markup {
  const told = tracksOf(result).flatMap(({ track, found }) => {
    const { role } = headlineOf(result.quiz, found);
    const hasWords = role.day !== null || role.leadsTo.length > 0 || role.experiment !== null;
    return hasWords ? [{ track, role }] : [];
  });
  if (told.length === 0) return NOTHING;
  return html`<section class="like" aria-labelledby="about">
<h2 id="about">What it is like</h2>
<div class="${columnsFor(told.length)}">${told.map(
    ({ track, role }) =>
      html`<div><p class="eyebrow">${track.title}: ${role.title}</p>${roleWords(result, role)}</div>`,
  )}</div>
</section>`;
}

function roleWords({ quiz }: Result, { day, leadsTo, experiment, sources }: Role): Markup {
  const named = sources.flatMap((id) => quiz.sources.filter((source) => source.id === id));
  return html`
${day === null ? null : html`<h3>${voiceOf(quiz).day}</h3><p>${day}</p>`}
${experiment === null ? null : html`<h3>Try it this week <span class="soft">(${amountWords(experiment.hours, 'hour')})</span></h3><p><span class="strong">${experiment.title}.</span> ${experiment.text}</p>`}
${leadsTo.length === 0 ? null : html`<h3>It leads to</h3><p>${leadsTo.join(', ')}.</p>`}
${named.length === 0 ? null : html`<p class="note screen">Sources: ${named.map(sourceWords).join('; ')}.</p>`}`;
}
