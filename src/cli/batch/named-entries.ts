import { Blocks } from '../../answers/blocks.js';
import type { ColumnMap } from '../../answers/column-map.js';
import { documentReader } from '../../answers/documents.js';
import type { Entry } from '../../answers/entry.js';
import { formatOfName } from '../../answers/formats.js';
import type { ReadSheet } from '../../answers/read-sheet.js';
import { type Records, tableRecords, visitRecords } from '../../answers/records.js';
import { problemLine } from '../../errors.js';
import type { Quiz } from '../../quiz/quiz.js';
import { startTable } from './input-start.js';
import type { Input } from './inputs.js';
import type { ProblemLog } from './problem-log.js';
import type { Chunks, Opened } from './reading.js';

/** How the sheets of an input are read. */
export interface EntryReading {
  readonly quiz: Quiz;
  /** What the columns of a table are, named by hand. */
  readonly map: ColumnMap | null;
  readonly read: ReadSheet;
  readonly log: Pick<ProblemLog, 'warn'>;
}

/** A sheet, and what it is called. */
export interface NamedEntry {
  readonly entry: Entry;
  /** The respondent, or else the file (`ada`) where the sheet is the only one in it, or its place (`answers.csv:12`). */
  readonly name: string;
  /** Whether its input holds no other. */
  readonly isOnly: boolean;
}

/** The sheets of an input, those of a piece of it at a time; strictly read. */
export async function* namedEntries(
  input: Input,
  { format, chunks }: Opened,
  reading: EntryReading,
): AsyncGenerator<readonly NamedEntry[]> {
  if (format !== 'csv' && format !== 'tsv') {
    const reader = documentReader(format, reading.quiz, input.name, reading.read);
    return yield* documents(input, chunks, reader);
  }
  const { quiz, map, log } = reading;
  const started = await startTable(input.name, chunks, quiz, map, format === 'tsv' ? '\t' : null);
  const { columns, delimiter, line, warnings } = started.table;
  for (const warning of warnings) await log.warn(problemLine(warning));
  yield* rows(input, started.rows, tableRecords(columns, delimiter, quiz, input.name), line);
}

async function* rows(
  input: Input,
  chunks: Chunks,
  records: Records,
  firstLine: number,
): AsyncGenerator<readonly NamedEntry[]> {
  const blocks = new Blocks(records.endOf);
  let line = firstLine;
  const read = (complete: ReturnType<Blocks['push']>): readonly NamedEntry[] => {
    const entries: NamedEntry[] = [];
    const take = (entry: Entry): null => {
      entries.push(placed(input, entry));
      return null;
    };
    for (const block of complete)
      line = visitRecords(block, line, records, null, { read: take, scanned: () => undefined });
    return entries;
  };
  for await (const chunk of chunks) yield read(blocks.push(chunk));
  yield read(blocks.end());
}

async function* documents(
  input: Input,
  chunks: Chunks,
  reader: ReturnType<typeof documentReader>,
): AsyncGenerator<readonly NamedEntry[]> {
  /** The first sheet is held back: how it is named and shown depends on whether another follows. */
  let first: Entry | null = null;
  let count = 0;
  const read = (complete: Iterable<Entry>): readonly NamedEntry[] => {
    const entries: NamedEntry[] = [];
    for (const entry of complete) {
      count++;
      if (count === 1) {
        first = entry;
        continue;
      }
      if (first !== null) entries.push(placed(input, first));
      first = null;
      entries.push(placed(input, entry));
    }
    return entries;
  };
  for await (const chunk of chunks) yield read(reader.push(chunk));
  yield read(reader.end());
  if (first !== null) yield [only(input, first)];
}

function placed(input: Input, entry: Entry): NamedEntry {
  return { entry, name: respondentOf(entry) ?? `${labelOf(input)}:${entry.line}`, isOnly: false };
}

function only(input: Input, entry: Entry): NamedEntry {
  return { entry, name: respondentOf(entry) ?? nameOfInput(input), isOnly: true };
}

const respondentOf = ({ sheet }: Entry): string | null => sheet?.respondent ?? null;

export function labelOf({ name }: Input): string {
  return name === '-' ? 'stdin' : name;
}

/** `ada`, of `cohort/ada.yaml.gz`. */
export function nameOfInput(input: Input): string {
  const [file] = labelOf(input).split(/[\\/]/).slice(-1);
  return (file as string).replace(/(?<=.)\.(?:ya?ml|json|ndjson|jsonl)(?:\.gz)?$/i, '');
}

/** Whether an input may be meant as one sheet: its name does not say that it is a list. */
export function isSingle({ name, alone }: Input): boolean {
  return alone && formatOfName(name) !== 'ndjson';
}
