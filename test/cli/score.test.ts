import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.js';
import { whichPath } from './memory-io.js';

const folder = temporaryFolder();
const given = fileURLToPath(new URL('../transcripts/given/', import.meta.url));
beforeEach(() => cpSync(given, folder.path, { recursive: true }));

const score = (words: string, stdin = '') =>
  whichPath(['score', ...words.split(' '), '--quiz', 'tea.yaml', '-f', 'json'], { cwd: folder.path, stdin });

test('YAML and JSON, from a file and from standard input, give the same bytes', async () => {
  const expected = await score('ann.yaml');
  expect(expected).toMatchObject({ code: 0, stderr: '' });
  expect(await score('ann.json')).toEqual(expected);
  for (const name of ['ann.yaml', 'ann.json']) {
    const text = readFileSync(given + name, 'utf8');
    expect(await score('-', text)).toEqual(expected);
    expect(await score('-', `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
  }
});

test('a JSON sheet may have any name', async () => {
  cpSync(`${given}ann.json`, `${folder.path}/ann.txt`);
  expect((await score('ann.txt')).code).toBe(0);
});

test('nothing at all is a problem of the sheet', async () => {
  const { code, stdout, stderr } = await score('-', '');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^-:1:1: /);
});

test('what the command line says of the plan counts more than the sheet', async () => {
  const { plan } = JSON.parse((await score('ann.yaml --hours 10 --start 2028-02-29 --weeks 3')).stdout);
  expect(plan.pace).toEqual({ hoursPerWeek: 10, assumed: false, start: '2028-02-29', deadline: 3 });
  const own = JSON.parse((await score('ann.yaml')).stdout);
  expect(own.plan.pace).toEqual({ hoursPerWeek: 2, assumed: false, start: '2027-01-11', deadline: null });
});
