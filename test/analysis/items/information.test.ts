import fc from 'fast-check';
import { informationOf } from '../../../src/analysis/items/information.js';

test('an answer that tells the role exactly tells all of its entropy', () => {
  // Two by two, ten each: one bit. Corrected by (2 + 2 − 2 − 1) / (2 × 20 ln 2) = 0.0361 bits, as is the entropy; but two
  // roles cannot have more than one.
  const { n, counted, corrected, told } = informationOf([
    [10, 0],
    [0, 10],
  ]);
  expect(n).toBe(20);
  expect(counted).toBeCloseTo(1, 14);
  expect(corrected).toBe(1);
  expect(told).toBe(1);
});

test('an answer that has nothing to do with it tells nothing, and less than nothing once it is corrected', () => {
  // (2 + 2 − 4 − 1) / (2 × 20 ln 2)
  const { counted, corrected } = informationOf([
    [5, 5],
    [5, 5],
  ]);
  expect(counted).toBe(0);
  expect(corrected).toBeCloseTo(-1 / (40 * Math.LN2), 14);
});

test('what is counted by chance is the mean over all ways to deal the roles out', () => {
  // Two answers, two roles, two people each: of the 6 ways to deal, 2 tell one bit and 4 tell none.
  expect(informationOf([[1, 1], [1, 1]]).chance).toBeCloseTo(1 / 3, 14); // biome-ignore format: a table
  // Three people, a:2 b:1 and x:2 y:1. Of 3 ways, 1 is the same split: H = log2 3 − 2/3 bits; the other 2 have the
  // cells 1 1 1 0: 2 (log2 3 − 2/3) − log2 3.
  const entropy = Math.log2(3) - 2 / 3;
  const expected = (entropy + 2 * (2 * entropy - Math.log2(3))) / 3;
  expect(informationOf([[2, 0], [0, 1]]).chance).toBeCloseTo(expected, 14); // biome-ignore format: a table
});

test('nobody tells nothing', () => {
  expect(informationOf([[0, 0], [0, 0]])).toEqual({ n: 0, counted: null, chance: null, corrected: null, told: null }); // biome-ignore format: a table
});

test('where roles are not equally frequent the correction stays below what there can be', () => {
  // 15 and 5 of 20: 0.8113 bits, with 0.0361 more; all of it is told.
  const { corrected, told } = informationOf([[15, 0], [0, 5]]); // biome-ignore format: a table
  const entropy = 0.75 * Math.log2(4 / 3) + 0.25 * 2;
  expect(corrected).toBeCloseTo(entropy + 1 / (40 * Math.LN2), 14);
  expect(told).toBeCloseTo(1, 14);
});

test('chance counts no more than there is to tell, and what is counted or told neither', () => {
  const row = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (counts) => {
      const { n, counted, chance, corrected, told } = informationOf(counts);
      if (n === 0) return;
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(Math.log2(3) + 1e-9);
      expect(counted).toBeGreaterThanOrEqual(0);
      expect(counted).toBeLessThanOrEqual(Math.log2(3) + 1e-9);
      expect(corrected).toBeLessThanOrEqual(Math.log2(3));
      expect(told ?? 0).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
