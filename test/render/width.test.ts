import stringWidth from 'fast-string-width';
import type { Palette, Result } from '../../src/render/result.js';
import { renderText } from '../../src/render/text.js';
import { sheetOf, shippedQuiz } from '../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../position.js';
import { MAKER_ANSWERS, makerSheet, type Say, showcase } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

const start = { experience: 'none', start: '2027-01-11' } as const;
const made = (say: Say, respondent = 'Mia') => resultFor(showcase(say), makerSheet(respondent, start));

const RESULTS: Readonly<Record<string, () => Result>> = {
  'the showcase': () => made((name) => name),
  'names of 60 letters': () => made((name) => `${name} ${'of a really long kind '.repeat(3)}`.slice(0, 60)),
  'names of one long word': () => made((name) => name.replaceAll(/\W/g, '') + 'x'.repeat(60)),
  'sentences for names': () => made((name) => `${name} ${'and so on, at length, '.repeat(12)}`),
  Chinese: () => made((name) => `${name}${'漢字仮名交じり文'.repeat(4)}`, '太郎'),
  emoji: () => made((name) => `${name} ${'👩‍💻🙂'.repeat(15)}`, '🙂'),
  'combining letters': () => made((name) => `${name} ${'e\u0301o\u0308'.repeat(20)}`),
  'a long respondent': () => made((name) => name, 'Ada '.repeat(100)),
  'all skipped': () => resultFor(showcase(), sheetOf({})),
  'all known': () =>
    resultFor(showcase(), makerSheet(null, { known: showcase().skills.map(({ id }) => id) })),
  'a deadline': () => resultFor(showcase(), makerSheet(null, start), { weeks: 1 }),
  'a slow pace': () => resultFor(showcase(), makerSheet(null, { hoursPerWeek: 0.01, start: '2027-01-11' })),
  'roles left out': () => resultFor(showcase(), makerSheet(), { exclude: ['maker', 'leader', 'web'] }),
  contradictions: () => resultFor(showcase(), sheetOf({ ...MAKER_ANSWERS, alone: 5, mend: 5, desk: [] })),
  'a position': () => resultFor(positionQuiz(), sheetOf(BAKER_ANSWERS)),
  'a blend of positions': () => resultFor(positionQuiz(), sheetOf({ ...BAKER_ANSWERS, guests: 'then' })),
  'the shipped quiz': () => resultFor(shippedQuiz(), sheetOf({ bread: 'sales-chart' }), { weeks: 3 }),
};

/** Commands are there to be copied, so they are never broken. */
const isCommand = (line: string): boolean => /^ {2}(?:npx )?which-path (?:score|report) /.test(line);

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const COLOURED: Palette = {
  ...{ heading: paint(1), strong: paint(1), faint: paint(2) },
  ...{ accent: paint(36), good: paint(32), caution: paint(33) },
};
const withoutColour = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

describe.each(Object.entries(RESULTS))('%s', (_, make) => {
  const result = make();

  test.each([40, 60, 80, 120])('no line is wider than %i columns', (width) => {
    for (const unicode of [true, false]) {
      const lines = renderText(result, optionsWith({ width, unicode })).split('\n');
      const tooWide = lines.filter((line) => stringWidth(line) > width && !isCommand(line));
      expect(tooWide).toEqual([]);
    }
  });

  test('80 columns are enough: more would be hard to read', () => {
    const at = (width: number) => renderText(result, optionsWith({ width }));
    expect(at(120)).toBe(at(80));
  });

  test('colours change nothing but the colours', () => {
    for (const width of [40, 80]) {
      const coloured = renderText(result, optionsWith({ width, palette: COLOURED }));
      expect(withoutColour(coloured).replace(/ +$/gm, '')).toBe(renderText(result, optionsWith({ width })));
    }
  });

  test('no line ends in a space, no two empty lines stand together, the end is one line break', () => {
    const text = renderText(result, optionsWith());
    expect(text).not.toMatch(/ $/m);
    expect(text).not.toMatch(/\n\n\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

test.each(['the showcase', 'names of 60 letters', 'a deadline', 'a slow pace', 'a position'])(
  'a terminal without Unicode gets ASCII only: %s',
  (name) => {
    for (const width of [40, 80]) {
      const text = renderText(RESULTS[name]!(), optionsWith({ width, unicode: false }));
      expect(text.replace(/[\n -~]/g, '')).toBe('');
    }
  },
);
