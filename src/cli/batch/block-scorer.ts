import type { Block } from '../../answers/blocks.js';
import type { Column } from '../../answers/columns.js';
import type { Entry } from '../../answers/entry.js';
import {
  ndjsonRecords,
  type Records,
  scannedColumns,
  tableRecords,
  visitRecords,
} from '../../answers/records.js';
import { csvScanner, type Scanner } from '../../answers/scan-csv.js';
import { jsonScanner } from '../../answers/scan-json.js';
import type { AnswerSheet } from '../../answers/sheet.js';
import type { Problem } from '../../errors.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { CsvColumn } from '../../render/batch/csv-columns.js';
import { type CsvRows, csvRows } from '../../render/batch/csv-rows.js';
import { chosenResponses } from '../../scoring/assess.js';
import type { ScoringTable } from '../../scoring/table.js';
import { type Tally, tallier } from '../../scoring/tally.js';
import { NameList, type Names } from './name-list.js';

/** All that a thread has to know to turn blocks of an input into rows of CSV. */
export interface BlockJob {
  readonly quiz: Quiz;
  /** How messages name the input. */
  readonly file: string;
  /** What begins the name of a sheet that does not say whose it is; its line follows. */
  readonly label: string;
  /** What the table's header says; `null` for NDJSON. */
  readonly table: { readonly columns: readonly Column[]; readonly delimiter: string } | null;
  readonly columns: readonly CsvColumn[];
  readonly exclude: readonly string[];
}

/** What became of a block. */
export interface ScoredBlock {
  /** The rows of CSV. */
  readonly rows: Uint8Array;
  /** The respondents, one for each row. */
  readonly names: Names;
  /** How many sheets had problems. */
  readonly failed: number;
  readonly problems: readonly Problem[];
  /** The line behind the block. */
  readonly line: number;
}

/** Scores blocks without an object for each sheet; what it returns is good until the next call. */
export type BlockScorer = (block: Block, line: number) => ScoredBlock;

export function blockScorer(job: BlockJob, table: ScoringTable): BlockScorer {
  const { quiz, file, label } = job;
  const records: Records =
    job.table === null
      ? ndjsonRecords(quiz, file)
      : tableRecords(job.table.columns, job.table.delimiter, quiz, file);
  const scanner = scannerFor(job, table);
  const score = csvScorer(job, table);
  const names = new NameList();
  return (block, line) => {
    const problems: Problem[] = [];
    let failed = 0;
    const after = visitRecords(block, line, records, scanner, {
      scanned({ chosen, nameFrom, nameTo }, bytes, at) {
        if (nameTo === 0) score.add(chosen, `${label}:${at}`);
        else score.addPlain(chosen, bytes, nameFrom, nameTo);
        names.addBytes(bytes, nameFrom, nameTo, at);
      },
      read(entry: Entry) {
        if (entry.sheet === null) {
          failed++;
          problems.push(...entry.problems);
          return null;
        }
        const { respondent } = entry.sheet;
        const chosen = score.chosenOf(entry.sheet);
        score.add(chosen, respondent ?? `${label}:${entry.line}`);
        names.addText(respondent ?? '', entry.line);
        return chosen;
      },
    });
    return { rows: score.rows.take(), names: names.take(), failed, problems, line: after };
  };
}

function scannerFor(job: BlockJob, table: ScoringTable): Scanner {
  const { quiz } = job;
  const questions = table.questions.map(({ id }) => ({
    id,
    required: quiz.questions.some((question) => question.id === id && question.required),
  }));
  if (job.table === null) return jsonScanner(questions, true);
  const { columns, delimiter } = job.table;
  return csvScanner(scannedColumns(columns, questions), questions.length, delimiter.charCodeAt(0));
}

/** Sheets in, rows of CSV out. */
export interface CsvScorer {
  readonly rows: CsvRows;
  chosenOf(sheet: AnswerSheet): Int32Array;
  addPlain(chosen: Int32Array, bytes: Uint8Array, nameFrom: number, nameTo: number): void;
  add(chosen: Int32Array, name: string, more?: readonly string[]): void;
}

/** @param more names of columns that follow those of the tally */
export function csvScorer(
  { quiz, columns, exclude }: Pick<BlockJob, 'quiz' | 'columns' | 'exclude'>,
  table: ScoringTable,
  more: readonly string[] = [],
): CsvScorer {
  const flips = columns.includes('flip') || columns.includes('verdict');
  const tally: (chosen: Int32Array) => Tally = tallier(table, { exclude, flips });
  const rows = csvRows(quiz, {
    columns,
    more,
    tracks: table.tracks.map(({ id, roles }) => ({
      id,
      roles: roles.filter((place) => !exclude.includes(quiz.roles[place]!.id)),
    })),
    match: (role, points) => table.nullOf(role).percentileRank(points),
  });
  return {
    rows,
    chosenOf: (sheet) => Int32Array.from(chosenResponses(table, sheet)),
    addPlain: (chosen, bytes, from, to) => rows.addPlain(tally(chosen), bytes, from, to),
    add: (chosen, name, cells = []) => rows.add(tally(chosen), name, cells),
  };
}
