import type { ScannedColumn, ScannedQuestion, Scanner } from '../answers/scanner.js';
import { LIMITS } from '../quiz/limits.js';
import type { ScoringTable } from '../scoring/table.js';
import { foretold } from './foretold.js';
import { cellsOf, membersOf, skipSpace } from './learn.js';
import { KernelMemory } from './memory.js';
import { type KernelCell, OUTPUT_BYTES, RowMemory } from './rows.js';
import { SLACK, Spellings } from './spellings.js';
import { groupsOf, rowBytes, writeGroups } from './sums.js';
import { compiledKernel, type KernelExports } from './wasm.js';

/** Larger pieces are read strictly. So nothing is scanned that has more bytes than a sheet may have. */
const INPUT_BYTES = LIMITS.fileBytes;
/** What takes little, all together. */
const OTHER_BYTES = 1 << 17;

/** How records are written. */
export type KernelInput =
  | { readonly kind: 'table'; readonly columns: readonly ScannedColumn[]; readonly delimiter: number }
  /** Sheets in JSON: one a line, or one alone. */
  | { readonly kind: 'sheets'; readonly oneLine: boolean };

export interface KernelOptions {
  readonly input: KernelInput;
  /** For each track the places of its roles in `quiz.roles`, those that are left out not among them. */
  readonly tracks: readonly (readonly number[])[];
  /** The cells of a row; `null` where the kernel writes none. */
  readonly cells: readonly KernelCell[] | null;
}

/** What `scoreMany` has done. */
export interface KernelRows {
  /** Where it stopped. */
  readonly at: number;
  readonly count: number;
  /** Lines of CSV; good until the next call. */
  readonly rows: Uint8Array;
}

const UTF8 = new TextEncoder();

const COLUMN = { answer: 0, checked: 1, respondent: 2, unused: 3 } as const;
const SHEET_KEYS = ['respondent', 'answers', 'quiz', 'seed', 'background'];
const ANSWERS = 1;

/**
 * The inner loops of a batch: scans records that are written as earlier ones were, adds up their points, and writes rows
 * of CSV. It is WebAssembly (assembly/kernel.ts); this lays out its memory and teaches it.
 */
export class Kernel implements Scanner {
  readonly bytes: Uint8Array;
  readonly chosen: Int32Array;
  /** Of each role, after `addUp`. */
  readonly points: Int32Array;
  private readonly memory: KernelMemory;
  private readonly exports: KernelExports;
  private readonly spellings: Spellings;
  private readonly questions: readonly ScannedQuestion[];
  private readonly input: KernelInput;
  /** Of a table, the kind of each column's spellings; −1 where nothing is learned. */
  private readonly columnKinds: readonly number[];
  private readonly inputAt: number;
  /** What the calls that scan take besides where. */
  private readonly scanArguments: readonly [number, number, number];
  private readonly rows: RowMemory | null;

  constructor(table: ScoringTable, { input, tracks, cells }: KernelOptions) {
    const { quiz } = table;
    const groups = groupsOf(table);
    const kinds = kindsOf(table, input);
    const row = rowBytes(quiz.roles.length);
    const memory = new KernelMemory(
      INPUT_BYTES +
        OUTPUT_BYTES +
        OTHER_BYTES +
        groups.bytes +
        Spellings.bytesFor(kinds) +
        otherBytes(table, input, cells),
    );
    this.memory = memory;
    this.input = input;
    this.columnKinds = columnKindsOf(input);
    this.questions = scannedQuestions(table);
    this.exports = compiledKernel(memory.memory);
    this.spellings = new Spellings(memory, kinds);
    this.chosen = memory.list(table.questions.length).fill(-1);
    this.points = memory.list(row / 4).subarray(0, quiz.roles.length);
    const trackFields = tracks.flatMap((roles) => [roles.length, 0, -1, ...roles]);
    const tracksAt = memory.numbers(trackFields);
    this.exports.layOut(
      this.spellings.address,
      this.chosen.byteOffset,
      table.questions.length,
      writePlain(memory, input),
      writeGroups(table, groups, memory),
      groups.counts.length,
      this.points.byteOffset,
      row / 16,
      tracksAt,
      tracks.length,
      writeDigits(memory),
    );
    this.scanArguments = this.writeInput(table);
    this.rows = cells === null ? null : new RowMemory(memory, quiz, tracks, tracksAt, cells);
    this.inputAt = memory.reserve(INPUT_BYTES + SLACK);
    this.bytes = memory.bytes.subarray(this.inputAt, this.inputAt + INPUT_BYTES + SLACK);
  }

  get nameFrom(): number {
    return this.exports.nameFrom.value - this.inputAt;
  }

  get nameTo(): number {
    const { value } = this.exports.nameTo;
    return value === 0 ? 0 : value - this.inputAt;
  }

  load(bytes: Uint8Array, length: number): boolean {
    if (length > INPUT_BYTES) return false;
    this.bytes.set(length === bytes.length ? bytes : bytes.subarray(0, length));
    this.bytes.fill(0, length, length + SLACK);
    return true;
  }

  scan(from: number, to: number): number {
    const { exports, inputAt } = this;
    const [one, two, three] = this.scanArguments;
    const end =
      this.input.kind === 'table'
        ? exports.scanRow(inputAt + from, one, two, three)
        : exports.scanSheet(inputAt + from, inputAt + to, one, two, three, this.input.oneLine ? 1 : 0);
    return end === 0 ? -1 : end - inputAt;
  }

  /** Adds up the points of what `chosen` says. */
  addUp(): void {
    this.exports.addUp();
  }

  /**
   * Scores records and writes their rows, until one is not written as earlier ones were.
   * @param visit gets for each record where in `bytes` its name stands; both 0 where the table has none
   */
  scoreMany(
    from: number,
    to: number,
    visit: (nameFrom: number, nameTo: number, nth: number) => void,
  ): KernelRows {
    const { exports, inputAt, memory, rows } = this;
    if (rows === null) return { at: from, count: 0, rows: NO_BYTES };
    const [one, two, three] = this.scanArguments;
    const score = this.input.kind === 'table' ? exports.scoreRows : exports.scoreLines;
    const at = score(
      inputAt + from,
      inputAt + to,
      one,
      two,
      three,
      rows.out,
      rows.cells,
      rows.cellCount,
      rows.titles,
      rows.names.byteOffset,
      rows.most,
    );
    const count = exports.scored.value;
    for (let nth = 0; nth < count; nth++) {
      const [nameFrom, nameTo] = [rows.names[2 * nth]!, rows.names[2 * nth + 1]!];
      visit(nameTo === 0 ? 0 : nameFrom - inputAt, nameTo === 0 ? 0 : nameTo - inputAt, nth);
    }
    return { at: at - inputAt, count, rows: memory.bytes.subarray(rows.out, exports.rowsEnd.value) };
  }

  learn(from: number, to: number, chosen: Int32Array): void {
    const record = this.bytes.subarray(from, to);
    if (this.input.kind === 'table') this.learnRow(record, this.input.columns, this.input.delimiter, chosen);
    else this.learnSheet(this.bytes.subarray(from, to + 1), chosen);
  }

  private learnRow(
    record: Uint8Array,
    columns: readonly ScannedColumn[],
    delimiter: number,
    chosen: Int32Array,
  ): void {
    for (const [place, cell] of (cellsOf(record, columns.length, delimiter) ?? []).entries()) {
      const column = columns[place]!;
      const kind = this.columnKinds[place]!;
      if (cell.length === 1 || kind < 0) continue;
      this.spellings.learn(kind, cell, column.kind === 'answer' ? chosen[column.question]! : 0);
    }
  }

  private learnSheet(json: Uint8Array, chosen: Int32Array): void {
    const count = this.questions.length;
    const keyOf = ({ key }: { readonly key: Uint8Array }): string => Buffer.from(key).toString('latin1');
    const sheetKeys = SHEET_KEYS.map((key) => `"${key}":`);
    const ids = this.questions.map(({ id }) => `"${id}":`);
    for (const member of membersOf(json, skipSpace(json, 0))) {
      const key = sheetKeys.indexOf(keyOf(member));
      if (key > ANSWERS) this.spellings.learn(count + key, member.value, 0);
      if (key !== ANSWERS) continue;
      for (const answer of membersOf(json, member.from)) {
        const question = ids.indexOf(keyOf(answer));
        if (question >= 0) this.spellings.learn(question, answer.value, chosen[question]!);
      }
    }
  }

  /** Writes what the calls that scan take: of a table its columns, of sheets their keys. */
  private writeInput(table: ScoringTable): readonly [number, number, number] {
    const { input, memory, questions, spellings } = this;
    if (input.kind === 'table') {
      const fields = input.columns.flatMap((column, place) => [
        COLUMN[column.kind],
        ...(column.kind === 'answer' ? [column.question, column.required ? 1 : 0] : [0, 0]),
        spellings.kindAt(Math.max(0, this.columnKinds[place]!)),
      ]);
      return [memory.numbers(fields), input.columns.length, input.delimiter];
    }
    const sheetKeys = questions.length + SHEET_KEYS.length;
    for (const [place, key] of SHEET_KEYS.entries()) spellings.learn(sheetKeys, jsonKey(key), place);
    for (const [place, { id }] of questions.entries()) spellings.learn(sheetKeys + 1, jsonKey(id), place);
    // Before another answer, and at the end.
    for (const [place, question] of table.questions.entries())
      for (const [spelling, response] of foretold(question, table))
        for (const end of [',', '}']) spellings.learn(place, UTF8.encode(spelling + end), response);
    const required = memory.reserve(questions.length);
    memory.bytes.set(
      questions.map((question) => (question.required ? 1 : 0)),
      required,
    );
    return [SHEET_KEYS.length, memory.list(questions.length).byteOffset, required];
  }
}

const NO_BYTES = new Uint8Array(0);

function scannedQuestions({ quiz, questions }: ScoringTable): ScannedQuestion[] {
  const required = new Set(quiz.questions.filter((question) => question.required).map(({ id }) => id));
  return questions.map(({ id }) => ({ id, required: required.has(id) }));
}

function kindsOf({ questions }: ScoringTable, input: KernelInput): number {
  if (input.kind === 'sheets') return questions.length + SHEET_KEYS.length + 2;
  return columnKindsOf(input).reduce((most, kind) => Math.max(most, kind), 0) + 1;
}

/** A hostile table may have a million columns that nobody asked for: they take no memory. */
function columnKindsOf(input: KernelInput): number[] {
  if (input.kind === 'sheets') return [];
  let kinds = 0;
  return input.columns.map(({ kind }) => (kind === 'answer' || kind === 'checked' ? kinds++ : -1));
}

/** What depends on the quiz and the columns, roughly and at least. */
function otherBytes(
  { quiz, questions }: ScoringTable,
  input: KernelInput,
  cells: readonly KernelCell[] | null,
): number {
  const columns = input.kind === 'table' ? input.columns.length : 0;
  const texts = (cells ?? []).reduce((sum, cell) => sum + (cell.show === 'text' ? cell.text.length : 0), 0);
  const longestRow = (cells?.length ?? 0) * 128 + texts;
  return (
    16 * columns +
    64 * questions.length +
    128 * quiz.roles.length +
    48 * (cells?.length ?? 0) +
    2 * longestRow
  );
}

function jsonKey(key: string): Uint8Array {
  return UTF8.encode(`"${key}":`);
}

const PLAIN = 1;
const IN_NAME = 2;

/** [byte] → `PLAIN` for printable ASCII that means nothing to the format: others may be half a letter or drive a terminal; and `IN_NAME`. */
function writePlain(memory: KernelMemory, input: KernelInput): number {
  const address = memory.reserve(256);
  memory.bytes.fill(PLAIN | IN_NAME, address + 0x20, address + 0x7f);
  memory.bytes[address + 0x22] = 0;
  // A comma would need quotes, and JSON means something by a backslash.
  memory.bytes[address + 0x2c] = PLAIN;
  memory.bytes[address + 0x5c] = PLAIN;
  if (input.kind === 'table') memory.bytes[address + input.delimiter] = 0;
  return address;
}

/** [n] → the four digits of n. */
function writeDigits(memory: KernelMemory): number {
  const address = memory.reserve(40_000);
  for (let n = 0; n < 10_000; n++)
    for (let rest = n, place = 3; place >= 0; place--, rest = (rest / 10) | 0)
      memory.bytes[address + 4 * n + place] = 0x30 + (rest % 10);
  return address;
}
