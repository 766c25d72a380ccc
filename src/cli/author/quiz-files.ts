import { dirname, resolve } from 'node:path';
import { siblingFile } from '../../quiz/include.js';
import { parseQuiz } from '../../quiz/parse.js';
import type { QuizText } from '../../quiz/profile-edits.js';
import { readFile, readInside } from '../files.js';
import type { Io } from '../io.js';

/**
 * The texts of a quiz: the file itself, then all that it includes, named as messages name them.
 * @throws UsageError where it cannot be read, InputError with all its problems
 */
export function quizFiles(name: string, io: Pick<Io, 'cwd'>): readonly QuizText[] {
  const folder = dirname(resolve(io.cwd, name));
  const files: QuizText[] = [{ name, text: readFile(name, io) }];
  parseQuiz(files[0]!.text, {
    file: name,
    readInclude: (path) => {
      const text = readInside(folder, path);
      files.push({ name: siblingFile(name, path), text });
      return text;
    },
  });
  return files;
}
