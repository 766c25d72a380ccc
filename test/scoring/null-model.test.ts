import fc from 'fast-check';
import { randomFrom } from '../../src/quiz/random.js';
import { chosenResponses, rolePoints } from '../../src/scoring/assess.js';
import { compileQuiz, POINTS_PER_SD, type ScoringTable } from '../../src/scoring/table.js';
import { shippedQuiz } from '../builders.js';
import { everySheet, placesOf } from './brute-force.js';
import { randomSheet, smallQuiz } from './random-quiz.js';

/** Role by role, the scores of every possible sheet without a skip. */
function allScores(table: ScoringTable): number[][] {
  const sheets = [...everySheet(table.questions.map((_, q) => placesOf(table, q)))];
  const scores = sheets.map((sheet) => rolePoints(table, sheet));
  return table.quiz.roles.map((_, role) => scores.map((points) => points[role] as number));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A role whose traits cancel out scores 0 on every sheet; it has no spread to speak of. */
const spreads = (scores: readonly number[]): boolean => scores.some((score) => score !== 0);

test('random sheets give each role the mean 0 and the standard deviation 1', () => {
  fc.assert(
    fc.property(smallQuiz, (quiz) => {
      for (const scores of allScores(compileQuiz(quiz)).filter(spreads)) {
        expect(Math.abs(mean(scores)) / POINTS_PER_SD).toBeLessThan(1e-3);
        const sd = Math.sqrt(mean(scores.map((score) => score ** 2))) / POINTS_PER_SD;
        expect(Math.abs(sd - 1)).toBeLessThan(1e-3);
      }
    }),
    { seed: 41, numRuns: 100 },
  );
});

test('the ranks of all possible sheets have the mean 50', () => {
  fc.assert(
    fc.property(smallQuiz, (quiz) => {
      const table = compileQuiz(quiz);
      for (const [role, scores] of allScores(table).entries()) {
        // Counting is exact; the grid, for more than 4096 sheets, nearly so.
        const digits = scores.length <= 4096 ? 6 : 1;
        const ranks = table.nullOf(role);
        const rankOf = new Map([...new Set(scores)].map((score) => [score, ranks.percentileRank(score)]));
        expect(mean(scores.map((score) => rankOf.get(score) as number))).toBeCloseTo(50, digits);
      }
    }),
    { seed: 42, numRuns: 60 },
  );
});

test('one tenth of random sheets of the quiz that ships has a match below 10, two tenths below 20, …', () => {
  const quiz = shippedQuiz();
  const table = compileQuiz(quiz);
  const random = randomFrom(43);
  const sheets = 20_000;
  const below = quiz.roles.map(() => new Array<number>(9).fill(0));
  for (let sheet = 0; sheet < sheets; sheet++) {
    const points = rolePoints(table, chosenResponses(table, randomSheet(quiz, random)));
    for (const [role, counts] of below.entries()) {
      const match = table.nullOf(role).percentileRank(points[role] as number);
      for (let decile = 1; decile <= 9; decile++) {
        if (match < decile * 10) counts[decile - 1] = (counts[decile - 1] as number) + 1;
      }
    }
  }
  for (const counts of below) {
    for (const [at, count] of counts.entries()) {
      // 1.5 is more than four standard errors of the middle decile, √(50 × 50 / 20,000) = 0.35.
      expect(Math.abs((100 * count) / sheets - 10 * (at + 1))).toBeLessThan(1.5);
    }
  }
});
