import { type Cause, type Diagnosis, type Mishap, startOfLine } from './cause.js';
import { dashWithoutSpace } from './keys.js';
import { isBlock, isItem, isKey, type Level, levelsBefore } from './levels.js';
import { excerpt, indentOf, nextLine, type TextLines } from './lines.js';

/** A tab where spaces should be, on this line. */
export function tabOn(mishap: Mishap, line = mishap.line): Cause | null {
  const tab = /^ *(?:- *)*\t/.exec(mishap.lines.line(line));
  if (tab === null) return null;
  return {
    offset: mishap.lines.start(line) + tab[0].length - 1,
    message: 'There is a tab where this line begins.',
    mend: 'Put spaces in its place, as many as before the lines that it belongs with.',
  };
}

/** The line begins in a column in which nothing that is open begins. */
export const outOfLine: Diagnosis = (mishap) => lineOutOfLine(mishap, mishap.line, null);

function lineOutOfLine(mishap: Mishap, line: number, column: number | null): Cause | null {
  const { lines } = mishap;
  const written = lines.line(line);
  const kind = isItem(written) ? 'items' : 'keys';
  if (kind === 'keys' && !isKey(written)) return null;
  const open = levelsBefore(lines, line);
  const begins = indentOf(written);
  const noDash = kind === 'items' ? withoutDash(mishap, line, open) : null;
  if (noDash !== null) return noDash;
  const known = open.filter((level) => level.kind === kind).map((level) => level.column);
  const should = column ?? likeliest(mishap, line, known);
  if (should === null && kind === 'items')
    return {
      offset: startOfLine(mishap, line),
      message: `"${excerpt(written)}" is an item of a list, but no list is open here.`,
      mend: "Take the dash away, or put it in the column of its list's other dashes.",
    };
  if (should === null || should === begins) return null;
  const spaces = spacesOf(Math.abs(should - begins));
  return {
    offset: startOfLine(mishap, line),
    message: `"${excerpt(written)}" begins in column ${begins + 1}, the ${kind === 'items' ? 'items' : 'lines'} that it belongs with in column ${should + 1}.`,
    mend: should > begins ? `Put ${spaces} more before it.` : `Take ${spaces} away before it.`,
  };
}

/** The column in which the lines below that belong to a line begin; `null` where that is not to be told. */
function columnBelow(lines: TextLines, line: number): number | null {
  const next = nextLine(lines, line);
  if (next === null) return null;
  const [written, below] = [lines.line(line), lines.line(next)];
  const isOpen = /:\s*(?:#.*)?$/.test(written);
  if (isItem(written)) return isItem(below) ? null : indentOf(below);
  return isOpen && (isItem(below) || indentOf(below) > indentOf(written)) ? indentOf(below) : null;
}

/** Of the columns that are possible, the one that the line most likely was to begin in. */
function likeliest(mishap: Mishap, line: number, known: readonly number[]): number | null {
  const begins = indentOf(mishap.lines.line(line));
  const below = columnBelow(mishap.lines, line);
  const distance = (column: number): number => Math.abs(column - begins);
  // Of two that are as near the inner one, unless only the outer one can own what stands below.
  const sorted = [...known].sort((a, b) => distance(a) - distance(b) || b - a);
  const [nearest] = sorted;
  if (nearest === undefined || below === null) return nearest ?? null;
  const fits = isItem(mishap.lines.line(line))
    ? (column: number): boolean => column + 2 === below
    : (column: number): boolean => column < below;
  return sorted.find((column) => distance(column) <= distance(nearest) + 1 && fits(column)) ?? nearest;
}

/** A list goes on whose first item lacks its dash, so that it was read as a map. */
function withoutDash(mishap: Mishap, line: number, open: readonly Level[]): Cause | null {
  const { lines } = mishap;
  const begins = indentOf(lines.line(line));
  const after = begins + /^-\s*/.exec(lines.line(line).trimStart())![0].length;
  const inner = open.find(({ column }) => column > begins);
  if (inner?.kind !== 'keys' || inner.column !== after) return null;
  if (isItem(lines.line(inner.line))) return null;
  return {
    offset: startOfLine(mishap, inner.line),
    message: `"${excerpt(lines.line(inner.line))}" begins an item of a list, but has no dash.`,
    mend: `Write "- " before it, with the dash in column ${begins + 1}.`,
  };
}

/**
 * After a key stands a value, and the next line is further right, as if it belonged to it: one of the two lines is out of
 * line, or one of the two values should not be there.
 */
export const deeperLine: Diagnosis = (mishap) => {
  const { lines, line } = mishap;
  const next = nextLine(lines, line);
  if (next === null) return null;
  const [tab, dash] = [tabOn(mishap, next), dashWithoutSpace(mishap, next)];
  if (tab !== null || dash !== null) return tab ?? dash;
  const column = indentOf(lines.line(next));
  const open = levelsBefore(lines, line);
  const mine = indentOf(lines.line(line));
  if (
    !isItem(lines.line(line)) &&
    open.some(({ kind, column: of }) => kind === 'keys' && of === column && of > mine)
  )
    return lineOutOfLine(mishap, line, column);
  const first = /^ *(?:- +)*/.exec(lines.line(line))![0].length;
  const third = nextLine(lines, next);
  const goesBack = third !== null && !isItem(lines.line(third)) && indentOf(lines.line(third)) === first;
  const gap = goesBack || isItem(lines.line(next)) ? null : columnGap(mishap, open, first, column);
  if (gap !== null) return gap;
  if (!isBlock(lines, next, column) && !isItem(lines.line(next))) return lineOutOfLine(mishap, next, null);
  const key =
    lines
      .line(line)
      .trimStart()
      .replace(/^(?:- +)+/, '')
      .split(':')[0] ?? '';
  return {
    offset: mishap.error.pos[0],
    message: `"${excerpt(key)}:" has a value on its line and more below it.`,
    mend: 'Keep one of the two, or let the lines below begin in the same column as this key.',
  };
};

/** The first line of an item, or of a map, begins a little further left than the lines that go on with it. */
function columnGap(mishap: Mishap, open: readonly Level[], first: number, below: number): Cause | null {
  const { lines, line } = mishap;
  const written = lines.line(line);
  const by = below - first;
  const isFirst = isItem(written) || !open.some(({ kind, column }) => kind === 'keys' && column === first);
  if (!isFirst || by < 1 || by > 3) return null;
  return {
    offset: startOfLine(mishap),
    message: `The key in "${excerpt(written)}" begins in column ${first + 1}, the lines below that belong with it in column ${below + 1}.`,
    mend: `Let all begin in the same column: put ${spacesOf(by)} more before this one, or take as many away before those.`,
  };
}

const spacesOf = (count: number): string => `${count} space${count === 1 ? '' : 's'}`;
