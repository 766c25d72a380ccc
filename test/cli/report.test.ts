import { readFileSync } from 'node:fs';
import { temporaryFolder } from './folder.js';
import { whichPath } from './memory-io.js';

const folder = temporaryFolder();
const run = (...words: string[]) => whichPath(words, { cwd: folder.path });
const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

interface Swing {
  readonly shares: readonly { readonly question: string }[];
}

/** Sheets of so many people, Ada's with one answer changed from one to the next. */
function people(count: number): string {
  const { answers, ...rest } = JSON.parse(example('ada.json'));
  const lines = Array.from({ length: count }, (_, at) => ({
    ...rest,
    respondent: `P${at + 1}`,
    answers: { ...answers, 'rough-today': 1 + (at % 5), 'let-go': 1 + (Math.floor(at / 5) % 5) },
  }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe('one person', () => {
  beforeEach(() => folder.put('ada.yaml', example('ada.yaml')));

  test('has a page of their own', async () => {
    expect(await run('report', 'ada.yaml', '-o', 'ada.html')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Written: ada.html\n',
    });
    expect(folder.get('ada.html')).toMatch(/^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/);
    expect(folder.list()).toEqual(['ada.html', 'ada.yaml']);
  });

  test('the same of the result as of the sheet', async () => {
    await run('score', 'ada.yaml', '-f', 'json', '-o', 'result.json');
    const ofSheet = await run('report', 'ada.yaml');
    expect(await run('report', 'result.json')).toEqual(ofSheet);
    expect(ofSheet.stdout).toMatch(/^<!DOCTYPE html>/);
  });

  test.each([
    ['ada.md', 'markdown'],
    ['ada.json', 'json'],
    ['ada.txt', 'text'],
  ])('the name %s asks for what score -f %s writes', async (name, format) => {
    const { code } = await run('report', 'ada.yaml', '-o', name);
    const { stdout } = await run('score', 'ada.yaml', '-f', format);
    expect({ code, text: folder.get(name) }).toEqual({ code: 0, text: stdout });
  });

  test('the plan goes into a calendar', async () => {
    const { code, stdout } = await run('report', 'ada.yaml', '-f', 'ics');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20270111\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
  });

  test('or into weekly times of a zone', async () => {
    const { stdout } = await run(
      ...['report', 'ada.yaml', '-f', 'ics', '--session', 'tue 19:00', '--time-zone', 'Europe/Berlin'],
    );
    expect(stdout).toContain('DTSTART;TZID=Europe/Berlin:20270112T190000\r\n');
  });

  test('without a first day there is no calendar, and it says which one would do', async () => {
    folder.put('bare.yaml', example('ada.yaml').replace(/^ +start:.*$/m, ''));
    expect(await run('report', 'bare.yaml', '-f', 'ics')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: A calendar needs a first day: --start 2027-01-11\n',
    });
  });

  test.each([
    [['--session', 'someday'], /A weekly time is a day and a time of day: "tue 19:00"\./],
    [['--session', 'tue 25:00'], /A weekly time is a day and a time of day: "tue 19:00"\./],
    [['--session', 'tue 19:00', '--time-zone', 'Mars/Base'], /There is no time zone "Mars\/Base"\./],
  ])('%j cannot be', async (words, message) => {
    const { code, stderr } = await run('report', 'ada.yaml', '-f', 'ics', ...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test.each([
    [['-o', 'ada.pdf'], 'A report is not written as .pdf. Its endings are'],
    [['-o', 'ada.html', '--session', 'tue 19:00'], '--session is for a calendar: -f ics'],
    [['-f', 'ics', '--time-zone', 'Europe/Berlin'], '--time-zone is the zone of a --session'],
    [['--before-quiz', 'old.yaml'], '--before-quiz says what --before was made with: name both.'],
  ])('%j would do nothing, or something else than meant', async (words, message) => {
    const { code, stdout, stderr } = await run('report', 'ada.yaml', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`which-path: ${message}`);
    expect(folder.list()).toEqual(['ada.yaml']);
  });

  test('makes no groups', async () => {
    expect(await run('report', 'ada.yaml', '--groups', '2')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: --groups is for a cohort, and here is one sheet.\n',
    });
  });

  test('has no table', async () => {
    expect((await run('report', 'ada.yaml', '-o', 'ada.csv')).stderr).toBe(
      "which-path: There is no csv of one person's report. Choose from: html, text, markdown, json, ics.\n",
    );
    expect(folder.list()).toEqual(['ada.yaml']);
  });

  test('a result whose figures were changed is told', async () => {
    const { stdout } = await run('score', 'ada.yaml', '-f', 'json');
    folder.put('better.json', stdout.replace(/"match": [\d.]+/, '"match": 12.5'));
    const { code, stderr } = await run('report', 'better.json', '-f', 'text');
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Ada: the figures of this result do not follow from its answers. The report goes by the answers.\n',
    );
  });
});

describe('a cohort', () => {
  beforeEach(() => folder.put('cohort.ndjson', people(12)));

  test('has one page, of a file as of a folder', async () => {
    expect(await run('report', 'cohort.ndjson', '-o', 'page.html')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Written: page.html\nA report of 12 results.\n',
    });
    people(12)
      .trim()
      .split('\n')
      .forEach((line, at) => {
        folder.put(`sheets/${String(at).padStart(2, '0')}.json`, line);
      });
    const { stdout } = await run('report', 'sheets');
    expect(stdout).toBe(folder.get('page.html'));
  });

  test('the same of results as of sheets', async () => {
    await run('score', 'cohort.ndjson', '-f', 'ndjson', '-o', 'results.ndjson');
    await run('score', 'cohort.ndjson', '-f', 'json', '-o', 'results.json');
    const { stdout } = await run('report', 'cohort.ndjson', '-f', 'json');
    expect((await run('report', 'results.ndjson', '-f', 'json')).stdout).toBe(stdout);
    expect((await run('report', 'results.json', '-f', 'json')).stdout).toBe(stdout);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'which-path/cohort@1', people: 12, anonymous: false });
  });

  test('can be grouped by number', async () => {
    const { stdout } = await run('report', 'cohort.ndjson', '-f', 'json', '--groups', '3');
    const { teams } = JSON.parse(stdout);
    expect(teams.groups.map((group: { people: string[] }) => group.people.length)).toEqual([4, 4, 4]);
    expect(await run('report', 'cohort.ndjson', '--groups', '7')).toMatchObject({
      code: 2,
      stderr: 'which-path: Of 12 people 6 groups can be made at most.\n',
    });
  });

  test('without names it holds none of them', async () => {
    for (const format of ['html', 'text', 'markdown', 'json', 'csv']) {
      const { code, stdout } = await run('report', 'cohort.ndjson', '--anonymous', '-f', format);
      expect({ code, named: /\bP\d/.test(stdout) }).toEqual({ code: 0, named: false });
    }
  });

  test('without names has nobody to put into groups', async () => {
    expect(await run('report', 'people.ndjson', '--anonymous', '--groups', '2')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: --groups puts people together by their names; --anonymous has none.\n',
    });
  });

  test('of too few it is refused', async () => {
    folder.put('four.ndjson', people(4));
    expect((await run('report', 'four.ndjson', '--anonymous')).stderr).toBe(
      'which-path: --anonymous hides nobody among so few: it takes 5 people at least, and here are 4.\n',
    );
  });

  test('a sheet that cannot be read is told and left out', async () => {
    folder.put('cohort.ndjson', `${people(3)}{"answers": {"sunday": "monday"}}\n`);
    const { code, stderr } = await run('report', 'cohort.ndjson', '-o', 'page.html');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^cohort\.ndjson:4:\d+: There is no option "monday" here\..*\nWritten: page\.html\nA report of 3 results\. 1 sheet had problems and was left out\.\n$/,
    );
  });

  test('where none can be read, nothing is written', async () => {
    folder.put('cohort.ndjson', '{"answers": 3}\n');
    const { code, stderr } = await run('report', 'cohort.ndjson', '-o', 'page.html');
    expect(code).toBe(1);
    expect(stderr).toMatch(/\nNo sheet could be read, so there is nothing to report\.\n$/);
    expect(folder.list()).toEqual(['cohort.ndjson']);
  });
});

describe('a change', () => {
  test('standard input cannot be both sides of it', async () => {
    expect(await run('report', '-', '--before', '-')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: Standard input can be read only once: give one of the two as a file.\n',
    });
  });

  test('tells who moved', async () => {
    folder.put('a.ndjson', people(6));
    const other = example('ben.yaml');
    folder.put('b.ndjson', people(6));
    folder.put('ben.yaml', other.replace(/^respondent:.*$/m, 'respondent: P1'));
    const { code, stdout, stderr } = await run(
      ...['report', '--before', 'a.ndjson', '-f', 'json', '--', 'b.ndjson', 'ben.yaml'],
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'ben.yaml:2: "P1" has answered before; the last sheet counts.\n6 people in both.\n',
    });
    const change = JSON.parse(stdout);
    expect(change).toMatchObject({ schema: 'which-path/change@1', people: 6 });
    expect(change.tracks.map(({ moved }: { moved: number }) => moved)).toEqual([1, 1]);
  });

  test('results of an older version are taken as they were written', async () => {
    const quiz = example('tea-or-coffee/quiz.yaml');
    folder.put('old.yaml', quiz);
    // What spoke for tea speaks for coffee now, and the other way round.
    const swapped = quiz.replace(/\b(tea|coffee)(?=: -?[\d.]+[ ,])/g, (id) =>
      id === 'tea' ? 'coffee' : 'tea',
    );
    folder.put('new.yaml', swapped.replace(/version: .*/, 'version: "2.0"'));
    folder.put('emil.yaml', example('tea-or-coffee/emil.yaml'));
    await run('score', 'emil.yaml', '-q', './old.yaml', '-f', 'json', '-o', 'before.json');
    const words = ['report', 'emil.yaml', '-q', './new.yaml', '-f', 'json', '--before', 'before.json'];
    const recorded = JSON.parse((await run(...words)).stdout);
    expect(recorded.before.hash).toBe(JSON.parse(folder.get('before.json')).quiz.hash);
    const full = JSON.parse((await run(...words, '--before-quiz', './old.yaml')).stdout);
    expect(full).toMatchObject({ people: 1, before: recorded.before });
    const cup = (change: { members: { tracks: { cup: { swing: Swing } } }[] }): Swing | undefined =>
      change.members[0]?.tracks.cup.swing;
    // The same answers, counted otherwise: tea before, coffee after.
    expect(full.members[0]).toMatchObject({
      answers: [],
      tracks: { cup: { before: { role: 'tea' }, after: { role: 'coffee' }, moved: true } },
    });
    expect(cup(full)?.shares[0]).toMatchObject({ question: 'morning', before: 'slowly', after: 'slowly' });
    expect(cup(recorded)?.shares).toEqual([]);
  });
});
