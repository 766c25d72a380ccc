import type { Path } from '../document.js';
import type { WrittenQuiz } from '../written.js';
import type { WarningCode } from './catalogue/warning-code.js';

/**
 * Collects what a rule finds. The ids along the path (question, option, trait, role …) are what the warning is about.
 * @param message what is wrong: one sentence, with its figures
 * @param mend how to mend it: one sentence
 * @param about ids of further parts that it is about
 */
export type Warn = (
  path: Path,
  code: WarningCode,
  message: string,
  mend: string,
  about?: readonly string[],
) => void;

/** What a good quiz keeps to. Unlike a `Rule`, it breaks nothing when it is not kept. */
export type WarningRule = (quiz: WrittenQuiz, warn: Warn, source: Source) => void;

/** What only the text of the file tells. */
export interface Source {
  /** The comment behind the text without quotes at `path`, with the spaces before it; empty where there is none. */
  commentBehind(path: Path): string;
}

/** `one question`, `7 questions`. */
export function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
