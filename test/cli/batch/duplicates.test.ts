import fc from 'fast-check';
import { Duplicates } from '../../../src/cli/batch/duplicates.js';

const utf8 = new TextEncoder();

test('a name is new once', () => {
  const names = new Duplicates();
  expect(['ada', 'grace', 'ada', '', '', 'Ada'].map((name) => names.seen(name))).toEqual([
    ...[false, false, true, false, true, false],
  ]);
  expect(names.size).toBe(4);
});

test('it knows what a set knows, from texts and from bytes by turns', () => {
  // Few letters, so that names come again, are each other's beginnings, and take one to four bytes a letter.
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'é', '李', '😀', '\ud800'), maxLength: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.boolean(), fc.nat(5)), { maxLength: 60 }), (given) => {
      const names = new Duplicates();
      const set = new Set<string>();
      for (const [text, asBytes, before] of given) {
        // A lone surrogate has no bytes of its own.
        const asWritten = text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
        const known = set.has(asWritten);
        set.add(asWritten);
        const bytes = utf8.encode(`${'x'.repeat(before)}${text}after`);
        const seen = asBytes ? names.seenBytes(bytes, before, bytes.length - 5) : names.seen(text);
        expect(seen).toBe(known);
      }
      expect(names.size).toBe(set.size);
    }),
  );
});

test('names longer than what it writes them down in', () => {
  const names = new Duplicates();
  const long = 'ü'.repeat(1000);
  expect(names.seen(long)).toBe(false);
  expect(names.seen(`${long}!`)).toBe(false);
  expect(names.seenBytes(utf8.encode(long), 0, 2000)).toBe(true);
});

test('100,000 names that differ little are told apart, however it grows', () => {
  const names = new Duplicates();
  const known = (): number => {
    let count = 0;
    for (let id = 0; id < 100_000; id++) if (names.seen(`r${id}`)) count++;
    return count;
  };
  expect([known(), known()]).toEqual([0, 100_000]);
  expect([names.size, names.full]).toEqual([100_000, false]);
});

test('at three quarters of its slots it is full, and still knows the names that it has', () => {
  const names = new Duplicates(8);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) expect(names.seen(name)).toBe(false);
  expect([names.size, names.full]).toEqual([6, false]);
  expect(names.seen('g')).toBe(false);
  expect(names.seen('g')).toBe(false);
  expect(names.seen('f')).toBe(true);
  expect([names.size, names.full]).toEqual([6, true]);
});
