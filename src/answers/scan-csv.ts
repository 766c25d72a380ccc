import { LIMITS } from '../quiz/limits.js';
import { Spellings } from './spellings.js';

/** What a column of a table is to the scanner. */
export type ScannedColumn =
  /** The answers to a question: its place among those that `chosen` is of. */
  | { readonly kind: 'answer'; readonly question: number; readonly required: boolean }
  | { readonly kind: 'respondent' }
  /** Not read; it may hold anything. */
  | { readonly kind: 'unused' }
  /** Read and found good or bad, but not part of what is scanned. */
  | { readonly kind: 'checked' };

/** A record that was scanned; good until the next one is. */
export interface Scanned {
  /** For each question the place of its response, −1 where it is not answered. */
  readonly chosen: Int32Array;
  /** Where the respondent's name stands; `nameTo` is 0 where there is none. */
  nameFrom: number;
  nameTo: number;
}

/** Reads what is written as earlier records were; whatever else there is, is for the strict parser. */
export interface Scanner extends Scanned {
  /**
   * Reads one record. The bytes end at `to`, in a table with the break of a line; `SLACK` zeros stand behind them.
   * @returns where it ends, its line break included; −1 where it is not certain what it says
   */
  scan(bytes: Uint8Array, view: DataView, from: number, to: number): number;
  /** Takes from a good record how its answers are written. @param chosen what the strict parser read in it */
  learn(bytes: Uint8Array, view: DataView, from: number, to: number, chosen: Int32Array): void;
}

const QUOTE = 0x22;
export const LF = 0x0a;
export const CR = 0x0d;

/** Scans the records of a CSV or TSV file. */
export function csvScanner(columns: readonly ScannedColumn[], questions: number, delimiter: number): Scanner {
  const spellings = columns.map(() => new Spellings());
  const chosen = new Int32Array(questions).fill(-1);
  const plain = plainBytes(delimiter);
  const last = columns.length - 1;

  /** Where a cell ends that needs no quotes, in which no byte but plain ones stands; −1 where there are others. */
  const plainEnd = (bytes: Uint8Array, at: number, column: number): number => {
    let end = at;
    while (plain[bytes[end]!] === 1) end++;
    return isEnd(bytes[end]!, column) ? end : -1;
  };
  const isEnd = (byte: number, column: number): boolean =>
    column < last ? byte === delimiter : byte === LF || byte === CR;

  const scanner: Scanner = {
    chosen,
    nameFrom: 0,
    nameTo: 0,
    scan(bytes, view, from) {
      let at = from;
      let answered = 0;
      scanner.nameTo = 0;
      for (let c = 0; c < columns.length; c++) {
        const column = columns[c]!;
        if (column.kind === 'answer') {
          if (isEnd(bytes[at]!, c)) {
            if (column.required) return -1;
            chosen[column.question] = -1;
            at++;
            continue;
          }
          const spelling = spellings[c]!.find(view, at);
          if (spelling < 0) return -1;
          chosen[column.question] = spellings[c]!.valueOf(spelling);
          at += spellings[c]!.lengthOf(spelling);
          answered++;
        } else if (column.kind === 'checked') {
          const spelling = isEnd(bytes[at]!, c) ? -1 : spellings[c]!.find(view, at);
          if (spelling >= 0) at += spellings[c]!.lengthOf(spelling);
          else if (isEnd(bytes[at]!, c)) at++;
          else return -1;
        } else {
          const end = plainEnd(bytes, at, c);
          if (end < 0) return -1;
          if (column.kind === 'respondent') {
            if (!isPlainName(bytes, at, end) || mayBeAnonymous(bytes, at, end)) return -1;
            scanner.nameFrom = at;
            scanner.nameTo = end;
          }
          at = end + 1;
        }
      }
      // A row without an answer may be one without anything.
      if (answered === 0) return -1;
      if (bytes[at - 1] === LF) return at;
      return bytes[at] === LF ? at + 1 : -1;
    },
    learn(bytes, view, from, to, read) {
      if (bytes.subarray(from, to).includes(QUOTE)) return;
      for (let at = from, c = 0; c < columns.length; c++) {
        const column = columns[c]!;
        const start = at;
        while (at < to && !isEnd(bytes[at]!, c)) at++;
        if (at === to) return;
        at++;
        if (at - start === 1) continue;
        if (column.kind === 'answer') spellings[c]!.learn(view, start, at, read[column.question]!);
        else if (column.kind === 'checked') spellings[c]!.learn(view, start, at, 0);
      }
    },
  };
  return scanner;
}

/** Some forms say `anonymous` of everybody: `respondentIn` knows. */
function mayBeAnonymous(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from === 'anonymous'.length && bytes[from] === 0x61;
}

/** [byte] → 1 for printable ASCII that means nothing to a table: others may be half a letter or drive a terminal. */
function plainBytes(delimiter: number): Uint8Array {
  const plain = new Uint8Array(256).fill(1, 0x20, 0x7f);
  plain[QUOTE] = 0;
  plain[delimiter] = 0;
  return plain;
}

/**
 * Whether a name of plain bytes stands in a table as it is: it begins with a letter or digit, so it is no formula, has no
 * space to cut off and no comma or backslash to mind.
 */
export function isPlainName(bytes: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > LIMITS.textLength || bytes[to - 1] === 0x20) return false;
  for (let at = from; at < to; at++) if (bytes[at] === 0x2c || bytes[at] === 0x5c) return false;
  const first = bytes[from]! | 0x20;
  return (first >= 0x61 && first <= 0x7a) || (bytes[from]! >= 0x30 && bytes[from]! <= 0x39);
}
