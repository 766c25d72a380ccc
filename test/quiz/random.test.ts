import fc from 'fast-check';
import type { Question } from '../../src/quiz/quiz.js';
import { randomFrom, shownOptions, shuffled } from '../../src/quiz/random.js';

const seeds = fc.nat(0xffff_ffff);

describe('a random sequence', () => {
  const first = (seed: number, count: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: count }, () => random());
  };

  test('is the same for the same seed, another for another', () => {
    expect(first(1, 5)).toEqual(first(1, 5));
    expect(first(1, 5)).not.toEqual(first(2, 5));
    expect(first(0, 5)).not.toEqual(first(0xffff_ffff, 5));
  });

  test('is mulberry32', () => {
    // As its author's C gives it for the seed 0, in 32 bits: the same on every machine.
    expect(first(0, 3).map((x) => x * 2 ** 32)).toEqual([1_144_304_738, 1_416_247, 958_946_056]);
  });

  test('is from 0 to below 1, evenly', () => {
    const sequence = first(3, 100_000);
    expect(sequence.every((x) => x >= 0 && x < 1)).toBe(true);
    const tenths = new Array<number>(10).fill(0);
    for (const x of sequence) tenths[Math.floor(x * 10)]! += 1;
    // Standard error 95: within four of them.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('a shuffled list', () => {
  test('is a permutation, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
        const before = [...items];
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(shuffled(items, randomFrom(seed)))).toEqual(sorted(items));
        expect(items).toEqual(before);
      }),
      { seed: 61 },
    );
  });

  test('has each of the six orders of three items about equally often', () => {
    const random = randomFrom(62);
    const orders = new Map<string, number>();
    for (let run = 0; run < 12_000; run++) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect([...orders.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    // 2,000 each, standard error 41.
    for (const count of orders.values()) expect(Math.abs(count - 2000)).toBeLessThan(165);
  });
});

describe('the options of a question as they are shown', () => {
  const question = (id: string, ordered = false) =>
    ({
      ...{ id, type: 'choice', text: id, help: null, required: false, ordered },
      options: ['a', 'b', 'c', 'd'].map((option) => ({ id: option, text: option, weights: {} })),
    }) satisfies Question;
  const shown = (id: string, seed: number | null, ordered = false): string =>
    shownOptions(question(id, ordered), seed)
      .map((option) => option.id)
      .join('');

  test('are all there, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, fc.string(), (seed, id) => {
        expect([...shown(id, seed)].sort().join('')).toBe('abcd');
      }),
      { seed: 63 },
    );
  });

  test('depend on the seed and the question alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(shown('q', seed)).toBe(shown('q', seed));
      }),
      { seed: 64 },
    );
    const orders = (id: string) => Array.from({ length: 20 }, (_, seed) => shown(id, seed));
    expect(new Set(orders('q')).size).toBeGreaterThan(5);
    expect(orders('q')).not.toEqual(orders('r'));
  });

  test('keep the order of the file without a seed, and where the question is ordered', () => {
    expect(shown('q', null)).toBe('abcd');
    for (let seed = 0; seed < 20; seed++) expect(shown('q', seed, true)).toBe('abcd');
  });

  test.each(['q', 'friday', 'late-orders'])('each stands first about equally often: %s', (id) => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 10_000; seed++) {
      const option = shown(id, seed)[0] as string;
      first.set(option, (first.get(option) ?? 0) + 1);
    }
    // 2,500 each, standard error 43.
    for (const option of 'abcd') expect(Math.abs((first.get(option) ?? 0) - 2500)).toBeLessThan(175);
  });
});
