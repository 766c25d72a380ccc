import { decimalComma } from './decimal-comma.js';
import type { Path, PlacedDocument } from './document.js';
import { excerpt } from './syntax/lines.js';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

/** What a value should be, in words. */
export const expectedIs = (expected: string): string => EXPECTED[expected] ?? expected;

/** What a size is of; a number is only itself. */
export const SIZE: Readonly<Record<string, string>> = {
  string: 'The length of this text is',
  array: 'The number of items is',
  tuple: 'The number of items is',
};

/** A problem of a value, but for its place. */
export interface ValueWords {
  readonly message: string;
  readonly mend: string;
}

/** A value that is of another kind than it should be. @param given any plain value; `null` where nothing is written */
export function wrongKind(
  expected: string,
  given: unknown,
  path: Path,
  document: PlacedDocument,
): ValueWords {
  if (given === null && path.length === 0) return { message: 'The file is empty.', mend: '' };
  if (given === null) return nothingThere(expected, path, document);
  return { message: `This should be ${expectedIs(expected)}.`, mend: mendKind(expected, given, path) };
}

function nothingThere(expected: string, path: Path, document: PlacedDocument): ValueWords {
  const key = path.at(-1);
  const message = typeof key === 'string' ? `"${key}" is empty.` : 'This item is empty.';
  if (expected === 'string' && document.commentBehind(path) !== '')
    return {
      message,
      mend: 'After # stands a comment; put quotes (") around a text that begins with it.',
    };
  const sign = typeof key === 'string' ? 'colon' : 'dash';
  if (expected === 'tuple') return { message, mend: mendPair(null, path) };
  if (expected === 'array')
    return { message, mend: 'Write its items below, each after a dash, or [] for none.' };
  if (expected === 'object' || expected === 'record')
    return { message, mend: 'Write its keys below, further right.' };
  return { message, mend: `Write ${expectedIs(expected)} after the ${sign}.` };
}

function mendKind(expected: string, given: unknown, path: Path): string {
  if (expected === 'string') return mendText(given);
  if (expected === 'number' || expected === 'int') return mendNumber(given);
  if (expected === 'object') return typeof given === 'string' ? (gluedKey(given)?.mend ?? '') : '';
  return expected === 'tuple' ? mendPair(given, path) : '';
}

function mendText(given: unknown): string {
  if (typeof given !== 'object') return 'Put quotes around a number, date or yes/no that is meant as text.';
  return `Put quotes (") around a text that begins with ${Array.isArray(given) ? '[' : '{'}.`;
}

function mendNumber(given: unknown): string {
  if (typeof given !== 'string') return '';
  const written = given.trim().replace(/^[\u2212\u2013]/, '-');
  if (!/^[+-]?\d{1,9}(?:[.,]\d{1,9})?$/.test(written)) return '';
  if (written.includes(',')) return `Write it with a point: ${written.replace(',', '.')}.`;
  return written === given.trim()
    ? `Write it without quotes: ${written}.`
    : `Write it with a hyphen: ${written}.`;
}

/** How two of something are written; with the numbers that are there, if they can be told. */
function mendPair(given: unknown, path: Path): string {
  if (path.at(-1) === 'of') return 'Write two ids in brackets, such as [potter, baker].';
  const numbers = typeof given === 'string' || typeof given === 'number' ? String(given).slice(0, 40) : '';
  const found = /^(\d+(?:\.\d+)?)(?:\s*(?:[-\u2013,;/]|\.\.|to)\s*(\d+(?:\.\d+)?))?$/.exec(numbers.trim());
  if (found === null) return 'Write two numbers in brackets, such as [3, 5].';
  return `Write two numbers in brackets: [${found[1]}, ${found[2] ?? found[1]}].`;
}

const PAIRS: ReadonlySet<unknown> = new Set(['hours', 'minutes', 'share']);

/** A list of two that has fewer or more. Where a decimal comma was used, it has more. */
export function mendLength(path: Path): string {
  return PAIRS.has(path.at(-1)) ? 'Write two numbers in brackets, such as [3, 5] or [0.5, 1].' : '';
}

/** `care:1` was written for `care: 1`, and is a key. @returns `null` for another key */
export function gluedKey(written: string): ValueWords | null {
  const key = /^([^\s:]+):(?=[^:])/.exec(written)?.[0];
  if (key === undefined) return null;
  const message = `A space is missing after the colon in "${excerpt(written)}".`;
  return { message, mend: `Write a space after "${excerpt(key)}".` };
}

/** `[…]: 1,5` within brackets, where the 5 was read as a key. @param path of that key */
export function commaNumber(path: Path, document: PlacedDocument) {
  const found = decimalComma(document.textBefore(path), String(path.at(-1)));
  if (found === null) return null;
  const { file, line, column } = document.placeOfKey(path);
  const mend = `Write it with a point: ${found.number}.`;
  return { file, line, column: column - found.letters, message: 'This should be a number.', mend };
}
