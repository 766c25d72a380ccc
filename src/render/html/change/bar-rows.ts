import { html, type Markup, type Value } from '../markup.js';

/** A row that is a label, a picture and the number that is drawn. */
export interface BarRow {
  readonly label: Value;
  readonly plot: Markup | null;
  readonly number: Value;
  /** The class of the row; empty for none. */
  readonly kind: string;
}

export interface BarTable {
  readonly caption: string;
  readonly columns: readonly [label: string, plot: string, number: string];
  readonly kind: string;
  readonly rows: readonly BarRow[];
}

/** On a phone the picture goes below its label. The roles are said: rows that are laid out anew would lose them. */
export function barTable({ caption, columns: [label, plot, number], kind, rows }: BarTable): Markup {
  return html`<table class="rows wide-labels ${kind}" role="table">
<caption class="sr">${caption}</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${label}</th><th role="columnheader" scope="col">${plot}</th><th role="columnheader" scope="col">${number}</th></tr></thead>
<tbody role="rowgroup">${rows.map(barRow)}</tbody>
</table>`;
}

function barRow({ label, plot, number, kind }: BarRow): Markup {
  return html`<tr role="row"${kind === '' ? null : html` class="${kind}"`}><th role="rowheader" scope="row">${label}</th><td role="cell" class="plot">${plot}</td><td role="cell" class="number">${number}</td></tr>`;
}
