import type { Trait } from '../../../quiz/quiz.js';
import { html, type Markup } from '../markup.js';

/** A trait drawn between its two ends, and the numbers that are drawn. */
export interface EndsRow {
  readonly trait: Trait;
  /** The end that is leaned to; `null` for none. */
  readonly toward: 'low' | 'high' | null;
  readonly plot: Markup;
  readonly numbers: readonly (string | number)[];
}

export interface EndsTable {
  readonly caption: string;
  /** Above each column of numbers. */
  readonly columns: readonly Markup[];
  readonly rows: readonly EndsRow[];
  /** True where the ends always stand above the scale: there is little room. */
  readonly isNarrow: boolean;
}

/** Traits as a table: on a phone the ends stand above the scale. */
export function endsTable({ caption, columns, rows, isNarrow }: EndsTable): Markup {
  return html`<table class="ends ${isNarrow ? 'narrow' : 'wide'}" role="table">
<caption class="sr">${caption}</caption>
<thead role="rowgroup"><tr role="row"><th class="sr" role="columnheader" scope="col">Trait</th><th class="sr" role="columnheader" scope="col">From</th><th class="sr" role="columnheader" scope="col">Scale</th><th class="sr" role="columnheader" scope="col">To</th>${columns.map((column) => html`<th class="number" role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(endsRow)}</tbody>
</table>`;
}

function endsRow({ trait, toward, plot, numbers }: EndsRow): Markup {
  return html`<tr role="row"><th class="sr" role="rowheader" scope="row">${trait.name}</th><td role="cell" class="low ${toward === 'low' ? 'strong' : 'soft'}">${trait.low}</td><td role="cell" class="plot">${plot}</td><td role="cell" class="high ${toward === 'high' ? 'strong' : 'soft'}">${trait.high}</td>${numbers.map((number) => html`<td role="cell" class="number">${number}</td>`)}</tr>`;
}
