import { Blocks } from '../../answers/blocks.js';
import type { ColumnMap } from '../../answers/column-map.js';
import { type DocumentFormat, documentReader } from '../../answers/documents.js';
import type { Entry } from '../../answers/entry.js';
import { formatOfName } from '../../answers/formats.js';
import { type Records, tableRecords, visitRecords } from '../../answers/records.js';
import { problemLine } from '../../errors.js';
import type { ScoringTable } from '../../scoring/table.js';
import { type BlockJob, blockScorer, type Kernels } from './block-scorer.js';
import { problemsOf } from './input-problems.js';
import { startTable, textOf } from './input-start.js';
import type { Input } from './inputs.js';
import { JsonFiles } from './json-files.js';
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
    const { format, chunks } = this.opened;
    if (format === 'csv' || format === 'tsv') return this.scoreTable(format === 'tsv' ? '\t' : null);
    if (format === 'ndjson' && this.batch.csv !== null)
      return this.scoreBlocks(textOf(this.input.name, chunks), this.batch.csv, null, 1);
    return this.scoreDocuments(format);
  }

  private async scoreTable(delimiter: string | null): Promise<void> {
    const { name } = this.input;
    const { csv, log, map, table } = this.batch;
    const { quiz } = table;
    const started = await startTable(name, this.opened.chunks, quiz, map, delimiter);
    const { columns, delimiter: found, line, warnings } = started.table;
    for (const warning of warnings) await log.warn(problemLine(warning));
    if (csv !== null) return this.scoreBlocks(started.rows, csv, { columns, delimiter: found }, line);
    await this.scoreRecords(started.rows, tableRecords(columns, found, quiz, name), line);
  }

  /** Each record strictly, for results that need all of a sheet. */
  private async scoreRecords(rows: Chunks, records: Records, firstLine: number): Promise<void> {
    const blocks = new Blocks(records.endOf);
    let line = firstLine;
    const scoreAll = async (complete: ReturnType<Blocks['push']>): Promise<void> => {
      for (const block of complete) {
        const entries: Entry[] = [];
        const read = (entry: Entry): null => {
          entries.push(entry);
          return null;
        };
        line = visitRecords(block, line, records, null, { read, scanned: () => undefined });
        for (const entry of entries) await this.take(entry, this.placeName(entry.line));
      }
      await this.pause();
    };
    for await (const chunk of rows) {
      await scoreAll(blocks.push(chunk));
      if (this.batch.isClosed()) return;
    }
    await scoreAll(blocks.end());
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

  private async scoreDocuments(format: DocumentFormat): Promise<void> {
    const reader = documentReader(format, this.batch.table.quiz, this.input.name);
    /** The first sheet: how it is named and shown depends on whether another follows. */
    let first: Entry | null = null;
    let count = 0;
    const takeAll = async (entries: Iterable<Entry>): Promise<void> => {
      for (const entry of entries) {
        count++;
        if (count === 1) {
          first = entry;
          continue;
        }
        if (first !== null) await this.take(first, this.placeName(first.line));
        first = null;
        await this.take(entry, this.placeName(entry.line));
      }
      await this.pause();
    };
    for await (const chunk of this.opened.chunks) {
      await takeAll(reader.push(chunk));
      if (this.batch.isClosed()) return;
    }
    await takeAll(reader.end());
    if (first !== null) await this.takeOnly(first);
  }

  /** The only sheet of an input, which lends it its name. */
  private async takeOnly(entry: Entry): Promise<void> {
    const { csv, results } = this.batch;
    if (entry.sheet !== null && csv !== null) this.jsonFiles?.learn(csv.chosenOf(entry.sheet));
    const isOnly = this.isOnly && isSingle(this.input);
    if (isOnly && entry.sheet === null) results.leaveOutOnly();
    await this.take(entry, nameOfInput(this.input), isOnly ? results.addOnly : results.add);
    await this.pause();
  }

  private async take(entry: Entry, otherName: string, add = this.batch.results.add): Promise<void> {
    const { run } = this.batch;
    if (entry.sheet === null) return run.leaveOut(entry);
    const { respondent } = entry.sheet;
    await run.score(respondent, entry.file, entry.line);
    try {
      await add(entry.sheet, respondent ?? otherName);
    } catch (error) {
      await run.failToWrite(error);
    }
  }

  /** What a sheet is called that does not say whose it is. */
  private placeName(line: number): string {
    return `${labelOf(this.input)}:${line}`;
  }

  /** Between two pieces of an input: writes what is made so far, and shows how far it is. */
  private async pause(): Promise<void> {
    const { reading, results } = this.batch;
    // What comes from a pipe may be waited for; of files, more goes out at once.
    if (!this.input.ordinary || reading.isDue) await results.flush();
    this.showProgress();
  }
}

function labelOf({ name }: Input): string {
  return name === '-' ? 'stdin' : name;
}

/** `ada`, of `cohort/ada.yaml.gz`. */
function nameOfInput(input: Input): string {
  const [file] = labelOf(input).split(/[\\/]/).slice(-1);
  return (file as string).replace(/(?<=.)\.(?:ya?ml|json|ndjson|jsonl)(?:\.gz)?$/i, '');
}

/** Whether an input may be meant as one sheet: its name does not say that it is a list. */
function isSingle({ name, alone }: Input): boolean {
  return alone && formatOfName(name) !== 'ndjson';
}
