import { handTable, settledOf } from './hand-table.js';

const coin = { x: [1, -1], y: [-1, 1] };

test('a lead that the open questions cannot make up is settled', () => {
  // A lead of 6; the open question can take 2 of it.
  const table = handTable(['ant', 'bee'], { q: { x: [3, -3], y: [-3, 3] }, r: coin });
  expect(settledOf(table, { q: 'x' })).toBe(true);
});

test('a lead that the open questions can make up is not', () => {
  const table = handTable(['ant', 'bee'], { q: coin, r: coin, s: coin });
  expect(settledOf(table, { q: 'x' })).toBe(false);
  expect(settledOf(table, {})).toBe(false);
});

test('a lead that they can just draw level with is settled only for the role that stands earlier', () => {
  expect(settledOf(handTable(['ant', 'bee'], { q: coin, r: coin }), { q: 'x' })).toBe(true);
  expect(settledOf(handTable(['ant', 'bee'], { q: coin, r: coin }), { q: 'y' })).toBe(false);
});

test('everything answered is settled, a tie too', () => {
  const table = handTable(['ant', 'bee'], { q: coin, r: coin });
  expect(settledOf(table, { q: 'x', r: 'y' })).toBe(true);
});

test('a question that can only help the top role does not unsettle: it may be skipped', () => {
  const table = handTable(['ant', 'bee'], { q: coin, r: { x: [5, 0], y: [3, 0] } });
  expect(settledOf(table, { q: 'x' })).toBe(true);
});

test('one rival of several is enough to unsettle', () => {
  const table = handTable(['ant', 'bee', 'cat'], { q: { x: [4, 0, 0] }, r: { x: [0, 0, 0], y: [0, 0, 5] } });
  expect(settledOf(table, { q: 'x' })).toBe(false);
});

test('a role without rivals is settled before the first answer', () => {
  expect(settledOf(handTable(['ant'], { q: { x: [1], y: [-1] } }), {})).toBe(true);
});
