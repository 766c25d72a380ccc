// `npm run fairness [-- <quiz file> [sheets]]`: does a quiz favour a role? Without a file: those that ship. Shares of each role over random sheets, and
// the verdicts on sheets that are answered without reading. Exit code 1 beyond the bounds.
import { readdirSync } from 'node:fs';
import { PATTERNS, patternVerdicts, randomShares } from '../src/analysis/fairness.js';
import { readQuizFile } from '../src/cli/quiz-file.js';
import { compileQuiz } from '../src/scoring/table.js';

const LOW = 0.6;
const HIGH = 1.6;

const files = process.argv[2] === undefined ? shippedQuizzes() : [process.argv[2]];
const sheets = Number(process.argv[3] ?? 200_000);
let failures = 0;

for (const [nth, file] of files.entries()) {
  if (nth > 0) console.log();
  failures += report(file);
}
process.exitCode = failures === 0 ? 0 : 1;

function shippedQuizzes(): string[] {
  const names = readdirSync('questions').filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => `questions/${name}`);
}

/** @returns how much is out of bounds */
function report(file: string): number {
  const table = compileQuiz(readQuizFile(file, { cwd: process.cwd() }));
  let beyond = 0;
  console.log(
    `${file}: ${sheets} random sheets, shares as a multiple of the fair one (${LOW} to ${HIGH} allowed)`,
  );
  for (const { track, shares } of randomShares(table, sheets, 20_261_120)) {
    console.log(`\n${track}`);
    for (const [role, share] of shares) {
      const fair = share >= LOW && share <= HIGH;
      if (!fair) beyond++;
      console.log(`  ${role.padEnd(28)} ${share.toFixed(2)}${fair ? '' : '  out of bounds'}`);
    }
  }
  console.log('\nanswered without reading');
  for (const pattern of PATTERNS) {
    for (const [track, verdict] of patternVerdicts(table, pattern)) {
      if (verdict === 'clear') beyond++;
      console.log(`  ${pattern.padEnd(10)} ${track.padEnd(17)} ${verdict}`);
    }
  }
  return beyond;
}
