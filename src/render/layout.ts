import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Longer lines are hard to read. */
export const MAX_WIDTH = 80;

/** Letters that take one column each: ASCII, and the glyphs that charts and marks are made of. */
const NARROW = /^[\x20-\x7e\u2026\u2190-\u2193\u2500-\u25cf\u2713]*$/;

/** Columns that a text takes on a terminal: 2 for CJK and emoji, 0 for colour codes. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(1, width);
  return NARROW.test(text)
    ? wrapWords(text, most)
    : wrapAnsi(text, most, { hard: true, trim: true }).split('\n');
}

/** The very same for plain letters: most text is, and measuring it letter by letter costs start-up time. */
function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [place, word] of text.split(' ').entries()) {
    line = line.trimStart();
    if (place > 0 && line !== '') line += ' ';
    if (word.length > width) {
      // It begins on this line, unless it then takes a line more.
      const breaksFromHere = 1 + Math.floor((word.length - (width - line.length) - 1) / width);
      if (Math.floor((word.length - 1) / width) < breaksFromHere) {
        lines.push(line);
        line = '';
      }
      line += word;
      for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width));
    } else if (line !== '' && word !== '' && line.length + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line += word;
    }
  }
  return [...lines, line].map((each) => each.trimEnd());
}

/** Wrapped text whose first line follows `lead` and whose other lines stand below its end. */
export function hanging(lead: string, text: string, width: number): string[] {
  const indent = widthOf(lead);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

/** Cut to `width` columns, the cut marked. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
  if (widthOf(text) <= width) return text;
  // Making a segmenter costs start-up time, and most text needs none.
  if (NARROW.test(text)) return text.slice(0, Math.max(0, width - widthOf(ellipsis))).trimEnd() + ellipsis;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (widthOf(cut) + widthOf(segment) > width - widthOf(ellipsis)) break;
    cut += segment;
  }
  return cut.trimEnd() + ellipsis;
}

/** Cut to `width` columns at the end of a word, the cut marked; within the first word where that alone is longer. */
export function truncateWords(text: string, width: number, ellipsis = '…'): string {
  if (widthOf(text) <= width) return text;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const shorter = words.slice(0, kept).join(' ').trimEnd() + ellipsis;
    if (shorter !== ellipsis && widthOf(shorter) <= width) return shorter;
  }
  return truncate(text, width, ellipsis);
}

/** Filled up with spaces to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** `left` and `right` at the two ends of a line; one below the other where they do not fit. */
export function ends(left: string, right: string, width: number): string[] {
  const gap = width - widthOf(left) - widthOf(right);
  if (gap >= 2) return [left + ' '.repeat(gap) + right];
  return [...wrap(left, width), ...wrap(right, width - 2).map((line) => `  ${line}`)];
}

/** A command and what it does, which is left out where both do not fit: a command is not broken, it is there to be copied. */
export function commandLine(command: string, what: string, width: number): string {
  const room = width - 2 - widthOf(command) - widthOf(what);
  return room < 2 ? `  ${command}` : `  ${command}${' '.repeat(room)}${what}`;
}
