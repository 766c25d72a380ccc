import type { Page } from 'playwright-core';
import { formOf } from '../../src/cli/author/show.js';
import { renderFormHtml } from '../../src/render/html/form/form.js';
import { shippedQuiz } from '../builders.js';
import { HOSTILE } from '../hostile.js';
import { HOSTILE_MARKUP } from '../hostile-markup.js';
import { formWith } from '../render/form/forms.js';
import { showcaseWith } from '../showcase.js';
import { axeFindings } from './axe.js';
import { builtByParsing } from './in-the-page.js';
import { browserForTests, misplaced, misplacedOnPaper } from './looking.js';
import { keepPaper, keepPicture } from './opened.js';

const { open } = browserForTests();

const of = (quiz: Parameters<typeof formOf>[0], key = false, seed: number | null = null): string =>
  renderFormHtml(formOf(quiz, { seed, key }));

/** Its sheets of A4. */
async function sheetsOf(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  keepPaper(pdf, name);
  return pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;
}

describe.each([
  { name: 'the form of the quiz that ships', make: () => of(shippedQuiz()), sheets: 4 },
  { name: 'its key', make: () => of(shippedQuiz(), true), sheets: 10 },
  { name: 'the form of a position', make: () => of(shippedQuiz('hiring'), false, 7), sheets: 3 },
  { name: 'a form of all types', make: () => renderFormHtml(formWith()), sheets: 1 },
  { name: 'the key of all types', make: () => renderFormHtml(formWith({ key: true })), sheets: 2 },
])('$name', ({ name, make, sheets }) => {
  test('nothing sticks out or lies on anything else, on any window and on paper', async () => {
    const { page, incidents, close } = await open(make());
    const found: string[] = [];
    for (const width of [320, 768, 1280]) {
      found.push(...(await misplaced(page, width)));
      await keepPicture(page, `${name} ${width}`);
    }
    found.push(...(await misplacedOnPaper(page)));
    expect(found).toEqual([]);
    expect(await sheetsOf(page, name)).toBeLessThanOrEqual(sheets);
    expect(incidents).toEqual([]);
    await close();
  });

  test('axe finds nothing, by day and by night', async () => {
    const { page, close } = await open(make());
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await keepPicture(page, `${name} ${colorScheme}`);
      expect(await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
    }
    await close();
  });
});

test('boxes are squares with a black border on paper, and no question is broken between sheets', async () => {
  const { page, close } = await open(of(shippedQuiz()));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const boxes = await page.locator('.box').evaluateAll((all) =>
    all.map((box) => {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(box);
      const { width, height } = box.getBoundingClientRect();
      const isSquare = width > 8 && Math.abs(width - height) < 0.5;
      return `${isSquare} ${Number.parseFloat(borderTopWidth) >= 1} ${borderTopStyle} ${borderTopColor}`;
    }),
  );
  // 20 choices of 4, 8 scales of 5 and a set of 8; a ranking has none.
  expect(boxes).toHaveLength(20 * 4 + 8 * 5 + 8);
  expect(new Set(boxes)).toEqual(new Set(['true true solid rgb(0, 0, 0)']));
  const breaks = await page
    .locator('.question')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  await close();
});

const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauamt';
const HOSTILE_ALL = Object.values({ ...HOSTILE, ...HOSTILE_MARKUP });

test.each([
  ['a long word', LONG],
  ['a word of 2,000 letters', 'x'.repeat(2000)],
  ['all hostile texts', HOSTILE_ALL.join(' ')],
])('%s in every text stays in its place, and nothing runs, even without a policy', async (_, text) => {
  const source = renderFormHtml(formOf(showcaseWith(text), { seed: null, key: true }));
  const { page, incidents, close } = await open(source, { bypassCSP: true });
  const found = await misplaced(page, 320);
  found.push(...(await misplaced(page, 1280)), ...(await misplacedOnPaper(page)));
  expect(found).toEqual([]);
  expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false);
  expect(incidents).toEqual([]);
  await close();
});

test('of no hostile text a browser makes an element or an attribute', async () => {
  const { page, close } = await open('<!DOCTYPE html><title>A parser</title>');
  const builtOf = (text: string): Promise<string[]> =>
    page.evaluate(builtByParsing, [of(showcaseWith(text), true, 7)]);
  const harmless = await builtOf('harmless');
  for (const text of HOSTILE_ALL)
    expect({ text, built: await builtOf(text) }).toEqual({ text, built: harmless });
  await close();
});
