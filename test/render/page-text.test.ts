import stringWidth from 'fast-string-width';
import type { Block, Page } from '../../src/render/page.js';
import { renderPageText } from '../../src/render/page-text.js';
import { type Palette, PLAIN_PALETTE } from '../../src/render/result.js';
import { controlIn, HOSTILE } from '../hostile.js';
import { pageOfAll, saying } from './pages.js';

const frame = { width: 80, unicode: true, palette: PLAIN_PALETTE };
const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
/** A colour for each meaning, which the test then turns into a letter. */
const MARKING: Palette = {
  ...{ heading: paint(31), strong: paint(32), faint: paint(33) },
  ...{ accent: paint(34), good: paint(35), caution: paint(36) },
};
const MARKS: Readonly<Record<string, string>> = { 31: 'h', 32: 's', 33: 'f', 34: 'a', 35: 'g', 36: 'c' };
const marked = (text: string): string =>
  text.replace(/\u001b\[(\d+)m/g, (_, code: string) =>
    MARKS[code] === undefined ? '>' : `<${MARKS[code]} `,
  );
const withoutColour = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

const pageOf = (...blocks: Block[]): Page => ({ title: 'Page', kind: null, blocks });
/** The lines of a page below its title. */
const linesOf = (block: Block, other: Partial<typeof frame> = {}): string[] =>
  renderPageText(pageOf(block), { ...frame, ...other })
    .split('\n')
    .slice(1, -1);

test('80 columns', () => {
  expect(renderPageText(pageOfAll(), frame)).toBe(`\
Tea maker                                                                 a path
  Makes tea that others drink, cup by cup, on every day of the week but one.
  Belongs to: Drinks.

Duties                                                                (Tea book)
  - 9 AM: Boils water.
  - Warms the pot before the leaves go in, and waits until the water has boiled
    once. (Cup guide, Tea book)
    Note: Some do not.

How
  1. Fill.
  2. Why? Wait.

Scores
  Care              8 of 10 (Tea book)
  Speed of pouring  3 of 10

List
  Coffee maker  Makes coffee from beans that were roasted on the same day, or…

Pay
  Average, undated (Tea book)
  Leeds  $10 to $20 a year
  York   $30 a year
  Hull  $40 a year, best, 2020 (Cup guide)

Differences
    Tea maker                              Coffee maker
    ─────────────────────────────────────  ─────────────────────────────────────
  Water                                                               (Tea book)
  Hot or hotter?
    - Just off the boil, as most leaves    - Ninety degrees. (Cup guide)
      like it.                             - Or more.

  Milk
    First.                                 nothing said

Stock
  Tea                  Kept in     Tins
  Assam                the cellar    12
  Sencha, first flush                 3

Week 1                                                11 Jan 2027 to 17 Jan 2027
  Brewing                                                                2 hours
    Practise: Brew ten cups.
    The pot
    https://tea.example/the/pot/and/the/cup/in/great/detail

  ▸ A cup for a friend                                                   2 hours
    Pour.

Where to go on
  which-path roles tea                                                      more
`);
});

test('40 columns: what stood side by side stands one below the other, links and commands stay whole', () => {
  expect(renderPageText(pageOfAll(), { ...frame, width: 40 })).toBe(`\
Tea maker                         a path
  Makes tea that others drink, cup by
  cup, on every day of the week but one.
  Belongs to: Drinks.

Duties                        (Tea book)
  - 9 AM: Boils water.
  - Warms the pot before the leaves go
    in, and waits until the water has
    boiled once. (Cup guide, Tea book)
    Note: Some do not.

How
  1. Fill.
  2. Why? Wait.

Scores
  Care
    8 of 10 (Tea book)
  Speed of pouring
    3 of 10

List
  Coffee maker
    Makes coffee from beans that were…

Pay
  Average, undated (Tea book)
  Leeds
    $10 to $20 a year
  York
    $30 a year
  Hull
    $40 a year, best, 2020 (Cup guide)

Differences
  Water                       (Tea book)
  Hot or hotter?
    Tea maker
      Just off the boil, as most leaves
      like it.
    Coffee maker
      - Ninety degrees. (Cup guide)
      - Or more.

  Milk
    Tea maker
      First.
    Coffee maker
      nothing said

Stock
  Tea                  Kept in     Tins
  Assam                the cellar    12
  Sencha, first flush                 3

Week 1        11 Jan 2027 to 17 Jan 2027
  Brewing                        2 hours
    Practise: Brew ten cups.
    The pot
    https://tea.example/the/pot/and/the/cup/in/great/detail

  ▸ A cup for a friend           2 hours
    Pour.

Where to go on
  which-path roles tea              more
`);
});

test('a terminal without Unicode gets ASCII only', () => {
  const text = renderPageText(pageOfAll(), { ...frame, unicode: false });
  expect(text.replace(/[\n -~]/g, '')).toBe('');
  expect(text).toContain('\n  > A cup for a friend');
  expect(text).toContain('same day, or...\n');
});

describe('colours', () => {
  test.each([80, 40])('change nothing but the colours, at %i columns', (width) => {
    const coloured = renderPageText(pageOfAll(), { ...frame, width, palette: MARKING });
    expect(withoutColour(coloured).replace(/ +$/gm, '')).toBe(
      renderPageText(pageOfAll(), { ...frame, width }),
    );
  });

  test('say what things are', () => {
    const lines = marked(renderPageText(pageOfAll(), { ...frame, palette: MARKING })).split('\n');
    const lineWith = (text: string): string | undefined => lines.find((line) => line.includes(text))?.trim();
    expect(lineWith('Tea maker')).toMatch(/^<h Tea maker> +<f a path>$/);
    expect(lineWith('Boils')).toBe('- <s 9 AM:> Boils water.');
    expect(lineWith('once.')).toBe('once. <f (Cup guide, Tea book)>');
    expect(lineWith('Note:')).toBe('<f Note: Some do not.>');
    expect(lineWith('Water')).toMatch(/^<a Water> +<f \(Tea book\)>$/);
    expect(lineWith('friend')).toMatch(/^<g ▸> <s A cup for a friend> +<f 2 hours>$/);
  });
});

describe('texts from files', () => {
  test.each(Object.entries(HOSTILE))('cannot drive a terminal: %s', (_, text) => {
    for (const width of [80, 40])
      expect(
        controlIn(
          renderPageText(
            pageOfAll(() => text),
            { ...frame, width },
          ),
        ),
      ).toBeNull();
  });

  test.each([
    ['Chinese', '漢字仮名交じり文'.repeat(9)],
    ['emoji', '👩‍💻🙂'.repeat(30)],
    ['combining letters', 'e\u0301o\u0308 '.repeat(30)],
    ['one long word', 'x'.repeat(200)],
    ['a sentence', 'and so on, at length, '.repeat(9)],
  ])('are never wider than the terminal: %s', (_, more) => {
    for (const width of [40, 59, 60, 80, 120]) {
      const text = renderPageText(
        pageOfAll((each) => each + more),
        { ...frame, width },
      );
      const tooWide = text.split('\n').filter((line) => stringWidth(line) > Math.min(width, 80));
      expect(tooWide.filter((line) => !/^ +(https:|which-path )/.test(line))).toEqual([]);
    }
  });
});

test('more than 80 columns are not used', () => {
  expect(renderPageText(pageOfAll(), { ...frame, width: 200 })).toBe(renderPageText(pageOfAll(), frame));
});

test('numbers of two digits stand below each other', () => {
  const items = Array.from({ length: 10 }, () => saying('Go on.'));
  const lines = linesOf({ type: 'sayings', numbered: true, items });
  expect([lines[0], lines[9]]).toEqual(['   1. Go on.', '  10. Go on.']);
});

test("a source's name is not broken between lines, but two names are", () => {
  const text = 'Ten letters and some more of them, up to where it would break';
  const items = [
    saying(text, { source: 'Day in the life' }),
    saying(text, { source: 'Tea book, Day in it' }),
  ];
  expect(linesOf({ type: 'sayings', numbered: false, items })).toEqual([
    '  - Ten letters and some more of them, up to where it would break',
    '    (Day in the life)',
    '  - Ten letters and some more of them, up to where it would break (Tea book,',
    '    Day in it)',
  ]);
});

test('amounts that differ in kind or source say so one by one', () => {
  const rows = [
    { of: 'Leeds', amount: '$1 a year', about: 'average, undated', source: 'Tea book' },
    { of: 'York', amount: '$2 a year', about: 'average, undated', source: 'Cup guide' },
  ];
  expect(linesOf({ type: 'figures', rows })).toEqual([
    '  Leeds  $1 a year, average, undated (Tea book)',
    '  York   $2 a year, average, undated (Cup guide)',
  ]);
});

describe('a table', () => {
  const table: Block = {
    type: 'table',
    columns: ['Skill', 'For whom', 'Lack it'],
    align: ['left', 'left', 'right'],
    rows: [
      ['Version control with branches', 'whoever works in a team of more than two people', '12 of 30'],
      ['SQL', 'all', '9 of 30'],
      ['Tests', '', ''],
    ],
  };

  test('that is too wide has its longest texts cut, and its figures whole', () => {
    // 60 columns less 2 at the left, two gaps of 2 and 8 of figures leave 46: the texts get 23 each.
    expect(linesOf(table, { width: 60 })).toEqual([
      '  Skill                    For whom                  Lack it',
      '  Version control with…    whoever works in a…      12 of 30',
      '  SQL                      all                       9 of 30',
      '  Tests',
    ]);
  });

  test('on a narrow terminal is told row by row', () => {
    expect(linesOf(table, { width: 40 })).toEqual([
      '  Version control with branches',
      '    For whom: whoever works in a team of',
      '    more than two people · Lack it:',
      '    12 of 30',
      '  SQL',
      '    For whom: all · Lack it: 9 of 30',
      '  Tests',
    ]);
  });

  test('of more columns than there is room for is told row by row too', () => {
    const many = Array.from({ length: 12 }, (_, at) => `column ${at}`);
    const lines = linesOf({ type: 'table', columns: many, align: many.map(() => 'right'), rows: [many] });
    expect(lines[0]).toBe('  column 0');
    expect(lines[1]).toMatch(/^ {4}column 1: column 1 · column 2: column 2/);
  });

  test('without rows is nothing', () => {
    expect(linesOf({ type: 'table', columns: ['Skill'], align: ['left'], rows: [] })).toEqual([]);
  });
});
