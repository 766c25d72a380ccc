import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf, textOf } from '../../quiz/new/drafts.js';
import { temporaryFolder } from '../folder.js';
import { whichPath } from '../memory-io.js';

const folder = temporaryFolder();
const list = (...words: readonly string[]) => whichPath(['quiz', 'list', ...words], { cwd: folder.path });
const QUIZ = textOf(draftOf(['-', '+']));

interface Listed {
  readonly file: string | null;
  readonly quiz: { readonly id: string } | null;
  readonly problems: number;
}

async function listed(): Promise<readonly Listed[]> {
  const { code, stdout, stderr } = await list('-f', 'json');
  expect([code, stderr]).toEqual([0, '']);
  const { schema, quizzes } = JSON.parse(stdout) as { schema: string; quizzes: Listed[] };
  expect(schema).toBe('which-path/quizzes@1');
  return quizzes;
}

const files = async (): Promise<readonly (string | null)[]> =>
  (await listed()).map(({ file }) => file).filter((file) => file !== null);

test('lists the shipped quizzes by id, then those of the folder by file', async () => {
  folder.put('mine.yaml', QUIZ);
  const { stdout } = await list();
  expect(stdout.split('\n')[0]).toMatch(/^Quizzes +2 shipped, 1 of this folder$/);
  expect(stdout).toContain(
    [
      '  mine.yaml',
      '    Which course?',
      '    6 questions, 1 to 2 minutes, version 1.0',
      '    Recommends: Outcome (2)',
      '',
    ].join('\n'),
  );
  expect(stdout).toContain('  which-path --quiz mine.yaml ');
  const quizzes = await listed();
  expect(quizzes.map(({ file, quiz }) => file ?? quiz?.id)).toEqual(['hiring', 'python-path', 'mine.yaml']);
  expect(quizzes[2]).toEqual({
    file: 'mine.yaml',
    quiz: {
      ...{ id: 'which-course', title: 'Which course?', version: '1.0', minutes: [1, 2], questions: 6 },
      tracks: [{ id: 'outcome', title: 'Outcome', roles: 2 }],
    },
    problems: 0,
  });
});

test('a folder without quizzes is said to be one', async () => {
  const { stdout } = await list();
  expect(stdout).toContain('Of this folder\n  No quiz files here.\n');
  expect(stdout).toContain('which-path quiz new');
});

test('quiz files are YAML with a section "quiz", here or as quiz.yaml one folder below', async () => {
  folder.put('a.yml', QUIZ);
  folder.put('flow.yaml', JSON.stringify({ quiz: { id: 'x' } }));
  folder.put('bom.yaml', `\ufeff${QUIZ}`);
  folder.put('windows.yaml', QUIZ.replaceAll('\n', '\r\n'));
  folder.put('below/quiz.yaml', QUIZ);
  folder.put('below/other.yaml', QUIZ);
  folder.put('below/deep/quiz.yaml', QUIZ);
  folder.put('sheet.yaml', 'quiz: which-course\nanswers: {}\n');
  folder.put('sheet-2.yaml', '{"quiz": "which-course", "answers": {}}');
  folder.put('roles.yaml', 'roles: {}\n');
  folder.put('part.yaml', 'include: []\ntraits:\n  quiz:\n    name: a\n');
  folder.put('quiz.txt', QUIZ);
  folder.put('binary.yaml', new Uint8Array([0xff, 0xfe, 0, 1]));
  folder.put('large.yaml', `${QUIZ}#${'x'.repeat(1_000_001)}`);
  folder.put('folder.yaml/x', '');
  expect(await files()).toEqual(['a.yml', 'bom.yaml', 'flow.yaml', 'windows.yaml', 'below/quiz.yaml']);
});

test('a quiz with problems is listed with the way to see them', async () => {
  folder.put('sound.yaml', QUIZ);
  folder.put(
    'broken.yaml',
    QUIZ.replace('minutes: [1, 2]', 'minutes: [3, 2]').replace('type: scale', 'type: scales'),
  );
  folder.put('no yaml.yaml', `${QUIZ}  : [`);
  const quizzes = await listed();
  expect(quizzes.slice(2).map(({ file, problems }) => [file, problems])).toEqual([
    ['broken.yaml', 2],
    ['no yaml.yaml', 1],
    ['sound.yaml', 0],
  ]);
  const { code, stdout } = await list();
  expect(code).toBe(0);
  expect(stdout).toContain('  broken.yaml   has 2 problems: which-path quiz check broken.yaml\n');
  expect(stdout).toContain("  no yaml.yaml  has 1 problem: which-path quiz check 'no yaml.yaml'\n");
});

test('a pipe is not waited for, and a link that leads nowhere is left aside', async () => {
  execFileSync('mkfifo', [join(folder.path, 'pipe.yaml')]);
  symlinkSync('nowhere.yaml', join(folder.path, 'link.yaml'));
  expect(await files()).toEqual([]);
});

test('no more than 300 files are looked at, and that is said', async () => {
  for (let nth = 0; nth < 302; nth++) folder.put(`${String(nth).padStart(3, '0')}.yaml`, 'a: 1\n');
  const { stdout } = await list();
  expect(stdout).toContain('  2 more files of this folder were not looked at.\n');
});

test('the name of the output tells the format', async () => {
  await list('-o', 'list.json');
  expect(JSON.parse(folder.get('list.json')).schema).toBe('which-path/quizzes@1');
  await list('-o', 'list.md');
  expect(folder.get('list.md')).toMatch(/^# Quizzes /);
  await list('-o', 'list.txt');
  expect(folder.get('list.txt')).toMatch(/^Quizzes /);
  expect(await list('-o', 'list.csv')).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: 'which-path: There is no csv of a list. Choose from: .txt, .json, .md.\n',
  });
});

test('as Markdown it is a table, and it can be written to a file', async () => {
  folder.put('mine.yaml', QUIZ);
  const { stdout, stderr } = await list('-f', 'markdown', '-o', 'list.md');
  expect([stdout, stderr]).toEqual(['', 'Written: list.md\n']);
  expect(folder.get('list.md')).toContain(
    '| mine.yaml | Which course? | 1.0 | 6 | 1 to 2 | Outcome \\(2\\) |\n',
  );
});
