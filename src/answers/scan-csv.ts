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
  const spellings = new Spellings(columns.length);
  const chosen = new Int32Array(questions).fill(-1);
  const plain = plainBytes(delimiter);
  const last = columns.length - 1;
  /** For each column the question that it answers; one of the other meanings below 0. */
  const meanings = Int32Array.from(columns, (column) =>
    column.kind === 'answer' ? column.question : OTHER_MEANINGS[column.kind],
  );
  const required = Uint8Array.from(columns, (column) =>
    column.kind === 'answer' && column.required ? 1 : 0,
  );

  const scanner: Scanner = {
    chosen,
    nameFrom: 0,
    nameTo: 0,
    scan(bytes, view, from) {
      let at = from;
      let answered = 0;
      scanner.nameTo = 0;
      for (let c = 0; c <= last; c++) {
        const meaning = meanings[c]!;
        if (meaning >= CHECKED) {
          const first = bytes[at]!;
          if (first === delimiter || first === LF || first === CR) {
            // Blank. At the end of the row there is no delimiter, and nowhere else the end of the row.
            if ((first === delimiter) !== c < last || required[c] === 1) return -1;
            if (meaning >= 0) chosen[meaning] = -1;
            at++;
            continue;
          }
          const spelling = spellings.find(c, view, at);
          if (spelling < 0) return -1;
          at += spellings.lengthOf(spelling);
          if (meaning < 0) continue;
          chosen[meaning] = spellings.valueOf(spelling);
          answered++;
        } else {
          let end = at;
          while (plain[bytes[end]!] === 1) end++;
          const ending = bytes[end]!;
          if (c < last ? ending !== delimiter : ending !== LF && ending !== CR) return -1;
          if (meaning === RESPONDENT) {
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
      for (let at = from, c = 0; c <= last; c++) {
        const start = at;
        while (at < to && bytes[at] !== LF && bytes[at] !== CR && bytes[at] !== delimiter) at++;
        if (at === to || (bytes[at] === delimiter) !== c < last) return;
        at++;
        const meaning = meanings[c]!;
        if (at - start > 1 && meaning >= CHECKED)
          spellings.learn(c, view, start, at, meaning < 0 ? 0 : read[meaning]!);
      }
    },
  };
  return scanner;
}

/** Answers, and what is checked, are looked up in what was read before; the others are not. */
const CHECKED = -1;
const RESPONDENT = -2;
const UNUSED = -3;
const OTHER_MEANINGS = { checked: CHECKED, respondent: RESPONDENT, unused: UNUSED } as const;

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
