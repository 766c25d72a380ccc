import type { Quiz } from '../../quiz/quiz.js';
import type { WrittenLimits } from '../../quiz/written.js';
import type { Io } from '../io.js';
import { limitsOf, type QuizSource } from '../quiz-file.js';
import { readShippedLimits } from '../shipped.js';
import { givenQuiz } from './given-quiz.js';
import { type SetLimits, setLimits } from './limits.js';

/** A quiz to audit. */
export interface Audited {
  /** As the user named it. */
  readonly name: string;
  readonly quiz: Quiz;
  /** What it was read from; `null` for one that ships. */
  readonly source: QuizSource | null;
  /** Whether it is a file that its author can change. */
  readonly isFile: boolean;
  readonly set: SetLimits;
}

/**
 * Reads a quiz and its limits.
 * @param name the id of a shipped quiz, a file, or `-` for standard input
 * @param flags the limits of the command line
 * @throws UsageError for a name that is none of these, InputError with the problems of the file
 */
export async function readAudited(
  name: string,
  flags: WrittenLimits,
  io: Pick<Io, 'stdin' | 'cwd'>,
): Promise<Audited> {
  const { quiz, source } = await givenQuiz(name, io);
  const written = source === null ? await readShippedLimits(name) : limitsOf(source);
  return { name, quiz, source, isFile: source !== null && name !== '-', set: setLimits(written, flags) };
}
