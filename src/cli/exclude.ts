import type { Quiz } from '../quiz/quiz.js';
import { didYouMean } from '../quiz/suggest.js';
import { UsageError } from './exit.js';

/** @throws UsageError where a role to leave out does not exist, or none would be left */
export function checkExclude(quiz: Quiz, exclude: readonly string[]): void {
  const ids = quiz.roles.map(({ id }) => id);
  for (const id of exclude) {
    if (!ids.includes(id))
      throw new UsageError(
        `--exclude: the quiz ${quiz.id} has no role "${id}". ${didYouMean(id, ids) || `It has: ${ids.join(', ')}.`}`,
      );
  }
  for (const track of quiz.tracks) {
    const left = quiz.roles.filter((role) => role.track === track.id && !exclude.includes(role.id));
    if (left.length === 0) throw new UsageError(`--exclude leaves no role of the track "${track.id}".`);
  }
}
