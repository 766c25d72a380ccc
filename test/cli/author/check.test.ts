import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CODES } from '../../../src/quiz/check/codes.js';
import { questions, smallQuiz, statement } from '../../quiz/check/small-quiz.js';
import { temporaryFolder } from '../folder.js';
import { whichPath } from '../memory-io.js';

const folder = temporaryFolder();
const check = (words: readonly string[], stdin = '') =>
  whichPath(['quiz', 'check', ...words], { cwd: folder.path, stdin });

const WARNED = smallQuiz(questions(statement('I always win.')));
const WRONG = smallQuiz('traits:\n  pace: { nmae: Pace, low: slow, high: quick }');

describe('quiz check', () => {
  test('a quiz with nothing to mend is one line, and the end is 0', async () => {
    folder.put('quiz.yaml', smallQuiz());
    expect(await check(['quiz.yaml'])).toEqual({
      code: 0,
      stdout: 'quiz.yaml: nothing to mend\n',
      stderr: '',
    });
  });

  test('warnings end with 0, with --strict with 1', async () => {
    folder.put('quiz.yaml', WARNED);
    const { code, stdout, stderr } = await check(['quiz.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('quiz.yaml:10:41  warning  absolute-word\n');
    expect(stderr).toBe('');
    expect(await check(['quiz.yaml', '--strict'])).toEqual({ code: 1, stdout, stderr: '' });
  });

  test('--strict asks nothing more of a clean quiz', async () => {
    folder.put('quiz.yaml', smallQuiz());
    expect((await check(['quiz.yaml', '--strict'])).code).toBe(0);
  });

  test('a file that cannot be read keeps the others from nothing', async () => {
    folder.put('quiz.yaml', smallQuiz());
    symlinkSync('loop.yaml', join(folder.path, 'loop.yaml'));
    expect(await check(['loop.yaml', 'quiz.yaml/x.yaml', 'quiz.yaml'])).toEqual({
      code: 2,
      stdout: 'quiz.yaml: nothing to mend\n',
      stderr: [
        'which-path: loop.yaml cannot be read: its links lead in a circle.',
        'which-path: quiz.yaml/x.yaml cannot be read: a part of its path is not a folder.',
        '',
      ].join('\n'),
    });
  });

  test('errors are the result too: on standard output, and the end is 1', async () => {
    folder.put('quiz.yaml', WRONG);
    const { code, stdout, stderr } = await check(['quiz.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('  error  missing-key\n  "name" is missing.\n  Add it.\n');
    expect(stderr).toBe('');
  });

  test('an include is read from the folder of the quiz, and its findings have its place', async () => {
    folder.put('quizzes/quiz.yaml', smallQuiz('include: [more/asked.yaml]'));
    folder.put('quizzes/more/asked.yaml', `questions:\n  - ${statement('I always win.')}\n`);
    expect((await check(['quizzes/quiz.yaml'])).stdout).toContain(
      'quizzes/more/asked.yaml:2:41  warning  absolute-word\n',
    );
    folder.put('quizzes/quiz.yaml', smallQuiz('include: [../out.yaml]'));
    expect((await check(['quizzes/quiz.yaml'])).stdout).toContain('error  bad-include');
  });

  test('standard input is checked, without includes', async () => {
    expect((await check(['-'], smallQuiz())).stdout).toBe('standard input: nothing to mend\n');
    const { code, stdout } = await check(['-'], smallQuiz('include: [more.yaml]'));
    expect(code).toBe(1);
    expect(stdout).toContain('error  no-includes');
  });

  test('all files are checked, each once', async () => {
    folder.put('a.yaml', smallQuiz());
    folder.put('b.yaml', WARNED);
    const { stdout } = await check(['a.yaml', 'b.yaml', 'a.yaml']);
    expect(stdout.match(/nothing to mend/g)).toHaveLength(1);
    expect(stdout).toContain('0 errors, 1 warning in 2 files.\n');
  });
});

describe('what cannot be checked', () => {
  test('is said, the others are checked all the same, and the end is 2', async () => {
    folder.put('b.yaml', WARNED);
    folder.put('quizzes/quiz.yaml', smallQuiz());
    const { code, stdout, stderr } = await check(['nope.yaml', 'quizzes', 'b.yaml']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'which-path: nope.yaml cannot be read: there is no such file or folder.\n' +
        'which-path: quizzes is a folder: name the quiz files in it.\n',
    );
    expect(stdout).toContain('0 errors, 1 warning.\n');
  });

  test('alone leaves nothing to print, in any format', async () => {
    const { code, stdout } = await check(['nope.yaml', '-f', 'json']);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('bytes that are no text are an error of the file', async () => {
    folder.put('quiz.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0x00]));
    const { code, stdout } = await check(['quiz.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('quiz.yaml:1:1  error  bad-encoding\n  The file is UTF-16, not UTF-8.\n');
  });

  test('so is a file that is too big', async () => {
    folder.put('quiz.yaml', '#'.repeat(1_000_001));
    expect((await check(['quiz.yaml'])).stdout).toContain('quiz.yaml  error  too-big\n');
  });

  test('no file at all is wrong usage', async () => {
    expect(await check([])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: name the quiz file to check, such as: which-path quiz check quiz.yaml\n',
    });
    expect((await check([''])).stderr).toBe('which-path: The name of the file to read is empty.\n');
  });
});

describe('formats', () => {
  test('JSON, GitHub and SARIF', async () => {
    folder.put('quiz.yaml', WARNED);
    expect(JSON.parse((await check(['quiz.yaml', '-f', 'json'])).stdout)).toMatchObject({
      schema: 'which-path/check@1',
      files: [
        { file: 'quiz.yaml', quiz: { id: 'trades', version: '1' }, findings: [{ code: 'absolute-word' }] },
      ],
      errors: 0,
      warnings: 1,
    });
    expect((await check(['quiz.yaml', '-f', 'github'])).stdout).toMatch(
      /^::warning file=quiz\.yaml,line=10,col=41,title=absolute-word::With "always" in the statement .*\n$/,
    );
    const { runs } = JSON.parse((await check(['quiz.yaml', '-f', 'sarif'])).stdout);
    expect(runs[0].results[0].ruleId).toBe('absolute-word');
  });

  test('the name of the output tells them', async () => {
    folder.put('quiz.yaml', WARNED);
    for (const [name, format] of [
      ['c.sarif', 'sarif'],
      ['c.json', 'json'],
      ['c.txt', 'text'],
    ] as const) {
      expect((await check(['quiz.yaml', '-o', name])).stderr).toBe(`Written: ${name}\n`);
      expect(folder.get(name)).toBe((await check(['quiz.yaml', '-f', format])).stdout);
    }
    expect(await check(['quiz.yaml', '-o', 'c.html'])).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'which-path: There is no html of a check. Choose from: .txt, .json, .sarif.\n',
    });
    await check(['quiz.yaml', '-f', 'github', '-o', 'c.html']);
    expect(folder.get('c.html')).toMatch(/^::warning file=/);
  });

  test('-o writes a file, and replaces one with --force only', async () => {
    folder.put('quiz.yaml', WRONG);
    const words = ['quiz.yaml', '-f', 'json', '-o', 'check.json'];
    expect(await check(words)).toEqual({ code: 1, stdout: '', stderr: 'Written: check.json\n' });
    expect(JSON.parse(folder.get('check.json')).errors).toBe(2);
    expect((await check(words)).stderr).toContain('check.json exists already.');
    expect((await check([...words, '--force'])).code).toBe(1);
  });

  test('colours are for terminals, and FORCE_COLOR', async () => {
    folder.put('quiz.yaml', WARNED);
    const coloured = async (...more: string[]): Promise<boolean> => {
      const surroundings = { cwd: folder.path, env: { FORCE_COLOR: '1' } };
      const { stdout } = await whichPath(['quiz', 'check', 'quiz.yaml', ...more], surroundings);
      return stdout.includes('\u001b[');
    };
    expect(await coloured()).toBe(true);
    expect(await coloured('--no-color')).toBe(false);
    expect(await coloured('-f', 'json')).toBe(false);
  });
});

describe('--explain', () => {
  test('says what a code means, for every code', async () => {
    const { code, stdout } = await check(['--explain', 'few-questions']);
    expect(code).toBe(0);
    expect(stdout).toContain('A trait is measured by fewer than three questions.');
    for (const each of CODES) expect((await check(['--explain', each.code])).code).toBe(0);
  });

  test('as JSON too, but not as SARIF', async () => {
    expect(JSON.parse((await check(['--explain', 'cycle', '-f', 'json'])).stdout).severity).toBe('error');
    expect(await check(['--explain', 'cycle', '-f', 'sarif'])).toMatchObject({
      code: 2,
      stderr: 'which-path: There is no sarif of an explanation. Choose from: text, json.\n',
    });
    expect((await check(['--explain', 'cycle', '-o', 'cycle.sarif'])).stderr).toBe(
      'which-path: There is no sarif of an explanation. Choose from: .txt, .json.\n',
    );
    await check(['--explain', 'cycle', '-o', 'cycle.json']);
    expect(JSON.parse(folder.get('cycle.json')).code).toBe('cycle');
  });

  test('a code that there is not is wrong usage, with the one that is near', async () => {
    expect(await check(['--explain', 'few-question'])).toMatchObject({
      code: 2,
      stderr: 'which-path: there is no code "few-question". Did you mean "few-questions"?\n',
    });
    expect((await check(['--explain', 'x\u001b[31m'])).stderr).toBe(
      'which-path: there is no code "x\\u001b[31m". which-path quiz check FILE names the code of each finding.\n',
    );
  });

  test('stands alone', async () => {
    expect((await check(['--explain', 'cycle', 'quiz.yaml'])).stderr).toBe(
      'which-path: --explain stands alone: leave the files out.\n',
    );
    expect(await check(['--explain', 'cycle', '--strict'])).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'which-path: --explain stands alone: leave --strict out.\n',
    });
  });
});

test('a quiz that drives terminals does so neither by its texts nor by its ids', async () => {
  folder.put(
    'quiz.yaml',
    smallQuiz(`roles:\n  potter: { title: "\\e[31mred", "\\e]0;x\\a": 1, track: "\\u202e" }\n`),
  );
  for (const format of ['text', 'json', 'github', 'sarif'])
    expect((await check(['quiz.yaml', '-f', format])).stdout).not.toMatch(/[\u001b\u0007\u202e]/);
});
