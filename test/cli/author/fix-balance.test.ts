import { readFileSync } from 'node:fs';
import { main } from '../../../src/cli/main.js';
import { demo } from '../../builders.js';
import { temporaryFolder } from '../folder.js';
import { memoryIo, whichPath } from '../memory-io.js';

const folder = temporaryFolder();

const fix = (...words: string[]) =>
  whichPath(['quiz', 'audit', ...words, '--sheets', '5000', '--fix-balance'], { cwd: folder.path });

/** Its limits in the file are 0.8 to 1.25 of the fair share; the seller has 1.32. */
const UNEVEN = readFileSync(new URL('../../../docs/samples/uneven-quiz.yaml', import.meta.url), 'utf8');

describe('a proposal', () => {
  test('is a diff on standard output and nothing else; what it does is said on standard error', async () => {
    folder.put('quiz.yaml', UNEVEN);
    const { code, stdout, stderr } = await fix('quiz.yaml');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\/quiz\.yaml\n\+\+\+ b\/quiz\.yaml\n@@ /);
    expect(stderr).toContain('With these profiles every role has 0.8 to 1.25 times its fair share.');
    expect(stderr).toMatch(/Seller +1\.[23]\d ±0\.\d\d +1\.[012]\d ±0\.\d\d/);
  });

  test('changes nothing by itself', async () => {
    folder.put('quiz.yaml', UNEVEN);
    await fix('quiz.yaml');
    expect(folder.get('quiz.yaml')).toBe(UNEVEN);
    expect(folder.list()).toEqual(['quiz.yaml']);
  });

  test('goes into the file that is named, which is not replaced without --force', async () => {
    folder.put('quiz.yaml', UNEVEN);
    const { code, stdout, stderr } = await fix('quiz.yaml', '-o', 'fix.diff');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/\nWritten: fix\.diff\n$/);
    expect(folder.get('fix.diff')).toMatch(/^--- a\/quiz\.yaml\n/);
    expect((await fix('quiz.yaml', '-o', 'fix.diff')).code).toBe(2);
  });

  test.each(['fix.patch', 'fix.txt', 'fix'])('is the same diff in %s', async (name) => {
    folder.put('quiz.yaml', UNEVEN);
    const { stdout } = await fix('quiz.yaml', '-f', 'text', '--limit', 'share=0.8,1.25');
    expect((await fix('quiz.yaml', '-o', name)).code).toBe(0);
    expect(folder.get(name)).toBe(stdout);
  });

  test('when taken brings the audit within the limits', async () => {
    folder.put('quiz.yaml', UNEVEN);
    const { stdout } = await fix('quiz.yaml');
    const [removed, added] = ['-', '+'].map((mark) =>
      stdout.split('\n').filter((line) => line.startsWith(mark) && !line.startsWith(mark.repeat(3))),
    ) as [string[], string[]];
    expect(removed.length).toBeGreaterThan(0);
    const fixed = removed.reduce(
      (text, line, nth) => text.replace(line.slice(1), (added[nth] ?? '').slice(1)),
      UNEVEN,
    );
    folder.put('quiz.yaml', fixed);
    const { code } = await whichPath(
      ['quiz', 'audit', 'quiz.yaml', '--sheets', '5000', '--limit', 'role-correlation=1'],
      { cwd: folder.path },
    );
    expect(code).toBe(0);
  });

  test('is shown on a terminal without what could drive it', async () => {
    folder.put('quiz.yaml', UNEVEN.replace('guests: -1 }', 'guests: -1 }  # \u009b31m'));
    const { io } = memoryIo({ cwd: folder.path });
    Object.defineProperty(io.stdout, 'isTTY', { value: true });
    const words = ['quiz', 'audit', 'quiz.yaml', '--sheets', '5000', '--fix-balance'];
    await main(['node', 'which-path', ...words], io);
    expect(io.stdout.text).not.toContain('\u009b');
    const { stdout } = await fix('quiz.yaml');
    expect(stdout).toContain('\u009b');
  });
});

test('where nothing is to be done that is said, nothing is written, and the exit code is 0', async () => {
  folder.put('quiz.yaml', demo());
  const { code, stdout, stderr } = await fix('quiz.yaml', '-o', 'fix.diff');
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('Nothing to change: every role has 0.6 to 1.6 times its fair share.');
  expect(folder.list()).toEqual(['quiz.yaml']);
});

describe('it is refused', () => {
  test('for a quiz that ships', async () => {
    expect(await fix('python-path')).toEqual({
      ...{ code: 2, stdout: '' },
      stderr:
        'which-path: python-path ships with the program, so there is no file of yours to change. --fix-balance is for a quiz file.\n',
    });
  });

  test('for a quiz without traits', async () => {
    folder.put(
      'quiz.yaml',
      demo({
        ...{ 4: null, 5: null },
        7: '  tester: { title: Tester, track: path, summary: Tests. }',
        8: '  hacker: { title: Hacker, track: path, summary: Hacks. }',
        14: '      - { id: twice, text: Twice, weights: { tester: 1 } }',
        15: '      - { id: later, text: Later, weights: { hacker: 1 } }',
      }),
    );
    const { code, stderr } = await fix('quiz.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('quiz.yaml has no traits, so its roles have no profiles to change.');
  });

  test.each([
    [['--all'], '--all is for the audit: of a proposal --fix-balance shows all there is.'],
    [
      ['--limit', 'close=0.5', '--limit', 'share=0.8,1.2', '--limit', 'role-correlation=1'],
      '--fix-balance evens out the shares: of the limits it takes share, not close, role-correlation.',
    ],
    [['-o', 'fix.html'], 'There is no html of a proposal. Choose from: .diff, .txt.'],
    [['-f', 'markdown'], '--fix-balance writes a diff and nothing else: leave --format out.'],
  ])('with %j, which would do nothing', async (words, message) => {
    folder.put('quiz.yaml', UNEVEN);
    expect(await fix('quiz.yaml', ...words)).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: `which-path: ${message}\n`,
    });
    expect(folder.list()).toEqual(['quiz.yaml']);
  });

  test('for a file outside of the folder, where no diff is taken', async () => {
    folder.put('quiz.yaml', UNEVEN);
    folder.put('below/.keep', '');
    const words = ['quiz', 'audit', '../quiz.yaml', '--fix-balance'];
    expect(await whichPath(words, { cwd: `${folder.path}/below` })).toEqual({
      ...{ code: 2, stdout: '' },
      stderr:
        'which-path: ../quiz.yaml lies outside of this folder, where git apply and patch take no changes. Start --fix-balance in the folder of the file (or above it).\n',
    });
  });

  test('for standard input', async () => {
    const words = ['quiz', 'audit', '-', '--fix-balance'];
    expect(await whichPath(words, { cwd: folder.path, stdin: UNEVEN })).toEqual({
      ...{ code: 2, stdout: '' },
      stderr:
        'which-path: standard input is no file that could be changed. --fix-balance is for a quiz file: name it.\n',
    });
  });

  test('with another format', async () => {
    folder.put('quiz.yaml', UNEVEN);
    const { code, stderr } = await fix('quiz.yaml', '-f', 'json');
    expect([code, stderr]).toEqual([
      2,
      'which-path: --fix-balance writes a diff and nothing else: leave --format out.\n',
    ]);
  });
});
