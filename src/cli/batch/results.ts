import type { AnswerSheet } from '../../answers/sheet.js';
import type { BatchRow } from '../../render/batch/batch.js';
import { csvCell } from '../../render/batch/csv-cell.js';
import { CSV_COLUMNS, type CsvColumn } from '../../render/batch/csv-columns.js';
import { csvExtra } from '../../render/batch/csv-extra.js';
import { batchRenderers } from '../../render/batch/formats.js';
import type { Result } from '../../render/result.js';
import { assess } from '../../scoring/assess.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Surface } from '../output.js';
import { recommendedPlan, withOptions } from '../result.js';
import { csvScorer } from './csv-scorer.js';
import type { ScoreOptions } from './options.js';
import type { OutDir } from './out-dir.js';
import type { Sink } from './sink.js';

/** Scores sheets and writes what comes of them. */
export interface Results {
  /** @throws InputError where the result cannot be written and the others can */
  add(sheet: AnswerSheet, name: string): Promise<void> | void;
  /** The only sheet of all: some formats show it in full. */
  addOnly(sheet: AnswerSheet, name: string): Promise<void> | void;
  /** The only sheet of all has problems: in formats that would show it in full there is nothing to write. */
  leaveOutOnly(): void;
  /** Whether there was only one, and it is, or would be, shown in full: no more needs to be said of it. */
  readonly isOnly: boolean;
  /** Writes what was added. */
  flush(): Promise<void> | void;
  /** Writes what stands behind all. */
  end(): Promise<void> | void;
}

/** Results that need no more of a sheet than its responses. */
export interface CsvResults extends Results {
  /** A sheet whose respondent's name needs no quotes. */
  addScanned(chosen: Int32Array, bytes: Uint8Array, nameFrom: number, nameTo: number): void;
  /** Its columns. */
  readonly columns: readonly CsvColumn[];
  chosenOf(sheet: AnswerSheet): Int32Array;
  addChosen(chosen: Int32Array, name: string): void;
  /** Writes rows that another scorer has made. */
  write(rows: Uint8Array): Promise<void> | void;
}

/** What all results are made with. */
export interface Making {
  readonly table: ScoringTable;
  readonly options: ScoreOptions;
  readonly sink: Sink;
  readonly surface: Surface;
}

/** Sheet → result, with all that the options ask for. */
function resultOf(
  { table, options }: Pick<Making, 'table' | 'options'>,
  sheet: AnswerSheet,
  plan: boolean,
): Result {
  const { exclude, weeks } = options;
  const background = withOptions(sheet.background, options);
  const assessment = assess(table, { ...sheet, background }, { exclude });
  return {
    quiz: table.quiz,
    assessment,
    plan: plan ? recommendedPlan(table.quiz, assessment, background, weeks) : null,
  };
}

/** Rows of a CSV. */
export function csvResults(making: Making): CsvResults {
  const { table, options, sink } = making;
  const { quiz } = table;
  const extra = csvExtra(quiz, options);
  const columns = options.columns ?? CSV_COLUMNS;
  const score = csvScorer({ columns, exclude: options.exclude }, table, extra.header);
  let begun = false;
  const write = (rows: Uint8Array): Promise<void> | void => {
    if (begun) return rows.length === 0 ? undefined : sink.write(rows);
    begun = true;
    return sink.write(Buffer.concat([Buffer.from(score.rows.header), rows]));
  };
  const add = (sheet: AnswerSheet, name: string): void => {
    const cells =
      extra.header.length === 0
        ? []
        : extra.cells({ ...resultOf(making, sheet, options.plan), name }).map(csvCell);
    score.add(score.chosenOf(sheet), name, cells);
  };
  return {
    isOnly: false,
    leaveOutOnly: () => undefined,
    ...{ columns, add, addOnly: add, write, chosenOf: score.chosenOf },
    addScanned: (chosen, bytes, from, to) => score.addPlain(chosen, bytes, from, to),
    addChosen: (chosen, name) => score.add(chosen, name),
    flush: () => write(score.rows.take()),
    end: () => write(score.rows.take()),
  };
}

/** So many rows give their widths to the columns: a count, since how many have come by a time is chance. */
const FIRST_ROWS = 100;

/**
 * A table, a list, an array.
 * @param isStream whether a row must not wait for others
 */
export function renderedResults(
  { sink, surface, ...making }: Making,
  format: keyof typeof batchRenderers,
  { full, isStream }: { readonly full: FullResult; readonly isStream: boolean },
): Results {
  const { quiz } = making.table;
  const renderer = batchRenderers[format](quiz, { ...making.options, ...surface });
  const firstRows = isStream ? 1 : FIRST_ROWS;
  let rows: BatchRow[] = [];
  let begun = false;
  const write = (): Promise<void> | void => {
    const begin = begun ? '' : renderer.begin(rows.slice(0, firstRows));
    begun = true;
    const text = begin + rows.map((row) => renderer.row(row)).join('');
    rows = [];
    return text === '' ? undefined : sink.write(text);
  };
  let isOnly = false;
  const add = (sheet: AnswerSheet, name: string): void => {
    // Whoever reads the results has no other way to tell whose they are.
    const named = { ...sheet, respondent: sheet.respondent ?? name };
    rows.push({ ...resultOf(making, named, making.options.plan), name });
  };
  return {
    add,
    get isOnly() {
      return isOnly;
    },
    addOnly(sheet, name) {
      if (format === 'ndjson') return add(sheet, name);
      isOnly = true;
      return sink.write(full(resultOf(making, sheet, true)));
    },
    leaveOutOnly() {
      isOnly = format !== 'ndjson';
    },
    // Before the first rows nothing is begun: there may be one sheet only, which is shown in full.
    flush: () => (rows.length < (begun ? 1 : firstRows) ? undefined : write()),
    async end() {
      if (isOnly) return;
      await write();
      const text = renderer.end();
      if (text !== '') await sink.write(text);
    },
  };
}

/** A whole result, as for a sheet alone. */
export type FullResult = (result: Result) => string;

/** A file for each respondent. */
export function filedResults(making: Omit<Making, 'sink'>, outDir: OutDir, full: FullResult): Results {
  const add = async (sheet: AnswerSheet, name: string): Promise<void> => {
    await outDir.write(name, full(resultOf(making, sheet, true)));
  };
  const nothing = (): void => undefined;
  return { add, addOnly: add, leaveOutOnly: nothing, isOnly: false, flush: nothing, end: nothing };
}
