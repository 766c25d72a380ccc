import type { Frame, Result } from '../result.js';

/** One scored sheet of a batch. */
export interface BatchRow extends Result {
  /** Who it is of: the respondent, or else the place of the sheet (`ada`, from `ada.yaml`; `answers.csv:12`). */
  readonly name: string;
}

export interface BatchOptions extends Frame {
  /** What the answers added, under each row or in columns of its own. */
  readonly why: boolean;
  readonly plan: boolean;
  readonly traits: boolean;
}

/** Writes results as they come: nothing of a row is kept when it is written. */
export interface BatchRenderer {
  /** What stands before the rows. @param first the rows that came at once: some may give their widths to the columns */
  begin(first: readonly BatchRow[]): string;
  row(row: BatchRow): string;
  end(): string;
}
