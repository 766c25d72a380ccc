import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../../errors.js';
import { DEFAULT_LIMITS } from '../../quiz/audit-limits.js';
import { checkQuiz } from '../../quiz/check/check-quiz.js';
import type { QuizCheck } from '../../quiz/check/finding.js';
import { UsageError } from '../exit.js';
import type { Io } from '../io.js';
import type { QuizSource } from '../quiz-file.js';
import { givenSource } from './given-quiz.js';

/**
 * Checks a quiz file with what it includes, or a quiz from standard input (`-`), which includes nothing.
 * @throws UsageError where it cannot be read
 */
export async function checkQuizFile(name: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<QuizCheck> {
  if (name !== '-' && name !== '' && isFolder(resolve(io.cwd, name)))
    throw new UsageError(`${name} is a folder: name the quiz files in it.`);
  let source: QuizSource;
  try {
    source = await givenSource(name, io);
  } catch (error) {
    if (error instanceof InputError) return unreadable(error);
    throw error;
  }
  return checkQuiz(source.text, source.options);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What is wrong with it is said where it is read.
    return false;
  }
}

/** A file that is there and whose bytes are no text, or too many. */
function unreadable({ problems }: InputError): QuizCheck {
  return {
    quiz: null,
    findings: problems.map((problem) => ({ severity: 'error', ...problem })),
    counts: { error: problems.length, warning: 0 },
    silenced: [],
    limits: DEFAULT_LIMITS,
  };
}
