import type { Response } from '../../src/quiz/quiz.js';
import { assess } from '../../src/scoring/assess.js';
import type { TraitScore } from '../../src/scoring/assessment.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale, sheetOf } from '../builders.js';

const quiz = quizOf({ path: { up: { t: 1, u: 1 }, down: { t: -1 } } }, [
  choice('pick', { x: { t: 2 }, y: { t: -1 }, z: {} }),
  scale('agree', { t: 1 }),
  scale('oppose', { t: -0.5 }, { min: 1, max: 4 }),
  multi('some', 2, { a: { u: 1 }, b: { u: 1.5 }, c: { u: -1 } }),
  rank('best', 2, { a: { u: 1 }, b: {}, c: {} }),
]);
const table = compileQuiz(quiz);

const scores = (answers: Readonly<Record<string, Response>>): Readonly<Record<string, TraitScore>> =>
  assess(table, sheetOf(answers)).traits;

/** The same without what random answers average, which has tests of its own. */
const traits = (
  answers: Readonly<Record<string, Response>>,
): Readonly<Record<string, Omit<TraitScore, 'expected'>>> =>
  Object.fromEntries(Object.entries(scores(answers)).map(([id, { expected: _, ...score }]) => [id, score]));

const UNKNOWN = { raw: null, min: null, max: null, percent: null };

test('a trait is the percentage of what its answered questions could give', () => {
  // pick: 0 of −1 … 2. (0 + 1) / 3.
  expect(traits({ pick: 'z' }).t).toEqual({ raw: 0, min: -1, max: 2, percent: 100 / 3 });
});

test('the ends are 0 and 100', () => {
  expect(traits({ pick: 'y' }).t?.percent).toBe(0);
  expect(traits({ pick: 'x' }).t?.percent).toBe(100);
});

test('questions add up, and so do their bounds', () => {
  // pick 2 of −1 … 2; agree (2 − 3) = −1 of −2 … 2; oppose −0.5 × (4 − 2.5) = −0.75 of −0.75 … 0.75.
  // Raw 0.25 of −3.75 … 4.75: 4 / 8.5.
  expect(traits({ pick: 'x', agree: 2, oppose: 4 }).t).toEqual({
    raw: 0.25,
    min: -3.75,
    max: 4.75,
    percent: (100 * 4) / 8.5,
  });
});

test('a skipped question counts neither in the score nor in its bounds', () => {
  expect(traits({ agree: 4 }).t).toEqual({ raw: 1, min: -2, max: 2, percent: 75 });
});

test('a reverse-keyed item turns the scale round', () => {
  // −0.5 × (1 − 2.5) = 0.75, the most it can give.
  expect(traits({ oppose: 1 }).t).toEqual({ raw: 0.75, min: -0.75, max: 0.75, percent: 100 });
});

test('multi: the bounds are those of the best and the worst choice of options', () => {
  // Least: c alone, −1. Most: a and b, 2.5. Here b and c: 0.5.
  expect(traits({ some: ['b', 'c'] }).u).toEqual({ raw: 0.5, min: -1, max: 2.5, percent: (100 * 1.5) / 3.5 });
});

test('rank: the first of two places counts twice', () => {
  expect(traits({ best: ['a', 'b'] }).u).toEqual({ raw: 2, min: 0, max: 2, percent: 100 });
  expect(traits({ best: ['b', 'a'] }).u).toEqual({ raw: 1, min: 0, max: 2, percent: 50 });
});

test('a trait that no answered question measures is unknown, not 0', () => {
  expect(traits({ pick: 'x' }).u).toEqual(UNKNOWN);
  expect(traits({})).toEqual({ t: UNKNOWN, u: UNKNOWN });
});

test('a quiz without traits has no trait scores', () => {
  const direct = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
  expect(assess(compileQuiz(direct), sheetOf({ q: 'x' })).traits).toEqual({});
});

describe('what random answers to the same questions average', () => {
  test('is the mean of the responses, as a percentage of what they can give', () => {
    // pick gives t 2, -1 or 0: 1/3 on average, of -1 to 2. (1/3 + 1) / 3 = 4/9.
    expect(scores({ pick: 'x' }).t?.expected).toBeCloseTo(400 / 9, 10);
  });

  test('is the middle of a scale, however it is answered', () => {
    expect(scores({ agree: 1 }).t?.expected).toBe(50);
    expect(scores({ agree: 5 }).t?.expected).toBe(50);
  });

  test('adds up over the answered questions only', () => {
    // pick 1/3 of -1 to 2 and agree 0 of -2 to 2: (1/3 + 3) / 7 = 10/21.
    expect(scores({ pick: 'y', agree: 2 }).t?.expected).toBeCloseTo(1000 / 21, 10);
  });

  test('is not known where no answered question measures the trait', () => {
    expect(scores({ agree: 3 }).u?.expected).toBeNull();
  });
});
