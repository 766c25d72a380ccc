import { dirname, resolve } from 'node:path';
import { InputError } from '../errors.js';
import { examineQuiz } from '../quiz/examine.js';
import { siblingFile } from '../quiz/include.js';
import { inBounds, type ParseQuizOptions, parseQuiz } from '../quiz/parse.js';
import type { QuizText } from '../quiz/profile-edits.js';
import type { Quiz } from '../quiz/quiz.js';
import type { WrittenLimits } from '../quiz/written.js';
import { readFile, readInside } from './files.js';
import type { Io } from './io.js';

/**
 * A quiz file with what it includes, of which each is read once, however much is made of them: so the quiz, its limits
 * and a diff are of the same texts even where somebody saves a file meanwhile.
 */
export interface QuizSource {
  /** As the user named it; `-` for standard input. */
  readonly name: string;
  readonly text: string;
  /** How the text is to be parsed. */
  readonly options: ParseQuizOptions;
  /** The quiz file, then what it includes, named as messages name them; complete once it was parsed. */
  readonly texts: readonly QuizText[];
}

/** @param folder where includes are read from, by their paths below it; `null`: nothing can be included */
export function quizSource(name: string, text: string, folder: string | null): QuizSource {
  const texts: QuizText[] = [{ name, text }];
  if (folder === null) return { name, text, options: { file: name }, texts };
  const included = new Map<string, string>();
  const readInclude = (path: string): string => {
    const before = included.get(path);
    if (before !== undefined) return before;
    const read = readInside(folder, path);
    included.set(path, read);
    texts.push({ name: siblingFile(name, path), text: read });
    return read;
  };
  return { name, text, options: { file: name, readInclude }, texts };
}

/** @throws UsageError where it cannot be read, InputError where it is no text */
export function readQuizSource(name: string, io: Pick<Io, 'cwd'>): QuizSource {
  return quizSource(name, readFile(name, io), dirname(resolve(io.cwd, name)));
}

/** @throws InputError with all its problems */
export function quizOf({ text, options }: QuizSource): Quiz {
  return parseQuiz(text, options);
}

/**
 * What a quiz says of its audit, in its file and those that it includes.
 * @throws InputError with all problems of the quiz: nothing is known of the limits of one that is not sound
 */
export function limitsOf({ text, options }: QuizSource): WrittenLimits {
  const { merged, problems } = examineQuiz(text, options);
  if (merged === null || problems.length > 0) throw new InputError(inBounds(problems));
  return merged.quiz.audit;
}

/**
 * Reads a quiz and what it includes from disk.
 * @throws UsageError where it cannot be read, InputError with all its problems
 */
export function readQuizFile(name: string, io: Pick<Io, 'cwd'>): Quiz {
  return quizOf(readQuizSource(name, io));
}
