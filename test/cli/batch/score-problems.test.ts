import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { COHORT, COHORT_TOLD, scoringFolder, sheetOf } from './score-cohort.js';

const { folder, score, rows } = scoringFolder();
beforeEach(() => folder.put('cohort.csv', COHORT));
const UNKNOWN = 'cohort.csv:5:6: There is no option "pull" here. Choose from: push, peace, nothing.\n';

describe('problems', () => {
  test('leave the other sheets as they are, and the exit code is 1', async () => {
    expect(await score('cohort.csv -f csv --columns respondent')).toEqual({
      ...{ code: 1, stdout: 'respondent\nAnn\nBen\ncohort.csv:4\nAnn\n', stderr: COHORT_TOLD },
    });
  });

  test('are told in the order of the lines, in every format', async () => {
    folder.put('mixed.csv', 'respondent,morning\nAnn,push\nAnn,peace\nBen,pull\nAnn,push\n');
    for (const format of ['csv', 'ndjson', 'text']) {
      const { stderr } = await score(`mixed.csv -f ${format}`);
      expect(stderr.match(/^mixed\.csv:\d/gm)).toEqual(['mixed.csv:3', 'mixed.csv:4', 'mixed.csv:5']);
    }
  });

  test('without any the exit code is 0, also where respondents answer twice', async () => {
    const { code, stderr } = await score('ann.yaml ann.json -f csv');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'ann.json:1: "Ann" has answered before; both sheets are scored.\n2 sheets scored. 1 respondent answers twice.\n',
    });
  });

  test('of a sheet for another quiz name the quiz', async () => {
    folder.put('a.csv', 'quiz,respondent,morning\ntea,A,push\ncoffee,B,push\n');
    expect(await rows('a.csv')).toEqual(['A']);
    expect((await score('a.csv -f csv')).stderr).toContain(
      'a.csv:3:1: This sheet is for the quiz "coffee", not for "tea".',
    );
  });

  test('of an input leave the other inputs as they are', async () => {
    folder.put('in/empty.csv', '');
    folder.put('in/utf16.csv', Buffer.from('\ufeffmorning\npush\n', 'utf16le'));
    folder.put('in/other.csv', 'a,b\n1,2\n');
    folder.put('in/damaged.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    symlinkSync('gone.csv', join(folder.path, 'in/link.csv'));
    folder.put('in/ok.yaml', sheetOf('Zoe'));
    for (const format of ['csv', 'ndjson']) {
      const { code, stderr, stdout } = await score(`in -f ${format}`);
      expect(code).toBe(1);
      expect(stdout).toContain('Zoe');
      expect(stderr).toContain('in/empty.csv:1:1: There is no answer sheet in this file.\n');
      expect(stderr).toContain('in/utf16.csv:1:1: The file is UTF-16, not UTF-8. Save it as UTF-8.\n');
      expect(stderr).toContain('in/other.csv:1:1: No column of this table is a question of the quiz.');
      expect(stderr).toMatch(/^in\/damaged\.csv\.gz: /m);
      expect(stderr).toMatch(/^in\/link\.csv: /m);
      expect(stderr).toMatch(/^1 sheet scored\.$/m);
    }
  });

  test('of one table are not hidden by another of the same shape', async () => {
    folder.put('a.csv', 'respondent,hours_per_week,morning\nAnn,6,push\nBen,6,push\n');
    folder.put('b.csv', 'respondent,experience,morning\nCleo,6,push\nDan,none,push\n');
    const { stdout, stderr } = await score('a.csv b.csv -f csv --columns respondent');
    expect(stdout).toBe('respondent\nAnn\nBen\nDan\n');
    expect(stderr).toMatch(/^b\.csv:2:6: /);
  });

  test('cannot drive the terminal', async () => {
    folder.put('evil.csv', 'respondent,morning\n\u001b[2J,push\n\u001b[2J,\u001b]0;x\u0007\n');
    for (const format of ['text', 'csv', 'ndjson', 'markdown', 'json']) {
      const { stderr, stdout } = await score(`evil.csv -f ${format}`);
      expect(stderr).toMatch(/^evil\.csv:3:\d+: /m);
      expect(stderr).not.toContain('\u001b');
      if (format !== 'csv') expect(stdout).not.toContain('\u001b');
    }
  });
});

describe('--errors', () => {
  test('gets each problem as a line of JSON, and nothing else', async () => {
    const { code, stderr } = await score('cohort.csv --errors problems.ndjson');
    expect({ code, stderr }).toEqual({ code: 1, stderr: COHORT_TOLD });
    expect(folder.get('problems.ndjson')).toBe(
      '{"file":"cohort.csv","line":5,"column":6,"code":"unknown-id","message":"There is no option \\"pull\\" here.","mend":"Choose from: push, peace, nothing."}\n',
    );
  });

  test('is an empty file where there is none', async () => {
    expect((await score('ann.yaml --errors problems.ndjson -f csv')).code).toBe(0);
    expect(folder.get('problems.ndjson')).toBe('');
  });

  test('does not take the place of a file', async () => {
    folder.put('problems.ndjson', 'mine');
    expect(await score('cohort.csv --errors problems.ndjson')).toEqual({
      ...{ code: 2, stdout: '' },
      stderr:
        'which-path: problems.ndjson exists already. Choose another name, or add --force to replace it.\n',
    });
    expect(folder.get('problems.ndjson')).toBe('mine');
    expect((await score('cohort.csv --errors problems.ndjson --force')).code).toBe(1);
    expect(folder.get('problems.ndjson')).toContain('unknown-id');
  });

  test.each([
    ['--errors -', '--errors takes the name of a file'],
    ['--errors x.txt -o ./x.txt', '--errors and --output name the same file.'],
    ['--errors cohort.csv --force', 'cohort.csv is read: it cannot be written at the same time.'],
  ])('%s is refused', async (words, message) => {
    const { code, stdout, stderr } = await score(`cohort.csv ${words}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(folder.get('cohort.csv')).toBe(COHORT);
  });
});

describe('--strict', () => {
  const STOPPED = 'Nothing was written: --strict stops at the first problem.\n';

  test.each(['text', 'json', 'ndjson', 'csv', 'markdown'])(
    '-f %s stops at the first problem and writes nothing',
    async (format) => {
      const expected = { code: 1, stdout: '', stderr: UNKNOWN + STOPPED };
      expect(await score(`cohort.csv -f ${format} --strict`)).toEqual(expected);
      const before = folder.list();
      expect(await score(`cohort.csv -f ${format} --strict -o out`)).toEqual(expected);
      expect(folder.list()).toEqual(before);
    },
  );

  test('leaves a file as it was', async () => {
    folder.put('out', 'mine');
    await score('cohort.csv --strict --force -o out');
    expect(folder.get('out')).toBe('mine');
  });

  test('tells only of the first of many sheets with problems', async () => {
    folder.put('a.csv', 'respondent,morning,shelf\nAnn,pull,moll\nBen,pull,\nAnn,push,\nAnn,push,\n');
    for (const format of ['csv', 'ndjson']) {
      const { stderr } = await score(`a.csv -f ${format} --strict --errors ${format}.txt`);
      expect(stderr.match(/^a\.csv:\d+:\d+/gm)).toEqual(['a.csv:2:5', 'a.csv:2:10']);
      expect(folder.get(`${format}.txt`).split('\n')).toHaveLength(3);
    }
  });

  test('without a problem writes all', async () => {
    const { code, stdout } = await score('ann.yaml ann.json -f csv --columns respondent --strict');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'respondent\nAnn\nAnn\n' });
  });

  test('is not for --out-dir', async () => {
    expect(await score('cohort.csv --strict --out-dir out')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('--map', () => {
  beforeEach(() => folder.put('wer.csv', COHORT.replace('respondent', 'Wer').replace('shelf', 'Regal')));

  test('names columns by hand', async () => {
    folder.put('map.yaml', 'columns:\n  Wer: respondent\n  Regal: shelf\n');
    expect(await rows('wer.csv --map map.yaml', '', 'respondent,answered')).toEqual([
      ...['Ann,4', 'Ben,4', 'wer.csv:4,1', 'Ann,4'],
    ]);
  });

  test('is told where it is wrong, and nothing is scored', async () => {
    folder.put('map.yaml', 'columns:\n  Wer: respondnt\n  X: 7\n');
    const { code, stdout, stderr } = await score('wer.csv --map map.yaml');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'map.yaml:2:8: "respondnt" is nothing that a column can be. Did you mean "respondent"?',
      expect.stringMatching(/^map\.yaml:3:6: 7 is nothing that a column can be\./),
    ]);
  });

  test('that names a column which is not there is a problem of the table', async () => {
    folder.put('map.yaml', 'columns:\n  Nix: respondent\n');
    const { code, stderr } = await score('wer.csv --map map.yaml -f csv');
    expect(code).toBe(1);
    expect(stderr).toContain('map.yaml:2:3: The table has no column "Nix".');
  });

  test('that is not there is wrong usage', async () => {
    expect(await score('wer.csv --map none.yaml')).toMatchObject({
      ...{ code: 2, stdout: '', stderr: expect.stringContaining('none.yaml cannot be read') },
    });
  });
});

describe('--explain-columns', () => {
  test('shows the columns of each table, and passes over what is none', async () => {
    const { code, stdout, stderr } = await score(
      'ann.yaml cohort.csv - --explain-columns',
      'a;morning\n1;push\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first = '', second = ''] = stdout.split(/\n(?=-: )/);
    expect(first).toContain('cohort.csv: 5 columns, separated by commas\n');
    expect(first).toContain('4 of 4 questions have a column.');
    expect(second).toContain('-: 2 columns, separated by semicolons\n');
    expect(second).toContain('1 of 4 questions');
  });

  test('is for tables', async () => {
    expect(await score('ann.yaml --explain-columns')).toEqual({
      ...{ code: 2, stdout: '', stderr: 'which-path: --explain-columns is for tables: CSV or TSV.\n' },
    });
  });

  test('goes on after a table that cannot be read', async () => {
    folder.put('bad.csv', '');
    const { code, stdout, stderr } = await score('bad.csv cohort.csv --explain-columns');
    expect(code).toBe(1);
    expect(stderr).toBe('bad.csv:1:1: There is no answer sheet in this file.\n');
    expect(stdout).toMatch(/^cohort\.csv: 5 columns/);
  });
});
