import fc from 'fast-check';
import { type NullDistribution, nullDistribution } from '../../src/scoring/null-distribution.js';

const coins = (number: number, points: number): number[][] =>
  Array.from({ length: number }, () => [-points, points]);

const ranks = (distribution: NullDistribution, points: readonly number[]): number[] =>
  points.map((score) => distribution.percentileRank(score));

describe('few questions: all possible sheets are counted, equal ones half', () => {
  test('two options have the ranks 25 and 75', () => {
    expect(ranks(nullDistribution(coins(1, 10_000)), [-10_000, 10_000])).toEqual([25, 75]);
  });

  test('three options have the ranks 1/6, 1/2 and 5/6', () => {
    const [low, middle, high] = ranks(nullDistribution([[12_247, -12_247, 0]]), [-12_247, 0, 12_247]);
    expect(low).toBeCloseTo(100 / 6, 10);
    expect(middle).toBe(50);
    expect(high).toBeCloseTo(500 / 6, 10);
  });

  test('two coins: one, two and one of four sheets', () => {
    expect(ranks(nullDistribution(coins(2, 7071)), [-14_142, 0, 14_142])).toEqual([12.5, 50, 87.5]);
  });

  test('three coins: 1, 3, 3 and 1 of eight sheets', () => {
    // Half of 1/8; 1/8 + half of 3/8; …
    expect(ranks(nullDistribution(coins(3, 5774)), [-17_322, -5774, 5774, 17_322])).toEqual([
      6.25, 31.25, 68.75, 93.75,
    ]);
  });

  test('a score between two possible ones is above the lower and below the higher', () => {
    // With a question skipped, the score of two coins can be 7071: above three of four sheets.
    expect(ranks(nullDistribution(coins(2, 7071)), [-7071, 7071])).toEqual([25, 75]);
  });

  test('twelve coins have 4096 sheets and are still counted', () => {
    // The best of 4096 is above all others and half of itself.
    expect(nullDistribution(coins(12, 2887)).percentileRank(12 * 2887)).toBe(100 - 50 / 4096);
  });
});

describe('many questions: convolution on a grid', () => {
  test('points on the grid come out exactly', () => {
    // 13 coins: 1716 of 8192 sheets have seven high ones; as many sheets are below as above: 50 + 50 × 1716 / 8192,
    // to a millionth.
    const distribution = nullDistribution(coins(13, 1000));
    expect(distribution.percentileRank(1000)).toBe(60.4736);
    expect(distribution.percentileRank(13_000)).toBe(99.9939);
    expect(distribution.percentileRank(-13_000)).toBe(0.0061);
  });

  test('points off the grid come out within a tenth of a percent', () => {
    const distribution = nullDistribution(coins(13, 1013));
    const error = (points: number, rank: number) => Math.abs(distribution.percentileRank(points) - rank);
    expect(error(1013, 50 + 50 * (1716 / 8192))).toBeLessThan(0.1);
    // Eight high ones: 1287 sheets.
    expect(error(3 * 1013, 50 + 100 * ((1716 + 1287 / 2) / 8192))).toBeLessThan(0.1);
  });

  test('one question with 5000 responses has even ranks', () => {
    const values = Array.from({ length: 5000 }, (_, place) => place * 7 - 17_497);
    // The first is above nothing and half of itself; the 2501st above 2500 and half of itself.
    expect(nullDistribution([values]).percentileRank(-17_497)).toBeCloseTo(100 * (0.5 / 5000), 1);
    expect(nullDistribution([values]).percentileRank(3)).toBeCloseTo(100 * (2500.5 / 5000), 1);
  });
});

describe('for any quiz', () => {
  const quizzes = fc.array(
    fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 1, maxLength: 9 }),
    { maxLength: 8 },
  );

  test('a higher score never has a lower rank', () => {
    fc.assert(
      fc.property(quizzes, fc.array(fc.integer({ min: -200_000, max: 200_000 })), (quiz, scores) => {
        const found = ranks(
          nullDistribution(quiz),
          scores.sort((a, b) => a - b),
        );
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('the rank is 0 below all possible scores and 100 above them', () => {
    fc.assert(
      fc.property(quizzes, (quiz) => {
        const distribution = nullDistribution(quiz);
        // Eight questions of at most 20,000 points, and a grid cell more.
        expect(ranks(distribution, [-160_051, 160_051])).toEqual([0, 100]);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

test('without questions every sheet is the same: rank 50', () => {
  expect(nullDistribution([]).percentileRank(0)).toBe(50);
});
