import type { Problem } from '../errors.js';
import type { Path, Place } from './document.js';
import type { ReadInclude } from './include.js';
import { type KindOfFile, mergeFiles } from './merge-files.js';
import { quizFileSchema, type WrittenFile, type WrittenQuiz } from './written.js';

/** The quiz file and all that it includes, as one, with the place of each part. */
export interface MergedQuiz {
  readonly quiz: WrittenQuiz;
  /** What is left out of `quiz` since its shape has problems: ids, and names of whole sections. Empty for a sound file. */
  readonly leftOut: ReadonlySet<string>;
  placeOf(path: Path): Place;
  placeOfKey(path: Path): Place;
  /** The comment behind a text without quotes; see `PlacedDocument`. */
  commentBehind(path: Path): string;
}

const QUIZ_FILE: KindOfFile<WrittenFile> = {
  noun: 'quiz',
  schema: quizFileSchema,
  maps: ['sources', 'traits', 'tracks', 'roles', 'skills', 'audit'],
  lists: ['blends', 'questions', 'disable'],
  head: 'quiz',
  mistaken: noQuiz,
};

/** Stands in for a head that has problems; it is never returned to anyone. */
const NO_HEAD: WrittenQuiz['quiz'] = { id: '', title: '', version: '', description: '', minutes: [0, 0] };

/**
 * Merges the quiz file and what it includes.
 * @returns every problem of text and shape in all files, and the merged quiz, less what has problems of its own; `null`
 * where a text could not be read at all, so that what is missing is not known
 */
export function readAndMerge(
  text: string,
  file: string,
  readInclude: ReadInclude | null,
): { merged: MergedQuiz | null; problems: readonly Problem[] } {
  const { merged, problems } = mergeFiles(text, file, readInclude, QUIZ_FILE);
  if (merged === null) return { merged, problems };
  const { sections, head, leftOut, placeOf, placeOfKey, commentBehind } = merged;
  const quiz = { quiz: head ?? NO_HEAD, ...sections } as unknown as WrittenQuiz;
  if (head !== null || problems.length > 0)
    return { merged: { quiz, leftOut, placeOf, placeOfKey, commentBehind }, problems };
  const missing: Problem = {
    code: 'missing-key',
    ...{ file, line: 1, column: 1 },
    message: 'The "quiz" section (id, title, version, description, minutes) is missing.',
    mend: 'Add it at the top.',
  };
  return {
    merged: { quiz, leftOut: new Set([...leftOut, 'quiz']), placeOf, placeOfKey, commentBehind },
    problems: [missing],
  };
}

/** A file that is no quiz at all is told of once, not key by key. */
function noQuiz(value: unknown): { code: string; message: string; mend: string } | null {
  if (value === null) {
    const mend = 'which-path quiz new writes one that works.';
    return { code: 'not-a-quiz', message: 'The file is empty.', mend };
  }
  if (!isMap(value)) return null;
  const { answers, questions, quiz } = value;
  if (answers === undefined || questions !== undefined || isMap(quiz)) return null;
  const mend = 'Name the quiz; which-path score reads answer sheets.';
  return { code: 'not-a-quiz', message: 'This is an answer sheet, not a quiz.', mend };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
