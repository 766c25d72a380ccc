import stringWidth from 'fast-string-width';
import type { BatchOptions, BatchRow } from '../../../src/render/batch/batch.js';
import { batchText } from '../../../src/render/batch/text.js';
import type { Palette } from '../../../src/render/result.js';
import { choice, quizOf, sheetOf, shippedQuiz } from '../../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../../position.js';
import { MAKER_ANSWERS, makerSheet, type Say, showcase } from '../../showcase.js';
import { batchOptions, rendered, rowFor } from './rows.js';

const FULL = { why: true, plan: true, traits: true };

const textOf = (rows: readonly BatchRow[], options: Partial<BatchOptions> = {}, first = rows.length) =>
  rendered(batchText(rows[0]!.quiz, batchOptions(options)), rows, first);
/** The lines below the heading and the head of the table. */
const rowsOf = (rows: readonly BatchRow[], options: Partial<BatchOptions> = {}) =>
  textOf(rows, options).split('\n').slice(4, -1);

const drinks = ['tea', 'coffee', 'cocoa', 'milk', 'water'];
const cups = quizOf({ cup: drinks }, [
  choice('q', { ...Object.fromEntries(drinks.map((id) => [id, { [id]: 1 }])), none: {} }),
]);
const maker = rowFor(showcase(), makerSheet());

test('tells the quiz with its version and the beginning of its hash, and how a match is read', () => {
  const [title, legend, , head] = textOf([maker]).split('\n');
  expect(title).toMatch(new RegExp(`^quiz title +showcase 1\\.0, hash ${showcase().hash.slice(0, 12)}$`));
  expect(legend).toBe('Match: higher than so many of 100 random answer sheets');
  expect(head).toMatch(/^Name {11}path track +match +field track +match$/);
});

test('has the heading alone for an empty batch', () => {
  expect(textOf([maker]).startsWith(rendered(batchText(maker.quiz, batchOptions()), []))).toBe(true);
});

test('has a row with the short titles, the matches and the verdicts', () => {
  expect(rowsOf([maker])).toEqual([
    'Mia            maker short   >99  leaning   web short      66  close',
    '                                         or lab short      34',
  ]);
});

test('a tie lists the roles that are level below the first, and counts them from the fourth on', () => {
  const lines = rowsOf([rowFor(cups, sheetOf({ q: 'none' }), 'Tom')]);
  expect(lines.map((line) => line.trimEnd().replace(/ {2,}/g, ' '))).toEqual([
    expect.stringMatching(/^Tom tea \d+ tie$/),
    expect.stringMatching(/^ or coffee \d+$/),
    expect.stringMatching(/^ or cocoa \d+$/),
    ' or 2 more',
  ]);
  const places = lines.slice(0, 3).map((line) => line.search(/tea|coffee|cocoa/));
  expect(new Set(places).size).toBe(1);
});

test('a close call names the role that one answer brings to the front', () => {
  // One answer is all there is: whichever other is chosen, its role comes first.
  const [row, other] = rowsOf([rowFor(cups, sheetOf({ q: 'milk' }), 'Tom')]);
  expect(row).toMatch(/^Tom +milk +\S+ {2}close$/);
  expect(other).toMatch(/^ +or tea +\S+$/);
});

test('of too few answers no role is named, and nothing is told besides', () => {
  const row = rowFor(showcase(), sheetOf({ tool: 'saw', alone: 1 }), 'Mia');
  expect(rowsOf([row], FULL)).toEqual(['', 'Mia            insufficient: 2 of 5 answered']);
  expect(textOf([row], { width: 40 })).toMatch(/\n\nMia\n {2}insufficient: 2 of 5 answered\n$/);
});

test('says which roles were left out on request, and of the only one left that it is', () => {
  const exclude = ['coffee', 'cocoa', 'milk', 'water'];
  const text = textOf([rowFor(cups, sheetOf({ q: 'tea' }), 'Tom', { exclude })]);
  expect(text).toContain('\nLeft out on request: coffee, cocoa, milk, water\n');
  expect(text).toMatch(/\nTom +tea +\S+ {2}only\n$/);
});

test('tells below a row what added most, where it leans and what there is to learn', () => {
  const [, , , ...lines] = rowsOf([maker], FULL);
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(/^ {2}path track {4}\+\d\.\d\d {2}\w+ +\S.*/),
    expect.stringMatching(/^ {16}\+\d\.\d\d {2}\w+ +\S.*/),
    expect.stringMatching(/^ {16}\+\d\.\d\d {2}\w+ +\S.*/),
  ]);
  // hands 7 of 7; people 3 of -2 to 7, so 5 of 9.
  expect(lines).toContain('  Traits        100% hands high; 56% people high');
  // Wood, saw, glue, paint and speak take 4 to 8 hours each, box and toy 2; 6 hours a week are assumed.
  expect(lines.at(-1)).toMatch(/^ {2}Plan {10}5 skills, 24-44 hours, 4-8 weeks; first /);
});

test('has no line for traits that a quiz does not have, nor for a plan without skills', () => {
  const text = textOf([rowFor(cups, sheetOf({ q: 'tea' }), 'Tom')], FULL);
  expect(text).not.toContain('Traits');
  expect(text).not.toContain('Plan');
});

test('a list says the same as a table', () => {
  const words = (width: number): Set<string> => new Set(textOf([maker], { width }).split(/[^\w<>]+/));
  const ofTheHead = ['Name', 'match'];
  expect(new Set([...words(44), ...ofTheHead])).toEqual(words(80));
  expect(textOf([maker], { width: 40 })).toMatch(/\nMia\n {2}path track {3}maker short/);
});

test('names give the column its width, up to what there is; a later one that is longer is cut', () => {
  const rows = ['Al', 'Bartholomew Featherstonehaugh', 'Al'].map((name) => ({ ...maker, name }));
  const named = textOf(rows, { width: 100 }, 1)
    .split('\n')
    .filter((line) => /^(?:Al|Bart)/.test(line));
  const [first, cut, last] = named;
  expect(cut).toMatch(/^Bartholomew… {3}maker short/);
  expect(first!.indexOf('maker')).toBe(15);
  expect(last).toBe(first);
  expect(textOf(rows, { width: 100 })).toMatch(/\nBartholomew Featherstonehaugh {3}maker short/);
});

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, track) => [
      `t${track}`,
      { [`a${track}`]: { x: 1 }, [`b${track}`]: { x: -1 } },
    ]),
  );
const wide = quizOf(many(8), [choice('q', { yes: { x: 1 }, no: { x: -1 } })]);

const made = (say: Say, name = 'Mia') => rowFor(showcase(say), makerSheet(name));
const ROWS: Readonly<Record<string, () => BatchRow>> = {
  'the showcase': () => made((name) => name),
  'sentences for names': () => made((name) => `${name} ${'and so on, at length, '.repeat(12)}`),
  'names of one long word': () => made((name) => name.replaceAll(/\W/g, '') + 'x'.repeat(60)),
  Chinese: () => made((name) => `${name}${'漢字仮名交じり文'.repeat(4)}`, '太郎'.repeat(20)),
  emoji: () => made((name) => `${name} ${'👩‍💻🙂'.repeat(15)}`, '🙂'.repeat(50)),
  'a long respondent': () => made((name) => name, 'Ada '.repeat(100)),
  'nothing answered': () => rowFor(showcase(), sheetOf({})),
  'a contradiction': () => rowFor(showcase(), sheetOf({ ...MAKER_ANSWERS, alone: 5, mend: 5 })),
  'many that are level': () => rowFor(cups, sheetOf({ q: 'none' })),
  'eight tracks': () => rowFor(wide, sheetOf({ q: 'yes' })),
  'a position': () => rowFor(positionQuiz(), sheetOf(BAKER_ANSWERS)),
  'the shipped quiz': () => rowFor(shippedQuiz(), sheetOf({ bread: 'sales-chart' })),
};

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const COLOURED: Palette = {
  ...{ heading: paint(1), strong: paint(1), faint: paint(2) },
  ...{ accent: paint(36), good: paint(32), caution: paint(33) },
};
const withoutColour = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

describe.each(Object.entries(ROWS))('%s', (_, make) => {
  const row = make();

  test.each([40, 64, 72, 80, 120])('no line is wider than %i columns', (width) => {
    for (const unicode of [true, false]) {
      for (const wishes of [{}, FULL]) {
        const lines = textOf([row], { width, unicode, ...wishes }).split('\n');
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      }
    }
  });

  test('colours change nothing but the colours', () => {
    for (const width of [40, 80]) {
      const coloured = withoutColour(textOf([row], { width, palette: COLOURED, ...FULL }));
      expect(coloured.replace(/ +$/gm, '')).toBe(textOf([row], { width, ...FULL }));
    }
  });

  test('no line ends in a space, no two empty lines stand together, the end is one line break', () => {
    for (const wishes of [{}, FULL]) {
      const text = textOf([row, row], wishes);
      expect(text).not.toMatch(/ $/m);
      expect(text).not.toMatch(/\n\n\n/);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });
});

test.each(['the showcase', 'sentences for names', 'many that are level', 'the shipped quiz'])(
  'a terminal without Unicode gets ASCII only: %s',
  (name) => {
    for (const width of [40, 80]) {
      const text = textOf([ROWS[name]!()], { width, unicode: false, ...FULL });
      expect(text.replace(/[\n -~]/g, '')).toBe('');
    }
  },
);
