import { Blocks } from '../../answers/blocks.js';
import type { ColumnMap } from '../../answers/column-map.js';
import { type CsvRecord, parseRecord } from '../../answers/csv.js';
import { tableRecords } from '../../answers/records.js';
import { samplesOf } from '../../answers/table-row.js';
import { problemLine } from '../../errors.js';
import type { Quiz } from '../../quiz/quiz.js';
import { explainColumns } from '../../render/batch/columns.js';
import { visible } from '../../render/escape.js';
import { EXIT, UsageError } from '../exit.js';
import type { Io } from '../io.js';
import { surfaceFor } from '../output.js';
import { problemsOf } from './input-problems.js';
import { startTable } from './input-start.js';
import type { Input } from './inputs.js';
import type { ScoreOptions } from './options.js';
import { Reading } from './reading.js';

/** Rows that are looked at for a cell that is not blank. */
const SAMPLE_ROWS = 200;

export interface ExplainOptions {
  readonly quiz: Quiz;
  readonly map: ColumnMap | null;
  readonly options: Pick<ScoreOptions, 'inputFormat' | 'color'>;
}

/** Prints how the columns of each table are understood, and scores nothing. @returns the exit code */
export async function explainTables(
  inputs: readonly Input[],
  { quiz, map, options }: ExplainOptions,
  io: Io,
): Promise<number> {
  const surface = await surfaceFor(false, options.color, io);
  const reading = new Reading(io);
  let tables = 0;
  let shown = 0;
  let code: number = EXIT.done;
  try {
    for (const input of inputs) {
      try {
        const { format, chunks } = await reading.open(input, options.inputFormat);
        if (format !== 'csv' && format !== 'tsv') continue;
        tables++;
        const { table, rows } = await startTable(
          input.name,
          chunks,
          quiz,
          map,
          format === 'tsv' ? '\t' : null,
        );
        const { columns, delimiter, line, missing } = table;
        const { endOf } = tableRecords(columns, delimiter, quiz, input.name);
        const records = await firstRecords(rows, endOf, delimiter, { file: input.name, line });
        const samples = samplesOf(records, columns, quiz);
        if (shown++ > 0) io.stdout.write('\n');
        io.stdout.write(explainColumns({ file: input.name, delimiter, columns, missing, samples }, surface));
      } catch (error) {
        for (const problem of problemsOf(error, input)) io.stderr.write(`${visible(problemLine(problem))}\n`);
        code = EXIT.data;
      }
    }
  } finally {
    reading.close();
    if (inputs.some(({ path }) => path === null)) io.stdin.destroy();
  }
  if (tables === 0) throw new UsageError('--explain-columns is for tables: CSV or TSV.');
  return code;
}

async function firstRecords(
  rows: AsyncIterable<Uint8Array>,
  endOf: ConstructorParameters<typeof Blocks>[0],
  delimiter: string,
  place: { readonly file: string; readonly line: number },
): Promise<CsvRecord[]> {
  const blocks = new Blocks(endOf);
  const records: CsvRecord[] = [];
  const collect = (complete: ReturnType<Blocks['push']>): boolean => {
    for (const { kind, bytes, length } of complete) {
      for (let at = 0; at < length && kind === 'records'; ) {
        const end = endOf(bytes, at, length);
        records.push(parseRecord(new TextDecoder().decode(bytes.subarray(at, end)), delimiter, place));
        at = end;
        if (records.length === SAMPLE_ROWS) return true;
      }
    }
    return false;
  };
  for await (const chunk of rows) if (collect(blocks.push(chunk))) return records;
  collect(blocks.end());
  return records;
}
