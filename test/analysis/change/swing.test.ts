import fc from 'fast-check';
import type { MemberTrackChange } from '../../../src/analysis/change/change.js';
import { changeOf } from '../../../src/analysis/change/change-of.js';
import type { NewerSide, Side } from '../../../src/analysis/change/side.js';
import { takenOf } from '../../../src/analysis/change/taken.js';
import { randomFrom } from '../../../src/quiz/random.js';
import { assess } from '../../../src/scoring/assess.js';
import { choice, multi, quizOf, shippedQuiz } from '../../builders.js';
import { randomSheet, smallQuiz } from '../../scoring/random-quiz.js';
import { recorded, sideOf } from './sides.js';

const roles = { up: { t: 1 }, down: { t: -1 } };
const weighted = (a: number, b: number) =>
  quizOf({ path: roles }, [
    choice('a', { x: { t: a }, y: { t: -a } }),
    choice('b', { x: { t: b }, y: { t: -b } }),
  ]);

const adaOf = (before: Side, after: NewerSide): MemberTrackChange | undefined =>
  changeOf(before, after, { anonymous: false }).members[0]?.tracks.path;

test('a swing is what each answer gives the new role over the old one, after less before', () => {
  // Variance 4 + 1: a is worth 2 / √5 = 0.8944 to up, b 1 / √5 = 0.4472; to down the opposite.
  const quiz = weighted(2, 1);
  // Before: up 0.8944 + 0.4472 = 1.3416, down −1.3416. After: up −0.8944 + 0.4472 = −0.4472, down 0.4472.
  const before = sideOf(quiz, [['Ada', { a: 'x', b: 'x' }]]);
  const after = sideOf(quiz, [['Ada', { a: 'y', b: 'x' }]]);
  expect(adaOf(before, after)).toMatchObject({
    before: { role: 'up', z: 1.3416 },
    after: { role: 'down', z: 0.4472 },
    moved: true,
    swing: {
      before: -2.6832,
      after: 0.8944,
      // After a gives down 1.7888 more than up, before it gave up 1.7888 more. b is the same: it has no share.
      shares: [{ question: 'a', points: 3.5776, before: 'x', after: 'y' }],
    },
  });
});

test('the same sheet under a new version moves by what its answers are worth now', () => {
  // New variance 4 + 16: a is worth 2 / √20 = 0.4472 to up, b 4 / √20 = 0.8944.
  const sheets = [['Ada', { a: 'x', b: 'y' }]] as const;
  const change = changeOf(sideOf(weighted(2, 1), sheets), sideOf(weighted(2, 4), sheets), {
    anonymous: false,
  });
  expect(change.members[0]?.answers).toEqual([]);
  expect(change.members[0]?.tracks.path?.swing).toEqual({
    // Before: up 0.8944 − 0.4472 = 0.4472, down −0.4472. After: up 0.4472 − 0.8944 = −0.4472.
    before: -0.8944,
    after: 0.8944,
    // a: −0.8944 after, −1.7888 before. b: 1.7888 after, 0.8944 before. Equal shares are in the order of the quiz.
    shares: [
      { question: 'a', points: 0.8944, before: 'x', after: 'x' },
      { question: 'b', points: 0.8944, before: 'y', after: 'y' },
    ],
  });
});

test('questions that only one version has are part of it; those the newer lacks stand last among equals', () => {
  const older = quizOf({ path: roles }, [choice('old', { x: { t: 1 }, y: { t: -1 } })]);
  const newer = quizOf({ path: roles }, [choice('new', { x: { t: 1 }, y: { t: -1 } })]);
  const before = sideOf(older, [['Ada', { old: 'x' }]]);
  const after = sideOf(newer, [['Ada', { new: 'y' }]]);
  // One question alone has a variance of 1: up 1, down −1, then the other way round.
  expect(adaOf(before, after)?.swing).toEqual({
    before: -2,
    after: 2,
    shares: [
      { question: 'new', points: 2, before: null, after: 'y' },
      { question: 'old', points: 2, before: 'x', after: null },
    ],
  });
});

test('without the older quiz the leads are as they were recorded, and there are no shares', () => {
  const before = sideOf(weighted(2, 1), [['Ada', { a: 'x', b: 'y' }]]);
  const after = sideOf(weighted(2, 4), [['Ada', { a: 'x', b: 'y' }]]);
  expect(adaOf(recorded(before), after)?.swing).toEqual({ before: -0.8944, after: 0.8944, shares: [] });
});

test('results that the table at hand did not make are not explained by it', () => {
  const after = sideOf(weighted(2, 1), [['Ada', { a: 'y', b: 'x' }]]);
  const other = sideOf(weighted(1, 1), [['Ada', { a: 'x', b: 'x' }]]);
  expect(adaOf({ ...other, table: after.table }, after)?.swing?.shares).toEqual([]);
});

test('a move to a role that the older version lacks has no swing', () => {
  const older = quizOf({ path: { up: { t: 1 }, aside: { t: -1 } } }, [
    choice('a', { x: { t: 1 }, y: { t: -1 } }),
  ]);
  const before = sideOf(older, [['Ada', { a: 'x' }]]);
  const after = sideOf(weighted(2, 1), [['Ada', { a: 'y', b: 'y' }]]);
  expect(adaOf(before, after)).toMatchObject({ moved: true, swing: null });
});

test('a move away from a role that is left out now has no swing', () => {
  const sheets = [['Ada', { a: 'x', b: 'x' }]] as const;
  const quiz = weighted(2, 1);
  expect(adaOf(sideOf(quiz, sheets), sideOf(quiz, sheets, { exclude: ['up'] }))).toMatchObject({
    moved: true,
    swing: null,
  });
});

test('a set that another version lists in another order is the same answer', () => {
  const options = { x: { t: 1 }, y: { t: 2 }, z: { t: -3 } };
  const { x, y, z } = options;
  const older = quizOf({ path: roles }, [multi('m', 2, { x, y, z })]);
  const newer = quizOf({ path: roles }, [multi('m', 2, { y, x, z })]);
  const change = changeOf(
    sideOf(older, [['Ada', { m: ['x', 'y'] }]]),
    sideOf(newer, [['Ada', { m: ['y', 'x'] }]]),
    { anonymous: false },
  );
  expect(change.members[0]?.answers).toEqual([]);
});

const units = (deviations: number): number => Math.round(deviations * 10_000);

/**
 * Whatever moved: the new role was not ahead before, is not behind now, and the shares sum up to the last digit.
 * @returns how many moves have shares
 */
function expectExplained(before: Side, after: NewerSide): number {
  let explained = 0;
  for (const { tracks } of changeOf(before, after, { anonymous: false }).members) {
    for (const { swing } of Object.values(tracks)) {
      if (swing === null) continue;
      expect(swing.before).toBeLessThanOrEqual(0);
      expect(swing.after).toBeGreaterThanOrEqual(0);
      const shares = swing.shares.map(({ points }) => units(points));
      explained += shares.length === 0 ? 0 : 1;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(units(swing.after) - units(swing.before));
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  }
  return explained;
}

test('shares sum exactly to the swing, between any two small quizzes', () => {
  let explained = 0;
  fc.assert(
    fc.property(smallQuiz, smallQuiz, fc.boolean(), fc.nat(0xffff_ffff), (older, newer, same, seed) => {
      const random = randomFrom(seed);
      const sideWith = (quiz: typeof older): NewerSide => {
        const { table, version } = sideOf(quiz, []);
        const taken = ['Ada', 'Bob', 'Cy'].map((person) =>
          takenOf(assess(table, randomSheet(quiz, random, 4)), person),
        );
        return { table, version, taken };
      };
      explained += expectExplained(sideWith(same ? newer : older), sideWith(newer));
    }),
    { seed: 51, numRuns: 50 },
  );
  expect(explained).toBeGreaterThan(10);
});

test('shares sum exactly to the swing, on the quiz that ships', () => {
  const quiz = shippedQuiz();
  const random = randomFrom(52);
  const side = sideOf(quiz, []);
  const taken = () =>
    Array.from({ length: 20 }, (_, nth) =>
      takenOf(assess(side.table, randomSheet(quiz, random, 6)), `${nth}`),
    );
  expect(expectExplained({ ...side, taken: taken() }, { ...side, taken: taken() })).toBeGreaterThan(10);
});
