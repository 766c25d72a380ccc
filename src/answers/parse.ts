import { InputError, type Problem } from '../errors.js';
import { type PlacedDocument, readDocument, withoutBom } from '../quiz/document.js';
import { inBounds } from '../quiz/parse.js';
import type { Quiz } from '../quiz/quiz.js';
import { didYouMean } from '../quiz/suggest.js';
import type { Finding } from './finding.js';
import { type ReadSheet, sheetFrom } from './read-sheet.js';
import type { AnswerSheet } from './sheet.js';

export type SheetFormat = 'yaml' | 'json';

export interface ParseAnswersOptions {
  /** How messages name the file; default `answers.yaml`. */
  readonly file?: string;
  /** Default: from the file's name, else from the first character. */
  readonly format?: SheetFormat;
}

/**
 * Reads one answer sheet and checks it against the quiz.
 * @throws InputError with every problem found, each with file, line and column
 */
export function parseAnswers(text: string, quiz: Quiz, options: ParseAnswersOptions = {}): AnswerSheet {
  return parseSheet(text, quiz, options, sheetFrom);
}

/** The same of whatever a sheet can be read from. */
export function parseSheet(
  text: string,
  quiz: Quiz,
  options: ParseAnswersOptions,
  read: ReadSheet,
): AnswerSheet {
  const file = options.file ?? 'answers.yaml';
  const content = withoutBom(text);
  const format = options.format ?? sheetFormat(file, content);
  const document = readDocument(content, file);
  const syntax = format === 'json' ? jsonProblem(content, document) : null;
  if (syntax !== null) throw new InputError([syntax]);
  if (document.problems.length > 0) throw new InputError(inBounds(document.problems));

  const problems: Problem[] = [];
  const sheet = read(document.value, quiz, (finding) => problems.push(placed(finding, document)));
  if (problems.length > 0) throw new InputError(inBounds(problems));
  return sheet;
}

/** The format that a file's name tells; where it tells none, its first character does. */
export function sheetFormat(file: string, text: string): SheetFormat {
  if (/\.json$/i.test(file)) return 'json';
  if (/\.ya?ml$/i.test(file)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

function placed({ path, code, message, mend, atKey }: Finding, document: PlacedDocument): Problem {
  const place = atKey === true ? document.placeOfKey(path) : document.placeOf(path);
  return {
    code,
    ...place,
    message,
    mend: typeof mend === 'string' ? mend : didYouMean(mend.written, mend.known),
  };
}

/** Where the text is not JSON: YAML's reader, which gives the places, would let more through. */
function jsonProblem(text: string, document: PlacedDocument): Problem | null {
  // What is too big is not read at all.
  if (document.problems.some(({ code }) => code === 'too-big')) return null;
  try {
    JSON.parse(text);
    return null;
  } catch {
    const wrong = beginningOfJson(text);
    // A text that stops too early is wrong where its last word ends.
    const offset = wrong === text.length ? text.trimEnd().length : wrong;
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1) as string).length + 1;
    const found = text.charAt(wrong);
    const what = found === '' ? 'the text ends too early' : `${JSON.stringify(found)} is not expected here`;
    return {
      code: 'bad-json',
      file: document.file,
      line: before.length,
      column,
      message: `This is not valid JSON: ${what}.`,
      mend: 'Look for a missing comma, quote or bracket.',
    };
  }
}

/**
 * How many units of the text are the beginning of some JSON: what stands next is wrong. The engine's messages name a
 * position only for some errors, so the longest good beginning is searched by halves.
 */
function beginningOfJson(text: string): number {
  let good = 0;
  let most = text.length;
  while (good < most) {
    const middle = Math.ceil((good + most) / 2);
    if (isBeginningOfJson(text.slice(0, middle))) good = middle;
    else most = middle - 1;
  }
  return good;
}

function isBeginningOfJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    // It stops too early, or the error is said to lie at its end.
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? message.includes('end of JSON') : Number(position) >= text.length;
  }
}
