import { InputError, type Problem } from '../errors.js';
import { examineQuiz } from './examine.js';
import type { ReadInclude } from './include.js';
import { LIMITS } from './limits.js';
import { normalise } from './normalise.js';
import type { Quiz } from './quiz.js';

export interface ParseQuizOptions {
  /** How messages name the file; default `quiz.yaml`. */
  readonly file?: string;
  /** Reads an included file by its path below the quiz's folder. Without it, includes are a problem. */
  readonly readInclude?: ReadInclude;
}

/**
 * Reads a quiz: the shape of each part, the rules between the parts that are sound, then the working form.
 * @param text the YAML (or JSON) of the quiz file
 * @throws InputError with every problem found, each with file, line and column
 */
export function parseQuiz(text: string, options: ParseQuizOptions = {}): Quiz {
  const { merged, problems } = examineQuiz(text, options);
  if (merged === null || problems.length > 0) throw new InputError(inBounds(problems));
  return normalise(merged.quiz);
}

/** Sorted by place within each file; a flood is cut, with its size said. */
export function inBounds(problems: readonly Problem[]): readonly Problem[] {
  const sorted = byPlace(
    problems,
    problems.map(({ file }) => file),
  );
  const first = sorted[0];
  if (sorted.length <= LIMITS.problems || first === undefined) return sorted;
  const rest = sorted.length - LIMITS.problems;
  const more: Problem = {
    code: 'more',
    file: first.file,
    line: 0,
    column: 0,
    message: `… and ${rest} more problem${rest === 1 ? '' : 's'}.`,
    mend: '',
  };
  return [...sorted.slice(0, LIMITS.problems), more];
}

/** Sorted by place within each file. @param files the order of the files; the first mention counts */
export function byPlace<P extends Problem>(problems: readonly P[], files: Iterable<string>): P[] {
  const order = [...new Set(files)];
  return [...problems].sort(
    (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
