import { html, Markup, NOTHING } from './markup.js';

/** With fewer sections nobody needs to be led to them. */
const WORTH_IT = 4;

/** What is on a page, to jump to: the headings of its sections, in their order. On paper it would lead nowhere. */
export function contents(sections: Markup): Markup {
  const links = [...sections.text.matchAll(/<h2 id="([\w-]+)">([^<]+)<\/h2>/g)].map(
    // The heading was markup before: it is escaped already.
    ([, id = '', title = '']) => html`<li><a href="#${id}">${new Markup(title)}</a></li>`,
  );
  if (links.length < WORTH_IT) return NOTHING;
  return html`<nav class="contents screen" aria-label="On this page"><ul>${links}</ul></nav>`;
}
