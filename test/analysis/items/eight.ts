import { itemAnalysis } from '../../../src/analysis/items/item-analysis.js';
import type { ItemAnalysis } from '../../../src/analysis/items/items.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { quizOf, scale, sheetOf } from '../../builders.js';

/**
 * Eight people, four statements on a scale of 1 to 5, the third keyed the other way round, three answers missing.
 * As points (the value less 3; the third turned):
 *
 *     q1  2  1 -1  1 -2  0  2 -1     n 8, sum  2, squares 16: mean 1/4, variance (16 − 4/8) / 7 = 31/14
 *     q2  1  . -1  2 -1  0  1 -2     n 7, sum  0, squares 12: mean 0,   variance  12 / 6        = 2
 *     q3  1  2 -1  1 -2  .  2  0     n 7, sum  3, squares 15: mean 3/7, variance (15 − 9/7) / 6 = 16/7
 *     q4  0  2  0  1  .  1 -1  0     n 7, sum  3, squares  7: mean 3/7, variance (7 − 9/7) / 6  = 20/21
 *
 * Covariances over those who answered both: (products − sum × sum / n) / (n − 1).
 *
 *     q1 q2  n 7: (11 − 1 × 0/7) / 6 = 11/6       q2 q3  n 6: (8 − 0 × 1/6) / 5 = 8/5
 *     q1 q3  n 7: (14 − 2 × 3/7) / 6 = 46/21      q2 q4  n 6: (1 − 1 × 1/6) / 5 = 1/6
 *     q1 q4  n 7: ( 1 − 4 × 3/7) / 6 = −5/42      q3 q4  n 6: (3 − 5 × 2/6) / 5 = 4/15
 *
 * The variances sum to 1565/210, the covariances to 1247/210, so everything to (1565 + 2 × 1247)/210 = 4059/210, and
 * alpha is 4/3 × (1 − 1565/4059) = 9976/12177.
 */
const VALUES: readonly (readonly (number | null)[])[] = [
  [5, 4, 2, 3],
  [4, null, 1, 5],
  [2, 2, 4, 3],
  [4, 5, 2, 4],
  [1, 2, 5, null],
  [3, 3, null, 4],
  [5, 4, 1, 2],
  [2, 1, 3, 3],
];

/** Statements that measure `care`, with these weights. */
export function statements(weights: readonly number[]) {
  return compileQuiz(
    quizOf(
      { path: { tester: { care: 1 }, hacker: { care: -1 } } },
      weights.map((weight, at) => scale(`q${at + 1}`, { care: weight })),
    ),
  );
}

/** The sheets of people whose values stand in rows. */
export function sheetsOf(rows: readonly (readonly (number | null)[])[]) {
  return rows.map((row) =>
    sheetOf(Object.fromEntries(row.flatMap((value, at) => (value === null ? [] : [[`q${at + 1}`, value]])))),
  );
}

/** @param weights of the four statements */
export function eight(weights: readonly number[] = [1, 1, -1, 1]): ItemAnalysis {
  return itemAnalysis(statements(weights), sheetsOf(VALUES));
}
