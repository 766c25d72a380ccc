import { itemAnalysis } from '../../src/analysis/items/item-analysis.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { mapStrings } from '../../src/render/escape.js';
import { renderItemsHtml } from '../../src/render/html/items/items.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { sheetOf } from '../builders.js';
import { HOSTILE } from '../hostile.js';
import { HOSTILE_MARKUP } from '../hostile-markup.js';
import { makerSheet, showcaseWith } from '../showcase.js';
import { axeFindings } from './axe.js';
import { formAnswers } from './form-answers.js';
import { browserForTests, misplaced, misplacedOnPaper } from './looking.js';
import { keepPaper, keepPicture, type Opened } from './opened.js';
import { pageOf } from './pages.js';

const { open } = browserForTests();

const ITEMS = ['quiz', 'items', 'python-path'];

/** Sixty letters that want to stay together, as a trait's name may have. */
const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauamt';
const HOSTILE_ALL = Object.values({ ...HOSTILE, ...HOSTILE_MARKUP }).join(' ');

/** The page of a few answers to a quiz in all of whose texts this stands. */
function pageWith(text: string): string {
  const mark = '\ue000';
  const quiz: Quiz = showcaseWith(mark);
  const sheets = [
    makerSheet(mark),
    sheetOf({ tool: 'pen', alone: 5, mend: 1, desk: ['book'], day: ['plan', 'build'] }),
    sheetOf({ tool: 'talk', alone: 1, mend: 3, desk: ['phone'], day: ['meet', 'plan'] }),
    sheetOf({ tool: 'pen' }),
  ];
  const analysis = itemAnalysis(compileQuiz(quiz), sheets);
  return renderItemsHtml({ quiz: mapStrings(quiz, (each) => each.replaceAll(mark, () => text)), analysis });
}

const PAGES: readonly { readonly name: string; readonly make: () => Promise<string> }[] = [
  { name: 'items of thirty people', make: () => pageOf([...ITEMS, 'examples/cohort.ndjson']) },
  {
    name: 'items of three hundred people, without those that are flagged',
    make: () => pageOf([...ITEMS, '-', '--input-format', 'csv', '--without-flagged'], formAnswers(300)),
  },
  { name: 'items of one person', make: () => pageOf([...ITEMS, 'examples/ada.yaml']) },
];

describe.each(PAGES)('$name', ({ name, make }) => {
  let page: Opened['page'];
  let incidents: Opened['incidents'];
  let close: Opened['close'];
  beforeAll(async () => {
    ({ page, incidents, close } = await open(await make()));
  });
  afterAll(() => close?.());

  test.each([320, 768, 1280])('nothing sticks out or lies on anything else on %i pixels', async (width) => {
    const found = await misplaced(page, width);
    await keepPicture(page, `${name} ${width}`);
    expect(found).toEqual([]);
  });

  test('nor on paper', async () => {
    expect(await misplacedOnPaper(page)).toEqual([]);
    keepPaper(await page.pdf({ preferCSSPageSize: true, printBackground: true }), name);
  });

  test('axe finds nothing, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
    }
  });

  test('it asks for nothing, says nothing and breaks no rule of its own', () => {
    expect(incidents).toEqual([]);
  });
});

test.each([
  ['a long word', LONG],
  ['hostile texts', HOSTILE_ALL],
])(
  'items with %s: in its place, on a phone as on paper; nothing runs, even without a policy',
  async (name, text) => {
    const { page, incidents, close } = await open(pageWith(text), { bypassCSP: true });
    const found = await misplaced(page, 320);
    await keepPicture(page, `items with ${name} 320`);
    found.push(...(await misplaced(page, 1280)), ...(await misplacedOnPaper(page)));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false);
    expect(incidents).toEqual([]);
    await close();
  },
);
