import type { Problem } from '../errors.js';
import type { AnswerSheet } from './sheet.js';

/** One respondent's answers as an input has them, or what is wrong with them. */
export type Entry = GoodEntry | BadEntry;

export interface GoodEntry {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** The line where the sheet begins; 1-based. */
  readonly line: number;
  readonly sheet: AnswerSheet;
}

export interface BadEntry {
  readonly file: string;
  readonly line: number;
  readonly sheet: null;
  /** At least one, in the order of their places. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the sheets of one input from its bytes, which come in pieces of any size. It keeps no more than the sheet that
 * it is in the middle of. Nothing is thrown for what the input holds: problems are entries.
 */
export interface SheetReader {
  /** The sheets that these bytes complete. The bytes are the reader's only until it returns. */
  push(bytes: Uint8Array): Iterable<Entry>;
  /** The sheets that the end of the input completes. */
  end(): Iterable<Entry>;
}

export const INPUT_FORMATS = ['yaml', 'json', 'ndjson', 'csv', 'tsv'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
