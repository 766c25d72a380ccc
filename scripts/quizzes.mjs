// `npm run quizzes`: the quizzes that ship, and those that show how to write one, pass their own tools: `quiz check`
// without a warning, and `quiz audit` within the limits that each file sets itself. Needs a build.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = readdirSync(join(root, 'questions'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => `questions/${name}`);
const files = [...shipped, 'examples/bootcamp/quiz.yaml'];

/** @param {readonly string[]} words @returns {boolean} whether it ended with exit code 0 */
function passes(words) {
  console.log(`\n$ which-path ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['bin/which-path.js', ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

const results = [
  passes(['quiz', 'check', '--strict', ...files]),
  ...files.map((file) => passes(['quiz', 'audit', file])),
];
const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
