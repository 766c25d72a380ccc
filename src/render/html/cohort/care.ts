import type { CohortResult } from '../../cohort/result.js';
import { careCounts, cohortVoice } from '../../cohort/words.js';
import { flagWords } from '../../words.js';
import { html, joined, type Markup, NOTHING, name } from '../markup.js';
import { entries, folded } from './folded.js';

/** So many are on the page. */
const MOST = 300;

/** Whose answers are to be read with care, and why: how many, and who. */
export function care(result: CohortResult): Markup {
  const counts = careCounts(result.cohort);
  const told =
    counts.length === 0
      ? html`<p>Nothing stands out in the answers.</p>`
      : html`<ul>${counts.map(({ count, what }) => html`<li><span class="strong">${count}</span> ${what}</li>`)}</ul>`;
  return html`<section aria-labelledby="care">
<h2 id="care">To look at with care</h2>
${told}${flagged(result)}
</section>`;
}

function flagged({ quiz, cohort }: CohortResult): Markup {
  const all = cohort.quality.flagged;
  if (all.length === 0) return NOTHING;
  const { one, many } = cohortVoice(quiz);
  return html`<h3>Who</h3>${folded(all, {
    called: [one, many],
    most: MOST,
    draw: (shown) =>
      entries(
        shown.map(({ person, flags }) => ({
          who: name(person),
          what: joined(
            flags.map((flag) => flagWords(flag, quiz)),
            ' ',
          ),
        })),
      ),
  })}`;
}
