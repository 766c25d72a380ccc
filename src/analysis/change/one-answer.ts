import { responseKey } from '../../quiz/responses.js';
import type { ScoringTable } from '../../scoring/table.js';
import { isCloseCall } from '../close-call.js';
import { leadOf, type Move, type SwungSide } from './swing.js';
import type { TakenTrack } from './taken.js';

/** A move, and what was said of both results. */
export interface JudgedMove extends Move {
  readonly before: SwungSide & TakenTrack;
  readonly after: SwungSide & TakenTrack;
}

/**
 * Whether a move exceeds a close call: on neither side would another answer to one question put the other of the two
 * roles first. Where the older quiz is not at hand, nobody can try that: then its result must not be a tie or a close
 * call with any role.
 * @param before `null` where it is not at hand
 */
export function beyondCloseBetween(
  before: ScoringTable | null,
  after: ScoringTable,
): (move: JudgedMove) => boolean {
  const now = oneAnswerDecides(after);
  const old = before === null ? null : oneAnswerDecides(before);
  return ({ from, to, ...sides }) => {
    if (now(sides.after, to, from)) return false;
    return old === null ? !isCloseCall(sides.before.verdict) : !old(sides.before, from, to);
  };
}

/** Whether another answer to one of the answered questions puts `behind` before `ahead`, or level with it. */
function oneAnswerDecides({ quiz, questions, bestGains }: ScoringTable) {
  const width = quiz.roles.length;
  const places = new Map(quiz.roles.map(({ id }, place) => [id, place]));
  return (side: SwungSide, ahead: string, behind: string): boolean => {
    const lead = leadOf(side, ahead, behind);
    const [top, rival] = [places.get(ahead), places.get(behind)];
    // A role that one side does not rank cannot come first there.
    if (lead === null || top === undefined || rival === undefined) return false;
    const most = bestGains(top, rival);
    return questions.some(({ id, index, points }, q) => {
      const response = side.answers.get(id);
      const nth = response === undefined ? undefined : index.get(responseKey(response));
      if (nth === undefined) return false;
      const given = points[nth * width + rival]! - points[nth * width + top]!;
      return most[q]! - given >= lead;
    });
  };
}
