import type { Source } from '../../../quiz/quiz.js';

/** A source in full. */
export function sourceWords({ title, publisher }: Source): string {
  return publisher === null ? title : `${title} (${publisher})`;
}
