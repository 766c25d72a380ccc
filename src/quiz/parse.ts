import { InputError, type Problem } from '../errors.js';
import type { ReadInclude } from './include.js';
import { LIMITS } from './limits.js';
import { readAndMerge } from './merge.js';
import { normalise } from './normalise.js';
import type { Quiz } from './quiz.js';
import { checkRules } from './rules.js';

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
  const file = options.file ?? 'quiz.yaml';
  const { merged, problems } = readAndMerge(withoutBom(text), file, options.readInclude ?? null);
  const all = merged === null ? problems : problems.concat(checkRules(merged));
  if (merged === null || all.length > 0) throw new InputError(inBounds(all));
  return normalise(merged.quiz);
}

/** A byte order mark is not text. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Sorted by place within each file; a flood is cut, with its size said. */
export function inBounds(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  const sorted = [...problems].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
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
