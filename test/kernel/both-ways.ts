import { type Block, Blocks } from '../../src/answers/blocks.js';
import type { Records } from '../../src/answers/records.js';
import { ndjsonRecords, tableRecords, visitRecords } from '../../src/answers/records.js';
import { openTable } from '../../src/answers/table.js';
import { type BlockJob, blockScorer } from '../../src/cli/batch/block-scorer.js';
import { csvScorer } from '../../src/cli/batch/csv-scorer.js';
import { Duplicates } from '../../src/cli/batch/duplicates.js';
import type { Problem } from '../../src/errors.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import type { CsvColumn } from '../../src/render/batch/csv-columns.js';
import type { ScoringTable } from '../../src/scoring/table.js';

/** An input, and what is wanted of it. */
export interface Scoring extends Pick<BlockJob, 'table' | 'columns' | 'exclude'> {
  /** Without a header. */
  readonly bytes: Uint8Array;
  readonly table: BlockJob['table'];
}

/** What became of an input. */
export interface Outcome {
  readonly rows: string;
  readonly scored: number;
  readonly failed: number;
  readonly repeated: readonly { readonly name: string; readonly line: number }[];
  readonly problems: readonly Problem[];
  /** The line behind it. */
  readonly line: number;
}

export interface Pass extends Outcome {
  /** How many records were read strictly. */
  readonly strict: number;
}

/** Columns that are no more than additions. */
export const SUMS: readonly CsvColumn[] = [
  ...(['respondent', 'answered', 'role', 'z', 'runner_up', 'lead', 'scores', 'quiz'] as const),
];

/** A table with its header, made ready; `null` where its header says that it cannot be read. */
export function tableScoring(
  text: string | Uint8Array,
  quiz: Quiz,
  columns = SUMS,
  exclude: readonly string[] = [],
): Scoring | null {
  const bytes = Buffer.from(text);
  const table = openTable(bytes, true, { quiz, map: null, file: 'in', delimiter: null });
  if (table === null || table.problems.length > 0) return null;
  return { bytes: bytes.subarray(table.length), table, columns, exclude };
}

/** The blocks of an input that comes in pieces of these lengths, again and again. */
export function* blocksOf(
  bytes: Uint8Array,
  endOf: Records['endOf'],
  pieces: readonly number[] = [],
): Generator<Block> {
  const blocks = new Blocks(endOf);
  for (let at = 0, nth = 0; at < bytes.length; nth++) {
    const length = pieces[nth % pieces.length] ?? bytes.length;
    yield* blocks.push(bytes.subarray(at, at + length));
    at += length;
  }
  yield* blocks.end();
}

const FILE = 'in';

/** Scores an input several times by the same scorer: from the second time on all is known that can be learned. */
export function byKernel(
  { bytes, ...job }: Scoring,
  table: ScoringTable,
  { pieces = [], times = 2 }: { readonly pieces?: readonly number[]; readonly times?: number } = {},
): Pass[] {
  const scorer = blockScorer({ ...job, file: FILE, label: FILE }, table, new Duplicates());
  const records = scorer.records as { -readonly [Key in keyof Records]: Records[Key] };
  const { read } = records;
  let strict = 0;
  records.read = (record, line) => {
    strict++;
    return read(record, line);
  };
  return Array.from({ length: times }, () => {
    strict = 0;
    const outcome = { rows: '', scored: 0, failed: 0, line: 1 };
    const repeated: { name: string; line: number }[] = [];
    const problems: Problem[] = [];
    for (const block of blocksOf(bytes, records.endOf, pieces)) {
      const scored = scorer.score(block, outcome.line);
      outcome.rows += Buffer.from(scored.rows).toString('latin1');
      outcome.scored += scored.scored;
      outcome.failed += scored.failed;
      outcome.line = scored.line;
      repeated.push(...scored.repeated);
      problems.push(...scored.problems);
    }
    return { ...outcome, repeated, problems, strict };
  });
}

/** The same without a kernel: each record is read strictly, its points added up one by one. */
export function byHand(
  { bytes, table: header, columns, exclude }: Scoring,
  table: ScoringTable,
  times = 2,
): Outcome[] {
  const { quiz } = table;
  const records =
    header === null ? ndjsonRecords(quiz, FILE) : tableRecords(header.columns, header.delimiter, quiz, FILE);
  const score = csvScorer({ columns, exclude }, table);
  const names = new Set<string>();
  return Array.from({ length: times }, () => {
    const repeated: { name: string; line: number }[] = [];
    const problems: Problem[] = [];
    let [scored, failed, line] = [0, 0, 1];
    for (const block of blocksOf(bytes, records.endOf)) {
      line = visitRecords(block, line, records, null, {
        scanned: () => {
          throw new Error('Nothing is scanned.');
        },
        read({ sheet, ...entry }) {
          if (sheet === null) {
            failed++;
            problems.push(...(entry as { problems: readonly Problem[] }).problems);
            return null;
          }
          scored++;
          const { respondent } = sheet;
          score.add(score.chosenOf(sheet), respondent ?? `${FILE}:${entry.line}`);
          if (respondent !== null && names.has(respondent))
            repeated.push({ name: respondent, line: entry.line });
          if (respondent !== null) names.add(respondent);
          return null;
        },
      });
    }
    const rows = Buffer.from(score.rows.take()).toString('latin1');
    return { rows, scored, failed, repeated, problems, line };
  });
}
