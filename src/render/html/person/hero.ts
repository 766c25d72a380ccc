import type { Result } from '../../result.js';
import {
  betweenWords,
  capital,
  headlineOf,
  leftOutWords,
  matchWords,
  NOTHING_ANSWERED,
  startOf,
  verdictWords,
} from '../../words.js';
import { html, type Markup, name } from '../markup.js';
import { type ScoredTrack, tracksOf } from './tracks.js';

/** Of which quiz, and whose the result is. */
export function masthead({ quiz, assessment }: Result): Markup {
  const { respondent, answered, asked, excluded } = assessment;
  const whose = respondent === null ? null : html`<span class="strong">${name(respondent)}</span>, `;
  return html`<header>
<p class="eyebrow">${quiz.title}</p>
<p class="whose">${whose}<span class="soft">${answered} of ${asked} questions answered.</span></p>
${excluded.length === 0 ? null : html`<p class="soft small">${leftOutWords(quiz, excluded)}.</p>`}
</header>`;
}

/** Instead of everything else on a sheet without answers. */
export function nothingAnswered({ quiz }: Result): Markup {
  return html`<section aria-labelledby="nothing"><h1 id="nothing">${quiz.title}</h1><p class="lead">${NOTHING_ANSWERED}</p></section>`;
}

/** What is recommended, and how sure that is: what somebody who reads one line should have read. */
export function verdicts(result: Result): Markup {
  const [main, ...others] = tracksOf(result);
  if (main === undefined) return html`<h1>${result.quiz.title}</h1>`;
  return html`<div class="verdicts ${others.length > 0 ? 'beside' : ''}">${verdict(result, main, true)}
${others.length === 0 ? null : html`<div class="others">${others.map((other) => verdict(result, other, false))}</div>`}</div>`;
}

function verdict({ quiz, assessment }: Result, { track, found }: ScoredTrack, isMain: boolean): Markup {
  const { title, role, blend } = headlineOf(quiz, found);
  const start = startOf(quiz, assessment, role);
  const isSure = found.verdict === 'clear' || found.verdict === 'leaning';
  const id = `v-${track.id}`;
  return html`<section class="verdict ${isMain ? 'main' : 'card'}" aria-labelledby="${id}-track ${id}">
<p class="eyebrow" id="${id}-track">${track.title}</p>
${isMain ? html`<h1 id="${id}">${title}</h1>` : html`<h2 id="${id}">${title}</h2>`}
<p class="match"><span class="figure">${matchWords(found.ranking[0]?.match ?? 0)}</span> <span class="soft small">of 100 random answer sheets score lower</span></p>
<p><span class="pill ${isSure ? 'sure' : 'unsure'}">${capital(verdictWords(found))}</span></p>
<p class="${isMain ? 'lead' : ''}">${blend === null ? role.summary : `${betweenWords(quiz, blend.of)} ${blend.text}`}</p>
${quiz.subject === 'position' && blend !== null ? html`<p><span class="strong">${role.title}:</span> ${role.summary}</p>` : null}
${start === null ? null : html`<p class="note">Where to start: ${start}</p>`}
</section>`;
}
