import type { Role } from '../quiz/quiz.js';

/** What text and Markdown share of a role's advice. */

/** The ids of all sources that a role's advice has, in the order of their first use. */
export function adviceSources({ advice }: Role): string[] {
  return [...new Set(advice.flatMap(({ items }) => items.flatMap(({ from }) => from)))];
}
