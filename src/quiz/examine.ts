import type { Problem } from '../errors.js';
import { withoutBom } from './document.js';
import { type MergedQuiz, readAndMerge } from './merge.js';
import type { ParseQuizOptions } from './parse.js';
import { checkRules } from './rules.js';

/** What the file is called where nobody says. */
export const QUIZ_FILE_NAME = 'quiz.yaml';

/**
 * Every problem of a quiz: of its texts, of the shape of its parts, and between the parts that are sound.
 * @returns the problems as they were found, and the sound parts; `null` where a text could not be read
 */
export function examineQuiz(
  text: string,
  options: ParseQuizOptions,
): { merged: MergedQuiz | null; problems: readonly Problem[] } {
  const file = options.file ?? QUIZ_FILE_NAME;
  const { merged, problems } = readAndMerge(withoutBom(text), file, options.readInclude ?? null);
  return { merged, problems: merged === null ? problems : problems.concat(checkRules(merged)) };
}
