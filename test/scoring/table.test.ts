import type { Quiz } from '../../src/quiz/quiz.js';
import { responseKey } from '../../src/quiz/responses.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale } from '../builders.js';

/** What each response of a question gives a role, in ten-thousandths of a standard deviation. */
function pointsOf(quiz: Quiz, question: string, role: string): Record<string, number> {
  const table = compileQuiz(quiz);
  const place = quiz.roles.findIndex(({ id }) => id === role);
  const found = table.questions.find(({ id }) => id === question);
  return Object.fromEntries(
    (found?.responses ?? []).map((response, at) => [
      responseKey(response),
      found?.points[at * quiz.roles.length + place] as number,
    ]),
  );
}

const upAndDown = { path: { up: { t: 1 }, down: { t: -1 } } };

describe('one question: its responses are the whole null model', () => {
  test('two options are one standard deviation above and below the mean', () => {
    // Weights 1 and −1: mean 0, variance (1 + 1) / 2 = 1.
    const quiz = quizOf(upAndDown, [choice('q', { x: { t: 1 }, y: { t: -1 } })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ x: 10_000, y: -10_000 });
    expect(pointsOf(quiz, 'q', 'down')).toEqual({ x: -10_000, y: 10_000 });
  });

  test('larger weights, or weights all to one side, change nothing', () => {
    const quiz = quizOf(upAndDown, [choice('q', { x: { t: 50 }, y: { t: 10 } })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ x: 10_000, y: -10_000 });
  });

  test('a missing weight counts 0', () => {
    const quiz = quizOf(upAndDown, [choice('q', { x: { t: 1 }, y: {} })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ x: 10_000, y: -10_000 });
  });

  test('three options with weights 0, 1, 2 have the standard deviation √(2/3)', () => {
    // Mean 1, variance (1 + 0 + 1) / 3; 1 / √(2/3) = 1.22474….
    const quiz = quizOf(upAndDown, [choice('q', { x: { t: 0 }, y: { t: 1 }, z: { t: 2 } })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ x: -12_247, y: 0, z: 12_247 });
  });

  test('a scale from 1 to 5 has the standard deviation √2', () => {
    // −2 … 2: variance (4 + 1 + 0 + 1 + 4) / 5 = 2; 2 / √2 = 1.41421…, 1 / √2 = 0.70711….
    const quiz = quizOf(upAndDown, [scale('q', { t: 1 })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ 1: -14_142, 2: -7071, 3: 0, 4: 7071, 5: 14_142 });
  });

  test('a negative weight makes a scale reverse-keyed', () => {
    const quiz = quizOf(upAndDown, [scale('q', { t: -1 })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ 1: 14_142, 2: 7071, 3: 0, 4: -7071, 5: -14_142 });
  });

  test('a scale of even length has no value at its midpoint', () => {
    // −1.5 … 1.5: variance (2.25 + 0.25) / 2 = 1.25; 1.5 / √1.25 = 1.34164…, 0.5 / √1.25 = 0.44721….
    const quiz = quizOf(upAndDown, [scale('q', { t: 1 }, { max: 4 })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({ 1: -13_416, 2: -4472, 3: 4472, 4: 13_416 });
  });

  test('multi: every choice of one or two options of three is equally likely', () => {
    // Sums 2, 3, 2, 1, 1, 0: mean 1.5, variance (4 × 0.25 + 2 × 2.25) / 6 = 5.5 / 6, sd 0.95743.
    // 0.5 / 0.95743 = 0.52223, 1.5 / 0.95743 = 1.56670.
    const quiz = quizOf(upAndDown, [multi('q', 2, { a: { t: 2 }, b: { t: 1 }, c: {} })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({
      a: 5222,
      'a b': 15_667,
      'a c': 5222,
      b: -5222,
      'b c': -5222,
      c: -15_667,
    });
  });

  test('rank: the first of two places counts twice, the second once', () => {
    // a gets 2, 2, 1, 0, 1, 0: mean 1, variance 4 / 6.
    const quiz = quizOf(upAndDown, [rank('q', 2, { a: { t: 1 }, b: {}, c: {} })]);
    expect(pointsOf(quiz, 'q', 'up')).toEqual({
      'a b': 12_247,
      'a c': 12_247,
      'b a': 0,
      'b c': -12_247,
      'c a': 0,
      'c b': -12_247,
    });
  });
});

describe('several questions and traits', () => {
  test('each of n equal questions gives 1/√n', () => {
    const coins = ['a', 'b', 'c', 'd'].map((id) => choice(id, { x: { t: 1 }, y: { t: -1 } }));
    expect(pointsOf(quizOf(upAndDown, coins), 'c', 'up')).toEqual({ x: 5000, y: -5000 });
  });

  test('a question with twice the weight counts twice', () => {
    // Variance 4 + 1: 2 / √5 = 0.89443, 1 / √5 = 0.44721.
    const quiz = quizOf(upAndDown, [
      choice('a', { x: { t: 2 }, y: { t: -2 } }),
      choice('b', { x: { t: 1 }, y: { t: -1 } }),
    ]);
    expect(pointsOf(quiz, 'a', 'up')).toEqual({ x: 8944, y: -8944 });
    expect(pointsOf(quiz, 'b', 'up')).toEqual({ x: 4472, y: -4472 });
  });

  test('traits count by the profile, not by the size of their weights', () => {
    // z(t) = ±1 and z(u) = ±1, whatever their weights: 2 z(t) − z(u), standard deviation √5.
    const quiz = quizOf({ path: { both: { t: 2, u: -1 }, other: { u: 1 } } }, [
      choice('a', { x: { t: 1 }, y: { t: -1 } }),
      choice('b', { x: { u: 30 }, y: { u: -30 } }),
    ]);
    expect(pointsOf(quiz, 'a', 'both')).toEqual({ x: 8944, y: -8944 });
    expect(pointsOf(quiz, 'b', 'both')).toEqual({ x: -4472, y: 4472 });
  });

  test('two traits that always go together are one: their covariance is in the standard deviation', () => {
    // z(t) + z(u) = ±2, its standard deviation √(1 + 1 + 2 × 1) = 2. Without the covariance it would be 1.41.
    const quiz = quizOf({ path: { both: { t: 1, u: 1 }, other: { t: -1 } } }, [
      choice('q', { x: { t: 1, u: 1 }, y: { t: -1, u: -1 } }),
    ]);
    expect(pointsOf(quiz, 'q', 'both')).toEqual({ x: 10_000, y: -10_000 });
  });

  test('two traits that partly go together', () => {
    // z(t) = a, z(u) = (a + b) / √2. Sum: (1 + 0.70711) a + 0.70711 b, variance 2.91421 + 0.5, sd 1.84776.
    const quiz = quizOf({ path: { both: { t: 1, u: 1 }, other: { t: -1 } } }, [
      choice('a', { x: { t: 1, u: 1 }, y: { t: -1, u: -1 } }),
      choice('b', { x: { u: 1 }, y: { u: -1 } }),
    ]);
    expect(pointsOf(quiz, 'a', 'both')).toEqual({ x: 9239, y: -9239 });
    expect(pointsOf(quiz, 'b', 'both')).toEqual({ x: 3827, y: -3827 });
  });

  test('a role whose traits cancel out on every question scores 0 whatever is answered', () => {
    const quiz = quizOf({ path: { neither: { t: 1, u: -1 }, other: { t: 1 } } }, [
      choice('q', { x: { t: 1, u: 1 }, y: { t: -1, u: -1 } }),
    ]);
    expect(pointsOf(quiz, 'q', 'neither')).toEqual({ x: 0, y: 0 });
  });

  test('without traits the weights name roles, each its own trait', () => {
    // ant: 1, 0, 0: mean 1/3, variance 2/9, sd 0.47140; (1 − 1/3) / 0.47140 = 1.41421, (1/3) / 0.47140 = 0.70711.
    const quiz = quizOf({ path: ['ant', 'bee', 'cat'] }, [
      choice('q', { x: { ant: 1 }, y: { bee: 1 }, z: { cat: 1 } }),
    ]);
    expect(pointsOf(quiz, 'q', 'ant')).toEqual({ x: 14_142, y: -7071, z: -7071 });
    expect(pointsOf(quiz, 'q', 'cat')).toEqual({ x: -7071, y: -7071, z: 14_142 });
  });

  test('a trait may be called constructor, and a profile may leave it out', () => {
    const quiz = quizOf({ path: { up: { t: 1 }, other: { constructor: 1 } } }, [
      choice('a', { x: { t: 1 }, y: { t: -1 } }),
      choice('b', { x: { constructor: 1 }, y: {} }),
    ]);
    expect(pointsOf(quiz, 'a', 'up')).toEqual({ x: 10_000, y: -10_000 });
    expect(pointsOf(quiz, 'b', 'up')).toEqual({ x: 0, y: 0 });
    expect(pointsOf(quiz, 'b', 'other')).toEqual({ x: 10_000, y: -10_000 });
  });
});

test('a table has its questions in the order of their ids and its tracks with the places of their roles', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } }, field: { in: { t: 1 }, out: { t: -2 } } }, [
    choice('b', { x: { t: 1 }, y: {} }),
    choice('a', { x: { t: 1 }, y: {} }),
  ]);
  const table = compileQuiz(quiz);
  expect(table.questions.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(table.tracks).toEqual([
    { id: 'path', roles: [0, 1] },
    { id: 'field', roles: [2, 3] },
  ]);
});
