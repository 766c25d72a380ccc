import { NO_BACKGROUND } from '../../answers/sheet.js';
import type { Quiz, Response } from '../../quiz/quiz.js';
import { chosenResponses, isSettled, rank, rolePoints } from '../../scoring/assess.js';
import { tableOf } from '../table.js';

/**
 * True where it is proved that the open questions cannot change the top role of any track.
 * @param exclude role ids that will not be ranked
 */
export function isProved(
  quiz: Quiz,
  answers: ReadonlyMap<string, Response>,
  exclude: readonly string[],
): boolean {
  const table = tableOf(quiz);
  const chosen = chosenResponses(table, { respondent: null, seed: null, answers, background: NO_BACKGROUND });
  const points = rolePoints(table, chosen);
  return table.tracks.every(({ roles }) => {
    const included = roles.filter((place) => !exclude.includes(quiz.roles[place]?.id ?? ''));
    return isSettled(table, chosen, rank(included, points), points);
  });
}
