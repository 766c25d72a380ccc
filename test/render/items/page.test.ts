import { itemAnalysis } from '../../../src/analysis/items/item-analysis.js';
import { itemsCsv } from '../../../src/render/items/csv.js';
import { itemsRenderers } from '../../../src/render/items/formats.js';
import type { ItemsResult } from '../../../src/render/items/result.js';
import {
  figure,
  intervalWords,
  keyingWords,
  markOf,
  readingOf,
  scaleReading,
  shareWords,
} from '../../../src/render/items/words.js';
import { widthOf } from '../../../src/render/layout.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { eight, sheetsOf, statements } from '../../analysis/items/eight.js';
import { quizOf, scale, sheetOf } from '../../builders.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { makerSheet, showcase, showcaseWith } from '../../showcase.js';
import { optionsWith } from '../results.js';

const QUIZ = quizOf(
  { path: { tester: { care: 1 }, hacker: { care: -1 } } },
  [1, 1, -1, 1].map((weight, at) => scale(`q${at + 1}`, { care: weight })),
);
const EIGHT: ItemsResult = { quiz: QUIZ, analysis: eight() };
const text = (result: ItemsResult, brief = true, width = 80): string =>
  itemsRenderers.text(result, { ...optionsWith({ width }), brief });

test('a short quiz is told question by question, with alpha beside the name of the trait', () => {
  expect(text(EIGHT)).toContain(
    `care                                         alpha 0.82 (0.35 to 0.97), no omega
  0.82 is what is usually asked for where groups are compared; too little for
  deciding about one person. Its interval begins at 0.35, though. There is no
  omega: the model with one factor does not fit (a loading of 1 or more).

  Question  n  Mean    SD  r rest  Alpha without
  q1        8  0.25  1.49    0.86           0.66
  q2        7  0.00  1.41    0.80           0.69
  q3        7  0.43  1.51    0.90           0.63
  q4        7  0.43  0.98    0.08           0.95  better without
`,
  );
});

test('no line is longer than the terminal', () => {
  const few = [makerSheet('Ada'), sheetOf({ tool: 'pen' })];
  const other = { quiz: showcase(), analysis: itemAnalysis(compileQuiz(showcase()), few) };
  for (const result of [EIGHT, other])
    for (const width of [80, 60, 40])
      for (const brief of [true, false])
        for (const line of text(result, brief, width).split('\n'))
          expect({ line, fits: widthOf(line) <= width }).toEqual({ line, fits: true });
});

test('in full it has the frequencies of every option and what every question tells', () => {
  const all = text(EIGHT, false);
  expect(all).toContain('path: what each question tells');
  expect(all).toMatch(/q1 +8 answered, 0 skipped, mean 3\.25, sd 1\.49/);
  expect(all).toMatch(/\n {2}5 +2 +25%\n/);
  expect(text(EIGHT)).not.toContain('answered, 0 skipped');
});

test('without a sheet it says so and nothing else', () => {
  const none = { quiz: QUIZ, analysis: itemAnalysis(compileQuiz(QUIZ), []) };
  expect(text(none)).toBe(
    'Small                                                            items, 0 people\n  There is no answer sheet.\n',
  );
});

test('who is left out is said, and who could be', () => {
  const analysis = eight();
  const people = { read: 10, analysed: 8, leftOut: 2 };
  expect(text({ quiz: QUIZ, analysis: { ...analysis, people } })).toContain(
    '2 of 10 sheets are left out, as was asked for: all the same, a long run, or',
  );
  const said = (flagged: number, careless: number): string => {
    const quality = { ...analysis.quality, flagged, careless };
    return text({ quiz: QUIZ, analysis: { ...analysis, quality } }).replace(/\s+/g, ' ');
  };
  expect(said(1, 1)).toContain(
    '1 of 8 sheets has a sign of careless answering. It is in the figures; --without-flagged leaves it out.',
  );
  expect(said(3, 2)).toContain(
    '3 of 8 sheets have a sign of careless answering. All are in the figures; --without-flagged leaves 2 out (all the same, a long run, or many skipped). Contradictions alone stay in: without them alpha would rise by itself.',
  );
  // What would leave nobody out is not offered.
  expect(said(1, 0)).toContain('It is in the figures. ');
  expect(said(1, 0)).not.toContain('--without-flagged');
});

test('readings change at 0, 0.7, 0.8 and 0.9, as these are shown', () => {
  const read = (alpha: number): string => readingOf(alpha).short;
  expect([-0.006, -0.004, 0, 0.694, 0.696, 0.79, 0.8, 0.89, 0.9, 1].map(read)).toEqual([
    'at odds',
    'low',
    'low',
    'low',
    'fair for groups',
    'fair for groups',
    'good for groups',
    'good for groups',
    'high',
    'high',
  ]);
});

test('figures have two digits, no minus before 0, and a dash for what is not known', () => {
  expect([figure(-0.004), figure(-1.805), figure(null), figure(12.34, 1)]).toEqual([
    '0.00',
    '-1.80',
    '-',
    '12.3',
  ]);
  expect(intervalWords([-0.126, 0.5])).toBe('-0.13 to 0.50');
  expect([shareWords(0.001), shareWords(0.999), shareWords(0), shareWords(1), shareWords(null)]).toEqual(['<1%', '>99%', '0%', '100%', '-']); // biome-ignore format: a row
});

test('the mark of an item names the first thing to look at', () => {
  const scaleHere = EIGHT.analysis.scales[0]!;
  const marked = (other: object): string => markOf({ ...scaleHere.items[0]!, ...other }, scaleHere);
  expect(marked({})).toBe('');
  expect(marked({ keying: 'wrong' })).toBe('keyed wrong?');
  expect(marked({ keying: 'doubtful', alphaIfDropped: 0.9 })).toBe('below 0');
  expect(marked({ sd: 0 })).toBe('all the same');
  expect(marked({ alphaIfDropped: 0.84 })).toBe('better without');
  expect(marked({ alphaIfDropped: 0.83 })).toBe('');
});

test('the CSV has a row for each item, in full precision, with empty cells for what is not known', () => {
  const [head = '', first = ''] = itemsCsv(EIGHT).split('\n');
  const cells = first.split(',');
  const cell = (column: string): string | undefined => cells[head.split(',').indexOf(column)];
  expect(cell('question')).toBe('q1');
  expect(cell('n')).toBe('8');
  expect(Number(cell('item_rest'))).toBeCloseTo(0.8602508219415709, 12);
  expect(cell('keying')).toBe('');
  expect(cell('omega')).toBe('');
  expect(cell('options')).toBe('1:1|2:2|3:1|4:2|5:2');
  expect(head).toContain('path.bits,path.told,path.decides');
});

test('JSON is the analysis itself', () => {
  expect(JSON.parse(itemsRenderers.json(EIGHT, { ...optionsWith(), brief: true }))).toEqual(
    JSON.parse(JSON.stringify(EIGHT.analysis)),
  );
});

test.each(Object.entries(HOSTILE))(
  '%s in the quiz drives no terminal and begins no formula',
  (_, hostile) => {
    const quiz = showcaseWith(hostile);
    const analysis = itemAnalysis(compileQuiz(showcase()), [makerSheet('Ada'), sheetOf({ tool: 'pen' })]);
    for (const format of ['text', 'markdown', 'json', 'csv'] as const)
      expect(
        controlIn(itemsRenderers[format]({ quiz, analysis }, { ...optionsWith(), brief: false })),
      ).toBeNull();
  },
);

test('a praise that the interval does not carry is said with where the interval begins', () => {
  const scaleHere = EIGHT.analysis.scales[0]!;
  const reading = (raw: number, low: number): string | null =>
    scaleReading({ ...scaleHere, noOmega: null, alpha: { ...scaleHere.alpha!, raw, interval: [low, 0.99] } });
  expect(reading(0.82, 0.81)).not.toContain('interval');
  expect(reading(0.82, 0.46)).toContain('Its interval begins at 0.46, though.');
  expect(reading(0.3, -0.2)).not.toContain('interval');
});

test('where there is no interval no brackets are shown', () => {
  const item = { ...EIGHT.analysis.scales[0]!.items[0]!, itemRest: -0.74, itemRestInterval: null };
  expect(keyingWords({ ...item, keying: 'doubtful' })).toBe(
    'r -0.74 with the others: below 0, but it may be chance.',
  );
});

test('where figures would be impossible nothing is praised, and the reason is said', () => {
  // Two people share the answers 1 1 and 5 5; the others make the second question vary less than it does for those two.
  const rows = [[1, 1], [5, 5], [null, 3], [null, 3], [null, 3], [5, null]]; // biome-ignore format: a table
  const quiz = statements([1, 1]).quiz;
  const shown = text({ quiz, analysis: itemAnalysis(statements([1, 1]), sheetsOf(rows)) });
  expect(shown).toContain('no alpha: too few people answered the same questions of it');
  expect(shown).toMatch(/q1 +3 +0\.67 +2\.31 +- +- +too few shared/);
  expect(shown).not.toMatch(/usually asked for|is high/);
});

test('that a question tells nothing is said of ten people at least', () => {
  const quiz = quizOf({ path: { tester: { care: 1 }, hacker: { care: -1 } } }, [
    scale('much', { care: 3 }),
    scale('little', { care: 0.5 }),
  ]);
  // `little` is answered alike by everybody; `much` alone decides.
  const silent = (people: number): string =>
    text({
      quiz,
      analysis: itemAnalysis(
        compileQuiz(quiz),
        Array.from({ length: people }, (_, at) => sheetOf({ much: at % 2 === 0 ? 5 : 1, little: 3 })),
      ),
    });
  expect(silent(9)).not.toContain('tell nothing here');
  expect(silent(10)).toContain('tell nothing here about the outcome\n  little.');
});
