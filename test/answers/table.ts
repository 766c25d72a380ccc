import { type ColumnMap, parseColumnMap } from '../../src/answers/column-map.js';
import { type Columns, columnsOf, type How } from '../../src/answers/columns.js';
import { type CsvRecord, parseRecord, recordEnd } from '../../src/answers/csv.js';
import type { Entry } from '../../src/answers/entry.js';
import { sheetOfRecord } from '../../src/answers/table-row.js';
import type { Target } from '../../src/answers/target.js';
import { problemLine } from '../../src/errors.js';
import type { Quiz } from '../../src/quiz/quiz.js';

const FILE = 'form.csv';

/** The records of a table, cut as a reader of bytes cuts them. */
export function recordsOf(text: string, delimiter = ','): CsvRecord[] {
  const bytes = Buffer.from(text);
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const found = recordEnd(bytes, at, bytes.length, delimiter.charCodeAt(0));
    const end = found === -1 ? bytes.length : found;
    const record = bytes.toString('utf8', at, end);
    records.push(parseRecord(record, delimiter, { file: FILE, line }));
    line += record.match(/\r\n|\n|\r/g)?.length ?? 0;
    at = end;
  }
  return records;
}

/** The columns of a header line. */
export function columnsIn(header: string, quiz: Quiz, map: string | null = null): Columns {
  const [record] = recordsOf(header);
  return columnsOf((record as CsvRecord).cells, quiz, map === null ? null : mapOf(map, quiz), FILE);
}

export const mapOf = (text: string, quiz: Quiz): ColumnMap => parseColumnMap(text, quiz, 'map.yaml');

/** What each column of a header line is, and by what: `pick (text)`. */
export function meanings(header: string, quiz: Quiz, map: string | null = null): string[] {
  return columnsIn(header, quiz, map).columns.map(({ target, how }) => meaning(target, how));
}

function meaning(target: Target, how: How): string {
  if (target.kind === 'question') return `${target.question.id} (${how})`;
  if (target.kind === 'background') return `background.${target.key} (${how})`;
  if (target.kind === 'unused') return `unused: ${target.why}`;
  return `${target.kind} (${how})`;
}

/** What is wrong with a header line, then what is only worth a warning. */
export function headerProblems(header: string, quiz: Quiz, map: string | null = null): string[] {
  const { problems, warnings } = columnsIn(header, quiz, map);
  return [...problems, ...warnings].map(problemLine);
}

/** The entries of a whole table; `null` for blank rows. */
export function entriesOf(table: string, quiz: Quiz): (Entry | null)[] {
  const [header, ...rows] = recordsOf(table);
  const { columns } = columnsOf((header as CsvRecord).cells, quiz, null, FILE);
  return rows.map((row) =>
    sheetOfRecord(row, columns, quiz, { file: FILE, line: row.cells[0]?.line as number }),
  );
}

/** What is wrong with the rows of a table. */
export function rowProblems(table: string, quiz: Quiz): string[] {
  return entriesOf(table, quiz).flatMap((entry) =>
    entry === null || entry.sheet !== null ? [] : entry.problems.map(problemLine),
  );
}
