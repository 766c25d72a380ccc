import type { Quiz } from '../quiz/quiz.js';
import { UsageError } from './exit.js';
import type { Io } from './io.js';
import { DEFAULT_QUIZ, readShipped, shippedIds } from './shipped.js';

/**
 * The quiz that `--quiz` names: the id of a shipped quiz, or a file.
 * @throws UsageError for a name that is neither, InputError with the problems of a file
 */
export async function loadQuiz(name: string | undefined, io: Pick<Io, 'cwd'>): Promise<Quiz> {
  if (name === undefined) return readShipped(DEFAULT_QUIZ);
  if (!/[./\\]/.test(name)) {
    const ids = shippedIds();
    if (ids.includes(name)) return readShipped(name);
    const { didYouMean } = await import('../quiz/suggest.js');
    throw new UsageError(
      `There is no quiz "${name}". ${didYouMean(name, ids)} A file is named with its ending: ${name}.yaml.`,
    );
  }
  const { readQuizFile } = await import('./quiz-file.js');
  return readQuizFile(name, io);
}
