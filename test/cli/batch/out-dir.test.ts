import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type OutDirOptions, openOutDir, safeStem } from '../../../src/cli/batch/out-dir.js';
import { UsageError } from '../../../src/cli/exit.js';
import { InputError } from '../../../src/errors.js';
import { HOSTILE } from '../../hostile.js';
import { temporaryFolder } from '../folder.js';
import { memoryIo } from '../memory-io.js';

const folder = temporaryFolder();

async function opened(name = 'out', options: Partial<OutDirOptions> = {}) {
  const warnings: string[] = [];
  const warn = (text: string): void => void warnings.push(text);
  const { io } = memoryIo({ cwd: folder.path });
  const outDir = await openOutDir(name, { force: false, extension: 'json', warn, ...options }, io);
  return { ...outDir, warnings };
}

describe('a file name', () => {
  test.each([
    ['ada', 'ada'],
    ['Ada Lovelace', 'Ada-Lovelace'],
    ['José Müller', 'Jose-Muller'],
    ['Jose\u0301', 'Jose'],
    ['Łukasz Groß', 'Lukasz-Gross'],
    ['Søren Ærø', 'Soren-AEro'],
    ['ada@example.org', 'ada-example.org'],
    ['answers.csv:12', 'answers.csv-12'],
    ['a -- b__c', 'a-b__c'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'respondent'],
    ['', 'respondent'],
    ['李雷', 'respondent'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['trailing...', 'trailing'],
    ['C:\\Windows', 'C-Windows'],
    ['con', 'con_'],
    ['Nul', 'Nul_'],
    ['com1.txt', 'com1_.txt'],
    ['COM¹', 'COM1_'],
    ['.con.', 'con_'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['𝔸𝕕𝕒', 'Ada'],
    ['a'.repeat(200), 'a'.repeat(79)],
  ])('%j: %s', (name, stem) => {
    expect(safeStem(name)).toBe(stem);
  });

  test('is safe, whatever the name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '-', '/', '\\', 'c', 'o', 'n', 'u', 'l', '1', ' ', 'ß') }),
      fc.constantFrom(...Object.values(HOSTILE)),
      fc.stringMatching(/^(con|aux|lpt[1-9])[. -]*[a-z]{0,90}$/),
    );
    fc.assert(
      fc.property(name, (text) => {
        const stem = safeStem(text);
        expect(stem).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$/);
        expect(stem).not.toMatch(/[.-]$/);
        expect(stem).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      }),
    );
  });
});

test('a file a respondent, in a folder that is made', async () => {
  const { write, warnings } = await opened('a/b');
  expect(await write('Ada', '{}')).toBe(join('a', 'b', 'Ada.json'));
  expect(await write('../Grace', '[]')).toBe(join('a', 'b', 'Grace.json'));
  expect(folder.list()).toEqual(['a', 'a/b', 'a/b/Ada.json', 'a/b/Grace.json']);
  expect([folder.get('a/b/Ada.json'), folder.get('a/b/Grace.json')]).toEqual(['{}', '[]']);
  expect(warnings).toEqual([]);
});

test('a folder that is there keeps what it has', async () => {
  folder.put('out/notes.txt', 'mine');
  await (await opened('out', { extension: 'md' })).write('ada', '#');
  expect(folder.list()).toEqual(['out', 'out/ada.md', 'out/notes.txt']);
});

test('names that come to the same get numbers, and it is told', async () => {
  const { write, warnings } = await opened();
  const names = ['Ada L', 'ada-l', 'ADA/L', 'ada-l-2', 'ada-l', '李雷', '王芳'];
  const files: string[] = [];
  for (const name of names) files.push((await write(name, name)).replace(/^out./, ''));
  expect(files).toEqual([
    ...['Ada-L.json', 'ada-l-2.json', 'ADA-L-3.json', 'ada-l-2-2.json', 'ada-l-4.json'],
    ...['respondent.json', 'respondent-2.json'],
  ]);
  for (const [index, file] of files.entries()) expect(folder.get(`out/${file}`)).toBe(names[index]);
  expect(warnings).toEqual([
    '"Ada L" and "ada-l" would share a file: the latter is out/ada-l-2.json.',
    '"Ada L" and "ADA/L" would share a file: the latter is out/ADA-L-3.json.',
    '"ada-l" and "ada-l-2" would share a file: the latter is out/ada-l-2-2.json.',
    '"Ada L" and "ada-l" would share a file: the latter is out/ada-l-4.json.',
    '"李雷" and "王芳" would share a file: the latter is out/respondent-2.json.',
  ]);
});

test('a second sheet of one name is told as such', async () => {
  const { write, warnings } = await opened();
  await write('ada', '1');
  await write('ada', '2');
  expect([folder.get('out/ada.json'), folder.get('out/ada-2.json')]).toEqual(['1', '2']);
  expect(warnings).toEqual(['There is more than one sheet of "ada": this one is out/ada-2.json.']);
});

test('long names get numbers within their 80 letters', async () => {
  const { write } = await opened();
  await write('a'.repeat(90), '1');
  expect(await write('a'.repeat(100), '2')).toBe(join('out', `${'a'.repeat(78)}-2.json`));
});

describe('what is there already', () => {
  const problemsOf = (writing: Promise<string>) =>
    writing.then(
      () => 'written',
      (error) => (error instanceof InputError ? error.message : error),
    );

  test('is a problem of this respondent only', async () => {
    folder.put('out/ada.json', 'old');
    mkdirSync(join(folder.path, 'out/folder.json'));
    symlinkSync('../away.json', join(folder.path, 'out/link.json'));
    const { write } = await opened();
    for (const name of ['ada', 'folder', 'link'])
      expect(await problemsOf(write(name, 'new'))).toBe(
        `out/${name}.json: There is a file of this name. Choose another folder, or add --force to replace it.`,
      );
    expect(await problemsOf(write('grace', 'new'))).toBe('written');
    expect(folder.get('out/ada.json')).toBe('old');
    expect(existsSync(join(folder.path, 'away.json'))).toBe(false);
  });

  test('is replaced with force, a link as such', async () => {
    folder.put('out/ada.json', 'old');
    folder.put('away.json', 'away');
    mkdirSync(join(folder.path, 'out/folder.json'));
    symlinkSync('../away.json', join(folder.path, 'out/link.json'));
    const { write } = await opened('out', { force: true });
    expect(await problemsOf(write('ada', 'new'))).toBe('written');
    expect(await problemsOf(write('link', 'new'))).toBe('written');
    expect(await problemsOf(write('folder', 'new'))).toBe(
      'out/folder.json: What has this name is no ordinary file. Choose another folder.',
    );
    expect([folder.get('out/ada.json'), folder.get('out/link.json')]).toEqual(['new', 'new']);
    expect(readFileSync(join(folder.path, 'away.json'), 'utf8')).toBe('away');
  });
});

test.each([
  ['', 'An empty text is not the name of a folder.'],
  ['-', '- is not the name of a folder.'],
  ['file', 'The folder file cannot be made: it is a file.'],
  ['file/out', 'The folder file/out cannot be made: a part of its path is not a folder.'],
])('%j: says why not', async (name, message) => {
  folder.put('file', '');
  await expect(opened(name)).rejects.toThrow(new UsageError(message));
});

test('a folder that goes away ends the batch', async () => {
  const { write } = await opened();
  const { rmdirSync } = await import('node:fs');
  rmdirSync(join(folder.path, 'out'));
  await expect(write('ada', '')).rejects.toThrow(UsageError);
});
