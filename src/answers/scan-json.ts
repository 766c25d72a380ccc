import { CR, isPlainName, LF, type Scanner } from './scan-csv.js';
import { SLACK, Spellings } from './spellings.js';

const TAB = 0x09;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const MAP = 0x7b;
const MAP_END = 0x7d;

const SHEET_KEYS = ['respondent', 'answers', 'quiz', 'seed', 'background'];
const RESPONDENT = 0;
const ANSWERS = 1;

/** The questions that `chosen` is of, in its order. */
export interface ScannedQuestion {
  readonly id: string;
  readonly required: boolean;
}

/**
 * Scans sheets in JSON: the lines of an NDJSON file, or whole files.
 * @param oneLine whether a sheet ends with its line; else it takes all the bytes there are
 */
export function jsonScanner(questions: readonly ScannedQuestion[], oneLine: boolean): Scanner {
  const sheetKeys = spelledKeys(SHEET_KEYS);
  const answerKeys = spelledKeys(questions.map(({ id }) => id));
  const answers = new Spellings(questions.length);
  /** What stood under the sheet's other keys. */
  const others = new Spellings(SHEET_KEYS.length);
  const required = [...questions.keys()].filter((place) => questions[place]!.required);
  const chosen = new Int32Array(questions.length).fill(-1);
  /** The number of the record that had an answer to the question last: a second one in the same record is wrong. */
  const seen = new Int32Array(questions.length);
  let record = 0;

  const skip = (bytes: Uint8Array, from: number): number => {
    let at = from;
    while (isSpace(bytes[at]!) || (!oneLine && isBreak(bytes[at]!))) at++;
    return at;
  };

  /** Reads the map of answers that begins at `from`. @returns where it ends, −1 for the strict parser */
  const scanAnswers = (bytes: Uint8Array, view: DataView, from: number): number => {
    if (bytes[from] !== MAP) return -1;
    let at = skip(bytes, from + 1);
    if (bytes[at] === MAP_END) return at + 1;
    for (;;) {
      const key = answerKeys.find(0, view, at);
      if (key < 0) return -1;
      const question = answerKeys.valueOf(key);
      if (seen[question] === record) return -1;
      seen[question] = record;
      at = skip(bytes, at + answerKeys.lengthOf(key));
      const answer = answers.find(question, view, at);
      if (answer < 0) return -1;
      chosen[question] = answers.valueOf(answer);
      // The byte that ends a spelling is not part of the answer.
      at = skip(bytes, at + answers.lengthOf(answer) - 1);
      if (bytes[at] === MAP_END) return at + 1;
      if (bytes[at] !== COMMA) return -1;
      at = skip(bytes, at + 1);
    }
  };

  const scanner: Scanner = {
    chosen,
    nameFrom: 0,
    nameTo: 0,
    scan(bytes, view, from, to) {
      record++;
      chosen.fill(-1);
      scanner.nameTo = 0;
      let at = skip(bytes, from);
      if (bytes[at] !== MAP) return -1;
      for (let keysSeen = 0; bytes[at] !== MAP_END; ) {
        // The first time it is the opening bracket, afterwards a comma.
        at = skip(bytes, at + 1);
        const found = sheetKeys.find(0, view, at);
        if (found < 0) return -1;
        const key = sheetKeys.valueOf(found);
        if ((keysSeen & (1 << key)) !== 0) return -1;
        keysSeen |= 1 << key;
        at = skip(bytes, at + sheetKeys.lengthOf(found));
        if (key === ANSWERS) at = scanAnswers(bytes, view, at);
        else if (key === RESPONDENT) {
          scanner.nameFrom = at + 1;
          at = plainStringEnd(bytes, at);
          scanner.nameTo = at - 1;
        } else {
          const other = others.find(key, view, at);
          at = other < 0 ? -1 : at + others.lengthOf(other) - 1;
        }
        if (at < 0) return -1;
        at = skip(bytes, at);
        if (bytes[at] === MAP_END && (keysSeen & (1 << ANSWERS)) === 0) return -1;
        if (bytes[at] !== MAP_END && bytes[at] !== COMMA) return -1;
      }
      for (let i = 0; i < required.length; i++) if (chosen[required[i]!]! < 0) return -1;
      at = skip(bytes, at + 1);
      if (!oneLine) return at === to ? to : -1;
      if (bytes[at] === CR) at++;
      return bytes[at] === LF ? at + 1 : -1;
    },
    learn(bytes, view, from, to, read) {
      const members = membersAt(bytes, skip(bytes, from), to);
      for (const { key, value, end } of members ?? []) {
        const found = sheetKeys.find(0, view, key);
        if (found < 0) continue;
        const place = sheetKeys.valueOf(found);
        if (place !== ANSWERS) {
          if (place !== RESPONDENT) others.learn(place, view, value, end + 1, 0);
          continue;
        }
        for (const answer of membersAt(bytes, value, to) ?? []) {
          const id = answerKeys.find(0, view, answer.key);
          const question = id < 0 ? -1 : answerKeys.valueOf(id);
          if (question >= 0) answers.learn(question, view, answer.value, answer.end + 1, read[question]!);
        }
      }
    },
  };
  return scanner;
}

/** The keys as they stand before a value: in quotes, with the colon. */
function spelledKeys(keys: readonly string[]): Spellings {
  const spellings = new Spellings(1);
  for (const [place, key] of keys.entries()) {
    const bytes = new TextEncoder().encode(`"${key}":`);
    const padded = new Uint8Array(bytes.length + SLACK);
    padded.set(bytes);
    spellings.learn(0, new DataView(padded.buffer), 0, bytes.length, place);
  }
  return spellings;
}

/** Where a string ends that is a plain name, behind its quotation mark; −1 for any other. */
function plainStringEnd(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== QUOTE) return -1;
  let at = from + 1;
  while (bytes[at]! >= SPACE && bytes[at]! < 0x7f && bytes[at] !== QUOTE) at++;
  return bytes[at] === QUOTE && isPlainName(bytes, from + 1, at) ? at + 1 : -1;
}

interface Member {
  /** Where the key begins, where the value does, and where it ends. */
  readonly key: number;
  readonly value: number;
  readonly end: number;
}

/** The members of a map in good JSON. `null` where something else stands there. */
function membersAt(bytes: Uint8Array, from: number, to: number): Member[] | null {
  if (bytes[from] !== MAP) return null;
  const members: Member[] = [];
  let at = skipAll(bytes, from + 1);
  while (at < to && bytes[at] === QUOTE) {
    const key = at;
    const colon = skipAll(bytes, valueEnd(bytes, key, to));
    if (bytes[colon] !== COLON) return null;
    const value = skipAll(bytes, colon + 1);
    const end = valueEnd(bytes, value, to);
    members.push({ key, value, end });
    at = skipAll(bytes, end);
    if (bytes[at] === COMMA) at = skipAll(bytes, at + 1);
  }
  return members;
}

function skipAll(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at]!) || isBreak(bytes[at]!)) at++;
  return at;
}

/** Where a value in good JSON ends. */
function valueEnd(bytes: Uint8Array, from: number, to: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) {
        inString = false;
        if (depth === 0) return at + 1;
      }
    } else if (byte === QUOTE) inString = true;
    else if (byte === MAP || byte === LIST) depth++;
    else if (byte === MAP_END || byte === LIST_END) {
      // A number or word ends before it, a map or list with it.
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (byte === COMMA || isSpace(byte) || isBreak(byte))) return at;
  }
  return to;
}

function isSpace(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}

function isBreak(byte: number): boolean {
  return byte === LF || byte === CR;
}
