// `npm run bench:report`: how large the page of 5,000 people is, how long it takes to make, how much memory that takes,
// and, where there is a browser, how long it takes to open beside a bare table of the same rows, and to sort.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PEOPLE = 5000;
const PAIRS = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'which-path-bench-'));
try {
  const sheets = join(folder, 'sheets.ndjson');
  writeFileSync(sheets, cohort(PEOPLE));
  for (const [kind, words] of Object.entries({
    cohort: ['report', sheets],
    change: ['report', sheets, '--before', sheets],
  })) {
    const page = join(folder, `${kind}.html`);
    const { seconds, megabytes } = run([...words, '-o', page]);
    const size = statSync(page).size / 1e6;
    console.log(
      `${kind} of ${PEOPLE}: ${size.toFixed(2)} MB, made in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory at most`,
    );
  }
  await timeOpening(join(folder, 'cohort.html'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Sheets of so many people: those of the example's form, one answer after the other passed on. @param {number} count */
function cohort(count) {
  const people = readFileSync(join(root, 'examples/cohort.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const lines = [];
  for (let at = 0; at < count; at++) {
    const person = people[at % people.length];
    const other = people[(7 * at + Math.floor(at / people.length)) % people.length];
    const questions = Object.keys(person.answers);
    const from = at % questions.length;
    const taken = questions.slice(from, from + 12).filter((id) => id in other.answers);
    const answers = { ...person.answers, ...Object.fromEntries(taken.map((id) => [id, other.answers[id]])) };
    lines.push(JSON.stringify({ ...person, respondent: `${person.respondent} ${at + 1}`, answers }));
  }
  return `${lines.join('\n')}\n`;
}

/** @param {string[]} words */
function run(words) {
  const report =
    'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"))';
  const measured = join(folder, 'measure.mjs');
  writeFileSync(measured, `${report};\n`);
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(measured).href, join(root, 'bin/which-path.js'), ...words],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** From asking for the page to its first frame with everything laid out. @param {string} path */
async function timeOpening(path) {
  const executablePath = process.env.WHICH_PATH_CHROMIUM ?? '/usr/bin/chromium';
  let browser;
  try {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  } catch {
    console.log('There is no Chromium, so opening the page was not timed (WHICH_PATH_CHROMIUM names one).');
    return;
  }
  try {
    const bare = join(folder, 'bare.html');
    const rows =
      readFileSync(path, 'utf8').match(/<tr role="row"><th scope="row" role="rowheader"><bdi>[^\n]*\n/g) ??
      [];
    writeFileSync(bare, `<!DOCTYPE html><title>Bare</title><table>${rows.join('')}</table>`);
    const times = { page: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
    for (let pair = 0; pair < PAIRS; pair++) {
      times.page.push(await opening(browser, path));
      times.bare.push(await opening(browser, bare));
    }
    const sorts = await sorting(browser, path);
    const ratios = times.page.map((time, at) => time / (times.bare[at] ?? 1));
    console.log(
      `opening it: ${median(times.page).toFixed(0)} ms, ${median(ratios).toFixed(2)} times a bare table of its ${rows.length} rows (${median(times.bare).toFixed(0)} ms)`,
    );
    console.log(
      `sorting it by a click: ${median(sorts).toFixed(0)} ms, ${(median(sorts) / median(times.page)).toFixed(2)} times opening it`,
    );
  } finally {
    await browser.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} path */
async function opening(browser, path) {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const time = performance.now() - start;
  await page.close();
  return time;
}

/**
 * From a click on the head of each column to the frame after it, with the table in view.
 * @param {import('playwright-core').Browser} browser @param {string} path
 */
async function sorting(browser, path) {
  // Else the page's policy keeps what is measured with from running.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(pathToFileURL(path).href);
  const times = await page.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    document.querySelector('#people')?.scrollIntoView();
    await nextFrame();
    const times = [];
    for (const button of document.querySelectorAll('table.people thead button')) {
      const start = performance.now();
      /** @type {HTMLElement} */ (button).click();
      await nextFrame();
      times.push(performance.now() - start);
    }
    return times;
  });
  await page.close();
  return times;
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
