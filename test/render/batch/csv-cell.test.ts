import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell } from '../../../src/render/batch/csv-cell.js';
import { visible } from '../../../src/render/escape.js';

test.each<[string, string | number | null, string]>([
  ['plain text as it is', 'Ada Lovelace', 'Ada Lovelace'],
  ['a comma in quotes', 'Lovelace, Ada', '"Lovelace, Ada"'],
  ['quotes doubled', 'Ada "the first"', '"Ada ""the first"""'],
  ['white space at the ends in quotes', ' Ada', '" Ada"'],
  ['nothing for null', null, ''],
  ['a number as it is, though it begins with a minus', -1.25, '-1.25'],
  ['a formula after an apostrophe', '=1+1', `"'=1+1"`],
  ['what a spreadsheet reads as one', '-2+3', `"'-2+3"`],
  ['a telephone number too', '+44 20', `"'+44 20"`],
  ['a function of old', '@SUM(A1)', `"'@SUM(A1)"`],
  ['full-width signs', '＝1', `"'＝1"`],
  ['a formula after white space', ' \u00a0=1', `"' \u00a0=1"`],
  ['a formula after a sign that is not shown', '\u200b=1', `"'\u200b=1"`],
  ['a formula after a control, which is made visible', '\u0000=1', `"'\\u0000=1"`],
  ['a tab at the start', '\tAda', `"' Ada"`],
  ['a carriage return at the start', '\rAda', `"'\\u000dAda"`],
  ['a line break as a space', 'Ada\nEve', 'Ada Eve'],
  ['what reorders text visible', 'a\u202eb', 'a\\u202eb'],
  ['a sign in the middle as it is', 'a=b-c@d', 'a=b-c@d'],
])('writes %s', (_, value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

/** Texts with many of the signs that matter. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n \u00a0\u0000\u200b\ufeff",;\'a1') }),
);

test('every cell is read back: the text with its controls visible, or the same after an apostrophe', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (row) => {
      const [read] = parse(`${row.map(csvCell).join(',')}\n`) as string[][];
      for (const [place, text] of row.entries())
        expect([visible(text), `'${visible(text)}`]).toContain(read![place]);
    }),
  );
});

test('no text is read as a formula, whatever a spreadsheet skips before it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [[read] = ['']] = parse(`${csvCell(text)},x\n`) as string[][];
      expect(read).not.toMatch(/^[\s\p{C}]*[=+@＝＋－＠-]/u);
    }),
  );
});

test('numbers are read back as they were', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(csvCell(value))).toBe(value + 0);
    }),
  );
});
