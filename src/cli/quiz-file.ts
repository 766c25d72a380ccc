import { dirname, resolve } from 'node:path';
import { parseQuiz } from '../quiz/parse.js';
import type { Quiz } from '../quiz/quiz.js';
import { readFile, readInside } from './files.js';
import type { Io } from './io.js';

/**
 * Reads a quiz and what it includes from disk.
 * @throws UsageError where it cannot be read, InputError with all its problems
 */
export function readQuizFile(name: string, io: Pick<Io, 'cwd'>): Quiz {
  const folder = dirname(resolve(io.cwd, name));
  return parseQuiz(readFile(name, io), { file: name, readInclude: (path) => readInside(folder, path) });
}
