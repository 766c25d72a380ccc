import { demo } from '../../builders.js';
import { temporaryFolder } from '../folder.js';
import { whichPath } from '../memory-io.js';

const folder = temporaryFolder();

const audit = (...words: string[]) => whichPath(['quiz', 'audit', ...words], { cwd: folder.path });

/** Two roles that mirror each other: each comes first on one of the two sheets. */
const EVEN = demo();

/** The same with a third response, without weights: the role that stands first takes the ties. */
const UNEVEN = `${demo()}      - { id: never, text: Never, weights: {} }\n`;

describe('a quiz within the limits', () => {
  test('is audited sheet by sheet where it is small, and the exit code is 0', async () => {
    folder.put('quiz.yaml', EVEN);
    const { code, stdout, stderr } = await audit('quiz.yaml');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(1, 8)).toEqual([
      '  All 2 possible sheets; version 1',
      '',
      '  Within the limits.',
      '',
      `Path${' '.repeat(44)}who comes first on random sheets`,
      '  Role    First  × fair    fair▾         Can win',
      '  Tester  50.0%    1.00  ███████         ✓',
    ]);
  });

  test('gives the same bytes again, and its figures as JSON', async () => {
    folder.put('quiz.yaml', EVEN);
    const [one, two] = [await audit('quiz.yaml', '-f', 'json'), await audit('quiz.yaml', '-f', 'json')];
    expect(one).toEqual(two);
    expect(JSON.parse(one.stdout)).toMatchObject({
      schema: 'which-path/audit@1',
      quiz: { id: 'demo', version: '1' },
      method: { kind: 'counted', sheets: 2 },
      breaches: [],
    });
  });
});

describe('a quiz beyond the limits', () => {
  test('has exit code 1, and each thing is said first', async () => {
    // Of three sheets the tester has one alone and the one without weights, which is a tie: 2/3 × 2 = 1.33.
    folder.put('quiz.yaml', UNEVEN);
    const { code, stdout } = await audit('quiz.yaml', '--limit', 'share=0.8,1.2');
    expect(code).toBe(1);
    const said = stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain(
      '1. Tester has 1.33 times its fair share of the first places; at most 1.2 is allowed.',
    );
    expect(said).toContain(
      '2. Hacker has 0.67 times its fair share of the first places; at least 0.8 is asked for.',
    );
  });

  test('has it whatever the format', async () => {
    folder.put('quiz.yaml', UNEVEN);
    const json = await audit('quiz.yaml', '--limit', 'share=0.8,1.2', '-f', 'json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout).breaches).toHaveLength(2);
    const markdown = await audit('quiz.yaml', '--limit', 'share=0.8,1.2', '-f', 'markdown', '-o', 'a.md');
    expect([markdown.code, markdown.stdout, markdown.stderr]).toEqual([1, '', 'Written: a.md\n']);
    expect(folder.get('a.md')).toContain('## 2 things are beyond the limits');
  });
});

test('a sheet that --all shows for a role puts that role first when it is scored', async () => {
  folder.put('quiz.yaml', EVEN);
  const { stdout } = await audit('quiz.yaml', '--all');
  const [, sheet = ''] = /- Hacker: (answers: \{.*\})/.exec(stdout) ?? [];
  expect(sheet).toBe('answers: { check: later }');
  folder.put('sheet.yaml', sheet);
  const scored = await whichPath(['score', 'sheet.yaml', '-q', 'quiz.yaml', '-f', 'json'], {
    cwd: folder.path,
  });
  expect(JSON.parse(scored.stdout).tracks.path.ranking[0].role).toBe('hacker');
});

describe('limits', () => {
  const setBy = async (...words: string[]): Promise<string> => {
    const { stdout } = await audit(...words);
    return stdout.split('\n').find((line) => line.startsWith('  share ')) ?? '';
  };

  test('are the defaults, those of the file, and those of the command line', async () => {
    folder.put('quiz.yaml', EVEN);
    expect(await setBy('quiz.yaml')).toMatch(/0\.6 to 1\.6 .* default$/);
    folder.put('quiz.yaml', `${EVEN}audit: { share: [0.7, 1.4] }\n`);
    expect(await setBy('quiz.yaml')).toMatch(/0\.7 to 1\.4 .* the file$/);
    expect(await setBy('quiz.yaml', '--limit', 'share=0.9,1.1')).toMatch(/0\.9 to 1\.1 .* --limit$/);
  });

  test('that cannot be understood are wrong usage', async () => {
    folder.put('quiz.yaml', EVEN);
    const { code, stdout, stderr } = await audit('quiz.yaml', '--limit', 'shares=1,2');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'which-path: option \'--limit <name=value>\' argument \'shares=1,2\' is invalid. There is no limit "shares". Did you mean "share"?\n',
    );
  });
});

describe('random sheets', () => {
  test.each(['999', '5000001', '1e4', 'many', '-1'])('%s of them is refused', async (sheets) => {
    const { code, stderr } = await audit('quiz.yaml', `--sheets=${sheets}`);
    expect(code).toBe(2);
    expect(stderr).toContain('Sheets are a whole number from 1000 to 5000000.');
  });

  test('are drawn of a quiz with more: the seed says which', async () => {
    const words = ['hiring', '--sheets', '1000', '-f', 'json'];
    const one = await audit(...words, '--seed', '7');
    const other = await audit(...words, '--seed', '8');
    expect(JSON.parse(one.stdout).method).toEqual({ kind: 'drawn', sheets: 1000, seed: 7 });
    expect(JSON.parse(one.stdout).tracks[0].roles).not.toEqual(JSON.parse(other.stdout).tracks[0].roles);
  });
});

describe('a name that is no quiz', () => {
  test('is wrong usage', async () => {
    expect(await audit('hirring')).toMatchObject({
      code: 2,
      stderr:
        'which-path: There is no quiz "hirring". Did you mean "hiring"? A file is named with its ending: hirring.yaml.\n',
    });
    expect((await audit('none.yaml')).code).toBe(2);
  });

  test('or a file with problems, which are said', async () => {
    folder.put('quiz.yaml', demo({ 7: null }).replace('demo', 'Demo!'));
    const { code, stderr } = await audit('quiz.yaml');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^quiz\.yaml:1:/);
  });
});

describe('the name of the output tells the format', () => {
  test.each([
    ['a.json', 'json'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['A.TXT', 'text'],
    ['a', 'text'],
  ])('%s is written as %s', async (name, format) => {
    folder.put('quiz.yaml', EVEN);
    expect(await audit('quiz.yaml', '-o', name)).toEqual({
      ...{ code: 0, stdout: '' },
      stderr: `Written: ${name}\n`,
    });
    expect(folder.get(name)).toBe((await audit('quiz.yaml', '-f', format)).stdout);
  });

  test('unless --format says another', async () => {
    folder.put('quiz.yaml', EVEN);
    await audit('quiz.yaml', '-f', 'json', '-o', 'a.md');
    expect(JSON.parse(folder.get('a.md')).schema).toBe('which-path/audit@1');
  });

  test.each(['pdf', 'html', 'diff'])('there is no %s of it', async (ending) => {
    folder.put('quiz.yaml', EVEN);
    expect(await audit('quiz.yaml', '-o', `a.${ending}`)).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: `which-path: There is no ${ending} of an audit. Choose from: .txt, .json, .md.\n`,
    });
    expect(folder.list()).toEqual(['quiz.yaml']);
  });
});

test.each([
  [['-f', 'json'], 'json'],
  [['-o', 'a.md'], 'markdown'],
])('with %j it is whole, and --all is refused', async (words, format) => {
  folder.put('quiz.yaml', EVEN);
  expect(await audit('quiz.yaml', '--all', ...words)).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: `which-path: --all is for text: as ${format}, an audit is whole anyway. Leave --all out.\n`,
  });
});

describe('standard input', () => {
  const piped = (stdin: string, ...words: string[]) =>
    whichPath(['quiz', 'audit', '-', ...words], { cwd: folder.path, stdin });

  test('is audited with its limits, as a file is', async () => {
    folder.put('quiz.yaml', `${UNEVEN}audit: { share: [0.8, 1.2] }\n`);
    const { code, stdout } = await piped(folder.get('quiz.yaml'), '-f', 'json');
    expect(code).toBe(1);
    expect(stdout).toBe((await audit('quiz.yaml', '-f', 'json')).stdout);
  });

  test('is no file that --fix-balance could be offered for', async () => {
    folder.put('quiz.yaml', UNEVEN);
    const words = ['--limit', 'share=0.8,1.2'];
    expect((await audit('quiz.yaml', ...words)).stdout).toContain('quiz audit quiz.yaml --fix-balance');
    expect((await piped(UNEVEN, ...words)).stdout).not.toContain('quiz audit - --fix-balance');
  });

  test('includes nothing', async () => {
    const { code, stderr } = await piped(`include: [more.yaml]\n${EVEN}`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^-:1:/);
  });
});

test('a file that exists is not replaced without --force, and that is said before the work', async () => {
  folder.put('quiz.yaml', EVEN);
  folder.put('a.md', 'mine');
  expect((await audit('quiz.yaml', '-o', 'a.md')).code).toBe(2);
  expect(folder.get('a.md')).toBe('mine');
  expect((await audit('quiz.yaml', '-o', 'a.md', '--force')).code).toBe(0);
});
