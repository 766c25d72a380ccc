import type { ChangeResult } from '../../change/result.js';
import { html, joined, type Markup, NOTHING, name } from '../markup.js';

/** So many names of each side are on the page. */
const MOST = 300;

/** Who is only in one of the two. */
export function onlyOnce({ change: { onlyBefore, onlyAfter } }: ChangeResult): Markup {
  if (onlyBefore.length + onlyAfter.length === 0) return NOTHING;
  return html`<section aria-labelledby="only-once">
<h2 id="only-once">Not compared</h2>
${names('Only before', onlyBefore)}${names('Only now', onlyAfter)}
</section>`;
}

function names(title: string, all: readonly string[]): Markup {
  if (all.length === 0) return NOTHING;
  const left = all.length - MOST;
  const shown = joined(
    all.slice(0, MOST).map((person) => name(person)),
    ', ',
  );
  return html`<h3>${title} (${all.length})</h3><p>${shown}${left <= 0 ? null : html` and ${left} more, which the JSON format has`}</p>`;
}
