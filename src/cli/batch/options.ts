import type { InputFormat } from '../../answers/entry.js';
import type { CsvColumn } from '../../render/batch/csv-columns.js';
import type { Format } from '../../render/result.js';
import type { ResultOptions } from '../result.js';

/** How a batch is written. */
export const BATCH_FORMATS = [
  'text',
  'json',
  'ndjson',
  'csv',
  'markdown',
  'html',
] as const satisfies readonly (Format | 'ndjson' | 'csv')[];
export type BatchFormat = (typeof BATCH_FORMATS)[number];

export interface ScoreOptions extends Omit<ResultOptions, 'format'> {
  readonly format: BatchFormat;
  /** Said on the command line, so they count more than what a sheet says. */
  readonly hoursPerWeek: number | null;
  readonly start: string | null;
  /** What the inputs are, where neither their names nor their first bytes are to tell. */
  readonly inputFormat: InputFormat | null;
  /** A file that says what the columns of tables are. */
  readonly map: string | null;
  readonly explainColumns: boolean;
  /** The columns of a CSV; `null` for all. */
  readonly columns: readonly CsvColumn[] | null;
  readonly why: boolean;
  readonly plan: boolean;
  readonly traits: boolean;
  /** A folder that gets a file for each respondent. */
  readonly outDir: string | null;
  /** Stop at the first problem and write nothing. */
  readonly strict: boolean;
  /** A file that gets the problems as NDJSON. */
  readonly errors: string | null;
}

/** One sheet, and nothing asked for that only a batch does. */
export const NO_BATCH = {
  inputFormat: null,
  map: null,
  explainColumns: false,
  columns: null,
  why: false,
  plan: false,
  traits: false,
  outDir: null,
  strict: false,
  errors: null,
} as const;
