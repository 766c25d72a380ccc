import fc from 'fast-check';
import { columnsOf, recognisedIn } from '../../src/answers/columns.js';
import { choice, quizOf, scale, shippedQuiz } from '../builders.js';
import { form } from './form.js';
import { headerProblems, meanings } from './table.js';

const path = { path: { up: { t: 1 }, down: { t: -1 } } };

const quiz = quizOf(path, [
  { ...choice('work-1', { a: {}, b: {} }), text: 'Which work, of these, do you like?' },
  { ...scale('alone', { t: 1 }), text: 'I work best alone.' },
]);

describe('a column is a question', () => {
  test('by its id', () => {
    expect(meanings('work-1,answers.alone', quiz)).toEqual(['work-1 (id)', 'alone (id)']);
    expect(meanings(' WORK-1 , Answers.Alone:', quiz)).toEqual(['work-1 (id)', 'alone (id)']);
  });

  test('by its text, in any case and with any white space', () => {
    expect(meanings('"Which work, of these, do you like?",I work best alone.', quiz)).toEqual([
      'work-1 (text)',
      'alone (text)',
    ]);
    expect(meanings('"\ufeffwhich  work,\nof these,\u00a0do you LIKE? *",I work best alone:', quiz)).toEqual([
      'work-1 (text)',
      'alone (text)',
    ]);
  });

  test.each(['2. ', '12) ', 'Q2: ', 'Question 2: ', '[2] ', 'G01Q02. ', 'alone. '])(
    'by %jand its text',
    (number) => {
      expect(meanings(`${number}I work best alone.`, quiz)).toEqual(['alone (number and text)']);
    },
  );

  test('by its text in a grid', () => {
    expect(meanings('How true is this? [I work best alone.]', quiz)).toEqual(['alone (grid)']);
    expect(meanings('3. How true? (1 [no] to 5) [2. I work best alone?]', quiz)).toEqual(['alone (grid)']);
  });

  test('by the map before everything else', () => {
    const map = 'columns: { "Who?": respondent, Likes: work-1, alone: ignore, Years: background.experience }';
    expect(meanings('Likes,WHO?,alone,Years', quiz, map)).toEqual([
      ...['work-1 (map)', 'respondent (map)', 'unused: ignored', 'background.experience (map)'],
    ]);
  });

  test('not where another question has the same text', () => {
    const twins = quizOf(path, [
      { ...scale('a', { t: 1 }), text: 'Same?' },
      { ...scale('b', { t: 1 }), text: 'same' },
      scale('c', { t: 1 }),
    ]);
    expect(meanings('Same?,c', twins)).toEqual(['unused: ambiguous', 'c (id)']);
  });
});

describe('a column beside the questions', () => {
  test('is the quiz, the seed or the background', () => {
    expect(meanings('quiz,seed,background.known,Hours per week,experience,start,alone', quiz)).toEqual([
      ...['quiz (name)', 'seed (name)', 'background.known (name)', 'background.hours_per_week (name)'],
      ...['background.experience (name)', 'background.start (name)', 'alone (id)'],
    ]);
  });

  test('is a question where a question has that id', () => {
    const odd = quizOf(path, [scale('start', { t: 1 }), scale('respondent', { t: 1 })]);
    expect(meanings('start,background.start,respondent', odd)).toEqual([
      ...['start (id)', 'background.start (name)', 'respondent (id)'],
    ]);
  });

  test('names the respondent by the best of the columns that could', () => {
    expect(meanings('ID,Your Name,E-Mail,alone', quiz)).toEqual([
      ...['unused: another respondent', 'unused: another respondent', 'respondent (name)', 'alone (id)'],
    ]);
    expect(meanings('Student ID,1. Full name,alone', quiz)).toEqual([
      ...['unused: another respondent', 'respondent (name)', 'alone (id)'],
    ]);
    expect(meanings('respondent,Crew,alone', quiz, 'columns: { Crew: respondent }')).toEqual([
      ...['unused: another respondent', 'respondent (map)', 'alone (id)'],
    ]);
    expect(meanings('name,name,alone', quiz)).toEqual([
      ...['respondent (name)', 'unused: another respondent', 'alone (id)'],
    ]);
  });

  test.each([
    ...[
      'Timestamp',
      'Score',
      'I work best alone. [Score]',
      'Start time',
      'Completion time',
      'Points - I work best alone.',
    ],
    ...['Date submitted', 'Last page', 'Collector ID', 'Start Date (UTC)', '#', 'Network ID'],
  ])('is of the form: %s', (header) => {
    expect(meanings(`${header},alone`, quiz)).toEqual(['form (name)', 'alone (id)']);
    expect(headerProblems(`${header},alone`, quiz)).toEqual([]);
  });

  test('without a header is not used, and nothing is said of it', () => {
    expect(meanings('alone,, ', quiz)).toEqual(['alone (id)', 'unused: no header', 'unused: no header']);
    expect(headerProblems('alone,', quiz)).toEqual([]);
  });
});

describe('of a header is told', () => {
  test('what is not used: once, where the first of it stands, with what could be meant', () => {
    expect(headerProblems('alone,Hobbies', quiz)).toEqual([
      'form.csv:1:7: The column "Hobbies" is not used.',
    ]);
    expect(headerProblems('alone,Hobbies,work1,\u001b[2J', quiz)).toEqual([
      'form.csv:1:7: The columns "Hobbies", "work1" and "\u001b[2J" are not used. Did you mean "work-1" by "work1"?',
    ]);
    expect(headerProblems('alone,"Which work, of those, do you like"', quiz)).toEqual([
      'form.csv:1:7: The column "Which work, of those, do you like" is not used. ' +
        'Did you mean "Which work, of these, do you like?" by "Which work, of those, do you like"?',
    ]);
  });

  test('of many columns that are not used, only the first', () => {
    const header = ['alone', ...Array.from({ length: 12 }, (_, at) => `Column no ${at}`)].join(',');
    expect(headerProblems(header, quiz)[0]).toMatch(
      /^form\.csv:1:7: The columns "Column no 0", .* and 4 more are not/,
    );
  });

  test('two columns for one thing', () => {
    expect(headerProblems('alone,start,I work best alone.,background.start', quiz)).toEqual([
      'form.csv:1:13: Column 3 is for the question "alone", as column 1 is. ' +
        'Take one of them out, or say "ignore" of it in a map of columns.',
      'form.csv:1:32: Column 4 is for "background.start", as column 2 is. ' +
        'Take one of them out, or say "ignore" of it in a map of columns.',
    ]);
    const map = 'columns: { I work best alone.: ignore }';
    expect(headerProblems('alone,I work best alone.', quiz, map)).toEqual([]);
  });

  test('that no column is a question', () => {
    expect(headerProblems('Timestamp,Name', quiz)).toEqual([
      'form.csv:1:1: No column of this table is a question of the quiz. ' +
        'Its first line has to name the columns, by the ids or the texts of the questions.',
    ]);
  });

  test('a required question without a column', () => {
    const strict = quizOf(path, [{ ...scale('must', { t: 1 }), required: true }, scale('may', { t: 1 })]);
    expect(headerProblems('may', strict)).toEqual([
      'form.csv:1:1: The question "must" has to be answered, and no column is for it. Add a column "must".',
    ]);
    expect(headerProblems('must', strict)).toEqual([]);
  });

  test('a header that the map has and the table has not, where it stands in the map', () => {
    const map = 'columns:\n  Likes: work-1\n  Hobbies: ignore\n';
    expect(headerProblems('alone,Like', quiz, map).slice(0, 2)).toEqual([
      'map.yaml:2:3: The table has no column "Likes". Did you mean "Like"?',
      'map.yaml:3:3: The table has no column "Hobbies". Look at its first line.',
    ]);
  });
});

test('questions without a column are named in the quiz’s order', () => {
  const header = [{ text: 'topics', line: 1, column: 1 }];
  expect(columnsOf(header, form, null, 'form.csv').missing.map(({ id }) => id)).toEqual([
    'pick',
    'agree',
    'best',
  ]);
});

test('recognised are columns that are used, and those that are known not to be', () => {
  expect(recognisedIn(quiz, null)(['alone', 'Timestamp', 'email', 'Hobbies', ''])).toBe(3);
});

test('every question of the shipped quiz is recognised by its text, also in the disguises of forms', () => {
  const shipped = shippedQuiz();
  const disguise = fc.constantFrom<(text: string, number: number) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => ` ${text.replaceAll(' ', '\u00a0 ')}* `,
    (text, number) => `${number}. ${text}`,
    (text, number) => `Q${number}: ${text}`,
    (text) => `How true is this of you? [${text}]`,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped.questions),
      disguise,
      fc.integer({ min: 1, max: 99 }),
      (question, as, number) => {
        const header = `"${as(question.text, number).replaceAll('"', '""')}"`;
        expect(meanings(header, shipped)[0]).toMatch(new RegExp(`^${question.id} \\(`));
      },
    ),
  );
});

test('a header of a hundred thousand columns takes seconds, not minutes', () => {
  const start = performance.now();
  const header = Array.from({ length: 100_000 }, (_, at) => ({
    text: `[c${at % 5000}`,
    line: 1,
    column: at + 1,
  }));
  expect(columnsOf(header, quiz, null, 'form.csv').warnings).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(60_000);
});
