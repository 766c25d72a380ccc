import { indentOf, isBlank, nextLine, type TextLines } from './lines.js';

/** Where the keys of a map or the items of a list begin. */
export interface Level {
  readonly kind: 'keys' | 'items';
  readonly column: number;
  /** The line of the first of them. */
  readonly line: number;
}

const ITEM = /^-(?: +|$)/;
const KEY = /^(?:"[^"]*"|'[^']*'|[^\s:#{["'][^:]*):(?=\s|$)/;
/** A value that is written below: `>`, `|-` and the like. */
export const BLOCK_TEXT = /(?:^|\s)[|>][+-]?\d?[+-]?\s*$/;

export const isItem = (line: string): boolean => ITEM.test(line.trimStart());
export const isKey = (line: string): boolean => KEY.test(line.trimStart().replace(/^(?:- +)+/, ''));

/** The maps and lists that are open after a line, outermost first. @param to the line after the last one to count */
export function levelsBefore(lines: TextLines, to: number): readonly Level[] {
  const open: Level[] = [];
  let textBelow = Number.POSITIVE_INFINITY;
  const enter = (kind: Level['kind'], column: number, line: number): void => {
    const isOver = ({ column: begins, kind: of }: Level): boolean =>
      begins > column || (begins === column && of === 'items' && kind === 'keys');
    const kept = open.findIndex(isOver);
    if (kept !== -1) open.splice(kept);
    const last = open.at(-1);
    if (last?.column !== column || last.kind !== kind) open.push({ kind, column, line });
  };
  for (let at = 0; at < to; at++) {
    const line = lines.line(at);
    if (isBlank(line) || indentOf(line) > textBelow) continue;
    textBelow = BLOCK_TEXT.test(line) ? indentOf(line) : Number.POSITIVE_INFINITY;
    let column = indentOf(line);
    let rest = line.slice(column);
    for (let item = ITEM.exec(rest); item !== null; item = ITEM.exec(rest)) {
      enter('items', column, at);
      column += item[0].length;
      rest = rest.slice(item[0].length);
    }
    if (KEY.test(rest)) enter('keys', column, at);
  }
  return open;
}

/** Whether a line that begins in this column is followed by one that goes on with it. */
export function isBlock(lines: TextLines, line: number, column: number): boolean {
  for (let at = nextLine(lines, line); at !== null; at = nextLine(lines, at)) {
    const begins = indentOf(lines.line(at));
    if (begins <= column) return begins === column;
  }
  return false;
}
