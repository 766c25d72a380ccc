import fc from 'fast-check';
import { rolePairs, traitPairs } from '../../../src/analysis/audit/correlations.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { randomFrom } from '../../../src/quiz/random.js';
import { chosenResponses, rolePoints } from '../../../src/scoring/assess.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale, shippedQuiz } from '../../builders.js';
import { everySheet, placesOf } from '../../scoring/brute-force.js';
import { randomSheet, smallQuiz } from '../../scoring/random-quiz.js';

const rolesOf = (quiz: Quiz) => rolePairs(compileQuiz(quiz), 0);
const traitsOf = (quiz: Quiz) => traitPairs(compileQuiz(quiz));

/** Two scales apart, so that the traits t and u have nothing in common and the same standard deviation. */
const apart = [scale('q', { t: 1 }), scale('r', { u: 1 })];

describe('two roles', () => {
  test('that ask the same correlate with 1, opposite ones with −1, and those of other traits not at all', () => {
    const path = { up: { t: 1 }, more: { t: 2 }, down: { t: -1 }, across: { u: 1 } };
    expect(rolesOf(quizOf({ path }, apart))).toEqual([
      { roles: ['up', 'more'], correlation: 1 },
      { roles: ['up', 'across'], correlation: expect.closeTo(0, 12) },
      { roles: ['more', 'across'], correlation: expect.closeTo(0, 12) },
      { roles: ['down', 'across'], correlation: expect.closeTo(0, 12) },
      { roles: ['up', 'down'], correlation: -1 },
      { roles: ['more', 'down'], correlation: -1 },
    ]);
  });

  test('that share one trait of two correlate with what they share', () => {
    // 1 × 3 + 0 × 4 of lengths 1 and 5: 0.6. Points are rounded to ten-thousandths.
    const [pair] = rolesOf(quizOf({ path: { one: { t: 1 }, other: { t: 1.2, u: 1.6 } } }, apart));
    expect(pair?.correlation).toBeCloseTo(0.6, 4);
  });

  test('of a direct quiz correlate by the options that name both', () => {
    // ant: 1, 0, 0 and bee: 0, 1, 0, less a third each. Products: −2/9, −2/9 and 1/9, a third of their sum is −1/9.
    // Squares: 4/9, 1/9 and 1/9, a third of their sum is 2/9.
    const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 }, z: {} })]);
    expect(rolesOf(quiz)[0]?.correlation).toBeCloseTo(-0.5, 4);
  });

  test('have no correlation where one has no spread', () => {
    const path = { up: { t: 1 }, none: { t: 1, u: -1 }, down: { t: -1 } };
    expect(rolesOf(quizOf({ path }, [scale('q', { t: 1, u: 1 })]))).toEqual([
      { roles: ['up', 'down'], correlation: -1 },
    ]);
  });

  test('of different tracks are no pair', () => {
    const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1 } }, field: { c: { t: 1 }, d: { u: 1 } } }, apart);
    expect(rolePairs(compileQuiz(quiz), 1).map(({ roles }) => roles)).toEqual([['c', 'd']]);
  });
});

describe('two traits', () => {
  test('correlate by the questions that measure both, the largest by size first', () => {
    // t: q and r; u: r (against t) and s; v: s alone. Scales have a variance of 2. Covariances: t and u −2, u and v 2;
    // variances 4, 4 and 2.
    const quiz = quizOf({ path: { one: { t: 1, u: 1, v: 1 }, other: { t: -1 } } }, [
      scale('q', { t: 1 }),
      scale('r', { t: 1, u: -1 }),
      scale('s', { u: 1, v: 1 }),
    ]);
    expect(traitsOf(quiz)).toEqual([
      { traits: ['u', 'v'], correlation: expect.closeTo(Math.SQRT1_2, 12) },
      { traits: ['t', 'u'], correlation: expect.closeTo(-0.5, 12) },
    ]);
  });

  test('that have nothing in common are left out', () => {
    expect(traitsOf(quizOf({ path: { one: { t: 1, u: 1 }, other: { t: -1 } } }, apart))).toEqual([]);
  });

  test('of a quiz without traits are none', () => {
    const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
    expect(traitsOf(quiz)).toEqual([]);
  });
});

/** The correlation of two columns, as the textbook has it. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const over = (f: (nth: number) => number) => mean(one.map((_, nth) => f(nth)));
  const covariance = over((nth) => (one[nth]! - a) * (other[nth]! - b));
  return covariance / Math.sqrt(over((nth) => (one[nth]! - a) ** 2) * over((nth) => (other[nth]! - b) ** 2));
}

test('over all sheets of a small quiz, counted one by one, the correlations are these', () => {
  fc.assert(
    fc.property(smallQuiz, (quiz) => {
      const table = compileQuiz(quiz);
      const sheets = [...everySheet(table.questions.map((_, q) => placesOf(table, q)))];
      const points = sheets.map((sheet) => rolePoints(table, sheet));
      for (const { roles, correlation: r } of rolePairs(table, 0)) {
        const [one, other] = roles.map((id) => quiz.roles.findIndex((role) => role.id === id));
        expect(r).toBeCloseTo(
          correlation(
            points.map((p) => p[one!]!),
            points.map((p) => p[other!]!),
          ),
          8,
        );
      }
      const raw = sheets.map((sheet) =>
        quiz.traits.map((_, trait) =>
          sheet.reduce((sum, at, q) => sum + table.questions[q]!.raw[at * quiz.traits.length + trait]!, 0),
        ),
      );
      for (const { traits, correlation: r } of traitPairs(table)) {
        const [one, other] = traits.map((id) => quiz.traits.findIndex((trait) => trait.id === id));
        expect(r).toBeCloseTo(
          correlation(
            raw.map((t) => t[one!]!),
            raw.map((t) => t[other!]!),
          ),
          8,
        );
      }
    }),
    { seed: 41, numRuns: 60 },
  );
});

test('those of the Python quiz are what 4,000 random sheets say', () => {
  const quiz = shippedQuiz();
  const table = compileQuiz(quiz);
  const random = randomFrom(3);
  const results = Array.from({ length: 4000 }, () =>
    rolePoints(table, chosenResponses(table, randomSheet(quiz, random))),
  );
  const pairs = rolePairs(table, 1);
  expect(pairs).toHaveLength((13 * 12) / 2);
  for (const { roles, correlation: r } of pairs) {
    const [one, other] = roles.map((id) => quiz.roles.findIndex((role) => role.id === id));
    const sampled = correlation(
      results.map((p) => p[one!]!),
      results.map((p) => p[other!]!),
    );
    // The standard error is at most 1/√4000 = 0.016; of 78 the farthest may be at four of them.
    expect(Math.abs(sampled - r)).toBeLessThan(0.065);
  }
});
