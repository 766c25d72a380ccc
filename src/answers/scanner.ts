/** What a column of a table is to a scanner. */
export type ScannedColumn =
  /** The answers to a question: its place among those that `chosen` is of. */
  | { readonly kind: 'answer'; readonly question: number; readonly required: boolean }
  | { readonly kind: 'respondent' }
  /** Not read; it may hold anything. */
  | { readonly kind: 'unused' }
  /** Read and found good or bad, but not part of what is scanned. */
  | { readonly kind: 'checked' };

/** A question whose answers are scanned. */
export interface ScannedQuestion {
  readonly id: string;
  readonly required: boolean;
}

/** Reads what is written as earlier records were; whatever else there is, is for the strict parser. */
export interface Scanner {
  /** Where the bytes are that it reads; `load` fills them. */
  readonly bytes: Uint8Array;
  /** Takes bytes to scan. @returns whether there is room for them */
  load(bytes: Uint8Array, length: number): boolean;
  /**
   * Reads one record of the bytes that were loaded last.
   * @returns where it ends, its line break included; −1 where it is not certain what it says
   */
  scan(from: number, to: number): number;
  /** For each question the place of its response in the record that was scanned, −1 where it is not answered. */
  readonly chosen: Int32Array;
  /** Where the respondent's name stands; `nameTo` is 0 where there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Takes from a good record how its answers are written. @param chosen what the strict parser read in it */
  learn(from: number, to: number, chosen: Int32Array): void;
}

export const LF = 0x0a;
export const CR = 0x0d;
