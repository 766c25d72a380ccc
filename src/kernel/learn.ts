import { CR, LF } from '../answers/scanner.js';

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

/** The cells of a row without quotes, each with the byte that ends it; `null` for a row with quotes or of another length. */
export function cellsOf(row: Uint8Array, columns: number, delimiter: number): Uint8Array[] | null {
  if (row.includes(QUOTE)) return null;
  const cells: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < row.length && cells.length < columns; at++) {
    const byte = row[at];
    const isBreak = byte === LF || byte === CR;
    if (byte !== delimiter && !isBreak) continue;
    cells.push(row.subarray(from, at + 1));
    from = at + 1;
    if (isBreak) break;
  }
  const last = cells.at(-1)?.at(-1);
  return cells.length === columns && last !== delimiter ? cells : null;
}

export interface Member {
  /** In quotes, with the colon. */
  readonly key: Uint8Array;
  /** With the byte that ends it. */
  readonly value: Uint8Array;
  /** Where the value begins. */
  readonly from: number;
}

/** The members of a map in good JSON; none where something else stands there. */
export function membersOf(json: Uint8Array, map: number): Member[] {
  const members: Member[] = [];
  if (json[map] !== MAP) return members;
  let at = skipSpace(json, map + 1);
  while (json[at] === QUOTE) {
    const begin = at;
    const colon = skipSpace(json, valueEnd(json, begin));
    if (json[colon] !== COLON) break;
    const from = skipSpace(json, colon + 1);
    const end = valueEnd(json, from);
    members.push({ key: json.subarray(begin, colon + 1), value: json.subarray(from, end + 1), from });
    at = skipSpace(json, end);
    if (json[at] === COMMA) at = skipSpace(json, at + 1);
  }
  return members;
}

export function skipSpace(json: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(json[at])) at++;
  return at;
}

/** Where a value in good JSON ends. */
function valueEnd(json: Uint8Array, from: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < json.length; at++) {
    const byte = json[at];
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
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return at;
  }
  return json.length;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === LF || byte === CR;
}
