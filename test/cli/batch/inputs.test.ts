import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inputsOf } from '../../../src/cli/batch/inputs.js';
import { UsageError } from '../../../src/cli/exit.js';
import { temporaryFolder } from '../folder.js';

const folder = temporaryFolder();
const find = (...args: string[]) => inputsOf(args, { cwd: folder.path });
const names = async (...args: string[]) => (await find(...args)).inputs.map(({ name }) => name);
const put = (...files: string[]) => {
  for (const file of files) folder.put(file, file);
};
const refuses = (args: string[], message: string) =>
  expect(find(...args)).rejects.toThrow(new UsageError(message));

describe('a file', () => {
  test('is read whatever its name, and keeps it', async () => {
    put('sub/a.txt', '.hidden');
    const path = join(folder.path, 'sub/a.txt');
    expect(await find('./sub/../sub/a.txt')).toEqual({
      inputs: [{ name: './sub/../sub/a.txt', path, bytes: 9, alone: true, ordinary: true }],
      skipped: 0,
    });
    expect(await names(path, '.hidden')).toEqual([path, '.hidden']);
  });

  test('of two arguments is read once, where the first stands', async () => {
    put('b/1.csv', 'b/2.csv', 'a.csv');
    expect(await names('b/2.csv', 'a.csv', './b', 'b/*.csv', 'a.csv', join(folder.path, 'a.csv'))).toEqual([
      'b/2.csv',
      'a.csv',
      './b/1.csv',
    ]);
  });

  test('that is a device or a pipe is told from one on a disk', async () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    const [device, pipe] = (await find('/dev/null', 'pipe')).inputs;
    expect(device).toEqual({
      name: '/dev/null',
      path: '/dev/null',
      bytes: null,
      alone: true,
      ordinary: false,
    });
    expect(pipe).toMatchObject({ name: 'pipe', bytes: null, ordinary: false });
  });

  test('- is standard input, once', async () => {
    put('a.csv');
    const { inputs } = await find('-', 'a.csv', '-');
    expect(inputs.map(({ name }) => name)).toEqual(['-', 'a.csv']);
    expect(inputs[0]).toEqual({ name: '-', path: null, bytes: null, alone: true, ordinary: false });
  });

  test('that is not there is refused, and so is an empty name', async () => {
    put('a.csv');
    await refuses(['a.csv', 'b.csv'], 'b.csv cannot be read: there is no such file or folder.');
    await refuses(['a.csv/b.csv'], 'a.csv/b.csv cannot be read: a part of its path is not a folder.');
    await refuses([''], 'The name of the file to read is empty.');
    await refuses(['a'.repeat(300)], `${'a'.repeat(300)} cannot be read: the name is too long.`);
  });
});

describe('a folder', () => {
  test('gives the sheets in it and below it, sorted by the code units of their paths', async () => {
    put(
      'in/b.yaml',
      'in/a/z.json',
      'in/a-b.csv',
      'in/B.yml',
      'in/a/b/c.ndjson',
      'in/ä.tsv',
      'in/10.tab',
      'in/9.jsonl',
    );
    expect(await names('in')).toEqual([
      'in/10.tab',
      'in/9.jsonl',
      'in/B.yml',
      'in/a-b.csv',
      'in/a/b/c.ndjson',
      'in/a/z.json',
      'in/b.yaml',
      'in/ä.tsv',
    ]);
  });

  test('leaves out and counts files of other names, and leaves out what is hidden', async () => {
    put(
      'in/a.csv',
      'in/b.csv.gz',
      'in/readme.md',
      'in/sub/data',
      'in/a.csv.bak',
      'in/.a.csv',
      'in/.git/b.json',
    );
    const { inputs, skipped } = await find('in');
    expect(inputs).toEqual([
      { name: 'in/a.csv', path: join(folder.path, 'in/a.csv'), bytes: null, alone: false, ordinary: true },
      {
        name: 'in/b.csv.gz',
        path: join(folder.path, 'in/b.csv.gz'),
        bytes: null,
        alone: false,
        ordinary: true,
      },
    ]);
    expect(skipped).toBe(3);
  });

  test('may have a quiz in it with its schema, which is no sheet', async () => {
    put(
      'in/a.csv',
      'in/which-path-quiz.schema.json',
      'in/sub/which-path-quiz.schema.json',
      'in/my.schema.json',
    );
    const { inputs, skipped } = await find('in');
    expect(inputs.map(({ name }) => name)).toEqual(['in/a.csv', 'in/my.schema.json']);
    expect(skipped).toBe(2);
    expect(await names('in/*.schema.json')).toContain('in/which-path-quiz.schema.json');
    put('only/which-path-quiz.schema.json');
    await expect(find('only')).rejects.toThrow('There is no answer sheet in only');
  });

  test('is named as it was written', async () => {
    put('in/a.csv');
    expect(await names('in/')).toEqual(['in/a.csv']);
    expect(await names('./in')).toEqual(['./in/a.csv']);
    expect(await names('.')).toEqual(['./in/a.csv']);
    expect(await names('in/../in')).toEqual(['in/../in/a.csv']);
    expect(await names(folder.path)).toEqual([join(folder.path, 'in/a.csv')]);
  });

  test('links to files are followed, links to folders are not, a folder is no file', async () => {
    put('in/a.csv', 'other/b.csv');
    mkdirSync(join(folder.path, 'in/folder.csv'));
    symlinkSync('../other/b.csv', join(folder.path, 'in/file-link.csv'));
    symlinkSync('../other', join(folder.path, 'in/folder-link'));
    symlinkSync('.', join(folder.path, 'in/loop.csv'));
    symlinkSync('other', join(folder.path, 'link'));
    expect(await names('in')).toEqual(['in/a.csv', 'in/file-link.csv']);
    expect(await names('link')).toEqual(['link/b.csv']);
  });

  test('a link that leads nowhere is not passed over', async () => {
    put('in/a.csv');
    symlinkSync('gone.csv', join(folder.path, 'in/b.csv'));
    expect(await names('in')).toEqual(['in/a.csv', 'in/b.csv']);
  });

  test('without sheets is refused', async () => {
    put('in/readme.md');
    const endings = '.yaml, .yml, .json, .ndjson, .jsonl, .csv, .tsv, .tab';
    await refuses(
      ['in'],
      `There is no answer sheet in in: their names end in ${endings}, each with or without .gz.`,
    );
  });
});

describe('a pattern', () => {
  const tree = () =>
    put(
      'a.csv',
      'b.json',
      'in/a.csv',
      'in/b.txt',
      'in/sub/a.csv',
      'in/sub/deep/c.csv',
      'in/.h/a.csv',
      'in/.h.csv',
    );

  test.each([
    ['*.csv', ['a.csv']],
    ['./*.csv', ['./a.csv']],
    ['in/*', ['in/a.csv', 'in/b.txt']],
    ['in/*/*.csv', ['in/sub/a.csv']],
    ['**/*.csv', ['a.csv', 'in/a.csv', 'in/sub/a.csv', 'in/sub/deep/c.csv']],
    ['in/**', ['in/a.csv', 'in/b.txt', 'in/sub/a.csv', 'in/sub/deep/c.csv']],
    ['in/**/c.csv', ['in/sub/deep/c.csv']],
    ['{b,a}.{csv,json}', ['a.csv', 'b.json']],
    ['in/{sub/a,a}.csv', ['in/a.csv', 'in/sub/a.csv']],
    ['in/[ab].???', ['in/a.csv', 'in/b.txt']],
    ['in/../in/*.csv', ['in/../in/a.csv']],
    ['in/.h/*.csv', ['in/.h/a.csv']],
  ])('%s', async (pattern, found) => {
    tree();
    expect(await names(pattern)).toEqual(found);
  });

  test('may begin at the root', async () => {
    tree();
    expect(await names(`${folder.path}/in/*.csv`)).toEqual([`${folder.path}/in/a.csv`]);
  });

  test('gives files whose names tell nothing, none of them alone', async () => {
    tree();
    const { inputs, skipped } = await find('in/*.txt');
    const path = join(folder.path, 'in/b.txt');
    expect(inputs).toEqual([{ name: 'in/b.txt', path, bytes: null, alone: false, ordinary: true }]);
    expect(skipped).toBe(0);
  });

  test('is a name first, where a file has it', async () => {
    put('a[1].csv', 'a1.csv', '*.json', 'b.json');
    expect(await names('a[1].csv', '*.json')).toEqual(['a[1].csv', '*.json']);
  });

  test('that nothing matches is refused', async () => {
    tree();
    for (const pattern of ['*.tsv', 'none/*.csv', 'a.csv/*', 'in/s*', '.h*', '!(x)y'])
      await refuses([pattern], `No file matches ${pattern}.`);
  });
});
