import { axeFindings } from './axe.js';
import { browserForTests, misplaced } from './looking.js';

// The other tests here find nothing on our pages; these show that they would.

const { open } = browserForTests();

const pageWith = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title><meta http-equiv="Content-Security-Policy"
content="default-src 'none'; style-src 'unsafe-inline'"></head><body><main><h1>A page</h1>${body}</main></body></html>`;

test.each([
  ['a wide box', '<div style="width:400px">wide</div>', /from 8 to 408 px/],
  [
    'a text that cannot wrap',
    '<p><span style="white-space:nowrap">one two three four five six seven eight nine ten eleven</span></p>',
    /from 8 to \d+ px/,
  ],
  [
    'a text out of its box',
    '<table style="table-layout:fixed;width:300px"><tr><td style="white-space:nowrap">one two three four five six seven eight nine ten eleven</table>',
    /text up to/,
  ],
  [
    'a text that is cut off',
    '<p style="overflow:hidden;white-space:nowrap">one two three four five six seven eight nine ten eleven</p>',
    /cut off/,
  ],
  ['a text on another', '<p style="position:relative;top:-60px">over it</p>', /"over it" and "A page"/],
])('%s is noticed', async (_, body, expected) => {
  const { page, close } = await open(pageWith(body));
  expect((await misplaced(page, 320)).join('\n')).toMatch(expected);
  await close();
});

test.each([
  ['a picture from elsewhere', '<img alt="" src="https://example.org/x.png">', /policy: img-src/],
  ['a script', '<script>window.__pwned = 1</script>', /policy: script-src/],
])('%s breaks the policy', async (_, body, expected) => {
  const { page, incidents, close } = await open(pageWith(body));
  while (!expected.test(incidents.join('\n'))) await page.waitForTimeout(20);
  expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false);
  await close();
});

test('without the policy a script runs, and a request is noticed', async () => {
  const source = pageWith('<script>window.__pwned = 1</script><img alt="" src="https://example.org/x.png">');
  const { page, incidents, close } = await open(source, { bypassCSP: true });
  expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(true);
  expect(incidents.join('\n')).toMatch(/request: https:\/\/example\.org\/x\.png/);
  await close();
});

test('axe notices faint text and a picture without words', async () => {
  const source = pageWith('<p style="color:#bbb">faint</p><svg role="img" width="9" height="9"></svg>');
  const { page, close } = await open(source);
  expect((await axeFindings(page, 'all')).map((line) => line.split(':')[0])).toEqual([
    'color-contrast',
    'svg-img-alt',
  ]);
  expect(await axeFindings(page, 'colours')).toHaveLength(1);
  await close();
});
