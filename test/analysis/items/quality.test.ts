import { itemAnalysis } from '../../../src/analysis/items/item-analysis.js';
import { longestRun, longRunThreshold } from '../../../src/analysis/items/long-run.js';
import { randomFrom, shownOptions } from '../../../src/quiz/random.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, multi, quizOf, scale, sheetOf, type Written } from '../../builders.js';

const ROLES = { path: { tester: { care: 1 }, hacker: { care: -1 } } };
const quizWith = (questions: readonly Written[]) => quizOf(ROLES, questions);
const scales = (count: number, max = 5) =>
  quizWith(
    Array.from({ length: count }, (_, at) => scale(`s${at}`, { care: at % 2 === 0 ? 1 : -1 }, { max })),
  );
const FOUR = { a: { care: 1 }, b: { care: -1 }, c: {}, d: { care: 2 } };

test('a run is long where at most one of a thousand random sheets has it, and six at least', () => {
  // Ten scales of five: five runs of six begin somewhere, each with a chance of 1 / 5^5: 5/3125 = 0.0016; of seven, 4 / 5^6.
  expect(longRunThreshold(scales(10))).toEqual({ threshold: 7, chance: expect.closeTo(4 / 5 ** 6, 12) });
  // Of twenty values six are rarer than that: 5 / 20^5.
  expect(longRunThreshold(scales(10, 20))?.threshold).toBe(6);
  // Five questions are too few for any run.
  expect(longRunThreshold(scales(5))).toBeNull();
});

test('the longest run counts places over choices and scales; what is skipped or has several answers is passed over', () => {
  const quiz = quizWith([
    scale('s1', { care: 1 }, { min: 0, max: 4 }),
    choice('c1', FOUR),
    multi('m', 2, FOUR),
    scale('s2', { care: -1 }),
    scale('s3', { care: 1 }),
    choice('c2', FOUR),
  ]);
  // Second place each: 1 on a scale from 0, b, 2; `s3` is skipped; then c, the third place.
  expect(longestRun(quiz, sheetOf({ s1: 1, c1: 'b', m: ['a', 'd'], s2: 2, c2: 'c' }))).toBe(3);
  expect(longestRun(quiz, sheetOf({}))).toBe(0);
  expect(longestRun(quiz, sheetOf({ m: ['a'] }))).toBe(0);
});

test('an option has the place at which it was shown', () => {
  const ids = Array.from({ length: 8 }, (_, at) => `c${at}`);
  const quiz = quizWith(ids.map((id) => choice(id, FOUR)));
  const seed = 7;
  const firsts = Object.fromEntries(
    quiz.questions.map((question) => [
      question.id,
      question.type === 'scale' ? 1 : shownOptions(question, seed)[0]!.id,
    ]),
  );
  expect(new Set(Object.values(firsts)).size).toBeGreaterThan(1);
  expect(longestRun(quiz, sheetOf(firsts, { seed }))).toBe(8);
  expect(longestRun(quiz, sheetOf(firsts))).toBeLessThan(8);
});

const table = compileQuiz(scales(10));
const line = (value: number) =>
  sheetOf(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, value])));
const mixed = (turn: number) =>
  sheetOf(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, 3 + ((at + turn) % 2)])));

test('signs of careless answering are counted; a sheet with several is one sheet', () => {
  const { quality, people } = itemAnalysis(table, [line(3), mixed(0), mixed(1), sheetOf({ s0: 3 })]);
  expect(quality).toMatchObject({
    flagged: 2,
    careless: 2,
    flags: { 'straight-lining': 1, 'many-skipped': 1 },
    longRuns: { threshold: 7, people: 1, longest: 10 },
  });
  expect(people).toEqual({ read: 4, analysed: 4, leftOut: 0 });
});

test('they are left out only where that is asked for', () => {
  const sheets = [line(3), mixed(0), mixed(1), sheetOf({ s0: 3 })];
  const found = itemAnalysis(table, sheets, { withoutFlagged: true });
  expect(found.people).toEqual({ read: 4, analysed: 2, leftOut: 2 });
  expect(found.quality).toEqual(itemAnalysis(table, sheets).quality);
  expect({ ...found, quality: null, people: null }).toEqual({
    ...itemAnalysis(table, [mixed(0), mixed(1)]),
    quality: null,
    people: null,
  });
});

test('who only contradicts himself stays in', () => {
  // Agreement with both ends, in a row of places that is no long run.
  const torn = sheetOf(
    Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, at % 3 === 0 ? 5 : 4])),
  );
  const found = itemAnalysis(table, [torn, mixed(0), mixed(1)], { withoutFlagged: true });
  expect(found.quality).toMatchObject({ flagged: 1, careless: 0, flags: { 'contradictory-pair': 1 } });
  expect(found.people).toEqual({ read: 3, analysed: 3, leftOut: 0 });
});

test('random answers do not come out as a good scale when careless sheets are left out', () => {
  // Ten statements, keyed both ways. The standard error of an alpha of 0 is √(2 × 10 / (9 × 400)) = 0.075 here.
  const random = randomFrom(7);
  const sheets = Array.from({ length: 400 }, () =>
    sheetOf(
      Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, 1 + Math.floor(5 * random())])),
    ),
  );
  const { scales, quality } = itemAnalysis(table, sheets, { withoutFlagged: true });
  // Most contradict themselves somewhere: to keep only the others would be to choose a scale.
  expect(quality.flags['contradictory-pair']).toBeGreaterThan(200);
  expect(Math.abs(scales[0]?.alpha?.raw ?? 1)).toBeLessThan(0.2);
});
