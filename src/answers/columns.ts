import type { Problem } from '../errors.js';
import { inBounds } from '../quiz/parse.js';
import type { Question, Quiz } from '../quiz/quiz.js';
import { nearest } from '../quiz/suggest.js';
import type { ColumnMap } from './column-map.js';
import type { Cell } from './csv.js';
import { quoted } from './finding.js';
import { folded, withoutNumber } from './folding.js';
import { isFormHeader, RESPONDENT_HEADERS } from './form-headers.js';
import { OWN_COLUMNS, type Target } from './target.js';

/** A column of a table, and what its cells are. */
export interface Column {
  /** As it is written. */
  readonly header: string;
  /** From 0. */
  readonly index: number;
  readonly target: Target;
  readonly how: How;
}

/** By what a column is understood. `none` where it is not. */
export type How = 'map' | 'id' | 'name' | 'text' | 'number and text' | 'grid' | 'none';

export interface Columns {
  /** One for each cell of the header, in its order. */
  readonly columns: readonly Column[];
  /** Questions without a column, in the quiz's order. */
  readonly missing: readonly Question[];
  /** Why the table cannot be read, in the order of their places. */
  readonly problems: readonly Problem[];
  /** What is left out of it: at most one. */
  readonly warnings: readonly Problem[];
}

/**
 * Understands the header of a table.
 * @param header its cells, as `parseRecord` gives them
 * @param map what somebody said of some columns; it counts before everything else
 */
export function columnsOf(header: readonly Cell[], quiz: Quiz, map: ColumnMap | null, file: string): Columns {
  const headers = header.map(({ text }) => text);
  const columns = withOneRespondent(understood(headers, quiz, map));
  const asked = new Set(columns.map(({ target }) => (target.kind === 'question' ? target.question : null)));
  const missing = quiz.questions.filter((question) => !asked.has(question));
  return {
    columns,
    missing,
    problems: inBounds([
      ...absentHeaders(columns, map),
      ...columnProblems(columns, header, file),
      ...missingQuestions(missing, quiz, header, file),
    ]),
    warnings: unusedWarning(columns, missing, header, file),
  };
}

/** How many of these headers are known: what `delimiterOf` asks. */
export function recognisedIn(quiz: Quiz, map: ColumnMap | null): (headers: readonly string[]) => number {
  return (headers) => understood(headers, quiz, map).filter(({ how }) => how !== 'none').length;
}

function understood(headers: readonly string[], quiz: Quiz, map: ColumnMap | null): Column[] {
  const known = headersOf(quiz);
  return headers.map((header, index) => ({ header, index, ...readHeader(folded(header), known, map) }));
}

type Reading = Pick<Column, 'target' | 'how'>;

function readHeader(header: string, known: KnownHeaders, map: ColumnMap | null): Reading {
  const mapped = map?.columns.get(header);
  if (mapped !== undefined) return { target: mapped.target, how: 'map' };
  if (header === '') return unused('no header');
  const byName = known.names.get(header) ?? known.names.get(header.replaceAll(' ', '_'));
  if (byName !== undefined) return byName;
  const rest = withoutNumber(header);
  const inBrackets = /\[([^[]*)\]$/.exec(header)?.[1];
  const row = inBrackets === undefined ? null : folded(inBrackets);
  return (
    known.byText(header, 'text') ??
    known.byText(rest, 'number and text') ??
    known.byText(row, 'grid') ??
    known.byText(row === null ? null : withoutNumber(row), 'grid') ??
    fromForms(header) ??
    (rest === null ? null : fromForms(rest)) ??
    unused('unknown')
  );
}

function fromForms(header: string): Reading | null {
  if (RESPONDENT_HEADERS.includes(header)) return { target: { kind: 'respondent' }, how: 'name' };
  return isFormHeader(header) ? { target: { kind: 'form' }, how: 'name' } : null;
}

function unused(why: Extract<Target, { kind: 'unused' }>['why']): Reading {
  return { target: { kind: 'unused', why }, how: 'none' };
}

/** What the headers of a quiz's tables can be. */
interface KnownHeaders {
  readonly names: ReadonlyMap<string, Reading>;
  byText(text: string | null, how: How): Reading | null;
}

const knownHeaders = new WeakMap<Quiz, KnownHeaders>();

function headersOf(quiz: Quiz): KnownHeaders {
  let known = knownHeaders.get(quiz);
  if (known === undefined) {
    known = knownHeadersOf(quiz);
    knownHeaders.set(quiz, known);
  }
  return known;
}

function knownHeadersOf({ questions }: Quiz): KnownHeaders {
  const names = new Map<string, Reading>();
  const texts = new Map<string, Target>();
  for (const [name, target] of OWN_COLUMNS) names.set(name, { target, how: 'name' });
  for (const question of questions) {
    const target: Target = { kind: 'question', question };
    names.set(`answers.${question.id}`, { target, how: 'id' });
    const text = folded(question.text);
    texts.set(text, texts.has(text) ? { kind: 'unused', why: 'ambiguous' } : target);
  }
  for (const question of questions)
    names.set(question.id, { target: { kind: 'question', question }, how: 'id' });
  return {
    names,
    byText(text, how) {
      const target = text === null ? undefined : texts.get(text);
      if (target === undefined) return null;
      return { target, how: target.kind === 'unused' ? 'none' : how };
    },
  };
}

/** Of the columns that could name the respondent, the best does: one named by hand, else by the order of preference. */
function withOneRespondent(columns: readonly Column[]): readonly Column[] {
  let best: Column | null = null;
  for (const column of columns) {
    if (column.target.kind !== 'respondent') continue;
    if (best === null || preference(column) < preference(best)) best = column;
  }
  return columns.map((column) =>
    column.target.kind === 'respondent' && column !== best
      ? { ...column, ...unused('another respondent') }
      : column,
  );
}

function preference({ header, how }: Column): number {
  if (how === 'map') return -1;
  const name = folded(header);
  const place = RESPONDENT_HEADERS.indexOf(name);
  return place === -1 ? RESPONDENT_HEADERS.indexOf(withoutNumber(name) ?? '') : place;
}

function absentHeaders(columns: readonly Column[], map: ColumnMap | null): Problem[] {
  const present = new Set(columns.map(({ header }) => folded(header)));
  const headers = columns.map(({ header }) => header).slice(0, MAX_COMPARED);
  return [...(map?.columns ?? [])]
    .filter(([key]) => !present.has(key))
    .map(([, { header, place }], nth) => {
      const near = nth < MAX_COMPARED ? nearest(header, headers) : null;
      const mend = near === null ? 'Look at its first line.' : `Did you mean ${quoted(near)}?`;
      return {
        code: 'unknown-column',
        ...place,
        message: `The table has no column ${quoted(header)}.`,
        mend,
      };
    });
}

/** Two columns for the same thing: nobody knows which of them counts. */
function columnProblems(columns: readonly Column[], header: readonly Cell[], file: string): Problem[] {
  const first = new Map<string, Column>();
  const problems: Problem[] = [];
  for (const column of columns) {
    const name = targetName(column.target);
    if (name === null) continue;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, column);
      continue;
    }
    const { line, column: at } = header[column.index] as Cell;
    problems.push({
      ...{ code: 'duplicate-column', file, line, column: at },
      message: `Column ${column.index + 1} is for ${name}, as column ${before.index + 1} is.`,
      mend: 'Take one of them out, or say "ignore" of it in a map of columns.',
    });
  }
  return problems;
}

function targetName(target: Target): string | null {
  switch (target.kind) {
    case 'question':
      return `the question "${target.question.id}"`;
    case 'background':
      return `"background.${target.key}"`;
    case 'quiz':
    case 'seed':
      return `"${target.kind}"`;
    default:
      return null;
  }
}

/** Columns of the tables that `score` and `report` write. */
const RESULT_COLUMN = /^[a-z\d-]+\.(?:role|verdict|match)$|^(?:match|verdict)_before$/;

function missingQuestions(
  missing: readonly Question[],
  { questions }: Quiz,
  header: readonly Cell[],
  file: string,
): Problem[] {
  const { line, column } = header[0] ?? { line: 1, column: 1 };
  const place = { file, line, column };
  if (missing.length === questions.length) {
    const message = 'No column of this table is a question of the quiz.';
    const mend = header.some(({ text }) => RESULT_COLUMN.test(text))
      ? 'It is a table of results, which holds no answers: give the sheets that it was made of, or results as JSON or NDJSON.'
      : 'Its first line has to name the columns, by the ids or the texts of the questions.';
    return [{ code: 'no-question-column', ...place, message, mend }];
  }
  return missing
    .filter(({ required }) => required)
    .map(({ id }) => ({
      ...{ code: 'missing-column', ...place },
      message: `The question "${id}" has to be answered, and no column is for it.`,
      mend: `Add a column "${id}".`,
    }));
}

/** A header of a hostile file may have thousands of columns; people look at a few. */
const MAX_NAMED = 8;
const MAX_COMPARED = 100;

function unusedWarning(
  columns: readonly Column[],
  missing: readonly Question[],
  header: readonly Cell[],
  file: string,
): Problem[] {
  const notUsed = columns.filter(
    ({ target }) => target.kind === 'unused' && ['unknown', 'ambiguous'].includes(target.why),
  );
  const [first] = notUsed;
  if (first === undefined) return [];
  const { line, column } = header[first.index] as Cell;
  const one = notUsed.length === 1;
  const message = `The column${one ? '' : 's'} ${listed(notUsed)} ${one ? 'is' : 'are'} not used.`;
  const candidates = missing.flatMap(({ id, text }) => [id, text]);
  const near = notUsed.slice(0, MAX_COMPARED).flatMap(({ header: written }) => {
    const meant = nearest(written.trim(), candidates);
    return meant === null ? [] : [`${quoted(meant)} by ${quoted(written)}`];
  });
  const mend = near.length === 0 ? '' : `Did you mean ${near.slice(0, MAX_NAMED).join(', ')}?`;
  return [{ code: 'unused-columns', file, line, column, message, mend }];
}

/** `"a"`, `"a" and "b"`, `"a", "b" and 7 more`. */
function listed(columns: readonly Column[]): string {
  const names = columns.slice(0, MAX_NAMED).map(({ header }) => quoted(header));
  const rest = columns.length - names.length;
  const last = rest > 0 ? `${rest} more` : (names.pop() as string);
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
