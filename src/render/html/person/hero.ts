import type { Track } from '../../../quiz/quiz.js';
import type { TrackResult } from '../../../scoring/assessment.js';
import type { Result } from '../../result.js';
import {
  betweenWords,
  capital,
  headlineOf,
  leftOutWords,
  matchWords,
  startOf,
  verdictWords,
} from '../../words.js';
import { html, type Markup, name } from '../markup.js';

/** What is recommended, and how sure that is: what somebody who reads one line should have read. */
export function hero({ quiz, assessment }: Result): Markup {
  const { respondent, answered, asked, excluded } = assessment;
  const [main] = quiz.tracks;
  const track = main === undefined ? undefined : assessment.tracks[main.id];
  const whose = respondent === null ? null : html`${name(respondent)}, `;
  return html`<header>
<p class="eyebrow">${quiz.title}</p>
<h1>${track === undefined ? quiz.title : headlineOf(quiz, track).title}</h1>
<p class="soft">${whose}${answered} of ${asked} questions answered.${excluded.length === 0 ? null : ` ${leftOutWords(quiz, excluded)}.`}</p>
</header>`;
}

/** Each track's recommendation, side by side where there is room. */
export function verdicts(result: Result): Markup {
  const cards = result.quiz.tracks.flatMap((track) => {
    const found = result.assessment.tracks[track.id];
    return found === undefined ? [] : [card(result, track, found)];
  });
  return html`<div class="columns ${cards.length > 1 ? 'two' : ''} verdicts">${cards}</div>`;
}

function card({ quiz, assessment }: Result, { id, title }: Track, track: TrackResult): Markup {
  const { title: headline, role, blend } = headlineOf(quiz, track);
  const start = startOf(quiz, assessment, role);
  const isSure = track.verdict === 'clear' || track.verdict === 'leaning';
  return html`<section class="card" aria-labelledby="v-${id}">
<p class="eyebrow">${title}</p>
<h2 id="v-${id}">${headline}</h2>
<p><span class="pill ${isSure ? 'sure' : 'unsure'}">${capital(verdictWords(track))}</span> <span class="soft small">match ${matchWords(track.ranking[0]?.match ?? 0)}</span></p>
<p class="lead">${blend === null ? role.summary : `${betweenWords(quiz, blend.of)} ${blend.text}`}</p>
${start === null ? null : html`<p class="note">Where to start: ${start}</p>`}
</section>`;
}
