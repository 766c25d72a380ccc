import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath, startChromium } from './chromium.js';
import { foldAll, overlaps, sticksOut } from './in-the-page.js';
import { type Opened, opened } from './opened.js';

const HEIGHT = 900;
/** CSS pixels. */
export const PROJECTOR = { width: 1280, height: HEIGHT } as const;
/** An A4 sheet within its margins of 12 mm: 186 mm at 96 pixels an inch. */
const PAPER = { width: 703, height: HEIGHT } as const;

export interface OpenText {
  /** Opens a page whose source this is. */
  readonly open: (source: string, options?: BrowserContextOptions) => Promise<Opened>;
}

/** One browser for all tests of a file. @throws Error at once where there is none */
export function browserForTests(): OpenText {
  const path = chromiumPath();
  let browser: Browser;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    browser = await startChromium(path);
    folder = mkdtempSync(join(tmpdir(), 'which-path-browser-'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    open: (source, options = {}) => {
      const file = join(folder, `${++count}.html`);
      writeFileSync(file, source);
      return opened(browser, file, { viewport: PROJECTOR, ...options });
    },
  };
}

/** What lies where it should not on a window so wide, with all that folds open. */
export async function misplaced(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.evaluate(foldAll, true);
  const found = [...(await page.evaluate(sticksOut, 0)), ...(await page.evaluate(overlaps))];
  await page.evaluate(foldAll, false);
  return found;
}

/** The same for a sheet of paper, on which everything is as it is. */
export async function misplacedOnPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const found = [...(await page.evaluate(sticksOut, 4)), ...(await page.evaluate(overlaps))];
  await page.emulateMedia({ media: null });
  await page.setViewportSize(PROJECTOR);
  return found;
}
