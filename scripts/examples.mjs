// `npm run examples` makes the reports in examples/ from the sheets beside them; `npm run examples -- --check` says
// which would change and changes nothing; `npm run examples -- --pictures` takes their pictures for the README too, with
// the browser that the browser tests use.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is made, and by which words after `which-path`. @type {Record<string, string[]>} */
const REPORTS = {
  'examples/ada.html': ['report', 'examples/ada.yaml'],
  'examples/ada.ics': ['report', 'examples/ada.yaml'],
  'examples/cohort.html': ['report', 'examples/cohort.ndjson', '--groups', '6'],
  'examples/change.html': [
    'report',
    '--before',
    'examples/cohort.ndjson',
    '--',
    'examples/cohort-later.ndjson',
  ],
};

/** Pictures of the first screen of a page. */
const PICTURES = {
  'docs/pictures/person.png': { page: 'examples/ada.html', width: 1100, height: 1240 },
  'docs/pictures/cohort.png': { page: 'examples/cohort.html', width: 1100, height: 1040 },
};

const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'which-path-examples-'));
try {
  for (const [name, words] of Object.entries(REPORTS)) {
    const made = join(folder, name.replace(/^.*\//, ''));
    const args = ['bin/which-path.js', ...words.slice(0, 1), '-o', made, ...words.slice(1)];
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    const now = readFileSync(made, 'utf8');
    const before = textOf(join(root, name));
    if (now === before) continue;
    if (check) {
      console.error(`${name}: out of date. Run npm run examples.`);
      process.exitCode = 1;
    } else {
      writeFileSync(join(root, name), now);
      console.log(`${name}: written`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes('--pictures')) await takePictures();

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function takePictures() {
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.WHICH_PATH_CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const [picture, { page: name, width, height }] of Object.entries(PICTURES)) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light' });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(root, name)).href);
      await page.screenshot({ path: join(root, picture) });
      await context.close();
      console.log(`${picture}: taken`);
    }
  } finally {
    await browser.close();
  }
}
