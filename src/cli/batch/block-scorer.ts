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
import type { Problem } from '../../errors.js';
import { Kernel, type KernelInput } from '../../kernel/kernel.js';
import type { CsvColumn } from '../../render/batch/csv-columns.js';
import type { ScoringTable } from '../../scoring/table.js';
import { csvScorer, kernelCells, rankedTracks } from './csv-scorer.js';
import type { Duplicates } from './duplicates.js';

/** What blocks of an input are, and what is made of them. */
export interface BlockJob {
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
  /** Rows of CSV; good until the next block but one is scored. */
  readonly rows: Uint8Array;
  readonly scored: number;
  /** Sheets of respondents who had one before. */
  readonly repeated: readonly { readonly name: string; readonly line: number }[];
  /** How many sheets had problems. */
  readonly failed: number;
  readonly problems: readonly Problem[];
  /** The line behind the block. */
  readonly line: number;
}

export interface BlockScorer {
  readonly records: Records;
  /** @param line of the block's first record */
  score(block: Block, line: number): ScoredBlock;
}

/** Kernels of inputs that are alike: of a folder with many small tables, most of the time would go into making them. */
export class Kernels {
  private readonly made = new Map<string, Kernel>();

  /** @param make is asked where there is none yet for inputs with this header */
  of(header: BlockJob['table'], make: () => Kernel): Kernel {
    // Not only what is scanned has to be alike: a cell that was good in one column may be bad in another.
    const alike = JSON.stringify(header);
    let kernel = this.made.get(alike);
    if (kernel === undefined) {
      // Each keeps some megabytes.
      if (this.made.size === MOST_KERNELS) this.made.clear();
      kernel = make();
      this.made.set(alike, kernel);
    }
    return kernel;
  }
}

const MOST_KERNELS = 4;

/**
 * Scores blocks without an object for each sheet.
 * @param kernels of other inputs with the same quiz, columns and left-out roles
 */
export function blockScorer(
  job: BlockJob,
  table: ScoringTable,
  duplicates: Duplicates,
  kernels = new Kernels(),
): BlockScorer {
  const { file, label } = job;
  const { quiz } = table;
  const records =
    job.table === null
      ? ndjsonRecords(quiz, file)
      : tableRecords(job.table.columns, job.table.delimiter, quiz, file);
  const input = kernelInput(job, table);
  const tracks = rankedTracks(table, job.exclude);
  const named = input.kind === 'sheets' || input.columns.some(({ kind }) => kind === 'respondent');
  const cells = named ? kernelCells(quiz, job.columns, tracks) : null;
  const kernel = kernels.of(
    job.table,
    () => new Kernel(table, { input, tracks: tracks.map(({ roles }) => roles), cells }),
  );
  const score = csvScorer(job, table, [], (_, points) => {
    kernel.addUp();
    points.set(kernel.points);
  });

  const scoreBlock = (block: Block, line: number): ScoredBlock => {
    const problems: Problem[] = [];
    const repeated: { name: string; line: number }[] = [];
    let scored = 0;
    let failed = 0;
    const note = (from: number, to: number, at: number): void => {
      scored++;
      if (to === 0 || !duplicates.seenBytes(kernel.bytes, from, to)) return;
      repeated.push({ name: UTF8.decode(kernel.bytes.subarray(from, to)), line: at });
    };
    const after = visitRecords(block, line, records, kernel, {
      ...(cells !== null && {
        many(from: number, to: number, first: number) {
          const done = kernel.scoreMany(from, to, (nameFrom, nameTo, nth) =>
            note(nameFrom, nameTo, first + nth),
          );
          score.rows.addLines(done.rows);
          return done;
        },
      }),
      scanned(at) {
        const { chosen, nameFrom, nameTo, bytes } = kernel;
        if (nameTo === 0) score.add(chosen, `${label}:${at}`);
        else score.addPlain(chosen, bytes, nameFrom, nameTo);
        note(nameFrom, nameTo, at);
      },
      read(entry: Entry) {
        if (entry.sheet === null) {
          failed++;
          problems.push(...entry.problems);
          return null;
        }
        const { respondent } = entry.sheet;
        const chosen = score.chosenOf(entry.sheet);
        kernel.chosen.set(chosen);
        score.add(chosen, respondent ?? `${label}:${entry.line}`);
        scored++;
        if (respondent !== null && duplicates.seen(respondent))
          repeated.push({ name: respondent, line: entry.line });
        return chosen;
      },
    });
    return { rows: score.rows.take(), scored, repeated, failed, problems, line: after };
  };
  return { records, score: scoreBlock };
}

const UTF8 = new TextDecoder();

function kernelInput({ table }: BlockJob, { questions }: ScoringTable): KernelInput {
  if (table === null) return { kind: 'sheets', oneLine: true };
  const columns = scannedColumns(table.columns, questions);
  return { kind: 'table', columns, delimiter: table.delimiter.charCodeAt(0) };
}
