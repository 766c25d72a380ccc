import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { ends, hanging, padEnd, padStart, truncate, widthOf, wrap } from '../../src/render/layout.js';

const anyText = fc.string({
  unit: fc.constantFrom(...'abc  déf', '漢', '字', '🙂', '👩‍💻', 'e\u0301', '-', 'supercalifragilistic'),
});
const anyWidth = fc.integer({ min: 8, max: 60 });

test.each([
  ['abc', 3],
  ['漢字', 4],
  ['🙂', 2],
  ['👩‍💻', 2],
  ['e\u0301', 1],
  ['\u001b[31mred\u001b[39m', 3],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

describe('wrap', () => {
  test('breaks between words, and in a word only where it must', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('漢字漢字', 4)).toEqual(['漢字', '漢字']);
  });

  test('makes no line wider than it may be, and drops no letter', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrap(text, width);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', '').normalize());
      }),
    );
  });

  test('plain letters, which take a shorter way, wrap like all others', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...'ab    -→●…', 'supercalifragilistic'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true, trim: true }).split('\n'));
      }),
      { numRuns: 2000 },
    );
  });

  test('a width of nothing counts as one', () => {
    expect(wrap('ab', 0)).toEqual(['a', 'b']);
    expect(wrap('ab', -5)).toEqual(['a', 'b']);
  });
});

test('hanging lines stand below the end of the lead', () => {
  expect(hanging('  - ', 'one two three', 10)).toEqual(['  - one', '    two', '    three']);
});

describe('truncate', () => {
  test.each([
    ['short', 5, '…', 'short'],
    ['longer', 5, '…', 'long…'],
    ['longer', 5, '...', 'lo...'],
    ['one two', 5, '…', 'one…'],
    ['漢字漢', 5, '…', '漢字…'],
    ['漢字漢', 4, '…', '漢…'],
    ['👩‍💻👩‍💻👩‍💻', 5, '…', '👩‍💻👩‍💻…'],
  ])('%j in %i columns, marked with %j, is %j', (text, width, mark, cut) => {
    expect(truncate(text, width, mark)).toBe(cut);
  });

  test('is never wider than it may be', () => {
    fc.assert(fc.property(anyText, anyWidth, (text, width) => widthOf(truncate(text, width)) <= width));
  });
});

test('padding counts columns, not letters', () => {
  expect(padEnd('漢', 4)).toBe('漢  ');
  expect(padStart('漢', 4)).toBe('  漢');
  expect(padEnd('long', 2)).toBe('long');
});

describe('two ends of a line', () => {
  test('share it where two spaces are left between them', () => {
    expect(ends('left', 'right', 11)).toEqual(['left  right']);
    expect(ends('left', 'right', 20)).toEqual(['left           right']);
  });

  test('stand one below the other where they do not fit', () => {
    expect(ends('left', 'right', 10)).toEqual(['left', '  right']);
    expect(ends('left and more', 'right', 8)).toEqual(['left and', 'more', '  right']);
  });
});
