import { HOSTILE } from '../hostile.js';
import { HOSTILE_MARKUP } from '../hostile-markup.js';
import { everyPageTo, everyPageWith, type Pages } from '../render/html/every-page.js';
import { axeFindings } from './axe.js';
import { builtByParsing, strangeTargets } from './in-the-page.js';
import { browserForTests, misplaced, misplacedOnPaper } from './looking.js';
import { keepPicture } from './opened.js';
import { ODD } from './pages.js';

const { open } = browserForTests();

/** Pages of which there is none like it among the usual ones. */
const RARE = /^a long word, .*(?:hurry|contradicting|older|nobody)/;

test.each(ODD)(
  '$name: in its place, on a phone as on paper; nothing runs, even without a policy',
  async ({ name, make }) => {
    const { page, incidents, close } = await open(await make(), { bypassCSP: true });
    const found = await misplaced(page, 320);
    await keepPicture(page, `${name} 320`);
    found.push(...(await misplaced(page, 1280)), ...(await misplacedOnPaper(page)));
    if (RARE.test(name)) found.push(...(await axeFindings(page, 'all')));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false);
    expect(incidents).toEqual([]);
    await close();
  },
);

const CORPUS = Object.values({ ...HOSTILE, ...HOSTILE_MARKUP });
/** Between them they hold every text of a quiz and everything that a result tells. */
const KINDS = ['person', 'position', 'plan, forked', 'cohort', 'change, of older results'];

test('of no hostile text a browser makes an element, an attribute or an address', async () => {
  const { page, close } = await open('<!DOCTYPE html><title>A parser</title>');
  const builtOf = (pages: Pages): Promise<string[]> =>
    page.evaluate(
      builtByParsing,
      KINDS.map((kind) => pages[kind]!()),
    );
  const harmless = await builtOf(everyPageWith('harmless'));
  for (const text of CORPUS) {
    const built = await builtOf(everyPageWith(text));
    expect({ text, built }).toEqual({ text, built: harmless });
    const pages = everyPageTo(text);
    const linked = ['person', 'plan, forked'].map((kind) => pages[kind]!());
    const strange = await page.evaluate(strangeTargets, linked);
    expect({ text, strange }).toEqual({ text, strange: [] });
  }
  await close();
});
