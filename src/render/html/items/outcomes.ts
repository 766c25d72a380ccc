import type { OutcomeAnalysis } from '../../../analysis/items/items.js';
import type { Quiz } from '../../../quiz/quiz.js';
import { verdictCounts } from '../../cohort/words.js';
import type { ItemsResult } from '../../items/result.js';
import { shareWords } from '../../items/words.js';
import { capital, roleOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { shareTable } from './bars.js';

/** Which roles came first, how often, and between what that may lie. */
export function outcomes({ quiz, analysis }: ItemsResult): Markup {
  if (analysis.tracks.length === 0) return NOTHING;
  return html`<section aria-labelledby="outcomes">
<h2 id="outcomes">Which role came first</h2>
<p class="note">Bar: the share of those with a recommendation. Line: its 95% interval.</p>
${analysis.tracks.map((track, at) => outcome(quiz, track, at))}
</section>`;
}

function outcome(quiz: Quiz, { track, recommended, roles, verdicts }: OutcomeAnalysis, at: number): Markup {
  const title = quiz.tracks.find(({ id }) => id === track)?.title ?? track;
  const sorted = [...roles].sort((a, b) => b.people - a.people);
  return html`<h3>${title}</h3>
<p class="soft small">${recommended} with a recommendation. ${capital(verdictCounts(verdicts))}.</p>
${shareTable(
  `${title}: how often each role came first`,
  sorted.map(({ role, people, share, interval }, place) => ({
    id: `role-${at}-${place}`,
    label: roleOf(quiz, role).title,
    words: roleOf(quiz, role).title,
    share,
    interval,
    figures:
      interval === null
        ? String(people)
        : `${people}: ${shareWords(share)} (${interval.map(shareWords).join(' to ')})`,
  })),
)}`;
}
