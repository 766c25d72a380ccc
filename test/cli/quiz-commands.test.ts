import { whichPath } from './memory-io.js';

const run = (...words: string[]) => whichPath(words, { cwd: '/' });

test('what quiz can do is listed where it is asked for', async () => {
  const { code, stdout } = await run('quiz', '--help');
  expect(code).toBe(0);
  for (const name of ['new', 'list', 'show', 'schema', 'check', 'audit', 'items'])
    expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
});

test('quiz alone says what it can do, and that something is missing', async () => {
  const { code, stdout, stderr } = await run('quiz');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Usage: which-path quiz /);
});

test('help of an inner command is its own', async () => {
  const asked = await run('help', 'quiz', 'check');
  expect(asked).toEqual(await run('quiz', 'check', '--help'));
  expect(asked.stdout).toMatch(/^Usage: which-path quiz check /);
});

test('a word that is nearly a command is mended', async () => {
  const { code, stderr } = await run('quiz', 'chek');
  expect(code).toBe(2);
  expect(stderr).toBe("which-path: unknown command 'chek'\n(Did you mean check?)\n");
});

test('the program lists them as one', async () => {
  expect((await run('--help')).stdout).toMatch(/^ {2}quiz +write, check and study quizzes$/m);
});
