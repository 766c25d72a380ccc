import type { Page } from 'playwright-core';
import { browserForTests } from './looking.js';
import type { Opened } from './opened.js';
import { changeOf, cohortOf, pageOf } from './pages.js';

const { open } = browserForTests();

describe.each([
  { name: 'a person', make: () => pageOf(['report', 'examples/ada.yaml']) },
  { name: 'a plan', make: () => pageOf(['plan', 'python-programmer', 'python-developer']) },
  { name: 'a cohort', make: () => cohortOf(30) },
  { name: 'a change', make: () => changeOf(30) },
])('$name', ({ make }) => {
  test('all that folds opens and closes by keyboard, in the order of the page', async () => {
    const { page, close } = await open(await make());
    const folds = await page.locator('details:visible').count();
    const opening: number[] = [];
    for (let last = ''; ; ) {
      await page.keyboard.press('Tab');
      const { at, where } = await page.evaluate(() => {
        const element = document.activeElement;
        const all = [...document.querySelectorAll('details, a, button, [tabindex], summary')];
        const fold = element?.localName === 'summary' ? element.parentElement : null;
        return {
          at: [...document.querySelectorAll('details')].indexOf(fold as HTMLDetailsElement),
          where: element === null || element === document.body ? '' : String(all.indexOf(element)),
        };
      });
      if (where === '' || where === last) break;
      last = where;
      if (at < 0) continue;
      const isOpen = () => page.evaluate((nth) => document.querySelectorAll('details')[nth]?.open, at);
      await page.keyboard.press('Enter');
      expect(await isOpen()).toBe(true);
      await page.keyboard.press('Space');
      expect(await isOpen()).toBe(false);
      opening.push(at);
    }
    expect(opening).toHaveLength(folds);
    expect(opening).toEqual([...opening].sort((one, other) => one - other));
    await close();
  });
});

describe('the table of people', () => {
  let page: Page;
  let close: Opened['close'];
  beforeAll(async () => {
    ({ page, close } = await open(await cohortOf(30)));
  });
  afterAll(() => close?.());

  const column = (nth: number): Promise<string[]> =>
    page.locator(`table.people tbody tr > :nth-child(${nth})`).allTextContents();
  const sorted = () =>
    page.locator('table.people thead th').evaluateAll((heads) =>
      heads.flatMap((head, at) => {
        const way = head.getAttribute('aria-sort');
        return way === null ? [] : [`${at + 1} ${way}`];
      }),
    );
  const head = (nth: number) => page.locator(`table.people thead th:nth-child(${nth}) button`);
  const byAlphabet = (texts: readonly string[]): string[] =>
    [...texts].sort(new Intl.Collator('en-US', { numeric: true }).compare);

  test('stands in the order of the answers at first, and says so of no column', async () => {
    expect((await column(1)).slice(0, 2)).toEqual(['tomas.ito@example.org', 'priya.zajac@example.org']);
    expect(await sorted()).toEqual([]);
  });

  test('is sorted by a click, and the other way by another', async () => {
    const names = await column(1);
    await head(1).click();
    expect(await sorted()).toEqual(['1 ascending']);
    expect(await column(1)).toEqual(byAlphabet(names));
    await head(1).click();
    expect(await sorted()).toEqual(['1 descending']);
    expect(await column(1)).toEqual(byAlphabet(names).reverse());
  });

  test('is sorted by keyboard, and equal rows keep their order', async () => {
    await head(1).click();
    await head(3).focus();
    await page.keyboard.press('Enter');
    expect(await sorted()).toEqual(['3 ascending']);
    const [roles, names] = [await column(3), await column(1)];
    expect(roles).toEqual(byAlphabet(roles));
    for (const role of new Set(roles)) {
      const alike = names.filter((_, at) => roles[at] === role);
      expect(alike).toEqual(byAlphabet(alike));
    }
    await page.keyboard.press('Space');
    expect(await sorted()).toEqual(['3 descending']);
  });
});

test('five thousand people are a page under 3 MB', async () => {
  expect(Buffer.byteLength(await cohortOf(5000))).toBeLessThan(3_000_000);
});
