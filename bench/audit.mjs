// `node --import ./scripts/register-ts-node.mjs bench/audit.mjs [quiz file] [sheets]`: what each part of an audit costs,
// as a ratio to scoring the same number of random sheets (points and ranking alone). Processor time, so that what else
// the machine does is left out; the median of some rounds.
import { auditQuiz } from '../src/analysis/audit/audit-of.js';
import { rolePairs, traitPairs } from '../src/analysis/audit/correlations.js';
import { countSheets } from '../src/analysis/audit/counts.js';
import { patternAudits } from '../src/analysis/audit/patterns.js';
import { questionAudits } from '../src/analysis/audit/questions.js';
import { reachOf } from '../src/analysis/audit/reach.js';
import { sensitivities } from '../src/analysis/audit/sensitivity.js';
import { sheetsOf } from '../src/analysis/audit/sheets.js';
import { readQuizFile } from '../src/cli/quiz-file.js';
import { DEFAULT_LIMITS } from '../src/quiz/audit-limits.js';
import { compileQuiz } from '../src/scoring/table.js';
import { tallier } from '../src/scoring/tally.js';

const ROUNDS = 5;
const file = process.argv[2] ?? 'questions/python-path.yaml';
const count = Number(process.argv[3] ?? 100_000);
const seed = 1;

const table = compileQuiz(readQuizFile(file, { cwd: process.cwd() }));
const sheets = sheetsOf(table, count, seed);
const counts = countSheets(table, sheets);

const PARTS = {
  'scoring the sheets (the unit)': () => score(false),
  '… with their flip distances': () => score(true),
  'counting: all of that, what decides, what tells': () => countSheets(table, sheets),
  'questions and options from the counts': () => questionAudits(table, counts),
  'patterns, 1,000 orders each': () => patternAudits(table, seed),
  'sensitivity, 20 × 2,000 sheets': () => sensitivities(table, seed),
  'reach of every role': () =>
    table.tracks.map(({ roles }, t) => roles.map((role) => reachOf(table, t, role))),
  correlations: () => [table.tracks.map((_, t) => rolePairs(table, t)), traitPairs(table)],
  'the whole audit': () => auditQuiz(table, { limits: DEFAULT_LIMITS, sheets: count, seed }),
};

const times = Object.entries(PARTS).map(([part, run]) => ({ part, seconds: median(rounds(run)) }));
const unit = times[0]?.seconds ?? 1;
console.log(`${file}: ${sheets.method.sheets} sheets ${sheets.method.kind}, scored in ${unit.toFixed(2)} s`);
for (const { part, seconds } of times)
  console.log(`  ${part.padEnd(50)} ${(seconds / unit).toFixed(2).padStart(6)}`);

/** @param {boolean} flips */
function score(flips) {
  const tally = tallier(table, { exclude: [], flips });
  sheets.each((chosen) => tally(chosen));
}

/** Processor seconds of each round. @param {() => unknown} run @returns {number[]} */
function rounds(run) {
  return Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
