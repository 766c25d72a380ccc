import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.js';
import { ROOT, runBin, runShell, startBin } from './process.js';

const folder = temporaryFolder();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('--version is that of the package', () => {
  expect(runBin(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('the exit code is that of main', () => {
  expect(runBin(['score', 'examples/ada.yaml']).status).toBe(0);
  expect(runBin(['score', '-'], { input: 'answers: { nothing: 1 }' }).status).toBe(1);
  expect(runBin(['score', 'nothing.yaml']).status).toBe(2);
  expect(runBin(['nothing']).status).toBe(2);
});

test('a result in a pipe has no colour', () => {
  const { stdout, stderr } = runBin(['score', 'examples/ada.yaml']);
  expect(stdout).toContain('Ada, 30 of 30 answered');
  expect(stdout).not.toContain('\u001b');
  expect(stderr).toBe('');
});

test('FORCE_COLOR colours it', () => {
  const coloured = runBin(['score', 'examples/ada.yaml'], { env: { FORCE_COLOR: '1' } }).stdout;
  expect(coloured).toContain('\u001b[1mMatch\u001b[22m');
  const plain = runBin(['score', 'examples/ada.yaml', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout;
  expect(plain).not.toContain('\u001b');
});

test('the example sheets score without a problem', () => {
  const isSheet = (name: string): boolean =>
    /\.(?:yaml|json)$/.test(name) &&
    /quiz"?: "?python-path/.test(readFileSync(join(ROOT, 'examples', name), 'utf8'));
  const sheets = readdirSync(join(ROOT, 'examples')).filter(isSheet);
  expect(sheets).toContain('ada.yaml');
  for (const sheet of sheets) {
    const { status, stdout, stderr } = runBin(['score', `examples/${sheet}`, '-f', 'json']);
    expect({ sheet, status, stderr }).toEqual({ sheet, status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'which-path/assessment@1' });
  }
});

describe('where there is no terminal', () => {
  test('one line says so, and the command that it names works', () => {
    const { status, stdout, stderr } = runBin([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^which-path: there is no terminal to ask on\. .*\n$/);
    const [, sheet = ''] = /which-path score (\S+)\n$/.exec(stderr) ?? [];
    expect(existsSync(join(ROOT, sheet))).toBe(true);
    expect(runBin(['score', sheet]).status).toBe(0);
  });

  test('from another folder the sheet is found too', () => {
    const { stderr } = runBin([], { cwd: folder.path });
    const [, sheet = ''] = /which-path score (\S+)\n$/.exec(stderr) ?? [];
    expect(existsSync(join(folder.path, sheet))).toBe(true);
  });

  test('npm start names the command as npm takes it', () => {
    const { stderr } = runBin([], { env: { npm_lifecycle_event: 'start' } });
    expect(stderr).toContain('npm start -- score examples/ada.yaml');
  });

  test('TERM=dumb does not make a terminal of a pipe', () => {
    expect(runBin([], { env: { TERM: 'dumb' } }).status).toBe(2);
  });
});

describe('a reader that goes away', () => {
  test.each(['json', 'markdown', 'text'])('%s: | head -1 ends with 0 and without noise', (format) => {
    const line = `$wp score examples/ada.yaml -f ${format} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    expect(runShell(line)).toEqual({ status: 0, stdout: '0\n', stderr: '' });
  });

  test('before anything is written', () => {
    for (const words of ['score examples/ada.yaml -f json', '--help', '--version'])
      expect(runShell(`$wp ${words} | true; echo "\${PIPESTATUS[0]}"`)).toEqual({
        ...{ status: 0, stdout: '0\n', stderr: '' },
      });
  });

  test('from messages leaves the exit code as it is', () => {
    expect(runShell('$wp score nothing.yaml 2> >(true)').status).toBe(2);
  });
});

test('a full disk is said, and is a failure', () => {
  expect(runShell('$wp score examples/ada.yaml > /dev/full')).toEqual({
    ...{ status: 2, stdout: '' },
    stderr: 'which-path: the output cannot be written: ENOSPC: no space left on device, write\n',
  });
});

describe('questions in a pipe', () => {
  test('end with the process although the pipe stays open', () => {
    const { status, stderr } = runShell(
      `(printf '1\\nq\\n'; sleep 1) | $wp --plain; exit "\${PIPESTATUS[1]}"`,
    );
    expect(status).toBe(0);
    expect(stderr).toContain('You left after 1 of 30 answers. Nothing was saved.');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends with %i, the answers so far are saved', async (signal, code) => {
    const file = join(folder.path, 'saved.yaml');
    const words = ['--plain', '--no-shuffle', '--save', file];
    const ending = await startBin(words, 'Question 1 of', (child) => {
      child.stderr?.on('data', (chunk) => String(chunk).includes('Question 2 of') && child.kill(signal));
      child.stdin?.write('1\n');
    });
    expect(ending).toMatchObject({ code, signal: null });
    expect(ending.stderr).toContain(`Saved 1 answer: ${file}`);
    expect(folder.get('saved.yaml')).toBe('quiz: python-path\nanswers:\n  late-orders: whole-flow\n');
  });
});
