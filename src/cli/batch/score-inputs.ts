import { Blocks } from '../../answers/blocks.js';
import type { ColumnMap } from '../../answers/column-map.js';
import { sheetFrom } from '../../answers/read-sheet.js';
import { problemLine } from '../../errors.js';
import type { ScoringTable } from '../../scoring/table.js';
import { type BlockJob, blockScorer, type Kernels } from './block-scorer.js';
import { problemsOf } from './input-problems.js';
import { startTable, textOf } from './input-start.js';
import type { Input } from './inputs.js';
import { JsonFiles } from './json-files.js';
import { isSingle, labelOf, type NamedEntry, namedEntries, nameOfInput } from './named-entries.js';
import type { ScoreOptions } from './options.js';
import type { ProblemLog } from './problem-log.js';
import type { Progress } from './progress.js';
import type { Chunks, Opened, Reading } from './reading.js';
import type { CsvResults, Results } from './results.js';
import type { Run } from './run.js';

/** What the inputs of a batch are scored with. */
export interface Batch {
  readonly table: ScoringTable;
  readonly map: ColumnMap | null;
  readonly options: ScoreOptions;
  readonly results: Results;
  /** The same, where no more of a sheet is needed than its responses; else `null`. */
  readonly csv: CsvResults | null;
  readonly kernels: Kernels;
  readonly run: Run;
  readonly log: ProblemLog;
  readonly reading: Reading;
  readonly bar: Progress;
  /** Whether nobody reads the results any more. */
  isClosed(): boolean;
}

/** Scores all sheets of the inputs, one input after the other. One that cannot be read is a problem by itself. */
export async function scoreInputs(inputs: readonly Input[], batch: Batch): Promise<void> {
  const { inputFormat } = batch.options;
  const isJson = inputFormat === null || inputFormat === 'json';
  const jsonFiles = batch.csv === null || !isJson ? null : new JsonFiles(batch.table);
  const inBytes = inputs.every(({ bytes }) => bytes !== null);
  let done = 0;
  for (const input of inputs) {
    if (batch.isClosed()) return;
    try {
      if (jsonFiles?.scan(input) === true) {
        // A promise for each of ten thousand files would be felt.
        const told = takeScanned(jsonFiles, input, batch);
        if (told !== undefined) await told;
        if (batch.reading.isDue) await flushAndTurn(batch);
      } else {
        const opened = await batch.reading.open(input, inputFormat);
        const scorer = new InputScorer(input, opened, inputs.length === 1, jsonFiles, batch, () =>
          batch.bar.update(done + (inBytes ? opened.consumed() : 0), batch.run.sheets),
        );
        await scorer.score();
      }
    } catch (error) {
      await batch.run.report(problemsOf(error, input));
    }
    done += inBytes ? (input.bytes ?? 0) : 1;
    batch.bar.update(done, batch.run.sheets);
  }
}

function takeScanned({ kernel }: JsonFiles, input: Input, batch: Batch): Promise<void> | undefined {
  const { bytes, chosen, nameFrom, nameTo } = kernel;
  if (nameTo === 0) batch.csv?.addChosen(chosen, nameOfInput(input));
  else batch.csv?.addScanned(chosen, bytes, nameFrom, nameTo);
  return batch.run.scoreBytes(bytes, nameFrom, nameTo, input.name);
}

async function flushAndTurn({ results, reading }: Batch): Promise<void> {
  await results.flush();
  await reading.turn();
}

/** Scores the sheets of one input. */
class InputScorer {
  private readonly input: Input;
  private readonly opened: Opened;
  /** Whether there is no other input. */
  private readonly isOnly: boolean;
  private readonly jsonFiles: JsonFiles | null;
  private readonly batch: Batch;
  private readonly showProgress: () => void;

  constructor(
    input: Input,
    opened: Opened,
    isOnly: boolean,
    jsonFiles: JsonFiles | null,
    batch: Batch,
    showProgress: () => void,
  ) {
    this.input = input;
    this.opened = opened;
    this.isOnly = isOnly;
    this.jsonFiles = jsonFiles;
    this.batch = batch;
    this.showProgress = showProgress;
  }

  async score(): Promise<void> {
    const { csv } = this.batch;
    const { format, chunks } = this.opened;
    if (csv !== null && (format === 'csv' || format === 'tsv'))
      return this.scoreTable(csv, format === 'tsv' ? '\t' : null);
    if (csv !== null && format === 'ndjson')
      return this.scoreBlocks(textOf(this.input.name, chunks), csv, null, 1);
    return this.scoreEntries();
  }

  private async scoreTable(csv: CsvResults, delimiter: string | null): Promise<void> {
    const { log, map, table } = this.batch;
    const started = await startTable(this.input.name, this.opened.chunks, table.quiz, map, delimiter);
    const { columns, delimiter: found, line, warnings } = started.table;
    for (const warning of warnings) await log.warn(problemLine(warning));
    return this.scoreBlocks(started.rows, csv, { columns, delimiter: found }, line);
  }

  /** Whole blocks of records, without an object for each sheet. */
  private async scoreBlocks(
    rows: Chunks,
    csv: CsvResults,
    header: BlockJob['table'],
    firstLine: number,
  ): Promise<void> {
    const { name } = this.input;
    const { table, options, run } = this.batch;
    // The rows of the inputs before go first: those of the blocks do not wait among them.
    await csv.flush();
    const job: BlockJob = {
      ...{ file: name, label: labelOf(this.input), table: header },
      ...{ columns: csv.columns, exclude: options.exclude },
    };
    const { records, score } = blockScorer(job, table, run.duplicates, this.batch.kernels);
    const blocks = new Blocks(records.endOf);
    let line = firstLine;
    let written: Promise<void> = Promise.resolve();
    const scoreAll = async (complete: ReturnType<Blocks['push']>): Promise<void> => {
      for (const block of complete) {
        const scored = score(block, line);
        line = scored.line;
        // While the system writes, the next block is scored.
        await written;
        written = Promise.resolve(csv.write(scored.rows));
        await run.takeBlock(scored, name);
      }
      await this.pause();
    };
    try {
      for await (const chunk of rows) {
        await scoreAll(blocks.push(chunk));
        if (this.batch.isClosed()) return;
      }
      await scoreAll(blocks.end());
    } finally {
      await written;
    }
  }

  /** Each sheet strictly. */
  private async scoreEntries(): Promise<void> {
    const { table, map, log } = this.batch;
    const reading = { quiz: table.quiz, map, log, read: sheetFrom };
    for await (const entries of namedEntries(this.input, this.opened, reading)) {
      for (const named of entries) await this.take(named);
      await this.pause();
      if (this.batch.isClosed()) return;
    }
  }

  private async take({ entry, name, isOnly }: NamedEntry): Promise<void> {
    const { csv, results, run } = this.batch;
    const isOnlyOfAll = isOnly && this.isOnly && isSingle(this.input);
    if (entry.sheet === null) {
      if (isOnlyOfAll) results.leaveOutOnly();
      return run.leaveOut(entry);
    }
    if (isOnly && csv !== null) this.jsonFiles?.learn(csv.chosenOf(entry.sheet));
    await run.score(entry.sheet.respondent, entry.file, entry.line);
    try {
      await (isOnlyOfAll ? results.addOnly : results.add)(entry.sheet, name);
    } catch (error) {
      await run.failToWrite(error);
    }
  }

  /** Between two pieces of an input: writes what is made so far, and shows how far it is. */
  private async pause(): Promise<void> {
    const { reading, results } = this.batch;
    // What comes from a pipe may be waited for; of files, more goes out at once.
    if (!this.input.ordinary || reading.isDue) await results.flush();
    this.showProgress();
  }
}
