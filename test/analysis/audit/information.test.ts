import fc from 'fast-check';
import { entropyOf, informationOf } from '../../../src/analysis/audit/information.js';

const { log2 } = Math;

describe('of sheets that were counted out', () => {
  test('the entropy of four equal cells is two bits, of one cell none', () => {
    expect(entropyOf([3, 3, 3, 3], true)).toBe(2);
    expect(entropyOf([0, 9], true)).toBe(0);
  });

  test('a response that settles the role tells all there is', () => {
    const joint = [
      [2, 0],
      [0, 2],
    ];
    expect(informationOf(joint, true)).toEqual({ shared: 1, entropy: 1 });
  });

  test('a response that says nothing of the role tells nothing, exactly', () => {
    const joint = [
      [1, 2, 4],
      [3, 6, 12],
    ];
    expect(informationOf(joint, true).shared).toBe(0);
  });

  test('in between it is the sum of p log p over p p', () => {
    // Rows 3 and 3, columns 4 and 2, of 6 sheets: p(r)p(k) is 1/3 or 1/6.
    const joint = [
      [3, 0],
      [1, 2],
    ];
    const shared = (1 / 2) * log2(3 / 2) + (1 / 6) * log2(1 / 2) + (1 / 3) * log2(2);
    const { shared: found, entropy } = informationOf(joint, true);
    expect(found).toBeCloseTo(shared, 14);
    expect(entropy).toBeCloseTo((2 / 3) * log2(3 / 2) + (1 / 3) * log2(3), 14);
  });
});

describe('of drawn sheets', () => {
  test('an entropy gets (m − 1)/(2N ln 2) for its m cells', () => {
    expect(entropyOf([25, 25, 25, 25, 0], false)).toBeCloseTo(2 + 3 / (200 * Math.LN2), 14);
  });

  test('where every cell was seen the information loses (R − 1)(K − 1)/(2N ln 2)', () => {
    const joint = [
      [10, 20],
      [30, 40],
      [50, 60],
    ];
    const bias = 2 / (2 * 210 * Math.LN2);
    expect(informationOf(joint, false).shared).toBeCloseTo(informationOf(joint, true).shared - bias, 14);
  });

  test('where the response settles the role it gains what the entropy gains', () => {
    // Two cells, two responses, two roles: −(2 − 2 − 2 + 1) = 1 more.
    const joint = [
      [40, 0],
      [0, 60],
    ];
    const { shared, entropy } = informationOf(joint, false);
    expect(shared).toBeCloseTo(entropy, 14);
  });

  test('nothing told may come out slightly below 0', () => {
    const joint = [
      [50, 50],
      [50, 50],
    ];
    expect(informationOf(joint, false).shared).toBeCloseTo(-1 / (400 * Math.LN2), 14);
  });
});

test('no response tells more than its own entropy or that of the role', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((joint) => joint.flat().some((count) => count > 0));
  fc.assert(
    fc.property(table, (joint) => {
      const { shared, entropy } = informationOf(joint, true);
      const responses = joint.map((row) => row.reduce((sum, count) => sum + count, 0));
      expect(shared).toBeGreaterThanOrEqual(0);
      expect(shared).toBeLessThanOrEqual(Math.min(entropy, entropyOf(responses, true)) + 1e-12);
    }),
    { seed: 21 },
  );
});
