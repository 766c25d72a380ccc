import type { Path } from './document.js';
import { didYouMean } from './suggest.js';
import type { WrittenQuiz } from './written.js';

/** Collects the problems that a rule finds. */
export interface Report {
  /** @param at `key` where the key at the end of the path is wrong, not its value */
  (path: Path, code: string, message: string, mend: string, at?: 'key'): void;
  /** Ids and sections that are not there because they have problems of their own. */
  readonly leftOut: ReadonlySet<string>;
}

/** What has to hold between the parts of a quiz, once each part has the right shape. */
export type Rule = (quiz: WrittenQuiz, report: Report) => void;

/** A quiz without traits names roles in its weights: each role is its own trait. */
export function isDirect(quiz: WrittenQuiz): boolean {
  return Object.keys(quiz.traits).length === 0;
}

/** What weights and profiles may name. */
export function traitIds(quiz: WrittenQuiz): string[] {
  return Object.keys(isDirect(quiz) ? quiz.roles : quiz.traits);
}

export function unknownId(
  report: Report,
  path: Path,
  id: string,
  kind: string,
  known: readonly string[],
  at?: 'key',
): void {
  if (report.leftOut.has(id) || report.leftOut.has(`${kind}s`)) return;
  report(path, 'unknown-id', `There is no ${kind} "${id}".`, didYouMean(id, known), at);
}
