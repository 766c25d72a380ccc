import fc from 'fast-check';
import { barHeading, barOf } from '../../../src/render/audit/bar.js';
import {
  besideLimit,
  errorWords,
  figure,
  glyphsOf,
  limitPercent,
  medianFlip,
  methodWords,
  multipleBesideLimit,
  multipleWords,
  percent,
  percentBesideLimit,
  shareWords,
} from '../../../src/render/audit/words.js';
import { about, exactly } from './audits.js';

const GLYPHS = glyphsOf(true);

test('a share has one decimal; only nothing reads 0%, and only everything 100%', () => {
  expect([0, 0.0004, 0.0005, 0.3123, 0.9994, 0.9996, 1].map(percent)).toEqual([
    '0%',
    '<0.1%',
    '0.1%',
    '31.2%',
    '99.9%',
    '>99.9%',
    '100%',
  ]);
});

test('a multiple has two standard errors beside it', () => {
  expect(multipleWords(about(1.25, 0.005), GLYPHS)).toBe('1.25 ±0.01');
});

test('what was counted has no error', () => {
  expect(multipleWords(exactly(0.5), GLYPHS)).toBe('0.50');
  expect(shareWords(exactly(0.04), GLYPHS)).toBe('4.0%');
});

test('an error is rounded up, so that it never looks like none', () => {
  expect(errorWords(about(1, 0.0001), 2, GLYPHS)).toBe(' ±0.01');
  expect(errorWords(about(1, 0.005), 2, GLYPHS)).toBe(' ±0.01');
  expect(errorWords(about(1, 0.0051), 2, GLYPHS)).toBe(' ±0.02');
});

test('a share of sheets has twice its standard error beside it', () => {
  // 2 × 0.0006 = 0.12 percent, rounded up.
  expect(shareWords(about(0.0412, 0.0006), GLYPHS)).toBe('4.1% ±0.2');
  expect(shareWords(about(0.0412, 0.0006), glyphsOf(false))).toBe('4.1% +/-0.2');
});

test('a figure beyond a limit gets the digits that tell them apart', () => {
  expect(besideLimit(1.7, 1.6, 2)).toBe('1.70');
  expect(besideLimit(1.6004, 1.6, 2)).toBe('1.6004');
  expect(percentBesideLimit(0.0049, 0.005)).toBe('0.49%');
  expect(percentBesideLimit(0.2, 0.15)).toBe('20.0%');
  expect(percentBesideLimit(0, 0.005)).toBe('0%');
});

describe('an estimate beyond a limit gets the digits that show it to be', () => {
  test('with its error: rounded, it could be within', () => {
    // 2 × 0.005009 = 0.010018, rounded up 0.02: 0.78 + 0.02 is the limit. 0.779 + 0.011 is below it.
    expect(multipleBesideLimit(about(0.77896, 0.005009), 0.8, GLYPHS)).toBe('0.779 ±0.011');
    // 1.265 - 0.012 is above 1.25, 1.26 - 0.02 is not.
    expect(multipleBesideLimit(about(1.2649, 0.006), 1.25, GLYPHS)).toBe('1.265 ±0.012');
  });

  test('two of them where those suffice', () => {
    expect(multipleBesideLimit(about(1.3216, 0.00595), 1.25, GLYPHS)).toBe('1.32 ±0.02');
    expect(multipleBesideLimit(exactly(0.4), 0.6, GLYPHS)).toBe('0.40');
  });

  test('so that it is not rounded across a limit of more digits', () => {
    // 0.82 would be more than 0.8155.
    expect(multipleBesideLimit(exactly(0.8152), 0.8155, GLYPHS)).toBe('0.815');
  });

  test('eight where none would do', () => {
    expect(multipleBesideLimit(about(0.6, 0.1), 0.6, GLYPHS)).toBe('0.60000000 ±0.20000000');
  });

  test('whatever the figures: what is shown is beyond what is shown of the limit', () => {
    const near = fc.record({
      allowed: fc.integer({ min: 1, max: 40_000 }).map((n) => n / 10_000),
      se: fc.double({ min: 0, max: 0.1, noNaN: true }),
      beyond: fc.double({ min: 1e-5, max: 1, noNaN: true }),
      above: fc.boolean(),
    });
    fc.assert(
      fc.property(near, ({ allowed, se, beyond, above }) => {
        const value = allowed + (above ? 1 : -1) * (2 * se + beyond);
        const [shown, error = '0'] = multipleBesideLimit(about(value, se), allowed, GLYPHS).split(' ±');
        const away = above ? Number(shown) - allowed : allowed - Number(shown);
        expect(away - Number(error)).toBeGreaterThan(0);
      }),
      { seed: 5 },
    );
  });
});

test('a limit is written as the author wrote it', () => {
  expect([0.005, 0.15, 0.07, 1].map(limitPercent)).toEqual(['0.5%', '15%', '7%', '100%']);
});

test('the method says how many sheets there were and which', () => {
  expect(methodWords({ kind: 'counted', sheets: 1296 })).toBe('all 1,296 possible sheets');
  expect(methodWords({ kind: 'counted', sheets: 1 })).toBe('the only possible sheet');
  expect(methodWords({ kind: 'drawn', sheets: 100_000, seed: 1 })).toBe('100,000 random sheets, seed 1');
});

describe('the flip distance in the middle', () => {
  const flips = (...shares: readonly [number | null, number][]) =>
    shares.map(([answers, share]) => ({ answers, share: exactly(share) }));

  test('is the least that half of the sheets do not exceed', () => {
    expect(medianFlip(flips([0, 0.1], [1, 0.3], [2, 0.4], [3, 0.2]))).toBe(2);
    expect(medianFlip(flips([1, 0.5], [2, 0.5]))).toBe(1);
  });

  test('is none where nothing turns most of them', () => {
    expect(medianFlip(flips([1, 0.4], [null, 0.6]))).toBeNull();
  });
});

describe('a bar', () => {
  test('has the fair share at half its length, and eighths of a column', () => {
    // 14 columns for 2: 7 for 1; 0.75 is 5.25 columns, 5 and two eighths.
    expect(barOf(1, 1.5, GLYPHS).trimEnd()).toBe('███████');
    expect(barOf(0.75, 1.5, GLYPHS).trimEnd()).toBe('█████▎');
    expect(barHeading(1.5, GLYPHS).trimEnd()).toBe('  fair▾');
  });

  test('shrinks where a role has more than twice the fair share', () => {
    // 14 columns for 7: 2 for 1.
    expect(barOf(7, 7, GLYPHS)).toBe('█'.repeat(14));
    expect(barOf(1, 7, GLYPHS).trimEnd()).toBe('██');
    expect(barHeading(7, GLYPHS).trimEnd()).toBe(' ▾');
  });

  test('is whole columns where only ASCII is shown, and as long as any other', () => {
    expect(barOf(0.75, 1.5, glyphsOf(false))).toBe('#####         ');
    expect(barHeading(1.5, glyphsOf(false)).trimEnd()).toBe('  fair|');
  });
});

test('a figure that is shown as 0 has no sign', () => {
  expect([figure(-0.001, 2), figure(0, 2), figure(-0.005001, 2), figure(-1, 2)]).toEqual([
    '0.00',
    '0.00',
    '-0.01',
    '-1.00',
  ]);
});
