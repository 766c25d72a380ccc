import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../../errors.js';
import { DEFAULT_LIMITS } from '../../quiz/audit-limits.js';
import { checkQuiz } from '../../quiz/check/check-quiz.js';
import type { QuizCheck } from '../../quiz/check/finding.js';
import { UsageError } from '../exit.js';
import { readInside, readText } from '../files.js';
import type { Io } from '../io.js';

/**
 * Checks a quiz file with what it includes, or a quiz from standard input (`-`), which includes nothing.
 * @throws UsageError where it cannot be read
 */
export async function checkQuizFile(name: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<QuizCheck> {
  const path = resolve(io.cwd, name);
  if (name !== '-' && name !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new UsageError(`${name} is a folder: name the quiz files in it.`);
  let text: string;
  try {
    text = await readText(name, io);
  } catch (error) {
    if (error instanceof InputError) return unreadable(error);
    throw error;
  }
  if (name === '-') return checkQuiz(text, { file: name });
  const folder = dirname(path);
  return checkQuiz(text, { file: name, readInclude: (included) => readInside(folder, included) });
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
