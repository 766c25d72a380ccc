import { silentOf, suspectsOf, unchosenOf } from '../../items/notable.js';
import type { ItemsResult } from '../../items/result.js';
import { keyingWords, scaleName } from '../../items/words.js';
import { html, type Markup, NOTHING } from '../markup.js';

/** What an author should look at first. */
export function remarks(result: ItemsResult): Markup {
  const parts = [suspects(result), unchosen(result), silent(result)].filter((part) => part !== NOTHING);
  return html`<section aria-labelledby="look">
<h2 id="look">To look at</h2>
${parts.length === 0 ? html`<p>Nothing stands out.</p>` : parts}
</section>`;
}

function suspects({ quiz, analysis }: ItemsResult): Markup {
  const found = suspectsOf(analysis);
  if (found.length === 0) return NOTHING;
  return html`<h3>Questions that go against the others</h3>
<ul>${found.map(({ scale, item }) => html`<li><b>${item.question}</b>, in ${scaleName(quiz, scale.trait)}: ${keyingWords(item)}</li>`)}</ul>`;
}

function unchosen({ analysis }: ItemsResult): Markup {
  const found = unchosenOf(analysis);
  if (found.length === 0) return NOTHING;
  return html`<h3>Options that nobody chose</h3>
<ul>${found.map(({ question, unchosen: options }) => html`<li><b>${question}</b>: ${options.join(', ')}</li>`)}</ul>`;
}

function silent({ analysis }: ItemsResult): Markup {
  const found = silentOf(analysis);
  if (found.length === 0) return NOTHING;
  return html`<h3>Questions that tell nothing here about the outcome</h3>
<p>${found.map(({ question }) => question).join(', ')}.</p>
<p class="note">Their answers go with the recommended role no more closely than chance would have it.</p>`;
}
