import { shareOf } from '../../../src/analysis/audit/estimate.js';

test('a share of all sheets there are has no error', () => {
  expect(shareOf(1, 4, true)).toEqual({ value: 0.25, se: 0 });
});

test('a share of drawn sheets has nearly the binomial error', () => {
  // p = 2500.5/10001 = 0.250025, √(p(1 − p)/10001) = 0.00433; without the adjustment √(0.25 × 0.75/10000) = 0.00433.
  const { value, se } = shareOf(2500, 10_000, false);
  expect(value).toBe(0.25);
  expect(se).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 10_000), 6);
});

test('what none or all of the drawn sheets have is not certain', () => {
  // p = 0.5/100 = 0.005, n = 100: √(0.005 × 0.995/100).
  expect(shareOf(0, 99, false)).toEqual({ value: 0, se: Math.sqrt((0.005 * 0.995) / 100) });
  expect(shareOf(99, 99, false).se).toBeCloseTo(shareOf(0, 99, false).se, 15);
});

test('of a share of nothing nothing is known', () => {
  expect(shareOf(0, 0, false)).toEqual({ value: 0, se: 0.5 });
});
