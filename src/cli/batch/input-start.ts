import type { ColumnMap } from '../../answers/column-map.js';
import { openTable, type Table } from '../../answers/table.js';
import { emptyProblem, MARK_BYTES, marksUtf8, marksUtf16, utf16Problem } from '../../answers/utf8-reader.js';
import { InputError } from '../../errors.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { Chunks } from './reading.js';

/**
 * An input without its byte order mark.
 * @throws InputError where it is UTF-16, or empty
 */
export async function* textOf(file: string, chunks: Chunks): Chunks {
  let start: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (start.length >= MARK_BYTES) {
      yield chunk;
      continue;
    }
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    if (start.length < MARK_BYTES) {
      start = start.slice();
      continue;
    }
    yield* withoutMark(file, start);
  }
  if (start.length === 0) throw new InputError([emptyProblem(file)]);
  if (start.length < MARK_BYTES) yield* withoutMark(file, start);
}

function* withoutMark(file: string, start: Uint8Array): Generator<Uint8Array> {
  if (marksUtf16(start)) throw new InputError([utf16Problem(file)]);
  yield marksUtf8(start) ? start.subarray(MARK_BYTES) : start;
}

export interface StartedTable {
  readonly table: Table;
  /** The rows that came with the header, then the others. */
  readonly rows: Chunks;
}

/**
 * Reads the header of a table.
 * @throws InputError where it is no table that can be scored
 */
export async function startTable(
  file: string,
  chunks: Chunks,
  quiz: Quiz,
  map: ColumnMap | null,
  delimiter: string | null,
): Promise<StartedTable> {
  const text = textOf(file, chunks);
  let start: Uint8Array = new Uint8Array(0);
  let table: Table | null = null;
  while (table === null) {
    const { value, done } = await text.next();
    if (value !== undefined) start = Buffer.concat([start, value]);
    table = openTable(start, done === true, { quiz, map, file, delimiter });
  }
  if (table.problems.length > 0) throw new InputError(table.problems);
  return { table, rows: after(start.subarray(table.length), text) };
}

async function* after(first: Uint8Array, rest: Chunks): Chunks {
  if (first.length > 0) yield first;
  yield* rest;
}
