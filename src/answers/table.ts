import type { Problem } from '../errors.js';
import type { Quiz } from '../quiz/quiz.js';
import type { ColumnMap } from './column-map.js';
import { type Columns, columnsOf, recognisedIn } from './columns.js';
import { type Cell, delimiterOf, namedDelimiter, parseRecord, recordEnd } from './csv.js';
import { badEncoding, decoded } from './document-entry.js';
import { CR, LF } from './scanner.js';

/** What the beginning of a table says of the rest. */
export interface Table extends Columns {
  /** One ASCII character. */
  readonly delimiter: string;
  /** The cells of the header. */
  readonly header: readonly Cell[];
  /** Where the first row begins. */
  readonly length: number;
  readonly line: number;
}

export interface OpenTableOptions {
  readonly quiz: Quiz;
  readonly map: ColumnMap | null;
  readonly file: string;
  /** Where it is not to be guessed. */
  readonly delimiter: string | null;
}

/**
 * Reads the header of a table, which may have blank lines and Excel's `sep=;` before it.
 * @param bytes the beginning of the file, without a byte order mark
 * @param ended whether they are the whole file
 * @returns `null` where more bytes are needed; `problems` says where it is no table
 */
export function openTable(bytes: Uint8Array, ended: boolean, options: OpenTableOptions): Table | null {
  const { quiz, map, file } = options;
  let { delimiter } = options;
  let at = 0;
  let line = 1;
  for (;;) {
    if (bytes[at] === LF || bytes[at] === CR) {
      if (bytes[at] === CR && bytes[at + 1] === LF) at++;
      at++;
      line++;
      continue;
    }
    const lineEnd = firstLineEnd(bytes, at);
    if (lineEnd === -1 && !ended && bytes.length - at < LONGEST_HEADER) return null;
    const first = decoded(bytes.subarray(at, lineEnd === -1 ? bytes.length : lineEnd));
    const named = first === null ? null : namedDelimiter(first);
    if (named === null || lineEnd === -1) break;
    delimiter = named;
    at = lineEnd;
    line++;
  }
  const rest = decoded(bytes.subarray(at, headerEnd(bytes, at, delimiter)));
  delimiter ??= delimiterOf(rest ?? '', recognisedIn(quiz, map));
  let end = recordEnd(bytes, at, bytes.length, delimiter.charCodeAt(0));
  if (end === -1 && !ended) return bytes.length - at < LONGEST_HEADER ? null : broken([tooLong(file, line)]);
  if (end === -1) end = bytes.length;
  const text = decoded(bytes.subarray(at, end));
  if (text === null) return broken([badEncoding(bytes.subarray(at, end), { file, line, column: 1 })]);
  const { cells, problems } = parseRecord(text, delimiter, { file, line });
  if (problems.length > 0) return broken(problems);
  const breaks = text.split(/\r\n|\n|\r/).length - 1;
  return {
    ...columnsOf(cells, quiz, map, file),
    delimiter,
    header: cells,
    length: end,
    line: line + breaks,
  };
}

/** No header has more bytes. */
const LONGEST_HEADER = 1_000_000;

function tooLong(file: string, line: number): Problem {
  const message = `The header has more than ${LONGEST_HEADER} bytes.`;
  const mend = 'Look for a missing line break, or for a quote that is never closed.';
  return { code: 'too-big', file, line, column: 1, message, mend };
}

function broken(problems: readonly Problem[]): Table {
  return {
    ...{ columns: [], missing: [], warnings: [], problems },
    ...{ delimiter: ',', header: [], length: 0, line: 1 },
  };
}

function firstLineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return -1;
}

/** Where the header ends at the latest, for guessing its delimiter: a quoted cell may hold line breaks. */
function headerEnd(bytes: Uint8Array, from: number, delimiter: string | null): number {
  const ends = (delimiter === null ? [',', ';', '\t'] : [delimiter]).map((each) =>
    recordEnd(bytes, from, bytes.length, each.charCodeAt(0)),
  );
  const known = ends.filter((end) => end !== -1);
  return known.length === 0 ? Math.min(bytes.length, from + LONGEST_HEADER) : Math.max(...known);
}
