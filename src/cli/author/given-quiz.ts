import { dirname, resolve } from 'node:path';
import type { Quiz } from '../../quiz/quiz.js';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import { type QuizSource, quizOf, quizSource } from '../quiz-file.js';
import { loadQuiz } from '../quizzes.js';

/** A quiz that a command was given. */
export interface GivenQuiz {
  readonly quiz: Quiz;
  /** What it was read from; `null` for one that ships. */
  readonly source: QuizSource | null;
}

/**
 * The quiz that an author names: the id of one that ships, a file, or `-` for standard input, which includes nothing.
 * Without a name it is the one that is asked where none is named.
 * @throws UsageError for a name that is none of these, InputError with the problems of a file
 */
export async function givenQuiz(name: string | undefined, io: Pick<Io, 'stdin' | 'cwd'>): Promise<GivenQuiz> {
  if (name === undefined || !isSourceName(name)) return { quiz: await loadQuiz(name, io), source: null };
  const source = await givenSource(name, io);
  return { quiz: quizOf(source), source };
}

/** The text of a quiz file, or of standard input for `-`. Throws as `readText` does. */
export async function givenSource(name: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<QuizSource> {
  return quizSource(name, await readText(name, io), name === '-' ? null : dirname(resolve(io.cwd, name)));
}

/** Ids have neither dots nor slashes, by which `loadQuiz` tells a file too. */
const isSourceName = (name: string): boolean => name === '-' || /[./\\]/.test(name);
