import type { Quiz } from '../../quiz/quiz.js';
import type { Tally } from '../../scoring/tally.js';
import { csvCell } from './csv-cell.js';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns.js';

export interface CsvRowsOptions {
  readonly columns: readonly CsvColumn[];
  /** For each track its id and the places of its roles in `quiz.roles`. */
  readonly tracks: readonly { readonly id: string; readonly roles: readonly number[] }[];
  /** Names of columns that follow: their cells come with each row. */
  readonly more: readonly string[];
  /** The percentile rank of a role's points, 0 … 100. */
  match(role: number, points: number): number;
}

/** The rows of a CSV, put together byte by byte: strings for each number would take longer than the scoring. */
export interface CsvRows {
  readonly header: string;
  /** A row whose name needs no quotes. */
  addPlain(tally: Tally, bytes: Uint8Array, nameFrom: number, nameTo: number): void;
  /** A row with any name, and the cells of the columns that follow, fit for a CSV. */
  add(tally: Tally, name: string, more: readonly string[]): void;
  /** The rows since the last call; good until the next row. */
  take(): Uint8Array;
}

/** A write into the bytes: what a cell is, without its comma. */
type Write = (tally: Tally) => void;

const COMMA = 0x2c;
const DOT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;
const LF = 0x0a;

/** Digits of a number and its sign: more than any cell takes that is not a text. */
const NUMBER_BYTES = 16;

/** One line a respondent, LF at its end; text is quoted where it must be, and never a formula. */
export function csvRows(quiz: Quiz, { columns, tracks, more, match }: CsvRowsOptions): CsvRows {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const encoder = new TextEncoder();
  const encoded = (text: string): Uint8Array => encoder.encode(csvCell(text));
  const roles = quiz.roles.map(({ id }) => encoded(id));
  const verdicts = new Map<string, Uint8Array>();
  const quizCell = encoded(`${quiz.id}@${quiz.version}#${quiz.hash}`);

  const put = (cell: Uint8Array): void => {
    for (let at = 0; at < cell.length; at++) bytes[length++] = cell[at]!;
  };
  const putVerdict = (verdict: string): void => {
    let cell = verdicts.get(verdict);
    if (cell === undefined) {
      cell = encoder.encode(verdict);
      verdicts.set(verdict, cell);
    }
    put(cell);
  };
  const putWhole = (value: number): void => {
    let digits = 1;
    for (let rest = value; rest > 9; rest = (rest / 10) | 0) digits++;
    length += digits;
    for (let at = length - 1, rest = value; digits > 0; digits--, at--) {
      const tens = (rest / 10) | 0;
      bytes[at] = ZERO + rest - 10 * tens;
      rest = tens;
    }
  };
  /** A whole number of units, of which one has `scale`: 4 decimals for 10,000. */
  const putDecimal = (units: number, scale: 10_000 | 100): void => {
    if (units < 0) bytes[length++] = MINUS;
    const value = Math.abs(units);
    const whole = (value / scale) | 0;
    putWhole(whole);
    bytes[length++] = DOT;
    let rest = value - whole * scale;
    for (let place = (scale / 10) | 0; place > 0; place = (place / 10) | 0) {
      const digit = (rest / place) | 0;
      bytes[length++] = ZERO + digit;
      rest -= digit * place;
    }
  };

  const names: string[] = [];
  const writes: Write[] = [];
  const cell = (name: string, write: Write): void => {
    names.push(name);
    writes.push(write);
  };
  const trackCells: Partial<Record<CsvColumn, (t: number) => Write>> = {
    role: (t) => (tally) => put(roles[tally.tracks[t]!.top]!),
    verdict: (t) => (tally) => putVerdict(tally.tracks[t]!.verdict),
    z: (t) => (tally) => putDecimal(tally.points[tally.tracks[t]!.top]!, 10_000),
    match: (t) => (tally) => {
      const { top } = tally.tracks[t]!;
      putDecimal(Math.round(match(top, tally.points[top]!) * 100), 100);
    },
    runner_up: (t) => (tally) => {
      const { runnerUp } = tally.tracks[t]!;
      if (runnerUp >= 0) put(roles[runnerUp]!);
    },
    lead: (t) => (tally) => {
      const { top, runnerUp } = tally.tracks[t]!;
      if (runnerUp >= 0) putDecimal(tally.points[top]! - tally.points[runnerUp]!, 10_000);
    },
    flip: (t) => (tally) => {
      const { flip } = tally.tracks[t]!;
      if (flip >= 0) putWhole(flip);
    },
  };
  const wanted = (column: CsvColumn): boolean => columns.includes(column);
  if (wanted('answered')) cell('answered', (tally) => putWhole(tally.answered));
  for (const [t, { id }] of tracks.entries())
    for (const column of CSV_COLUMNS)
      if (wanted(column) && trackCells[column] !== undefined) cell(`${id}.${column}`, trackCells[column](t));
  if (wanted('scores'))
    for (const { roles: places } of tracks)
      for (const role of places)
        cell(`z.${quiz.roles[role]!.id}`, (tally) => putDecimal(tally.points[role]!, 10_000));
  if (wanted('quiz')) cell('quiz', () => put(quizCell));

  const named = wanted('respondent');
  const longest = Math.max(quizCell.length, NUMBER_BYTES, ...roles.map((role) => role.length));
  const rowBytes = (writes.length + 1) * (longest + 1);
  /** Makes room for a row with so many bytes of text. */
  const reserve = (text: number): void => {
    const needed = length + text + rowBytes;
    if (needed <= bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  const putCells = (tally: Tally): void => {
    for (let c = 0; c < writes.length; c++) {
      if (c > 0 || named) bytes[length++] = COMMA;
      writes[c]!(tally);
    }
  };
  return {
    header: `${[...(named ? ['respondent'] : []), ...names, ...more].map(csvCell).join(',')}\n`,
    addPlain(tally, from, nameFrom, nameTo) {
      reserve(nameTo - nameFrom);
      if (named) for (let at = nameFrom; at < nameTo; at++) bytes[length++] = from[at]!;
      putCells(tally);
      bytes[length++] = LF;
    },
    add(tally, name, cells) {
      const first = named ? encoder.encode(csvCell(name)) : new Uint8Array(0);
      const rest = encoder.encode(cells.map((text) => `,${text}`).join(''));
      reserve(first.length + rest.length);
      put(first);
      putCells(tally);
      put(rest);
      bytes[length++] = LF;
    },
    take() {
      const rows = bytes.subarray(0, length);
      length = 0;
      return rows;
    },
  };
}
