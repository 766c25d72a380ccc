import type { ScoringTable } from '../../scoring/table.js';

/** The responses of all questions, one after the other in the order of the table. */
export interface ResponseRows {
  readonly count: number;
  /** [question] → the row of its first response; one entry more for the end. */
  readonly from: Int32Array;
  /** [row × roles + role] → points. */
  readonly points: Int32Array;
}

export function responseRows({ quiz, questions }: ScoringTable): ResponseRows {
  const from = new Int32Array(questions.length + 1);
  for (const [q, { responses }] of questions.entries()) from[q + 1] = from[q]! + responses.length;
  const count = from[questions.length]!;
  const points = new Int32Array(count * quiz.roles.length);
  for (const [q, question] of questions.entries()) points.set(question.points, from[q]! * quiz.roles.length);
  return { count, from, points };
}
