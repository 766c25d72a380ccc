import { isAbove, isBelow, isBeyond, multipleOf, shareOf } from '../../../src/analysis/audit/estimate.js';

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

test('a quarter of the sheets among five roles is 1.25 times the fair share, with an error that is as much larger', () => {
  expect(multipleOf({ value: 0.25, se: 0.001 }, 5)).toEqual({ value: 1.25, se: 0.005 });
});

describe('an estimate is beyond a limit', () => {
  const of = (value: number, se = 0.125) => ({ value, se });

  test('by more than two standard errors', () => {
    // 0.5 - 0.25 is not above 0.25, 0.5 + 0.25 not below 0.75.
    expect([isAbove(of(0.5), 0.25), isAbove(of(0.5), 0.24)]).toEqual([false, true]);
    expect([isBelow(of(0.5), 0.75), isBelow(of(0.5), 0.76)]).toEqual([false, true]);
  });

  test('or at once, where every sheet was counted; right at it it is not', () => {
    expect([isAbove(of(0.5, 0), 0.5), isAbove(of(0.5, 0), 0.499)]).toEqual([false, true]);
    expect([isBelow(of(0.5, 0), 0.5), isBelow(of(0.5, 0), 0.501)]).toEqual([false, true]);
  });

  test('on either side', () => {
    const allowed = [0.6, 1.6] as const;
    const beyond = [of(1.61, 0.005), of(0.59, 0.005), of(1.62, 0.005), of(0.58, 0.005), of(1)];
    expect(beyond.map((each) => isBeyond(each, allowed))).toEqual([false, false, true, true, false]);
  });
});
