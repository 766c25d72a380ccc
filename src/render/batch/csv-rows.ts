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
  /** Rows that were written elsewhere. */
  addLines(lines: Uint8Array): void;
  /** The rows since the last call; good until the next but one. */
  take(): Uint8Array;
}

/** [n] → the four digits of n, 0 … 9999, as bytes in the order of an integer's, lowest first. */
const FOUR_DIGITS = Int32Array.from({ length: 10_000 }, (_, n) => {
  let word = 0;
  for (let rest = n, place = 24; place >= 0; place -= 8) {
    word |= (0x30 + (rest % 10)) << place;
    rest = (rest / 10) | 0;
  }
  return word;
});

/** Writes a cell, without its comma. @returns where it ends */
type Write = (tally: Tally, at: number) => number;

const COMMA = 0x2c;
const DOT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;
const LF = 0x0a;

/** Digits of a number and its sign: more than any cell takes that is not a text. */
const NUMBER_BYTES = 16;

/** Which quiz a row is of: its id, version and hash. */
export function quizCellOf({ id, version, hash }: Quiz): string {
  return `${id}@${version}#${hash}`;
}

/** One line a respondent, LF at its end; text is quoted where it must be, and never a formula. */
export function csvRows(quiz: Quiz, { columns, tracks, more, match }: CsvRowsOptions): CsvRows {
  let bytes = new Uint8Array(1 << 16);
  let view = new DataView(bytes.buffer);
  /** What is written somewhere while the next rows are made. */
  let spare = new Uint8Array(1 << 16);
  let length = 0;
  const encoder = new TextEncoder();
  const encoded = (text: string): Uint8Array => encoder.encode(csvCell(text));
  const roles = quiz.roles.map(({ id }) => encoded(id));
  const verdicts = new Map<string, Uint8Array>();
  const quizCell = encoded(quizCellOf(quiz));

  const put = (cell: Uint8Array, at: number): number => {
    const out = bytes;
    // A call takes as long as some bytes.
    if (cell.length > 32) out.set(cell, at);
    else for (let i = 0; i < cell.length; i++) out[at + i] = cell[i]!;
    return at + cell.length;
  };
  const putVerdict = (verdict: string, at: number): number => {
    let cell = verdicts.get(verdict);
    if (cell === undefined) {
      cell = encoder.encode(verdict);
      verdicts.set(verdict, cell);
    }
    return put(cell, at);
  };
  const putWhole = (value: number, at: number): number => {
    let digits = 1;
    for (let rest = value; rest > 9; rest = (rest / 10) | 0) digits++;
    for (let place = at + digits - 1, rest = value; place >= at; place--) {
      const tens = (rest / 10) | 0;
      bytes[place] = ZERO + rest - 10 * tens;
      rest = tens;
    }
    return at + digits;
  };
  /** Points, which are ten-thousandths, with four decimals. */
  const putPoints = (points: number, from: number): number => {
    const out = bytes;
    let at = from;
    let value = points;
    if (value < 0) {
      out[at++] = MINUS;
      value = -value;
    }
    const whole = (value / 10_000) | 0;
    if (whole < 10) out[at++] = ZERO + whole;
    else at = putWhole(whole, at);
    out[at] = DOT;
    view.setInt32(at + 1, FOUR_DIGITS[value - 10_000 * whole]!, true);
    return at + 5;
  };
  /** With two decimals. @param hundredths 0 or more */
  const putHundredths = (hundredths: number, from: number): number => {
    const whole = (hundredths / 100) | 0;
    const rest = hundredths - 100 * whole;
    const at = putWhole(whole, from);
    bytes[at] = DOT;
    bytes[at + 1] = ZERO + ((rest / 10) | 0);
    bytes[at + 2] = ZERO + (rest % 10);
    return at + 3;
  };

  const names: string[] = [];
  const writes: Write[] = [];
  const cell = (name: string, write: Write): void => {
    names.push(name);
    writes.push(write);
  };
  const trackCells: Partial<Record<CsvColumn, (t: number) => Write>> = {
    role: (t) => (tally, at) => put(roles[tally.tracks[t]!.top]!, at),
    verdict: (t) => (tally, at) => putVerdict(tally.tracks[t]!.verdict, at),
    z: (t) => (tally, at) => putPoints(tally.points[tally.tracks[t]!.top]!, at),
    match: (t) => (tally, at) => {
      const { top } = tally.tracks[t]!;
      return putHundredths(Math.round(match(top, tally.points[top]!) * 100), at);
    },
    runner_up: (t) => (tally, at) => {
      const { runnerUp } = tally.tracks[t]!;
      return runnerUp < 0 ? at : put(roles[runnerUp]!, at);
    },
    lead: (t) => (tally, at) => {
      const { top, runnerUp } = tally.tracks[t]!;
      return runnerUp < 0 ? at : putPoints(tally.points[top]! - tally.points[runnerUp]!, at);
    },
    flip: (t) => (tally, at) => {
      const { flip } = tally.tracks[t]!;
      return flip < 0 ? at : putWhole(flip, at);
    },
  };
  const wanted = (column: CsvColumn): boolean => columns.includes(column);
  if (wanted('answered')) cell('answered', (tally, at) => putWhole(tally.answered, at));
  for (const [t, { id }] of tracks.entries())
    for (const column of CSV_COLUMNS)
      if (wanted(column) && trackCells[column] !== undefined) cell(`${id}.${column}`, trackCells[column](t));
  const scored = Int32Array.from(tracks.flatMap((track) => track.roles));
  if (wanted('scores') && scored.length > 0) {
    const [first, ...others] = [...scored].map((role) => `z.${quiz.roles[role]!.id}`);
    // One write for all: they are most of the row.
    cell(first as string, ({ points }, from) => {
      let at = putPoints(points[scored[0]!]!, from);
      for (let i = 1; i < scored.length; i++) {
        bytes[at] = COMMA;
        at = putPoints(points[scored[i]!]!, at + 1);
      }
      return at;
    });
    names.push(...others);
  }
  if (wanted('quiz')) cell('quiz', (_, at) => put(quizCell, at));

  const named = wanted('respondent');
  const longest = Math.max(quizCell.length, NUMBER_BYTES, ...roles.map((role) => role.length));
  const rowBytes = (names.length + 1) * (longest + 1);
  /** Makes room for a row with so many bytes of text. */
  const reserve = (text: number): void => {
    const needed = length + text + rowBytes;
    if (needed <= bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
    view = new DataView(bytes.buffer);
  };
  /** The cells behind the name. @returns where the row ends, without its line break */
  const putCells = (tally: Tally, from: number): number => {
    let at = from;
    for (let c = 0; c < writes.length; c++) {
      if (c > 0 || named) bytes[at++] = COMMA;
      at = writes[c]!(tally, at);
    }
    return at;
  };
  return {
    header: `${[...(named ? ['respondent'] : []), ...names, ...more].map(csvCell).join(',')}\n`,
    addPlain(tally, from, nameFrom, nameTo) {
      reserve(nameTo - nameFrom);
      const out = bytes;
      let at = length;
      if (named) for (let place = nameFrom; place < nameTo; place++) out[at++] = from[place]!;
      at = putCells(tally, at);
      out[at] = LF;
      length = at + 1;
    },
    add(tally, name, cells) {
      const first = named ? encoder.encode(csvCell(name)) : new Uint8Array(0);
      const rest = encoder.encode(cells.map((text) => `,${text}`).join(''));
      reserve(first.length + rest.length);
      const at = put(rest, putCells(tally, put(first, length)));
      bytes[at] = LF;
      length = at + 1;
    },
    addLines(lines) {
      reserve(lines.length);
      bytes.set(lines, length);
      length += lines.length;
    },
    take() {
      const rows = bytes.subarray(0, length);
      [bytes, spare] = [spare, bytes];
      view = new DataView(bytes.buffer);
      length = 0;
      return rows;
    },
  };
}
