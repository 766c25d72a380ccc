import { LIMITS } from '../quiz/limits.js';
import type { Quiz } from '../quiz/quiz.js';
import { type ReadSheet, sheetFrom } from './read-sheet.js';
import type { AnswerSheet } from './sheet.js';

/**
 * The fast way to read a JSON sheet: it tells good sheets only.
 * @returns `null` for whatever is not quite right; `parseAnswers` then says what, and where
 */
export function readJsonSheet(text: string, quiz: Quiz, read: ReadSheet = sheetFrom): AnswerSheet | null {
  if (Buffer.byteLength(text) > LIMITS.fileBytes) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (countEntries(value) !== countColons(text)) return null;
  let good = true;
  const sheet = read(value, quiz, () => {
    good = false;
  });
  return good ? sheet : null;
}

/**
 * Keys that a parsed value has; NaN where it is nested more deeply than may be, which would be too much for this function
 * too. `JSON.parse` keeps the last of two equal keys in silence; the text then has more
 * colons between values than the value has keys.
 */
function countEntries(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > LIMITS.depth) return Number.NaN;
  let count = 0;
  const isMap = !Array.isArray(value);
  for (const entry of Object.values(value)) count += countEntries(entry, depth + 1) + (isMap ? 1 : 0);
  return count;
}

/** Colons outside strings, in text that is known to be JSON. */
function countColons(text: string): number {
  let count = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x3a) count++;
  }
  return count;
}
