import type { AnswerSheet } from '../../answers/sheet.js';
import type { KernelCell } from '../../kernel/rows.js';
import type { Quiz } from '../../quiz/quiz.js';
import { csvCell } from '../../render/batch/csv-cell.js';
import type { CsvColumn } from '../../render/batch/csv-columns.js';
import { type CsvRows, csvRows, quizCellOf } from '../../render/batch/csv-rows.js';
import { chosenResponses } from '../../scoring/assess.js';
import type { ScoringTable } from '../../scoring/table.js';
import { type AddUp, tallier } from '../../scoring/tally.js';

/** What a CSV of results is made with. */
export interface CsvOptions {
  readonly columns: readonly CsvColumn[];
  /** Role ids that are left out of the ranking. */
  readonly exclude: readonly string[];
}

/** Sheets in, rows of CSV out. */
export interface CsvScorer {
  readonly rows: CsvRows;
  chosenOf(sheet: AnswerSheet): Int32Array;
  addPlain(chosen: Int32Array, bytes: Uint8Array, nameFrom: number, nameTo: number): void;
  add(chosen: Int32Array, name: string, more?: readonly string[]): void;
}

/**
 * @param more names of columns that follow those of the tally
 * @param addUp a quicker way to add up points
 */
export function csvScorer(
  { columns, exclude }: CsvOptions,
  table: ScoringTable,
  more: readonly string[] = [],
  addUp?: AddUp,
): CsvScorer {
  const flips = columns.includes('flip') || columns.includes('verdict');
  const tally = tallier(table, { exclude, flips }, addUp);
  const rows = csvRows(table.quiz, {
    columns,
    more,
    tracks: rankedTracks(table, exclude),
    match: (role, points) => table.nullOf(role).percentileRank(points),
  });
  return {
    rows,
    chosenOf: (sheet) => Int32Array.from(chosenResponses(table, sheet)),
    addPlain: (chosen, bytes, from, to) => rows.addPlain(tally(chosen), bytes, from, to),
    add: (chosen, name, cells = []) => rows.add(tally(chosen), name, cells),
  };
}

export type RankedTracks = readonly { readonly id: string; readonly roles: readonly number[] }[];

/** The tracks without the roles that are left out. */
export function rankedTracks({ quiz, tracks }: ScoringTable, exclude: readonly string[]): RankedTracks {
  return tracks.map(({ id, roles }) => ({
    id,
    roles: roles.filter((place) => !exclude.includes(quiz.roles[place]!.id)),
  }));
}

/** The cells of a row in the order of `csvRows`; `null` where one of them is more than additions. */
export function kernelCells(
  quiz: Quiz,
  columns: readonly CsvColumn[],
  tracks: RankedTracks,
): KernelCell[] | null {
  if (columns.some((column) => column === 'verdict' || column === 'match' || column === 'flip')) return null;
  const has = (column: CsvColumn): boolean => columns.includes(column);
  return [
    ...(has('respondent') ? [{ show: 'name' } as const] : []),
    ...(has('answered') ? [{ show: 'answered' } as const] : []),
    ...tracks.flatMap((_, track) => TRACK_CELLS.filter(has).map((show): KernelCell => ({ show, track }))),
    ...(has('scores') ? [{ show: 'scores', roles: tracks.flatMap(({ roles }) => roles) } as const] : []),
    ...(has('quiz') ? [{ show: 'text', text: csvCell(quizCellOf(quiz)) } as const] : []),
  ];
}

const TRACK_CELLS = ['role', 'z', 'runner_up', 'lead'] as const;
