import { hanging, padEnd, padStart, truncateWords, widthOf } from './layout.js';
import { labelWords, type Table } from './page.js';
import type { Frame } from './result.js';

/** With fewer columns than this, a table that does not fit is told row by row. */
const NARROW_TABLE = 50;
const INDENT = 2;
const GAP = 2;
/** Stands for a space that does not end a line, until all lines are made. */
export const HARD_SPACE = '\u00a0';
/** A text that is cut further says nothing any more. */
const LEAST_TEXT = 12;

/**
 * A table for a terminal. Where it is too wide, its longest texts are cut; where that is not enough, or on a narrow
 * terminal, each row is told by itself: its first cell, and below it the others with their column's names.
 */
export function tableLines(table: Table, frame: Frame): string[] {
  const { columns, align, rows } = table;
  const { width, unicode, palette } = frame;
  if (rows.length === 0 || columns.length === 0) return [];
  const natural = columns.map((name, at) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const room = width - INDENT - GAP * (columns.length - 1);
  const widths = fitted(natural, align, room);
  if (widths === null || (width < NARROW_TABLE && sum(natural) > room)) return toldByRow(table, frame);
  const ellipsis = unicode ? '…' : '...';
  const line = (cells: readonly string[]): string =>
    ' '.repeat(INDENT) +
    widths
      .map((most, at) => {
        const cell = truncateWords(cells[at] ?? '', most, ellipsis);
        return align[at] === 'right' ? padStart(cell, most) : padEnd(cell, most);
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  return [palette.faint(line(columns)), ...rows.map(line)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Takes from the widest text column, again and again, what is too much; `null` where too little of the texts would be left. */
function fitted(natural: readonly number[], align: Table['align'], room: number): number[] | null {
  const widths = [...natural];
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widths.reduce(
      (best, each, at) => (align[at] === 'left' && each > (widths[best] ?? 0) ? at : best),
      -1,
    );
    if (widest === -1 || (widths[widest] as number) <= LEAST_TEXT) return null;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

/** Figures, which are short, are not broken between lines. */
function toldByRow({ columns, align, rows }: Table, { width, unicode, palette }: Frame): string[] {
  const between = unicode ? ' · ' : '; ';
  return rows.flatMap(([first = '', ...others]) => {
    const told = others
      .map((cell, at) => ({
        label: columns[at + 1] ?? '',
        cell: align[at + 1] === 'right' ? cell.replaceAll(' ', HARD_SPACE) : cell,
      }))
      .filter(({ cell }) => cell !== '')
      .map(({ label, cell }) => (label === '' ? cell : `${palette.faint(labelWords(label))} ${cell}`))
      .join(between);
    return [
      ...hanging(' '.repeat(INDENT), palette.strong(first), width),
      ...(told === '' ? [] : hanging(' '.repeat(INDENT + 2), told, width)),
    ];
  });
}
