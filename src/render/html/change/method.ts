import type { ChangeResult } from '../../change/result.js';
import { changeVoice } from '../../change/words.js';
import { quizWords } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';

/** How it is worked out, in a fold: for whoever asks. */
export function method({ quiz, change }: ChangeResult): Markup {
  if (change.people === 0) return NOTHING;
  const { many } = changeVoice(quiz);
  return html`<section class="screen" aria-labelledby="method">
<details><summary id="method">How it is worked out</summary>
<dl class="method">
<dt>Who is compared</dt><dd>The ${many} whose name is in both, letter by letter. Of several sheets with one name the last counts.</dd>
<dt>Moved</dt><dd>Another role comes first now. With fewer than half of the questions answered, before or now, nothing is said.</dd>
<dt>A close call</dt><dd>Before or now, another answer to one question would put the other of the two roles first, or level. So one answer given otherwise could have undone the move.</dd>
<dt>Lead</dt><dd>How far the new role’s score is above the old one’s, in standard deviations of random answer sheets. Below 0 it is behind.</dd>
<dt>By which answers</dt><dd>What each answer gives that lead now, less what it gave before. All of them together are exactly the difference of the two leads; here they are rounded to two digits.</dd>
<dt>Match</dt><dd>The share of random answer sheets with a lower score for that role.</dd>
<dt>Traits</dt><dd>Each runs from 0 at its left end to 100 at its right one. The mean is over the ${many} of whom it is known both times.</dd>
</dl>
</details>
</section>`;
}

/** Which quiz each side was made with, under everything else. */
export function footer({ change: { before, after } }: ChangeResult): Markup {
  return before.hash === after.hash
    ? html`<footer>Quiz ${quizWords(after)}, both times.</footer>`
    : html`<footer>Before: quiz ${quizWords(before)}. Now: quiz ${quizWords(after)}.</footer>`;
}
