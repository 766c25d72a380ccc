import type { Problem } from '../errors.js';

/** One cell of a table. */
export interface Cell {
  /** What it says, its quotes taken away. */
  readonly text: string;
  /** Of its first character, which may be a quote; both 1-based, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export interface CsvRecord {
  /** At least one: an empty line is one empty cell. */
  readonly cells: readonly Cell[];
  /** What is wrong with the quotes; the cells are then worth nothing. */
  readonly problems: readonly Problem[];
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Where a record ends (RFC 4180, and a lone CR as a line break). A quote counts only as a cell's first character.
 * @returns the index just past its line break; -1 where the bytes up to `to` end within it, or in the middle of a CRLF
 */
export function recordEnd(bytes: Uint8Array, from: number, to: number, delimiter: number): number {
  let cellBegins = true;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (cellBegins && byte === QUOTE) {
      at = closingQuoteByte(bytes, at + 1, to);
      if (at === -1) return -1;
      cellBegins = false;
    } else if (byte === LF) {
      return at + 1;
    } else if (byte === CR) {
      if (at + 1 === to) return -1;
      return bytes[at + 1] === LF ? at + 2 : at + 1;
    } else {
      cellBegins = byte === delimiter;
    }
  }
  return -1;
}

function closingQuoteByte(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE || at + 1 === to) return at;
    at++;
  }
  return -1;
}

/**
 * Reads one record.
 * @param text with or without its line break, and without a byte order mark; what comes after the record is not read
 * @param delimiter one ASCII character
 * @param place where the record begins
 */
export function parseRecord(
  text: string,
  delimiter: string,
  place: { readonly file: string; readonly line: number },
): CsvRecord {
  const separator = delimiter.charCodeAt(0);
  const cells: Cell[] = [];
  const problems: Problem[] = [];
  let { line } = place;
  let lineBegin = 0;
  const report = (offset: number, code: string, message: string, mend: string): void => {
    problems.push({ code, file: place.file, line, column: offset - lineBegin + 1, message, mend });
  };

  for (let begin = 0; ; begin++) {
    const column = begin - lineBegin + 1;
    if (text.charCodeAt(begin) !== QUOTE) {
      const end = bareEnd(text, begin, separator);
      cells.push({ text: text.slice(begin, end), line, column });
      begin = end;
    } else {
      const cellLine = line;
      const close = closingQuote(text, begin + 1);
      if (close === -1) {
        report(begin, 'open-quote', 'This quote is never closed.', 'Close it at the end of the cell.');
        cells.push({ text: text.slice(begin + 1), line, column });
        break;
      }
      const inside = text.slice(begin + 1, close);
      if (/[\r\n]/.test(inside)) {
        for (const { index, 0: lineBreak } of inside.matchAll(/\r\n|\n|\r/g)) {
          line++;
          lineBegin = begin + 1 + index + lineBreak.length;
        }
      }
      const end = bareEnd(text, close + 1, separator);
      if (end > close + 1) {
        const mend = 'Write a quote within the text twice.';
        report(close + 1, 'text-after-quote', 'Here is text after the closing quote of a cell.', mend);
      }
      const rest = text.slice(close + 1, end);
      cells.push({ text: inside.replaceAll('""', '"') + rest, line: cellLine, column });
      begin = end;
    }
    if (text.charCodeAt(begin) !== separator) break;
  }
  return { cells, problems };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function bareEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === separator || unit === LF || unit === CR) return at;
  }
  return text.length;
}

export const DELIMITERS = [',', ';', '\t'] as const;

/**
 * What separates the columns: the delimiter by which most of them are recognised, then the one that makes most columns.
 * @param text the beginning of the table: its header, as it would be with any delimiter
 * @param recognised how many of these headers are known
 */
export function delimiterOf(text: string, recognised: (headers: readonly string[]) => number): string {
  const candidates = DELIMITERS.map((delimiter) => {
    const headers = parseRecord(text, delimiter, { file: '', line: 1 }).cells.map((cell) => cell.text);
    return { delimiter, known: recognised(headers), columns: headers.length };
  });
  candidates.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return (candidates[0] as (typeof candidates)[number]).delimiter;
}

/** The delimiter that a first line such as `sep=;` names, which Excel understands; `null` for any other line. */
export function namedDelimiter(line: string): string | null {
  return /^\ufeff?"?sep=([,;\t|])"?\r?\n?$/i.exec(line)?.[1] ?? null;
}
