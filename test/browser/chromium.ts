import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @throws Error that says what to install where there is no Chromium */
export function chromiumPath(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const { WHICH_PATH_CHROMIUM: chosen, PATH = '' } = env;
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new Error(`WHICH_PATH_CHROMIUM names ${chosen}, which is no program.`);
  }
  const folders = ['/usr/bin', ...PATH.split(delimiter).filter((folder) => folder !== '')];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
  if (found !== undefined) return found;
  throw new Error('These tests need Chromium: apt-get install chromium, or name one in WHICH_PATH_CHROMIUM.');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update'];
/** In a container there is neither a sandbox nor a graphics card. */
const BARE = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync'];

export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...BARE, ...QUIET] });
}
