import { gzipSync } from 'node:zlib';
import { COHORT, COHORT_TOLD, jsonOf, scoringFolder, sheetOf } from './score-cohort.js';

const { folder, score, rows } = scoringFolder();
beforeEach(() => folder.put('cohort.csv', COHORT));

describe('what is read', () => {
  test('folders, patterns, files and standard input, each once, in this order', async () => {
    folder.put('in/b.yaml', sheetOf('Ben'));
    folder.put('in/a.json', jsonOf('Ann'));
    folder.put('in/deep/c.csv.gz', gzipSync('respondent,morning\nCleo,push\n'));
    folder.put('in/notes.txt', 'not a sheet');
    folder.put('more.ndjson', jsonOf('Mia') + jsonOf('Max'));
    const words = 'more.ndjson - in in/*.yaml m*.ndjson';
    expect(await rows(words, sheetOf('Pia'))).toEqual(['Mia', 'Max', 'Pia', 'Ann', 'Ben', 'Cleo']);
    expect((await score(`${words} -f csv`, sheetOf('Pia'))).stderr).toBe(
      '6 sheets scored. 1 file of other kinds was not read.\n',
    );
  });

  test('what names nothing is wrong usage, before anything is written', async () => {
    folder.put('in/notes.txt', '');
    for (const words of ['cohort.csv none.csv', 'cohort.csv *.tsv', 'in'])
      expect(await score(`${words} -f csv -o out.csv`)).toMatchObject({ code: 2, stdout: '' });
    expect(folder.list()).not.toContain('out.csv');
  });

  test('lines may end in a lone CR, as old programs write them, also the last', async () => {
    folder.put('old.csv', 'respondent,morning\rAnn,push\rBen,push\r');
    folder.put('older.csv', 'respondent,morning\r"Cleo",push\rDan,push');
    expect(await rows('old.csv older.csv')).toEqual(['Ann', 'Ben', 'Cleo', 'Dan']);
  });

  test('--input-format says what names and first bytes do not', async () => {
    folder.put('answers.txt', 'respondent,morning\nAnn,push\n');
    expect(await rows('answers.txt --input-format csv')).toEqual(['Ann']);
    expect((await score('answers.txt --input-format ndjson -f csv')).stderr).toMatch(
      /^answers\.txt:1:1: This is not valid JSON/,
    );
    expect((await score('answers.txt --input-format yml')).code).toBe(2);
  });
});

describe('-o', () => {
  test('gets what standard output would, and the last line names it', async () => {
    const { stdout } = await score('cohort.csv -f csv');
    expect(await score('cohort.csv -f csv -o out.csv')).toEqual({
      ...{ code: 1, stdout: '', stderr: COHORT_TOLD.replace(/\n$/, ' Written: out.csv\n') },
    });
    expect(folder.get('out.csv')).toBe(stdout);
  });

  test('replaces a file only with --force', async () => {
    folder.put('out.csv', 'mine');
    expect((await score('cohort.csv -f csv -o out.csv')).code).toBe(2);
    expect(folder.get('out.csv')).toBe('mine');
    await score('cohort.csv -f csv -o out.csv --force');
    expect(folder.get('out.csv')).toMatch(/^respondent,/);
  });

  test('into a folder that is read: the first time it is not there yet, then it is refused', async () => {
    folder.put('in/ann.yaml', sheetOf('Ann'));
    expect((await score('in -f csv -o in/out.csv')).code).toBe(0);
    const before = folder.get('in/out.csv');
    for (const words of ['in', 'in/*', 'in/../in/out.csv'])
      expect(await score(`${words} -f csv -o ./in/out.csv --force`)).toEqual({
        ...{ code: 2, stdout: '' },
        stderr: 'which-path: ./in/out.csv is read: it cannot be written at the same time.\n',
      });
    expect(folder.get('in/out.csv')).toBe(before);
  });
});

describe('--out-dir', () => {
  test.each([
    ['text', 'txt'],
    ['json', 'json'],
    ['markdown', 'md'],
  ])('-f %s writes a whole result for each respondent', async (format, extension) => {
    const { code, stdout, stderr } = await score(`cohort.csv -f ${format} --out-dir out/deep`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(folder.list().filter((name) => name.startsWith('out/deep/'))).toEqual(
      ['Ann-2', 'Ann', 'Ben', 'cohort.csv-4'].map((stem) => `out/deep/${stem}.${extension}`).sort(),
    );
    expect(folder.get(`out/deep/Ann.${extension}`)).toContain('Ann');
    expect(stderr).toContain(
      `There is more than one sheet of "Ann": this one is out/deep/Ann-2.${extension}.\n`,
    );
    expect(stderr).toMatch(/ Written into: out\/deep\n$/);
  });

  test('leaves what is there, tells it, and writes the others', async () => {
    folder.put('out/Ann.txt', 'mine');
    const { code, stderr } = await score('cohort.csv --out-dir out');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'out/Ann.txt: There is a file of this name. Choose another folder, or add --force to replace it.\n',
    );
    expect(stderr).toContain(
      '4 of 5 sheets scored. 1 had problems and was left out. 1 result was not written. 1 respondent answers twice.',
    );
    expect(folder.get('out/Ann.txt')).toBe('mine');
    expect(folder.get('out/Ben.txt')).toContain('Ben, 4 of 4 answered');
    await score('cohort.csv --out-dir out --force');
    expect(folder.get('out/Ann.txt')).toContain('Ann, 4 of 4 answered');
  });

  test('writes a page for each', async () => {
    await score('cohort.csv --out-dir pages -f html');
    expect(folder.get('pages/Ben.html')).toMatch(/^<!DOCTYPE html>[\s\S]*<bdi>Ben<\/bdi>/);
  });

  test('no name leads out of the folder', async () => {
    const names = ['../../evil', '/etc/passwd', 'CON', '.hidden', '..', 'a/b\\c', '\u001b[2J', ''];
    folder.put('in.ndjson', names.map(jsonName).join(''));
    const before = folder.list();
    await score('in.ndjson -f json --out-dir out');
    const made = folder.list().filter((name) => !before.includes(name));
    expect(made.filter((name) => name !== 'out')).toHaveLength(names.length);
    for (const name of made) expect(name).toMatch(/^out(?:\/\w[\w.-]*\.json)?$/);
  });

  test.each([
    ['--out-dir out -o out.txt', 'Results go to --output or to --out-dir, not to both.'],
    ['--out-dir out -f csv', 'its formats are text, json, markdown, html.'],
    ['--out-dir out -f ndjson', 'its formats are text, json, markdown, html.'],
    ['--out-dir cohort.csv', 'The folder cohort.csv cannot be made: it is a file.'],
  ])('%s is refused', async (words, message) => {
    const before = folder.list();
    const { code, stdout, stderr } = await score(`cohort.csv ${words}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(folder.list()).toEqual(before);
  });
});

const jsonName = (name: string): string => jsonOf('').replace('""', JSON.stringify(name));
