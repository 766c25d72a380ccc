import fc from 'fast-check';
import { movedQuiz, sensitivities } from '../../../src/analysis/audit/sensitivity.js';
import { streamOf } from '../../../src/analysis/audit/sheets.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { randomFrom } from '../../../src/quiz/random.js';
import { rolePoints } from '../../../src/scoring/assess.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale, shippedQuiz } from '../../builders.js';
import { everySheet, firstRole, placesOf } from '../../scoring/brute-force.js';
import { smallQuiz } from '../../scoring/random-quiz.js';

const upDown = { up: { t: 1 }, down: { t: -1 } };
const changedIn = (quiz: Quiz, seed = 1) => sensitivities(compileQuiz(quiz), seed)[0]!.changed;

describe('weights that are all scaled by a power of two', () => {
  const points = (quiz: Quiz) => compileQuiz(quiz).questions.map((question) => [...question.points]);
  const unmoved = () => 0.5;

  test('change no score at all', () => {
    fc.assert(
      fc.property(smallQuiz, (quiz) => {
        expect(points(movedQuiz(quiz, unmoved, 128))).toEqual(points(quiz));
      }),
      { seed: 41 },
    );
  });

  test('nor in a quiz that ships', () => {
    const quiz = shippedQuiz();
    expect(points(movedQuiz(quiz, unmoved, 128))).toEqual(points(quiz));
  });
});

describe('moved numbers', () => {
  const quiz = quizOf({ path: { up: { t: 2, u: 0 }, down: { t: -1.5, u: 1 } } }, [
    choice('q', { x: { t: 1, u: 0 }, y: { t: -3 } }),
    scale('s', { u: -2 }),
  ]);
  const numbers = ({ roles, questions }: Quiz) => [
    ...roles.map(({ profile }) => profile),
    ...questions.flatMap((question) =>
      question.type === 'scale' ? [question.weights] : question.options.map(({ weights }) => weights),
    ),
  ];

  test('are within a twentieth of themselves, each by its own', () => {
    const before = numbers(quiz).flatMap(Object.values);
    const after = numbers(movedQuiz(quiz, randomFrom(1), 1)).flatMap(Object.values);
    const moves = before.map((value, at) => (value === 0 ? 0 : after[at] / value - 1));
    for (const move of moves) expect(Math.abs(move)).toBeLessThanOrEqual(0.05);
    expect(new Set(moves.filter((move) => move !== 0)).size).toBe(6);
  });

  test('stay 0 where they are 0', () => {
    const after = numbers(movedQuiz(quiz, randomFrom(1), 1));
    expect(after[0]).toMatchObject({ u: 0 });
    expect(after[2]).toMatchObject({ u: 0 });
  });
});

describe('how often another role comes first', () => {
  test('is never where one question outweighs the other by far', () => {
    const quiz = quizOf({ path: upDown }, [
      choice('q', { x: { t: 1 }, y: { t: -1 } }),
      choice('r', { x: { t: 3 }, y: { t: -3 } }),
    ]);
    expect(sensitivities(compileQuiz(quiz), 1)).toEqual([
      { by: 0.05, draws: 20, changed: { value: 0, se: 0 } },
    ]);
  });

  test('is now and then where two weights are nearly the same', () => {
    // xy and yx are half of the sheets; r wins them by 2% of a weight. Each half-distance of a question moves by the
    // mean of two u: sd 0.05/√6 = 0.0204. Their difference has 0.029, so q wins in P(N > 0.02/0.029) = 0.25 of the
    // moves: 1/8 of the sheets, with an error of √(3/16)/2/√20 = 0.048.
    const quiz = quizOf({ path: upDown }, [
      choice('q', { x: { t: 1 }, y: { t: -1 } }),
      choice('r', { x: { t: 1.02 }, y: { t: -1.02 } }),
    ]);
    const { value, se } = changedIn(quiz);
    expect(Math.abs(value - 0.125)).toBeLessThan(0.15);
    expect(value).toBeGreaterThan(0);
    expect(se).toBeGreaterThan(0.02);
    expect(se).toBeLessThan(0.07);
  });

  test('does not count what was a tie before', () => {
    const quiz = quizOf({ path: ['ant', 'bee'] }, [
      choice('q', { x: { ant: 1 }, y: { bee: 1 } }),
      choice('r', { x: { ant: 1 }, y: { bee: 1 } }),
    ]);
    expect(changedIn(quiz).value).toBe(0);
  });

  test('is what going through all sheets of the moved quizzes comes to', () => {
    fc.assert(
      fc.property(smallQuiz, fc.nat(1000), (quiz, seed) => {
        const table = compileQuiz(quiz);
        const allowed = table.questions.map((_, q) => placesOf(table, q));
        const sheets = [...everySheet(allowed)];
        fc.pre(sheets.length <= 200);
        const random = streamOf(seed, 'weights');
        let changed = 0;
        for (let move = 0; move < 20; move++) {
          const moved = compileQuiz(movedQuiz(quiz, random, 128));
          for (const sheet of sheets) {
            const points = rolePoints(table, sheet);
            if (points[firstRole(moved, sheet)]! < Math.max(...points)) changed++;
          }
        }
        expect(changedIn(quiz, seed).value).toBeCloseTo(changed / 20 / sheets.length, 12);
      }),
      { seed: 42, numRuns: 30 },
    );
  });

  test('is drawn for large quizzes, with the error of the sheets at least', () => {
    const questions = Array.from({ length: 12 }, (_, n) =>
      choice(`q${n}`, { x: { t: 1 + n / 50 }, y: { t: -1 }, z: {} }),
    );
    const { value, se } = changedIn(quizOf({ path: upDown }, questions));
    expect(value).toBeGreaterThan(0);
    expect(se).toBeGreaterThanOrEqual(Math.sqrt((value * (1 - value)) / 2_000) * 0.99);
  });

  test('is the same with the same seed, and told of each track', () => {
    const quiz = quizOf({ path: upDown, field: { c: { u: 1 }, d: { u: -1 } } }, [
      choice('q', { x: { t: 1, u: 1.01 }, y: { t: -1, u: -1 } }),
      choice('r', { x: { t: 1.01, u: 1 }, y: { t: -1, u: -1 } }),
    ]);
    const table = compileQuiz(quiz);
    expect(sensitivities(table, 3)).toHaveLength(2);
    expect(sensitivities(table, 3)).toEqual(sensitivities(table, 3));
  });
});

test('weights at their limit do not overflow', () => {
  const options = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`o${n}`, { t: n % 2 === 0 ? 100 : -100 }]),
  );
  const quiz = quizOf({ path: upDown }, [
    { ...choice('q', options), type: 'rank', top: 2 },
    scale('s', { t: 100 }, { min: 0, max: 4000 }),
  ]);
  expect(changedIn(quiz).value).toBeLessThan(0.05);
});
