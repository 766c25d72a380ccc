import fc from 'fast-check';
import { counted, grouped, nounFor } from '../../src/render/count-words.js';

test('a count and its noun agree', () => {
  expect([0, 1, 2, 1000].map((count) => counted(count, 'row'))).toEqual([
    ...['0 rows', '1 row', '2 rows', '1,000 rows'],
  ]);
  expect([0.5, 1.5].map((count) => counted(count, 'hour'))).toEqual(['0.5 hours', '1.5 hours']);
});

test('a noun may have a plural of its own', () => {
  expect([0, 1, 2].map((count) => counted(count, 'person', 'people'))).toEqual([
    ...['0 people', '1 person', '2 people'],
  ]);
  expect([1, 5000].map((count) => nounFor(count, 'person', 'people'))).toEqual(['person', 'people']);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [1_204_000, '1,204,000'],
  [-1234, '-1,234'],
  [0.12345, '0.12345'],
  [1234.5678, '1,234.5678'],
])('the digits of %d are grouped as %s', (count, words) => {
  expect(grouped(count)).toBe(words);
});

test('whole numbers are grouped as the tables of languages say', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString('en-US'));
    }),
  );
});
