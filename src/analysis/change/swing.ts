import type { Response } from '../../quiz/quiz.js';
import { responseKey } from '../../quiz/responses.js';
import type { RankedRole } from '../../scoring/assessment.js';
import { POINTS_PER_SD, type QuestionTable, type ScoringTable } from '../../scoring/table.js';
import type { Swing } from './change.js';
import { inOrderOf } from './quiz-order.js';

/** A result on one side, as far as a swing needs it. */
export interface SwungSide {
  readonly answers: ReadonlyMap<string, Response>;
  readonly ranking: readonly RankedRole[];
}

/** From the old role to the new one. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly before: SwungSide;
  readonly after: SwungSide;
}

/**
 * Explains moves between two tables, which may be the same.
 *
 * All sums are of whole points: a question's are below 2³¹, so thousands of questions stay far below 2⁵³, up to which
 * numbers are exact. Only the end result is divided. So the shares sum exactly to the change of the lead, also where
 * the answers are the same and the points are not.
 *
 * @param before `null` where it is not at hand: then there are no shares
 * @returns of a move its swing; `null` where one of the roles is not ranked on both sides
 */
export function swingsBetween(
  before: ScoringTable | null,
  after: ScoringTable,
): (move: Move) => Swing | null {
  const newer = indexOf(after);
  const older = before === null ? null : indexOf(before);
  const inQuizOrder = inOrderOf(after.quiz.questions);
  return (move) => {
    const { from, to, before: old, after: now } = move;
    const [leadBefore, leadAfter] = [leadOf(old, to, from), leadOf(now, to, from)];
    if (leadBefore === null || leadAfter === null) return null;
    const shares = older === null ? new Map<string, number>() : sharesOf(older, newer, move);
    const sum = [...shares.values()].reduce((total, points) => total + points, 0);
    // Results that another table made than the one at hand cannot be explained by it.
    const explained = sum === leadAfter - leadBefore;
    return {
      before: leadBefore / POINTS_PER_SD,
      after: leadAfter / POINTS_PER_SD,
      shares: !explained
        ? []
        : [...shares]
            .filter(([, points]) => points !== 0)
            .sort(([a, more], [b, less]) => less - more || inQuizOrder(a, b))
            .map(([question, points]) => ({
              question,
              points: points / POINTS_PER_SD,
              before: old.answers.get(question) ?? null,
              after: now.answers.get(question) ?? null,
            })),
    };
  };
}

/** The lead of one role over the other as it was recorded, in points; `null` where one of them is not ranked. */
export function leadOf({ ranking }: SwungSide, to: string, from: string): number | null {
  const [ahead, behind] = [to, from].map((id) => ranking.find(({ role }) => role === id));
  if (ahead === undefined || behind === undefined) return null;
  // Recorded with four decimals: rounding brings back the very whole number.
  return Math.round(ahead.z * POINTS_PER_SD) - Math.round(behind.z * POINTS_PER_SD);
}

/** What of a table is looked up by id. */
interface TableIndex {
  readonly width: number;
  readonly roles: ReadonlyMap<string, number>;
  readonly questions: ReadonlyMap<string, QuestionTable>;
}

function indexOf({ quiz, questions }: ScoringTable): TableIndex {
  return {
    width: quiz.roles.length,
    roles: new Map(quiz.roles.map(({ id }, place) => [id, place])),
    questions: new Map(questions.map((question) => [question.id, question])),
  };
}

/** Question → what it gives `to` over `from` now, less what it gave before. */
function sharesOf(
  older: TableIndex,
  newer: TableIndex,
  { from, to, before, after }: Move,
): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (index: TableIndex, { answers }: SwungSide, sign: 1 | -1): void => {
    for (const [question, response] of answers) {
      const gained = sign * pointsOf(index, question, response, to, from);
      shares.set(question, (shares.get(question) ?? 0) + gained);
    }
  };
  add(newer, after, 1);
  add(older, before, -1);
  return shares;
}

/** Nothing where the table does not know the question, the response or a role. */
function pointsOf(index: TableIndex, id: string, response: Response, to: string, from: string): number {
  const question = index.questions.get(id);
  const nth = question?.index.get(responseKey(response));
  const [ahead, behind] = [index.roles.get(to), index.roles.get(from)];
  if (question === undefined || nth === undefined || ahead === undefined || behind === undefined) return 0;
  const row = nth * index.width;
  return question.points[row + ahead]! - question.points[row + behind]!;
}
