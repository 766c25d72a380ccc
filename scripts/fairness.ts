// `npm run fairness [-- <quiz file> [sheets]]`: does a quiz favour a role? Shares of each role over random sheets, and
// the verdicts on sheets that are answered without reading. Exit code 1 beyond the bounds.
import { PATTERNS, patternVerdicts, randomShares } from '../src/analysis/fairness.js';
import { readQuizFile } from '../src/cli/quiz-file.js';
import { compileQuiz } from '../src/scoring/table.js';

const LOW = 0.6;
const HIGH = 1.6;

const file = process.argv[2] ?? 'questions/python-path.yaml';
const sheets = Number(process.argv[3] ?? 200_000);
const table = compileQuiz(readQuizFile(file, { cwd: process.cwd() }));
let failures = 0;

console.log(
  `${file}: ${sheets} random sheets, shares as a multiple of the fair one (${LOW} to ${HIGH} allowed)`,
);
for (const { track, shares } of randomShares(table, sheets, 20_261_120)) {
  console.log(`\n${track}`);
  for (const [role, share] of shares) {
    const fair = share >= LOW && share <= HIGH;
    if (!fair) failures++;
    console.log(`  ${role.padEnd(28)} ${share.toFixed(2)}${fair ? '' : '  out of bounds'}`);
  }
}
console.log('\nanswered without reading');
for (const pattern of PATTERNS) {
  for (const [track, verdict] of patternVerdicts(table, pattern)) {
    if (verdict === 'clear') failures++;
    console.log(`  ${pattern.padEnd(10)} ${track.padEnd(17)} ${verdict}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;
