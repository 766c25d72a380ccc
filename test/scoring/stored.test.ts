import fc from 'fast-check';
import { nullDistribution, type RankGrid } from '../../src/scoring/null-distribution.js';
import { storedRankAt, storedRanks, storedTable } from '../../src/scoring/stored.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { shippedQuiz } from '../builders.js';

/** Ranks at lines 10, 11, …; 0 below and a million above. */
function gridOf(ranks: readonly number[]): RankGrid {
  return { low: 10, high: 9 + ranks.length, rankAt: (line) => ranks[line - 10]! };
}

const distributionOf = (grid: RankGrid | null) => ({ percentileRank: () => 50, grid });

describe('the stored form', () => {
  test('a start for each block, and a letter for each second difference: O is 0', () => {
    // Differences 4, 6, 7, then on to a million: too far from the last one to be a letter, so it has to be near.
    const ranks = [999_980, 999_984, 999_990, 999_997];
    expect(storedRanks(distributionOf(gridOf(ranks)))).toEqual({
      first: 10,
      starts: [999_980, 4],
      steps: 'QPKO',
    });
  });

  test('lines of rank 0 before and of a million after are left out', () => {
    const ranks = [0, 0, 5, 12, 20, 27, 31, 1e6, 1e6];
    expect(storedRanks(distributionOf(gridOf(ranks)))).toBeNull();
    const steady = [0, 0, ...Array.from({ length: 99_999 }, (_, place) => 10 * (place + 1)), 1e6, 1e6];
    const stored = storedRanks(distributionOf(gridOf(steady)))!;
    expect([stored.first, stored.steps.length]).toEqual([12, 100_000]);
    expect(stored.starts.slice(0, 4)).toEqual([10, 10, 650, 10]);
  });

  test('counted sheets have no grid, and ranks that jump are not stored', () => {
    expect(storedRanks(distributionOf(null))).toBeNull();
    expect(storedRanks(nullDistribution(Array.from({ length: 13 }, () => [-1000, 1000])))).toBeNull();
  });
});

test('every rank comes back as it was', () => {
  const question = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(question, { minLength: 20, maxLength: 30 }), (questions) => {
      const { grid } = nullDistribution(questions);
      const stored = storedRanks({ percentileRank: () => 0, grid });
      if (stored === null || grid === null) return;
      for (let line = grid.low; line <= grid.high; line++)
        expect(storedRankAt(stored, line)).toBe(grid.rankAt(line));
    }),
    { numRuns: 20 },
  );
});

test('a table made from its stored form is the same', () => {
  const quiz = shippedQuiz();
  const table = compileQuiz(quiz);
  const again = compileQuiz(quiz, JSON.parse(JSON.stringify(storedTable(table))));
  expect(again.questions).toEqual(table.questions);
  for (const role of quiz.roles.keys()) {
    for (let points = -60_000; points <= 60_000; points += 997)
      expect(again.nullOf(role).percentileRank(points)).toBe(table.nullOf(role).percentileRank(points));
  }
});
