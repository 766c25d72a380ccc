import { figure, shareWords } from '../../items/words.js';
import { html, type Markup, NOTHING, type Value } from '../markup.js';
import { across, picture } from '../picture.js';

const HEIGHT = 16;

/** A row of a table of shares. */
export interface ShareRow {
  /** Unique on the page. */
  readonly id: string;
  readonly label: Value;
  /** The same in plain words, for who does not see the bar. */
  readonly words: string;
  /** 0…1; `null` for none, and then no bar. */
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
  /** What stands at the end of the row. */
  readonly figures: string;
}

/** Shares as bars, with an interval as a line on each. @param caption what the table shows */
export function shareTable(caption: string, rows: readonly ShareRow[]): Markup {
  return html`<table class="freq" role="table">
<caption class="sr">${caption}</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">What</th><th role="columnheader" scope="col">Picture</th><th role="columnheader" scope="col">Share</th></tr></thead>
<tbody role="rowgroup">${rows.map(shareRow)}</tbody></table>`;
}

function shareRow({ id, label, words, share, interval, figures }: ShareRow): Markup {
  const bar = share === null ? NOTHING : shareBar(id, words, share, interval);
  return html`<tr role="row"><th role="rowheader" scope="row">${label}</th><td role="cell" class="plot">${bar}</td><td role="cell" class="number">${figures}</td></tr>`;
}

function shareBar(id: string, words: string, share: number, interval: ShareRow['interval']): Markup {
  return picture({
    id,
    title: `${words}: ${shareWords(share)}`,
    description:
      interval === null
        ? 'The bar is as long as the share.'
        : `95%: ${shareWords(interval[0])} to ${shareWords(interval[1])}.`,
    height: HEIGHT,
    body: [
      html`<rect x="0" y="2" width="100%" height="${HEIGHT - 4}" class="back"/>`,
      html`<rect x="0" y="2" width="${across(share)}" height="${HEIGHT - 4}" class="fill"/>`,
      interval === null
        ? null
        : html`<line x1="${across(interval[0])}" x2="${across(interval[1])}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}" class="accent-line"/>`,
    ],
  });
}

/** An alpha and its interval on a line from 0 to 1, with marks where readings change. */
export function alphaBar(id: string, name: string, raw: number, interval: readonly [number, number]): Markup {
  return picture({
    id,
    title: `${name}: alpha ${figure(raw)}`,
    description: `95%: ${figure(interval[0])} to ${figure(interval[1])}, on a line from 0 to 1 with marks at 0.7, 0.8 and 0.9.`,
    height: HEIGHT,
    body: [
      html`<line x1="0" x2="100%" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}" class="line"/>`,
      [0.7, 0.8, 0.9].map(
        (at) => html`<line x1="${across(at)}" x2="${across(at)}" y1="1" y2="${HEIGHT - 1}" class="line"/>`,
      ),
      // What lies below 0 as a whole has no place on the line.
      interval[1] < 0
        ? null
        : html`<line x1="${across(interval[0])}" x2="${across(interval[1])}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}" class="accent-line"/>`,
      raw < 0 ? null : html`<circle cx="${across(raw)}" cy="${HEIGHT / 2}" r="4.5" class="accent"/>`,
    ],
  });
}
