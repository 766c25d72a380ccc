/** A text by lines. Lines are counted from 0 here, columns too. */
export interface TextLines {
  readonly text: string;
  readonly count: number;
  /** Without what ends it; empty for a line that there is not. */
  line(index: number): string;
  /** The offset of a line's first letter. */
  start(index: number): number;
  /** The line that an offset is in. */
  indexOf(offset: number): number;
}

export function linesOf(text: string): TextLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const line = (index: number): string => {
    const from = starts[index];
    return from === undefined ? '' : text.slice(from, starts[index + 1] ?? text.length).replace(/\r?\n$/, '');
  };
  const indexOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { text, count: starts.length, line, start: (index) => starts[index] ?? text.length, indexOf };
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}

/** Nothing but spaces, or a comment. */
export function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** The next line after this one that says something; `null` where none does. */
export function nextLine(lines: TextLines, index: number): number | null {
  for (let at = index + 1; at < lines.count; at++) if (!isBlank(lines.line(at))) return at;
  return null;
}

/** The last line before this one that says something; `null` where none does. */
export function lineBefore(lines: TextLines, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (!isBlank(lines.line(at))) return at;
  return null;
}

/** Without a comment after it. What stands in quotes is not looked into: good enough for a text without quotes. */
export function withoutComment(text: string): string {
  return text.replace(/(?:^|\s)#.*$/, '').trimEnd();
}

const EXCERPT = 32;

/** The start of a text, to be named in a message between double quotes. */
export function excerpt(text: string): string {
  const whole = text.trim().slice(0, 200).replace(/\s+/g, ' ');
  const quote = whole.indexOf('"');
  if (quote >= 3 && quote <= EXCERPT) return `${whole.slice(0, quote).trimEnd()}…`;
  if (whole.length <= EXCERPT) return whole;
  return `${whole.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}
