import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that is open, and all that it did which nobody asked for. */
export interface Opened {
  readonly page: Page;
  /** Requests but for the page itself, messages on the console, errors, breaches of its policy. */
  readonly incidents: string[];
  readonly close: () => Promise<void>;
}

/** Opens a file without a network. */
export async function opened(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) incidents.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  if (options.javaScriptEnabled !== false) {
    await page.exposeFunction('breachOfPolicy', (what: string) => incidents.push(`policy: ${what}`));
    await page.addInitScript(() => {
      const { breachOfPolicy } = globalThis as unknown as { breachOfPolicy: (what: string) => void };
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        breachOfPolicy(`${violatedDirective} ${blockedURI}`),
      );
    });
  }
  await page.goto(address);
  return { page, incidents, close: () => context.close() };
}

const { WHICH_PATH_SCREENSHOTS: folder = '' } = process.env;

/** For a person to look at: in the folder that WHICH_PATH_SCREENSHOTS names, if it names one. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (folder === '') return;
  mkdirSync(folder, { recursive: true });
  const file = name.replace(/[^a-z0-9]+/gi, '-');
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
}

/** The same for what is printed. */
export function keepPaper(pdf: Uint8Array, name: string): void {
  if (folder === '') return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.pdf`), pdf);
}
