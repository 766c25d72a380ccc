import type { Problem } from '../errors.js';
import { LIMITS } from '../quiz/limits.js';
import { inBounds } from '../quiz/parse.js';
import type { Quiz } from '../quiz/quiz.js';
import { didYouMean, nearest } from '../quiz/suggest.js';
import { isBlank, readBackgroundCell, readCell } from './cells.js';
import type { Column } from './columns.js';
import type { Cell, CsvRecord } from './csv.js';
import type { Entry } from './entry.js';
import type { Finding } from './finding.js';
import { sheetFrom } from './read-sheet.js';

/**
 * Reads one row of a table as a sheet.
 * @param columns what the header says, as `columnsOf` gives it
 * @param place where the row begins
 * @returns `null` for a row in which all cells are blank
 */
export function sheetOfRecord(
  { cells, problems: badQuotes }: CsvRecord,
  columns: readonly Column[],
  quiz: Quiz,
  place: { readonly file: string; readonly line: number },
): Entry | null {
  const { file, line } = place;
  if (badQuotes.length > 0) return { file, line, sheet: null, problems: badQuotes };
  if (cells.every(({ text }) => isBlank(text))) return null;
  const shifted = wrongLength(cells, columns, file);
  // Its cells may all stand one column beside their own: what they say is not worth a look.
  if (shifted !== null) return { file, line, sheet: null, problems: [shifted] };

  const problems: Problem[] = [];
  const sheet = sheetFrom(writtenSheet(cells, columns, quiz), quiz, (finding) => {
    const { line, column } = cells[columnOf(finding, columns)?.index ?? 0] as Cell;
    // Of a flood only the first are told, and looking for what was meant takes time.
    const mend = problems.length < LIMITS.problems ? mendOf(finding, columns) : '';
    problems.push({ code: finding.code, file, line, column, message: finding.message, mend });
  });
  if (problems.length > 0) return { file, line, sheet: null, problems: inBounds(problems) };
  return { file, line, sheet };
}

function wrongLength(cells: readonly Cell[], columns: readonly Column[], file: string): Problem | null {
  if (cells.length === columns.length) return null;
  const tooMany = cells.slice(columns.length).find(({ text }) => !isBlank(text));
  if (cells.length > columns.length && tooMany === undefined) return null;
  const { line, column } = tooMany ?? (cells.at(-1) as Cell);
  const message = `This row has ${cells.length} cell${cells.length === 1 ? '' : 's'}, the header ${columns.length}.`;
  const mend = 'Look for a missing quote, or for one delimiter too many or too few.';
  return { code: 'wrong-length', file, line, column, message, mend };
}

/** A cell, and what it is read as. */
export interface Sample {
  readonly text: string;
  /** What an answer sheet would have. */
  readonly value: unknown;
  /** False where the quiz knows no such answer. */
  readonly understood: boolean;
}

/**
 * The first cell of each column that is not blank, to show how it is read.
 * @returns one for each column; `null` where all of its cells are blank
 */
export function samplesOf(
  records: readonly CsvRecord[],
  columns: readonly Column[],
  quiz: Quiz,
): (Sample | null)[] {
  return columns.map((column) => {
    const texts = records.map(({ cells }) => cells[column.index]?.text ?? '');
    const text = texts.find((each) => !isBlank(each));
    return text === undefined ? null : sampleOf(text, column, quiz);
  });
}

function sampleOf(text: string, column: Column, quiz: Quiz): Sample {
  const only = [{ ...column, index: 0 }];
  const written = writtenSheet([{ text, line: 1, column: 1 }], only, quiz);
  const { target } = column;
  let value: unknown = null;
  if (target.kind === 'question') value = written.answers[target.question.id];
  else if (target.kind === 'background') value = written.background[target.key];
  else if (target.kind !== 'form' && target.kind !== 'unused') value = written[target.kind];
  let understood = true;
  sheetFrom(written, quiz, (finding) => {
    if (columnOf(finding, only) !== undefined) understood = false;
  });
  return { text, value, understood };
}

/** The plain value of an answer file. */
interface WrittenSheet {
  quiz?: unknown;
  respondent?: unknown;
  seed?: unknown;
  readonly answers: Record<string, unknown>;
  readonly background: Record<string, unknown>;
}

/** The row as an answer file would have it. */
function writtenSheet(cells: readonly Cell[], columns: readonly Column[], quiz: Quiz): WrittenSheet {
  const sheet: WrittenSheet = { answers: {}, background: {} };
  for (const { target, index } of columns) {
    const { text } = cells[index] as Cell;
    switch (target.kind) {
      case 'question':
        sheet.answers[target.question.id] = readCell(target.question, text);
        break;
      case 'background':
        sheet.background[target.key] = readBackgroundCell(target.key, text, quiz);
        break;
      case 'respondent':
        sheet.respondent = respondentIn(text);
        break;
      case 'quiz':
        sheet.quiz = isBlank(text) ? null : text.trim();
        break;
      case 'seed':
        sheet.seed = seedIn(text);
        break;
      case 'form':
      case 'unused':
        break;
    }
  }
  return sheet;
}

/** Who answered; `null` where the cell is blank, or says `anonymous` as Microsoft Forms does of everybody. */
export function respondentIn(text: string): string | null {
  const name = text.trim();
  return name === '' || name === 'anonymous' ? null : name;
}

function seedIn(text: string): number | string | null {
  const written = text.trim();
  if (written === '') return null;
  return /^\d{1,10}$/.test(written) ? Number(written) : written;
}

/** The column that a finding is about; none where an answer is missing. */
function columnOf({ path: [part, name] }: Finding, columns: readonly Column[]): Column | undefined {
  return columns.find(({ target }) => {
    if (target.kind === 'question') return part === 'answers' && target.question.id === name;
    if (target.kind === 'background') return part === 'background' && target.key === name;
    return target.kind === part;
  });
}

/** Options are near by their texts too: the form may have another wording. */
function mendOf(finding: Finding, columns: readonly Column[]): string {
  const { mend } = finding;
  if (typeof mend === 'string') return mend;
  const target = columnOf(finding, columns)?.target;
  const question = target?.kind === 'question' ? target.question : null;
  const options = question === null || question.type === 'scale' ? [] : question.options;
  const text = nearest(
    mend.written,
    options.map((option) => option.text),
  );
  return text === null ? didYouMean(mend.written, mend.known) : `Did you mean "${text}"?`;
}
