import fc from 'fast-check';
import type { AnswerSheet } from '../../src/answers/sheet.js';
import { randomFrom } from '../../src/quiz/random.js';
import { assess } from '../../src/scoring/assess.js';
import type { TrackResult } from '../../src/scoring/assessment.js';
import { compileQuiz, type ScoringTable } from '../../src/scoring/table.js';
import { choice, quizOf, scale, sheetOf, shippedQuiz } from '../builders.js';
import { quizAndSheet, randomSheet } from './random-quiz.js';

const small = compileQuiz(
  quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
    choice('a', { x: { t: 2 }, y: { t: -2 } }),
    choice('b', { x: { t: 1 }, y: { t: -1 } }),
  ]),
);

test('every answer is listed with what it gives the top role and the lead, largest first', () => {
  // Variance 4 + 1: 2 / √5 = 0.8944, 1 / √5 = 0.4472. Down gets the opposite.
  expect(assess(small, sheetOf({ b: 'x', a: 'x' })).tracks.path).toMatchObject({
    ranking: [
      { role: 'up', z: 1.3416 },
      { role: 'down', z: -1.3416 },
    ],
    why: [
      { question: 'a', response: 'x', points: 0.8944, lead: 1.7888 },
      { question: 'b', response: 'x', points: 0.4472, lead: 0.8944 },
    ],
  });
});

test('an answer against the top role has negative points and stands last', () => {
  expect(assess(small, sheetOf({ a: 'x', b: 'y' })).tracks.path?.why).toEqual([
    { question: 'a', response: 'x', points: 0.8944, lead: 1.7888 },
    { question: 'b', response: 'y', points: -0.4472, lead: -0.8944 },
  ]);
});

test('equal points are in the order of the question ids', () => {
  const table = compileQuiz(
    quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      scale('c', { t: 1 }),
      scale('b', { t: 1 }),
      scale('a', { t: 1 }),
    ]),
  );
  const why = assess(table, sheetOf({ c: 5, b: 5, a: 5 })).tracks.path?.why;
  expect(why?.map(({ question }) => question)).toEqual(['a', 'b', 'c']);
});

test('a skipped question adds exactly its mean: nothing', () => {
  const path = assess(small, sheetOf({ a: 'x' })).tracks.path;
  expect(path?.ranking[0]).toEqual({ role: 'up', z: 0.8944, match: 75 });
  expect(path?.why).toHaveLength(1);
  expect(assess(small, sheetOf({})).tracks.path?.ranking).toEqual([
    { role: 'up', z: 0, match: 50 },
    { role: 'down', z: 0, match: 50 },
  ]);
});

test('without a runner-up there is no lead to explain', () => {
  const path = assess(small, sheetOf({ a: 'x' }), { exclude: ['down'] }).tracks.path;
  expect(path?.why).toEqual([{ question: 'a', response: 'x', points: 0.8944, lead: null }]);
});

const units = (standardDeviations: number): number => Math.round(standardDeviations * 10_000);

/** In ten-thousandths, as whole numbers: nothing may be lost. */
function expectSumsToFit(track: TrackResult): void {
  const [first, second] = track.ranking;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + units(value), 0);
  expect(sum(track.why.map(({ points }) => points))).toBe(units(first?.z ?? 0));
  if (second === undefined || first === undefined) return;
  expect(sum(track.why.map(({ lead }) => lead ?? 0))).toBe(units(first.z) - units(second.z));
}

function expectExplained(table: ScoringTable, sheet: AnswerSheet): void {
  for (const track of Object.values(assess(table, sheet).tracks)) {
    expect(track.why).toHaveLength(sheet.answers.size);
    expectSumsToFit(track);
  }
}

test('points sum to z and leads to the lead, on any small quiz', () => {
  fc.assert(
    fc.property(quizAndSheet, ([quiz, sheet]) => expectExplained(compileQuiz(quiz), sheet)),
    { seed: 31, numRuns: 200 },
  );
});

test('points sum to z and leads to the lead, on the quiz that ships', () => {
  const quiz = shippedQuiz();
  const table = compileQuiz(quiz);
  const random = randomFrom(32);
  for (let run = 0; run < 200; run++) expectExplained(table, randomSheet(quiz, random, 5));
});
