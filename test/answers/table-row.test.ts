import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { samplesOf } from '../../src/answers/table-row.js';
import { choice, quizOf, scale, shippedQuiz } from '../builders.js';
import { form } from './form.js';
import { formExport } from './form-export.js';
import { columnsIn, entriesOf, headerProblems, recordsOf, rowProblems } from './table.js';

describe('a row', () => {
  test('is a sheet', () => {
    const table =
      'Timestamp,E-Mail,pick,agree,topics,best,seed,quiz,known,hours_per_week,experience,start\r\n' +
      'today, ada@example.org ,Web,4.0,"games, web",games|web,7,small,"git, sql",6 h,Not yet,2027-01-11\r\n';
    expect(entriesOf(table, form)).toEqual([
      {
        file: 'form.csv',
        line: 2,
        sheet: {
          respondent: 'ada@example.org',
          seed: 7,
          answers: new Map<string, unknown>([
            ['pick', 'web'],
            ['agree', 4],
            ['topics', ['web', 'games']],
            ['best', ['games', 'web']],
          ]),
          background: { known: ['git', 'sql'], hoursPerWeek: 6, experience: 'none', start: '2027-01-11' },
        },
      },
    ]);
  });

  test('may leave every cell blank but one', () => {
    const [entry] = entriesOf('name,pick,seed,quiz,known,start\nanonymous,,,,,\n', form);
    expect(entry?.sheet).toMatchObject({ respondent: null, seed: null });
    expect(entry?.sheet?.answers.size).toBe(0);
  });

  test('of blank cells is skipped', () => {
    expect(entriesOf('pick,agree\n\n,\n , \n,,,\n', form)).toEqual([null, null, null, null]);
  });

  test('is told what is wrong with it, at the cells', () => {
    const table = 'name,pick,agree,topics,seed,hours_per_week,known\nAda,wob,6,"web, cats","x",200,chess\n';
    expect(rowProblems(table, form)).toEqual([
      'form.csv:2:5: There is no option "wob" here. Did you mean "web"?',
      'form.csv:2:9: 6 is not a whole number from 1 to 5.',
      'form.csv:2:11: There is no option "cats" here. Choose from: web, data, games.',
      'form.csv:2:23: "x" is not a whole number from 0 to 4294967295.',
      'form.csv:2:27: 200 is not a number of hours a week above 0 and up to 100.',
      'form.csv:2:31: There is no skill "chess". Choose from: git, sql.',
    ]);
  });

  test('is told which text is near to what it says', () => {
    const wordy = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      {
        ...choice('pick', {}),
        options: [
          { id: 'x', text: 'The whole system' },
          { id: 'y', text: 'One part' },
        ],
      },
      scale('agree', { t: 1 }),
    ]);
    expect(rowProblems('pick\nThe hole system\n', wordy)).toEqual([
      'form.csv:2:1: There is no option "The hole system" here. Did you mean "The whole system"?',
    ]);
  });

  test('of another quiz is no sheet', () => {
    expect(rowProblems('quiz,pick\nlarge,web\n', form)).toEqual([
      'form.csv:2:1: This sheet is for the quiz "large", not for "small". Name the right quiz with --quiz.',
    ]);
  });

  test('without a required answer is told so', () => {
    const strict = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      { ...choice('must', { a: { t: 1 }, b: {} }), required: true },
    ]);
    expect(rowProblems('name,must\nAda,\n', strict)).toEqual([
      'form.csv:2:1: The question "must" has to be answered. Add its answer.',
    ]);
  });

  test('with too many or too few cells is not scored', () => {
    const mend = 'Look for a missing quote, or for one delimiter too many or too few.';
    expect(rowProblems('name,pick,agree\nAda,web,4,4\nBen,web\nChloe\n', form)).toEqual([
      `form.csv:2:11: This row has 4 cells, the header 3. ${mend}`,
      `form.csv:3:5: This row has 2 cells, the header 3. ${mend}`,
      `form.csv:4:1: This row has 1 cell, the header 3. ${mend}`,
    ]);
  });

  test('may have blank cells beyond the header', () => {
    expect(rowProblems('name,pick\nAda,web,, \n', form)).toEqual([]);
  });

  test('with bad quotes is not scored', () => {
    expect(rowProblems('name,pick\n"Ada"x,web\nBen,"web\n', form)).toEqual([
      'form.csv:2:6: Here is text after the closing quote of a cell. Write a quote within the text twice.',
      'form.csv:3:5: This quote is never closed. Close it at the end of the cell.',
    ]);
  });

  test('is told no more than fifty problems, in good time', () => {
    const start = performance.now();
    const problems = rowProblems(`topics\n"${'x,'.repeat(200_000)}"\n`, form);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe('form.csv: … and 199950 more problems.');
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});

test('a sample of a column is its first cell that is not blank, and what that is read as', () => {
  const [header, ...rows] = recordsOf('Email,pick,agree,best,Notes\n,,,,\na@b,Web,9,,hm\n,data,1,,\n');
  const { columns } = columnsIn(header?.cells.map(({ text }) => text).join(',') as string, form);
  expect(samplesOf(rows, columns, form)).toEqual([
    { text: 'a@b', value: 'a@b', understood: true },
    { text: 'Web', value: 'web', understood: true },
    { text: '9', value: 9, understood: false },
    null,
    { text: 'hm', value: null, understood: true },
  ]);
});

describe('the example of a form’s export', () => {
  const quiz = shippedQuiz();
  const file = new URL('../../examples/form-export.csv', import.meta.url);

  // After a wanted change of the quiz: UPDATE_GOLDEN=1 npm test -- test/answers/table-row.test.ts
  test('is what the script makes of the quiz', () => {
    const made = formExport(quiz);
    if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, made);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(made);
  });

  test('has 300 rows, and each of them is a sheet', () => {
    const text = readFileSync(file, 'utf8').slice(1);
    const entries = entriesOf(text, quiz);
    expect(entries.filter((entry) => entry === null)).toHaveLength(3);
    expect(rowProblems(text, quiz)).toEqual([]);
    expect(entries.filter((entry) => entry?.sheet != null)).toHaveLength(300);
    expect(entries[0]?.sheet?.respondent).toMatch(/@example\.org$/);
  });

  test('has a column for every question, and a remark that is not used', () => {
    const [header] = recordsOf(readFileSync(file, 'utf8').slice(1));
    const line = header?.cells.map(({ text }) => `"${text.replaceAll('"', '""')}"`).join(',') as string;
    expect(columnsIn(line, quiz).missing).toEqual([]);
    expect(headerProblems(line, quiz).map((each) => each.replace(/^\S+ /, ''))).toEqual([
      'The column "Anything else you would like to tell us?" is not used.',
    ]);
  });
});
