import { readFileSync } from 'node:fs';
import { temporaryFolder } from '../folder.js';
import { whichPath } from '../memory-io.js';

const folder = temporaryFolder();
const items = (...words: string[]) => whichPath(['quiz', 'items', ...words], { cwd: folder.path });
const example = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

/** A quiz of four statements, and the answers of eight people, two sheets of which miss some. */
beforeEach(() => {
  folder.put('care.yaml', example('docs/samples/items/care.yaml'));
  folder.put('care.csv', example('docs/samples/items/care.csv'));
});

test('it says how the questions go together, and ends well', async () => {
  const { code, stdout, stderr } = await items('care.yaml', 'care.csv');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('alpha 0.82 (0.35 to 0.97), no omega');
  expect(stdout).toContain('better without');
});

test('the figures of the sample are those of psych 2.2.9', async () => {
  const { stdout } = await items('care.yaml', 'care.csv', '-f', 'json');
  const { schema, scales } = JSON.parse(stdout);
  expect(schema).toBe('which-path/items@1');
  expect(scales[0].alpha.raw).toBeCloseTo(0.8192494046152583, 9);
  expect(scales[0].alpha.standardised).toBeCloseTo(0.7792443838892473, 9);
});

test('of several minima omega is of the least, as that of fa(fm = "minres") in psych 2.2.9', async () => {
  // On `edge` there are two: misfits of 3.0023 (omega 0.31699) and 3.0706 (0.38708).
  folder.put('cohort.ndjson', example('examples/cohort.ndjson'));
  const { stdout } = await items('python-path', 'cohort.ndjson', '-f', 'json');
  const scales: { trait: string; omega: number | null }[] = JSON.parse(stdout).scales;
  expect(scales.find(({ trait }) => trait === 'edge')?.omega).toBeCloseTo(0.3169895, 6);
});

test.each([
  ['items.html', /^<!DOCTYPE html>/],
  ['items.json', /^\{\n {2}"schema": "which-path\/items@1"/],
  ['items.csv', /^question,trait,n,missing,mean,sd,/],
  ['items.md', /^# Care /],
  ['items.txt', /^Care /],
])('the name %s tells the format', async (name, expected) => {
  const { code, stdout, stderr } = await items('care.yaml', 'care.csv', '-o', name);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Written: ${name}\n` });
  expect(folder.get(name)).toMatch(expected);
});

test('a file that exists is not written over, unless that is said', async () => {
  folder.put('items.csv', 'mine');
  const refused = await items('care.yaml', 'care.csv', '-o', 'items.csv');
  expect(refused.code).toBe(2);
  expect(folder.get('items.csv')).toBe('mine');
  expect((await items('care.yaml', 'care.csv', '-o', 'items.csv', '--force')).code).toBe(0);
});

test('there is no calendar of it', async () => {
  expect(await items('care.yaml', 'care.csv', '-o', 'items.ics')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'which-path: There is no ics of an item analysis. Choose from: .txt, .json, .csv, .html, .md.\n',
  });
});

test('a sheet with a problem is told and left out, and the exit code says so', async () => {
  folder.put('more.ndjson', '{"answers":{"checks-twice":9}}\n{"answers":{"checks-twice":4,"reads-on":4}}\n');
  const { code, stdout, stderr } = await items('care.yaml', 'care.csv', 'more.ndjson');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^more\.ndjson:1:\d+: /);
  expect(stderr).toContain('1 sheet had problems and was left out.\n');
  expect(stdout).toContain('items, 9 people');
});

test('without a sheet that could be read there is no analysis', async () => {
  folder.put('bad.ndjson', '{"answers":{"checks-twice":9}}\n');
  const { code, stdout, stderr } = await items('care.yaml', 'bad.ndjson');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('No sheet could be read, so there is nothing to analyse.');
});

test('results are read as the sheets that they were made of', async () => {
  const { stdout } = await whichPath(['score', 'care.csv', '-q', 'care.yaml', '-f', 'ndjson'], {
    cwd: folder.path,
  });
  folder.put('results.ndjson', stdout);
  const ofSheets = await items('care.yaml', 'care.csv', '-f', 'json');
  expect(await items('care.yaml', 'results.ndjson', '-f', 'json')).toEqual(ofSheets);
});

test('results of another version of the quiz are read too, and that is told', async () => {
  const { stdout } = await whichPath(['score', 'care.csv', '-q', 'care.yaml', '-f', 'ndjson'], {
    cwd: folder.path,
  });
  folder.put('results.ndjson', stdout);
  folder.put('newer.yaml', folder.get('care.yaml').replace('"1.0"', '"2.0"'));
  const { code, stderr } = await items('newer.yaml', 'results.ndjson');
  expect(code).toBe(0);
  expect(stderr).toBe(
    '8 results of another version of the quiz: their answers count as answers to this one (version 2.0).\n',
  );
});

test.each([
  [['-f', 'json'], 'json'],
  [['-f', 'csv'], 'csv'],
  [['-o', 'items.html'], 'html'],
  [['-o', 'items.md'], 'markdown'],
])('%j is whole without --all, which is refused', async (words, format) => {
  expect(await items('care.yaml', 'care.csv', ...words, '--all')).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: `which-path: --all is for text: as ${format}, an item analysis is whole anyway. Leave --all out.\n`,
  });
});

test('the text has all that there is with --all, and less without', async () => {
  const [brief, whole] = [
    await items('care.yaml', 'care.csv'),
    await items('care.yaml', 'care.csv', '--all'),
  ];
  expect(whole.code).toBe(0);
  expect(whole.stdout.length).toBeGreaterThan(brief.stdout.length);
});

test('the quiz is read from standard input where it is asked for, but not the answers too', async () => {
  const piped = (...words: string[]) =>
    whichPath(['quiz', 'items', ...words], { cwd: folder.path, stdin: folder.get('care.yaml') });
  expect(await piped('-', 'care.csv')).toEqual(await items('care.yaml', 'care.csv'));
  expect(await piped('-', 'care.csv', '-')).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: 'which-path: standard input is the quiz or answers, not both: name a file for one of them.\n',
  });
});

test('standard input is read where it is asked for', async () => {
  const { code, stdout } = await whichPath(['quiz', 'items', 'care.yaml', '-', '--input-format', 'csv'], {
    cwd: folder.path,
    stdin: folder.get('care.csv'),
  });
  expect(code).toBe(0);
  expect(stdout).toContain('items, 8 people');
});

test('--without-flagged leaves out who has a sign of careless answering, and says so', async () => {
  folder.put(
    'line.ndjson',
    `${JSON.stringify({ answers: { 'checks-twice': 4, 'reads-on': 4, 'leaves-it': 4, 'asks-first': 4 } })}\n`,
  );
  const all = await items('care.yaml', 'care.csv', 'line.ndjson');
  expect(all.stdout).toContain('items, 9 people');
  expect(all.stdout).toContain('--without-flagged leaves');
  const some = await items('care.yaml', 'care.csv', 'line.ndjson', '--without-flagged');
  expect(some.stdout).not.toContain('items, 9 people');
  expect(some.stdout).toMatch(/^ {2}1 of 9 sheets is left out, as was asked for/m);
});

test('a quiz that there is none of is a wrong use', async () => {
  const { code, stderr } = await items('kare', 'care.csv');
  expect(code).toBe(2);
  expect(stderr).toContain('There is no quiz "kare"');
});
