import type { Table } from '../../page.js';
import { html, type Markup } from '../markup.js';

/** A table of figures that may be wider than a phone: it scrolls by itself. @param name what it shows */
export function figureTable(name: string, { columns, align, rows }: Table): Markup {
  const kind = (at: number): string => (align[at] === 'right' ? 'number' : '');
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="figures small">
<caption class="sr">${name}</caption>
<thead><tr>${columns.map((column, at) => (column === '' ? html`<td></td>` : html`<th scope="col" class="${kind(at)}">${column}</th>`))}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell, at) => {
        if (at === 0) return html`<th scope="row">${cell}</th>`;
        // A last column without a name has marks.
        return html`<td class="${columns[at] === '' ? 'marked' : kind(at)}">${cell}</td>`;
      })}</tr>\n`,
  )}</tbody></table></div>`;
}
