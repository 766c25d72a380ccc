import {
  feldtInterval,
  fisherInterval,
  fQuantile,
  logGamma,
  wilsonInterval,
} from '../../../src/analysis/items/intervals.js';

test('quantiles of F are those of qf in R', () => {
  expect(fQuantile(0.025, 7, 21)).toBeCloseTo(0.224616008816106, 9);
  expect(fQuantile(0.5, 7, 21)).toBeCloseTo(0.936237838942398, 9);
  expect(fQuantile(0.975, 7, 21)).toBeCloseTo(2.968630335010687, 9);
  expect(fQuantile(0.975, 1, 1) / 647.789011477844).toBeCloseTo(1, 9);
  expect(fQuantile(0.025, 99_999, 299_997)).toBeCloseTo(0.989916891102135, 8);
});

test('the logarithm of the gamma function is known at a few places', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(1)).toBeCloseTo(0, 12);
  expect(logGamma(3)).toBeCloseTo(Math.LN2, 12);
  expect(logGamma(20.5)).toBeCloseTo(40.831500974530798, 11);
});

test("Wilson's interval of 1 of 10 lies from 0.018 to 0.404, that of none begins at 0, that of all ends at 1", () => {
  // z² = 3.8415: (0.1 + 0.192073 ± 1.959964 √(0.009 + 0.0096036)) / 1.384146
  expect(wilsonInterval(1, 10)[0]).toBeCloseTo(0.017876, 5);
  expect(wilsonInterval(1, 10)[1]).toBeCloseTo(0.404150, 5); // biome-ignore format: digits
  expect(wilsonInterval(0, 10)[0]).toBe(0);
  expect(wilsonInterval(10, 10)[1]).toBe(1);
});

test("Fisher's interval of 0.5 among 28 people: tanh(0.549306 ± 1.959964 / 5)", () => {
  const [low, high] = fisherInterval(0.5, 28) as readonly [number, number];
  expect(low).toBeCloseTo(Math.tanh(0.549306 - 0.391993), 5);
  expect(high).toBeCloseTo(Math.tanh(0.549306 + 0.391993), 5);
});

test('of three people, or of a correlation of 1, there is none', () => {
  expect(fisherInterval(0.5, 3)).toBeNull();
  expect(fisherInterval(1, 30)).toBeNull();
  expect(fisherInterval(-1.01, 30)).toBeNull();
});

test('the interval of an alpha holds it, also far below 0', () => {
  for (const alpha of [-20, -0.5, 0, 0.7, 0.99]) {
    const [low, high] = feldtInterval(alpha, 30, 10);
    expect(low).toBeLessThan(alpha);
    expect(high).toBeGreaterThan(alpha);
  }
});
