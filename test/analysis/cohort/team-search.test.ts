import fc from 'fast-check';
import { GROUPINGS, type Grouping } from '../../../src/analysis/cohort/cohort.js';
import { bestTeams } from '../../../src/analysis/cohort/team-search.js';
import type { PeopleAsPoints } from '../../../src/analysis/cohort/team-vectors.js';
import { type Random, randomFrom, shuffled } from '../../../src/quiz/random.js';

const DIMENSIONS = 5;

/** Random points: between 0 and 100 on each dimension. */
function pointsOf(people: number, random: Random): PeopleAsPoints {
  const values = Float64Array.from({ length: people * DIMENSIONS }, () => 100 * random());
  return { people, dimensions: DIMENSIONS, values, members: Array.from({ length: people }, (_, row) => row) };
}

/** Squared distances of the rows from the mean of their team, summed. */
function spreadWithin({ values }: PeopleAsPoints, teams: ArrayLike<number>): number {
  const rowsOf = new Map<number, number[]>();
  Array.from(teams).forEach((team, row) => {
    rowsOf.set(team, [...(rowsOf.get(team) ?? []), row]);
  });
  let spread = 0;
  for (const rows of rowsOf.values()) {
    for (let at = 0; at < DIMENSIONS; at++) {
      const column = rows.map((row) => values[row * DIMENSIONS + at]!);
      const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
      for (const value of column) spread += (value - mean) ** 2;
    }
  }
  return spread;
}

/** Every way to give rows to teams of these sizes. */
function* allWays(people: number, sizes: readonly number[], teams: number[] = []): Generator<number[]> {
  if (teams.length === people) yield teams;
  else
    for (let team = 0; team < sizes.length; team++) {
      if (sizes[team] === 0) continue;
      const left = sizes.map((size, other) => (other === team ? size - 1 : size));
      yield* allWays(people, left, [...teams, team]);
    }
}

/** 1 is the best there is; above it the spread is so many times too large, or too small. */
function timesTheBest(grouping: Grouping, spread: number, best: number): number {
  return grouping === 'alike' ? spread / best : best / spread;
}

test('up to eight people it finds the best of all arrangements', () => {
  const random = randomFrom(3);
  const cohorts = [
    [2, 2, 2],
    [3, 3],
    [2, 2, 3],
    [3, 4],
    [2, 2, 2, 2],
    [4, 4],
  ];
  for (const sizes of cohorts) {
    const points = pointsOf(
      sizes.reduce((sum, size) => sum + size, 0),
      random,
    );
    const spreads = [...allWays(points.people, sizes)].map((teams) => spreadWithin(points, teams));
    for (const grouping of GROUPINGS) {
      const best = grouping === 'alike' ? Math.min(...spreads) : Math.max(...spreads);
      const found = spreadWithin(points, bestTeams(points, sizes, grouping));
      expect(timesTheBest(grouping, found, best)).toBeCloseTo(1, 9);
    }
  }
});

describe.each([
  { kind: 'pairs', sizes: Array.from({ length: 15 }, () => 2) },
  { kind: 'groups', sizes: [4, 4, 4, 4, 4, 5, 5] },
])('thirty people in $kind', ({ sizes }) => {
  const random = randomFrom(5);
  const points = pointsOf(30, random);
  const seats = sizes.flatMap((size, team) => Array.from({ length: size }, () => team));
  const byChance = Array.from({ length: 2000 }, () => spreadWithin(points, shuffled(seats, random)));

  test('are more alike, or more unlike, than in any of 2,000 random arrangements', () => {
    expect(spreadWithin(points, bestTeams(points, sizes, 'alike'))).toBeLessThan(Math.min(...byChance));
    const unlike = spreadWithin(points, bestTeams(points, sizes, 'complementary'));
    expect(unlike).toBeGreaterThan(Math.max(...byChance));
  });

  test('have the sizes that were asked for', () => {
    for (const grouping of GROUPINGS) {
      const teams = [...bestTeams(points, sizes, grouping)];
      expect(sizes.map((_, team) => teams.filter((other) => other === team).length)).toEqual(sizes);
    }
  });
});

test('complementary teams never differ less within than alike ones', () => {
  const small = fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 }), {
    ...{ minLength: 4, maxLength: 11 },
  });
  fc.assert(
    fc.property(small, (rows) => {
      const values = Float64Array.from(rows.flat());
      const points = {
        people: rows.length,
        dimensions: DIMENSIONS,
        values,
        members: rows.map((_, row) => row),
      };
      const sizes = [Math.floor(rows.length / 2), Math.ceil(rows.length / 2)];
      const spread = (grouping: Grouping) => spreadWithin(points, bestTeams(points, sizes, grouping));
      expect(spread('complementary')).toBeGreaterThanOrEqual(spread('alike') - 1e-6);
    }),
    { numRuns: 40 },
  );
});

test.each([12, 401])('%i people in complementary teams differ more than in alike ones', (people) => {
  const points = pointsOf(people, randomFrom(people));
  const sizes = Array.from({ length: Math.floor(people / 2) }, () => 2);
  if (people % 2 === 1) sizes[sizes.length - 1] = 3;
  const spread = (grouping: Grouping) => spreadWithin(points, bestTeams(points, sizes, grouping));
  expect(spread('complementary')).toBeGreaterThan(2 * spread('alike'));
});

test('the same points give the same teams', () => {
  const points = pointsOf(60, randomFrom(9));
  const sizes = Array.from({ length: 12 }, () => 5);
  expect(bestTeams(points, sizes, 'alike')).toEqual(bestTeams(points, sizes, 'alike'));
});

test('points that are all the same are put into teams of the sizes asked for', () => {
  const points = { ...pointsOf(7, randomFrom(1)), values: new Float64Array(7 * DIMENSIONS).fill(1) };
  expect([...bestTeams(points, [3, 4], 'alike')].filter((team) => team === 0)).toHaveLength(3);
});
