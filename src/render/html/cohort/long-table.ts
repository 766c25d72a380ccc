import { html, type Markup } from '../markup.js';

/** With more rows than this a table is long: its rows stand in parts, and only the parts in view are laid out. */
const LONG = 300;
/** Rows in a part: about two screens. */
const PART = 50;

export function isLong(rows: number): boolean {
  return rows > LONG;
}

/** The bodies of a table of people: one, or in a long table one for each part. */
export function bodiesOf(rows: readonly Markup[]): readonly Markup[] {
  if (!isLong(rows.length)) return [html`<tbody>\n${rows}</tbody>\n`];
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => {
    const some = rows.slice(part * PART, (part + 1) * PART);
    return html`<tbody role="rowgroup">\n${some}</tbody>\n`;
  });
}

/**
 * The style of a long table. Thousands of rows of a table take seconds to lay out, again at each sorting, and a browser
 * can put that off only for boxes that are no parts of a table. So on a screen these are blocks, and the markup has to
 * name their roles. On paper, and where nothing can be put off, the table is an ordinary one.
 * @param widths of the columns at least, in rem
 */
export function longTableStyle(widths: readonly number[]): string {
  const columns = widths.map((width, at) => `.long tr>:nth-child(${at + 1}){width:${width}rem}`);
  return `@media screen{@supports (content-visibility:auto){
.long,.long thead,.long tbody{display:block}
.long{width:max-content;min-width:100%}
.long colgroup{display:none}
.long tbody{content-visibility:auto;contain-intrinsic-size:auto none auto 130rem}
.long tr{display:flex}
.long tr>*{flex:1 0 auto}
${columns.join('\n')}
}}`;
}
