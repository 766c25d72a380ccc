import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AnswerSheet } from '../../../src/answers/sheet.js';
import { formOf } from '../../../src/cli/author/show.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { randomFrom } from '../../../src/quiz/random.js';
import { formCsv } from '../../../src/render/form/csv.js';
import { entriesOf } from '../../answers/table.js';
import { choice, demo, multi, quizOf, rank, shippedQuiz } from '../../builders.js';
import { quizAndSheet, randomSheet } from '../../scoring/random-quiz.js';
import { temporaryFolder } from '../folder.js';
import { whichPath } from '../memory-io.js';

const folder = temporaryFolder();
const show = (...words: string[]) => whichPath(['quiz', 'show', ...words], { cwd: folder.path });

test('without a name it shows the quiz that is asked without one', async () => {
  const { code, stdout, stderr } = await show();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.startsWith(shippedQuiz().title)).toBe(true);
  expect(stdout).toMatch(/\n30\. /);
  expect(await show('python-path')).toEqual({ code, stdout, stderr });
});

test('a quiz is named by its id or its file', async () => {
  folder.put('demo.yaml', demo());
  expect((await show('hiring')).stdout).toContain('\n16. ');
  const { stdout } = await show('demo.yaml');
  expect(stdout).toMatch(/^Demo +1 question, 1 to 2 minutes\n/);
  expect(stdout).toContain('\n1. Check it?\n   Tick one.\n   ☐ 1  Twice\n   ☐ 2  Later\n');
});

describe('the name of the output tells the format', () => {
  beforeEach(() => folder.put('demo.yaml', demo()));

  test.each([
    ['form.txt', 'text'],
    ['form', 'text'],
    ['form.md', 'markdown'],
    ['form.markdown', 'markdown'],
    ['form.html', 'html'],
    ['FORM.HTM', 'html'],
    ['answers.csv', 'csv'],
  ])('%s is written as %s', async (name, format) => {
    expect(await show('demo.yaml', '-o', name)).toEqual({
      code: 0,
      stdout: '',
      stderr: `Written: ${name}\n`,
    });
    expect(folder.get(name)).toBe((await show('demo.yaml', '-f', format)).stdout);
  });

  test('a format that is asked for counts more', async () => {
    await show('demo.yaml', '-f', 'markdown', '-o', 'form.txt');
    expect(folder.get('form.txt')).toMatch(/^# Demo\n/);
  });

  test.each([
    [
      'form.pdf',
      /There is no pdf of a form\. Choose from: \.txt, \.md, \.html, \.csv\. A browser prints \.html to a PDF\.\n$/,
    ],
    ['form.docx', /There is no docx of a form\. Choose from: \.txt, \.md, \.html, \.csv\.\n$/],
  ])('%s cannot be', async (name, message) => {
    const { code, stdout, stderr } = await show('demo.yaml', '-o', name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(folder.list()).toEqual(['demo.yaml']);
  });

  test('a file that is there is replaced with --force alone', async () => {
    folder.put('form.md', 'mine');
    expect((await show('demo.yaml', '-o', 'form.md')).code).toBe(2);
    expect(folder.get('form.md')).toBe('mine');
    expect((await show('demo.yaml', '-o', 'form.md', '--force')).code).toBe(0);
    expect(folder.get('form.md')).toMatch(/^# Demo\n/);
  });
});

test('standard input is read where it is asked for, without includes', async () => {
  const piped = (stdin: string) => whichPath(['quiz', 'show', '-'], { cwd: folder.path, stdin });
  folder.put('demo.yaml', demo());
  expect(await piped(demo())).toEqual(await show('demo.yaml'));
  expect(await piped(`include: [demo.yaml]\n${demo()}`)).toMatchObject({
    ...{ code: 1, stdout: '' },
    stderr: expect.stringMatching(/^-:1:\d+: /),
  });
});

test('the problems of a quiz are told with their places, and nothing is written', async () => {
  folder.put('demo.yaml', demo({ 12: '    txt: Check it?' }));
  const { code, stdout, stderr } = await show('demo.yaml', '-o', 'form.html');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^demo\.yaml:12:5: /m);
  expect(folder.list()).toEqual(['demo.yaml']);
});

test.each([
  [['nope'], /There is no quiz "nope"\. Choose from: .*hiring.*python-path/],
  [['none.yaml'], /none\.yaml cannot be read/],
  [['-f', 'csv', '--key'], /--key is for a form; csv is an empty table to type answers into\./],
  [['-f', 'csv', '--seed', '1'], /--seed is for a form; in a table options have the numbers of the quiz\./],
  [['--seed', '-1'], /A seed is a whole number/],
  [['-f', 'json'], /Allowed choices are text, markdown, html, csv\./],
])('%j cannot be', async (words, message) => {
  const { code, stdout, stderr } = await show(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('a seed shows the options as the program asks them with it', async () => {
  folder.put('demo.yaml', demo());
  // Of two options one order is the other way round, and some seed has it.
  const firsts = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (seed) => {
      const asked = await whichPath(['take', '--plain', '--quiz', 'demo.yaml', '--seed', String(seed)], {
        cwd: folder.path,
        stdin: 'q\n',
      });
      const { stdout } = await show('demo.yaml', '--seed', String(seed));
      const first = /☐ \d {2}(\w+)/.exec(stdout)?.[1];
      expect(/ {2}1\. (\w+)/.exec(asked.stderr)?.[1]).toBe(first);
      return first;
    }),
  );
  expect(new Set(firsts)).toEqual(new Set(['Twice', 'Later']));
});

/** The answers on a filled-in form, typed as they stand on it. */
function typed(quiz: Quiz, { answers }: AnswerSheet, seed: number | null): string {
  const form = formOf(quiz, { seed, key: false });
  const cells = form.questions.map(({ question, options }) => {
    const answer = answers.get(question.id);
    if (typeof answer === 'number') return String(answer);
    const label = (id: string): string => options.find(({ option }) => option.id === id)?.label ?? '?';
    return (typeof answer === 'string' ? [answer] : (answer ?? [])).map(label).join('|');
  });
  return `${formCsv(form)}${['Ada', ...cells].join(',')}\n`;
}

/** What is read in it. */
function readBack(quiz: Quiz, table: string): unknown {
  const [entry] = entriesOf(table, quiz);
  return entry?.sheet ? Object.fromEntries(entry.sheet.answers) : entry;
}

describe('a form that is typed into the table is the sheet that was meant', () => {
  test('of any quiz, in any order of the options', () => {
    const seeds = fc.option(fc.nat(0xffff_ffff));
    fc.assert(
      fc.property(quizAndSheet, seeds, ([quiz, sheet], seed) => {
        expect(readBack(quiz, typed(quiz, sheet, seed))).toEqual(Object.fromEntries(sheet.answers));
      }),
    );
  });

  test('where ids and texts of options are numbers, too', () => {
    const numbers = fc.shuffledSubarray(['1', '2', '3', '4', '5', 'a'], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, numbers, fc.nat(0xffff_ffff), (ids, texts, seed) => {
        const options = ids.map((id, at) => ({ id, text: texts[at], weights: { baker: at } }));
        const quiz = quizOf({ path: ['baker', 'cook'] }, [
          choice('other', { x: { cook: 1 }, y: {} }),
          { ...choice('one', {}), options },
          { ...multi('some', 2, {}), options },
          { ...rank('best', 3, {}), options },
        ]);
        const sheet = randomSheet(quiz, randomFrom(seed));
        expect(readBack(quiz, typed(quiz, sheet, seed))).toEqual(Object.fromEntries(sheet.answers));
      }),
    );
  });

  test('score takes the table as it is', async () => {
    folder.put(
      'tea.yaml',
      readFileSync(new URL('../../../examples/tea-or-coffee/quiz.yaml', import.meta.url)),
    );
    await show('tea.yaml', '-o', 'answers.csv');
    expect(folder.get('answers.csv')).toBe('respondent,morning,bitter,beside-it,what-counts\n');
    folder.put('answers.csv', `${folder.get('answers.csv')}Emil,1,3,1|4,1|4\n`);
    const { code, stdout } = await whichPath(
      ['score', 'answers.csv', '-q', 'tea.yaml', '-f', 'csv', '--columns', 'respondent,answered,role'],
      { cwd: folder.path },
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'respondent,answered,cup.role\nEmil,4,tea\n',
    });
  });
});

test('an option whose number means another one is labelled with its id', () => {
  const options = { 2: { baker: 1 }, 1: { cook: 1 }, three: {} };
  const written = ['2', '1', 'three'].map((id) => ({ id, text: `${id}.`, weights: options[id as '2'] }));
  const quiz = quizOf({ path: ['baker', 'cook'] }, [{ ...choice('q', {}), options: written }]);
  const { questions } = formOf(quiz, { seed: null, key: false });
  expect(questions[0]?.options.map(({ label }) => label)).toEqual(['2', '1', '3']);
});
