import { InputError, type Problem } from '../errors.js';
import type { Place } from '../quiz/document.js';
import { LIMITS } from '../quiz/limits.js';
import type { Quiz } from '../quiz/quiz.js';
import type { Entry, InputFormat } from './entry.js';
import { readJsonSheet } from './json.js';
import { parseSheet } from './parse.js';
import type { ReadSheet } from './read-sheet.js';

/** The formats in which a sheet is a document, not a row. */
export type DocumentFormat = Extract<InputFormat, 'yaml' | 'json' | 'ndjson'>;

/** What is read, and how. */
export interface Expected {
  readonly quiz: Quiz;
  readonly read: ReadSheet;
}

/**
 * Reads one sheet of an input.
 * @param bytes the sheet's; `null` where they are more than a sheet may have
 * @param at where in the input they begin
 */
export function entryOf(
  bytes: Uint8Array | null,
  format: DocumentFormat,
  { quiz, read }: Expected,
  at: Place,
): Entry {
  const { file, line } = at;
  if (bytes === null) return { file, line, sheet: null, problems: [tooBig(format, at)] };
  const text = decoded(bytes);
  if (text === null) return { file, line, sheet: null, problems: [badEncoding(bytes, at)] };
  const syntax = format === 'yaml' ? 'yaml' : 'json';
  const good = syntax === 'json' ? readJsonSheet(text, quiz, read) : null;
  if (good !== null) return { file, line, sheet: good };
  try {
    return { file, line, sheet: parseSheet(text, quiz, { file, format: syntax }, read) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, line, sheet: null, problems: error.problems.map((problem) => within(problem, at)) };
  }
}

/** The place in the input of a problem whose place is told from the beginning of its sheet. */
function within(problem: Problem, at: Place): Problem {
  const { line, column } = problem;
  if (line === 0) return problem;
  return { ...problem, line: line + at.line - 1, column: line === 1 ? column + at.column - 1 : column };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Strict UTF-8: a byte that is none would turn up as a different letter somewhere. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** Decoded leniently and encoded again, the text differs from the first bytes that are no letter on. */
export function badEncoding(bytes: Uint8Array, at: Place): Problem {
  const lenient = { ignoreBOM: true };
  const again = Buffer.from(new TextDecoder('utf-8', lenient).decode(bytes));
  const wrong = bytes.findIndex((byte, index) => byte !== again[index]);
  // As a stream: the half letter at the end, where the wrong one begins, is held back.
  const before = new TextDecoder('utf-8', lenient).decode(bytes.subarray(0, wrong), { stream: true });
  const lines = before.split('\n');
  const message = 'This letter is not valid UTF-8.';
  const place = { file: at.file, line: lines.length, column: (lines.at(-1) as string).length + 1 };
  return within({ code: 'bad-encoding', ...place, message, mend: 'Save the file as UTF-8.' }, at);
}

/** What is too big is mostly several sheets in one, for want of what parts them. */
const PARTED_BY: Readonly<Record<DocumentFormat, string>> = {
  yaml: 'Put a line "---" between two sheets.',
  json: 'Look for a missing bracket or quote.',
  ndjson: 'Put each sheet on a line of its own.',
};

function tooBig(format: DocumentFormat, at: Place): Problem {
  const message = `This sheet has more than ${LIMITS.fileBytes} bytes.`;
  return { code: 'too-big', ...at, message, mend: PARTED_BY[format] };
}
