import { axeFindings } from './axe.js';
import { wordsOfThePage } from './in-the-page.js';
import { browserForTests, misplaced, misplacedOnPaper } from './looking.js';
import { keepPaper, keepPicture, type Opened } from './opened.js';
import { USUAL } from './pages.js';

const { open } = browserForTests();

describe.each(USUAL)('$name', ({ name, make, sheets }) => {
  let source: string;
  let page: Opened['page'];
  let incidents: Opened['incidents'];
  let close: Opened['close'];
  beforeAll(async () => {
    source = await make();
    ({ page, incidents, close } = await open(source));
  });
  afterAll(() => close?.());

  test.each([320, 768, 1280])('nothing sticks out or lies on anything else on %i pixels', async (width) => {
    const found = await misplaced(page, width);
    await keepPicture(page, `${name} ${width}`);
    expect(found).toEqual([]);
  });

  test('nor on paper, of which it needs little', async () => {
    expect(await misplacedOnPaper(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    keepPaper(pdf, name);
    const pages = pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(sheets ?? Infinity);
  });

  test('axe finds nothing, by day and by night, which look different', async () => {
    const pictures: Buffer[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      pictures.push(await page.screenshot());
      await keepPicture(page, `${name} ${colorScheme}`);
      expect(await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
    }
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(false);
  });

  test('it reads the same without scripts', async () => {
    if (!source.includes('<script')) return;
    const without = await open(source, { javaScriptEnabled: false });
    expect(await without.page.evaluate(wordsOfThePage)).toBe(await page.evaluate(wordsOfThePage));
    await without.close();
  });

  // The last, for it tells of everything that happened before.
  test('it asks for nothing, says nothing and breaks no rule of its own', () => {
    expect(incidents).toEqual([]);
  });
});
