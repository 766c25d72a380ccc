import { LIMITS } from '../quiz/limits.js';
import type { Quiz } from '../quiz/quiz.js';
import { type Block, isTooLong, lineBreaks, type RecordEnd } from './blocks.js';
import type { Column } from './columns.js';
import { parseRecord, recordEnd } from './csv.js';
import { badEncoding, decoded, entryOf } from './document-entry.js';
import type { Entry } from './entry.js';
import { sheetFrom } from './read-sheet.js';
import { CR, LF, type ScannedColumn, type Scanner } from './scanner.js';
import { sheetOfRecord } from './table-row.js';

/** The records of an input that has one sheet a record, read strictly. */
export interface Records {
  readonly file: string;
  readonly endOf: RecordEnd;
  /** @param bytes one record with its line break. @returns `null` where it is blank */
  read(bytes: Uint8Array, line: number): Entry | null;
  /** How many lines a record has. */
  linesOf(bytes: Uint8Array): number;
}

/** The rows of a table. @param delimiter one ASCII character */
export function tableRecords(
  columns: readonly Column[],
  delimiter: string,
  quiz: Quiz,
  file: string,
): Records {
  const separator = delimiter.charCodeAt(0);
  return {
    file,
    endOf: (bytes, from, to) => recordEnd(bytes, from, to, separator),
    read(bytes, line) {
      const text = decoded(bytes);
      const place = { file, line };
      if (text === null)
        return { ...place, sheet: null, problems: [badEncoding(bytes, { ...place, column: 1 })] };
      return sheetOfRecord(parseRecord(text, delimiter, place), columns, quiz, place);
    },
    linesOf: (bytes) => lineBreaks(bytes, bytes.length),
  };
}

/** The lines of an NDJSON file. */
export function ndjsonRecords(quiz: Quiz, file: string): Records {
  return {
    file,
    endOf: (bytes, from, to) => bytes.subarray(0, to).indexOf(LF, from) + 1 || -1,
    read(bytes, line) {
      const end = bytes.length - (bytes.at(-2) === CR ? 2 : 1);
      if (bytes.subarray(0, end).every((byte) => byte === 0x20 || byte === 0x09 || byte === CR)) return null;
      return entryOf(bytes.subarray(0, end), 'ndjson', { quiz, read: sheetFrom }, { file, line, column: 1 });
    },
    // A lone CR is white space like any other.
    linesOf: () => 1,
  };
}

/** What the columns of a table are to its scanner. @param questions those that its `chosen` is of, by id */
export function scannedColumns(
  columns: readonly Column[],
  questions: readonly { readonly id: string }[],
): ScannedColumn[] {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  return columns.map(({ target }): ScannedColumn => {
    switch (target.kind) {
      case 'question':
        return {
          kind: 'answer',
          question: places.get(target.question.id)!,
          required: target.question.required,
        };
      case 'respondent':
        return { kind: 'respondent' };
      case 'form':
      case 'unused':
        return { kind: 'unused' };
      default:
        return { kind: 'checked' };
    }
  });
}

export interface RecordVisitor {
  /** Deals with records that the scanner reads one after the other, up to the first that it does not. */
  many?(from: number, to: number, line: number): { readonly at: number; readonly count: number };
  /** A record that the scanner has read. */
  scanned(line: number): void;
  /** Another one. @returns what it says for each question where the scanner may learn from it, else `null` */
  read(entry: Entry): Int32Array | null;
}

/**
 * Goes through the records of a block: each by the scanner, or else strictly.
 * @param scanner `null` to read all of them strictly
 * @param line of the block's first record
 * @returns the line behind the block
 */
export function visitRecords(
  { kind, bytes, length }: Block,
  line: number,
  records: Records,
  scanner: Scanner | null,
  visitor: RecordVisitor,
): number {
  const scans = kind === 'records' && scanner?.load(bytes, length) === true ? scanner : null;
  let number = line;
  for (let at = 0; at < length; ) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF)) {
      at += bytes[at] === LF ? 1 : 2;
      number++;
      continue;
    }
    if (scans !== null && visitor.many !== undefined) {
      const done = visitor.many(at, length, number);
      number += done.count;
      if (done.at > at) {
        at = done.at;
        continue;
      }
    }
    const scanned = scans?.scan(at, length) ?? -1;
    if (scanned >= 0) {
      visitor.scanned(number);
      at = scanned;
      number++;
      continue;
    }
    // The last may end with a lone CR, which seems to be half a line break here.
    const found = kind === 'records' ? records.endOf(bytes, at, length) : -1;
    const end = found === -1 ? length : found;
    const entry =
      kind === 'too-long' || isTooLong(at, end)
        ? tooLong(records.file, number)
        : records.read(bytes.subarray(at, end), number);
    const chosen = entry === null ? null : visitor.read(entry);
    if (chosen !== null) scans?.learn(at, end, chosen);
    number += records.linesOf(bytes.subarray(at, end));
    at = end;
  }
  return number;
}

function tooLong(file: string, line: number): Entry {
  const message = `This line has more than ${LIMITS.fileBytes} bytes.`;
  const mend = 'Look for a missing line break.';
  return { file, line, sheet: null, problems: [{ code: 'too-big', file, line, column: 1, message, mend }] };
}
