import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { auditQuiz } from '../../src/analysis/audit/audit-of.js';
import { readInside } from '../../src/cli/files.js';
import { checkQuiz } from '../../src/quiz/check/check-quiz.js';
import { compileQuiz } from '../../src/scoring/table.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = [
  ...readdirSync(`${root}questions`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `questions/${name}`),
  'examples/bootcamp/quiz.yaml',
];

// `npm run quizzes` does the same with five times as many sheets.
describe.each(files)('%s', (file) => {
  const folder = `${root}${file.slice(0, file.lastIndexOf('/'))}`;
  const check = checkQuiz(readFileSync(root + file, 'utf8'), {
    file,
    readInclude: (path) => readInside(folder, path),
  });

  test('leaves nothing to mend, and turns no warning off', () => {
    expect({ findings: check.findings, silenced: check.silenced }).toEqual({ findings: [], silenced: [] });
  });

  test('is within the limits that it sets itself', () => {
    const options = { limits: check.limits, sheets: 20_000, seed: 20_261_121 };
    expect(auditQuiz(compileQuiz(check.quiz!), options).breaches).toEqual([]);
  });
});
