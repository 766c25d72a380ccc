import type { ScoringTable } from '../../src/scoring/table.js';

/** The role that comes first: most points, then the order of the file. */
export function firstRole(table: ScoringTable, chosen: ArrayLike<number>): number {
  const roles = table.quiz.roles.length;
  const points = new Array<number>(roles).fill(0);
  for (const [q, question] of table.questions.entries()) {
    const response = chosen[q] as number;
    if (response < 0) continue;
    for (let role = 0; role < roles; role++) {
      points[role] = points[role]! + question.points[response * roles + role]!;
    }
  }
  return points.indexOf(Math.max(...points));
}

/**
 * Every way to answer a quiz again, question by question.
 * @param allowed for each question, the places of the responses to try, −1 for open
 */
export function* everySheet(allowed: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...rest] = allowed;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const response of first) {
    for (const others of everySheet(rest)) yield [response, ...others];
  }
}

/** The places of a question's responses. */
export function placesOf(table: ScoringTable, question: number): number[] {
  return [...(table.questions[question]?.responses.keys() ?? [])];
}

export const role = (table: ScoringTable, place: number): string => table.quiz.roles[place]?.id ?? '';
