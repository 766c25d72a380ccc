import { parseAnswers, sheetFormat } from '../../src/answers/parse.js';
import { NO_BACKGROUND } from '../../src/answers/sheet.js';
import { choice, quizOf } from '../builders.js';
import { form, sheetProblems } from './form.js';

const full = `
quiz: small
respondent: Ada
seed: 7
answers:
  pick: web
  agree: 4
  topics: [games, web]
  best: [games, web]
background:
  known: [git, sql]
  hours_per_week: 6
  experience: none
  start: 2027-01-11
`;

describe('a sheet', () => {
  test('has its answers, its respondent, its seed and its background', () => {
    expect(parseAnswers(full, form)).toEqual({
      respondent: 'Ada',
      seed: 7,
      answers: new Map<string, unknown>([
        ['pick', 'web'],
        ['agree', 4],
        ['topics', ['web', 'games']],
        ['best', ['games', 'web']],
      ]),
      background: { known: ['git', 'sql'], hoursPerWeek: 6, experience: 'none', start: '2027-01-11' },
    });
  });

  test('needs nothing but answers', () => {
    const empty = { respondent: null, seed: null, answers: new Map(), background: NO_BACKGROUND };
    expect(parseAnswers('answers: {}', form)).toEqual(empty);
    expect(parseAnswers('answers:', form)).toEqual(empty);
    expect(parseAnswers('answers: {}\nquiz:\nrespondent:\nseed:\nbackground:\n', form)).toEqual(empty);
    expect(
      parseAnswers('answers: {}\nbackground: { known:, hours_per_week:, experience:, start: }', form),
    ).toEqual(empty);
  });

  test('leaves a question out, or its answer, to skip it', () => {
    expect(parseAnswers('answers: { pick: }', form).answers).toEqual(new Map());
    expect(parseAnswers('answers: { pick: null, agree: ~ }', form).answers).toEqual(new Map());
  });
});

describe('answers', () => {
  const answer = (text: string) => [...parseAnswers(`answers: { ${text} }`, form).answers.values()][0];

  test('of a multi question are a set: their order means nothing', () => {
    expect(answer('topics: [games, web]')).toEqual(['web', 'games']);
    expect(answer('topics: [web, games]')).toEqual(['web', 'games']);
  });

  test('of a rank question keep their order', () => {
    expect(answer('best: [games, web]')).toEqual(['games', 'web']);
    expect(answer('best: [web, games]')).toEqual(['web', 'games']);
  });

  test('of a multi question may be one option, without a list', () => {
    expect(answer('topics: games')).toEqual(['games']);
    expect(answer('topics: [games]')).toEqual(['games']);
  });

  test('of a scale are its ends and all between', () => {
    for (const value of [1, 2, 3, 4, 5]) expect(answer(`agree: ${value}`)).toBe(value);
  });
});

describe('the respondent', () => {
  test('is shown as written: a number is a text', () => {
    expect(parseAnswers('answers: {}\nrespondent: 17', form).respondent).toBe('17');
    expect(parseAnswers('answers: {}\nrespondent: "=1+1"', form).respondent).toBe('=1+1');
    expect(parseAnswers('answers: {}\nrespondent: ""', form).respondent).toBe('');
  });
});

describe('a required question', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
    { ...choice('must', { yes: { t: 1 }, no: {} }), required: true },
    choice('may', { yes: { t: 1 }, no: {} }),
  ]);
  const MISSING = 'The question "must" has to be answered. Add its answer.';

  test('has to be answered', () => {
    expect(sheetProblems('answers: { must: no }', 'ada.yaml', quiz)).toEqual([]);
    expect(sheetProblems('answers: { may: no }', 'ada.yaml', quiz)).toEqual([`ada.yaml:1:10: ${MISSING}`]);
    expect(sheetProblems('answers:\n  may: no\n', 'ada.yaml', quiz)).toEqual([`ada.yaml:2:3: ${MISSING}`]);
  });

  test('may not be left empty either', () => {
    expect(sheetProblems('answers: { must: }', 'ada.yaml', quiz)).toEqual([`ada.yaml:1:10: ${MISSING}`]);
  });

  test('with a wrong answer has that problem alone', () => {
    expect(sheetProblems('answers: { must: perhaps }', 'ada.yaml', quiz)).toEqual([
      'ada.yaml:1:18: There is no option "perhaps" here. Choose from: yes, no.',
    ]);
  });
});

describe('the format', () => {
  test.each([
    ['ada.json', 'answers: {}', 'json'],
    ['ADA.JSON', '', 'json'],
    ['ada.yaml', '{}', 'yaml'],
    ['ada.yml', '{}', 'yaml'],
    ['-', ' \n{ "answers": {} }', 'json'],
    ['ada.txt', '[]', 'json'],
    ['-', 'answers: {}', 'yaml'],
    ['-', '', 'yaml'],
    ['json', 'answers: {}', 'yaml'],
  ] as const)('%s beginning with %j: %s', (file, text, format) => {
    expect(sheetFormat(file, text)).toBe(format);
  });

  test('may be said', () => {
    expect(parseAnswers('{ answers: { agree: 4 } }', form, { file: '-', format: 'yaml' }).answers.size).toBe(
      1,
    );
    expect(sheetProblems('{ answers: {} }', '-')).toEqual([
      '-:1:3: This is not valid JSON: "a" is not expected here. Look for a missing comma, quote or bracket.',
    ]);
  });
});
