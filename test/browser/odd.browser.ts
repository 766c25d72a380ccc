import { HOSTILE } from '../hostile.js';
import { HOSTILE_MARKUP } from '../hostile-markup.js';
import { everyPageTo, everyPageWith } from '../render/html/every-page.js';
import { axeFindings } from './axe.js';
import { builtByParsing, strangeTargets } from './in-the-page.js';
import { browserForTests, misplaced, misplacedOnPaper } from './looking.js';
import { keepPicture } from './opened.js';
import { ODD } from './pages.js';

const { open } = browserForTests();

test.each(ODD)(
  '$name: in its place, on a phone as on paper; nothing runs, even without a policy',
  async ({ name, make }) => {
    const { page, incidents, close } = await open(await make(), { bypassCSP: true });
    const found = await misplaced(page, 320);
    await keepPicture(page, `${name} 320`);
    found.push(...(await misplaced(page, 1280)), ...(await misplacedOnPaper(page)));
    if (name.startsWith('a long word')) found.push(...(await axeFindings(page)));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false);
    expect(incidents).toEqual([]);
    await close();
  },
);

const CORPUS = Object.values({ ...HOSTILE, ...HOSTILE_MARKUP });

test('of no hostile text a browser makes an element, an attribute or an address', async () => {
  const { page, close } = await open('<!DOCTYPE html><title>A parser</title>');
  const sourcesOf = (pages: ReturnType<typeof everyPageWith>) => Object.values(pages).map((make) => make());
  const harmless = await page.evaluate(builtByParsing, sourcesOf(everyPageWith('harmless')));
  for (const text of CORPUS) {
    const built = await page.evaluate(builtByParsing, sourcesOf(everyPageWith(text)));
    expect({ text, same: built.map((each, at) => each === harmless[at]) }).toEqual({
      text,
      same: harmless.map(() => true),
    });
  }
  for (const address of CORPUS) {
    const pages = everyPageTo(address);
    const sources = ['person', 'plan, of two', 'plan, forked'].map((kind) => pages[kind]!());
    expect({ address, strange: await page.evaluate(strangeTargets, sources) }).toEqual({
      address,
      strange: [],
    });
  }
  await close();
});
