// node bench/batch/run.mjs [--rows N] [--pairs N] [--only csv|ndjson|large|default|folder]
// Prints figures beside what they should be. It is not a test: the exit code is always 0.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checked } from './check.mjs';
import { csvFile, FOLDER, ndjsonFile, QUIZ, sheetFolder } from './generate.mjs';
import { MEMORY_FROM, measured, median } from './measure.mjs';
import { PROGRAM } from './project.mjs';

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    pairs: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const rows = Number(flags.rows);
const pairs = Number(flags.pairs);
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const outFile = (name) => join(FOLDER, `out-${name}.csv`);

const SCORES = ['--columns', 'respondent,role,scores'];
const ours = (input, columns, quiz = ['--quiz', QUIZ]) =>
  measured([
    ...[PROGRAM, 'score', input, ...quiz, '-f', 'csv', ...columns],
    ...['-o', outFile('ours'), '--force'],
  ]);
const duckdb = (input) => measured([here('duckdb.mjs'), input, outFile('duckdb')]);

const benchmarks = {
  csv: async () => compared(await csvFile(rows), 0.35),
  ndjson: async () => compared(await ndjsonFile(rows), 0.8),
  large: async () => {
    const one = await alone(await csvFile(rows), SCORES, rows);
    const four = await alone(await csvFile(4 * rows), SCORES, 4 * rows);
    tell('memory, four times the rows', (four.memory / one.memory).toFixed(2), 'the same');
  },
  default: async () => alone(await csvFile(rows), [], rows, 'at least 250,000'),
  folder: async () => {
    const folder = sheetFolder();
    const taken = await inTurn(
      () => ours(folder, [], []),
      () => measured([here('read-folder.mjs'), folder]),
    );
    sides(taken, 'only reading');
    tell(
      'ours / only reading',
      ratios(taken, ({ seconds }) => seconds),
      'at most 2',
    );
  },
};

/** Ours and DuckDB in turn on one file. */
async function compared(file, target) {
  const taken = await inTurn(
    () => ours(file, SCORES),
    () => duckdb(file),
  );
  sides(taken, 'DuckDB');
  tell(
    'ours / DuckDB',
    ratios(taken, ({ seconds }) => seconds),
    `at most ${target}`,
  );
  tell(
    'ours / its query alone',
    ratios(taken, ({ out }) => Number(out)),
    '',
  );
  const sheets = await ndjsonFile(rows);
  for (const side of ['ours', 'duckdb']) tell(side, await checked(sheets, outFile(side)), '');
}

/** Ours on one file, without another side. */
async function alone(file, columns, count, target = '') {
  const taken = [];
  for (let round = 0; round < pairs; round++) taken.push(await ours(file, columns));
  const seconds = median(taken.map((one) => one.seconds));
  const memory = median(taken.map((one) => one.memory));
  tell(`ours, ${count.toLocaleString('en')} rows`, figures(seconds, memory), 'at most 96 MB');
  tell('rows a second', Math.round(count / seconds).toLocaleString('en'), target);
  return { seconds, memory };
}

/** Pairs of runs, one side after the other. The first pair fills the file cache and does not count. */
async function inTurn(one, other) {
  const taken = [];
  for (let round = 0; round <= pairs; round++) taken.push([await one(), await other()]);
  return taken.slice(1);
}

function sides(taken, other) {
  for (const [side, name] of ['ours', other].entries()) {
    const of = (figure) => median(taken.map((pair) => pair[side][figure]));
    tell(name, figures(of('seconds'), of('memory')), side === 0 ? 'at most 96 MB' : '');
  }
}

/** The median of the pairs' ratios keeps the machine's moods out. */
function ratios(taken, secondsOf) {
  return median(taken.map(([one, other]) => one.seconds / secondsOf(other))).toFixed(2);
}

const figures = (seconds, memory) => `${seconds.toFixed(2)} s  ${memory.toFixed(0)} MB`;

function tell(name, figure, target) {
  console.log(`  ${name.padEnd(28)} ${figure}${target === '' ? '' : `  (${target})`}`);
}

console.log(`Node ${process.version}, ${rows.toLocaleString('en')} rows, medians of ${pairs} pairs`);
console.log(`memory: ${MEMORY_FROM}; data: ${FOLDER}`);
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (flags.only !== undefined && flags.only !== name) continue;
  console.log(`\n${name}`);
  try {
    await benchmark();
  } catch (error) {
    console.log(`  failed: ${error.message}`);
  }
}
