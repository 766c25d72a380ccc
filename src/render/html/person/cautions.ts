import type { Result } from '../../result.js';
import { flagWords } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';

/** Why the result is to be read with care; nothing where there is no reason. */
export function cautions({ quiz, assessment }: Result): Markup {
  if (assessment.flags.length === 0) return NOTHING;
  return html`<section class="caution" aria-labelledby="cautions">
<h2 id="cautions">Read this result with care</h2>
<ul>${assessment.flags.map((flag) => html`<li>${flagWords(flag, quiz)}</li>`)}</ul>
</section>`;
}
