import type { Question } from '../../src/quiz/quiz.js';
import {
  amountWords,
  dateWords,
  flagWords,
  matchWords,
  monthWords,
  rangeWords,
  responseWords,
  shortResponseWords,
  signed,
  spanWords,
  trackTitle,
} from '../../src/render/words.js';
import { paceWords, planTitle, stagesOf } from '../../src/render/words-plan.js';
import { choice, multi, quizOf, rank, scale } from '../builders.js';
import { planTo, skillQuiz } from '../plan/graph.js';
import { showcase } from '../showcase.js';

describe('numbers', () => {
  test.each([
    [0, '<1'],
    [0.99, '<1'],
    [1, '1'],
    [49.5, '50'],
    [98.6, '99'],
    [99, '99'],
    [99.01, '>99'],
    [100, '>99'],
  ])('a match of %d reads %s', (match, words) => {
    expect(matchWords(match)).toBe(words);
  });

  test.each([
    [0.454, '+0.45'],
    [-0.016, '-0.02'],
    [0.004, ' 0.00'],
    [-0.004, ' 0.00'],
    [0, ' 0.00'],
    [-12.3456, '-12.35'],
  ])('%d points read %j', (points, words) => {
    expect(signed(points)).toBe(words);
  });

  test.each([
    [[2, 4], '2 to 4', '2 to 4 hours'],
    [[3, 3], '3', '3 hours'],
    [[1, 1], '1', '1 hour'],
    [[0.6, 1.4], '1', '1 hour'],
    [[0, 0], '0', '0 hours'],
    [[1, 2], '1 to 2', '1 to 2 hours'],
    [[2.5, 3.5], '3 to 4', '3 to 4 hours'],
  ] as const)('the range %j reads %s', (range, words, amount) => {
    expect(rangeWords(range)).toBe(words);
    expect(amountWords(range, 'hour')).toBe(amount);
  });

  test('a span is told as it is given', () => {
    expect(spanWords([1, 2.5])).toBe('1 to 2.5');
    expect(spanWords([0.5, 0.5])).toBe('0.5');
    expect(spanWords([1, 2], '-')).toBe('1-2');
    expect(amountWords([6, 8], 'minute')).toBe('6 to 8 minutes');
  });

  test('a pace says where nobody chose it', () => {
    const pace = { start: null, deadline: null };
    expect(paceWords({ ...pace, hoursPerWeek: 6, assumed: true })).toBe('6 hours a week (assumed)');
    expect(paceWords({ ...pace, hoursPerWeek: 1, assumed: false })).toBe('1 hour a week');
    expect(paceWords({ ...pace, hoursPerWeek: 0.5, assumed: false })).toBe('0.5 hours a week');
  });
});

test('dates', () => {
  expect(dateWords('2027-01-09')).toBe('9 Jan 2027');
  expect(dateWords('2028-12-31')).toBe('31 Dec 2028');
  expect(monthWords('2028-02-29')).toBe('Feb 2028');
});

describe('answers', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
    choice('choice', { x: { t: 1 }, y: {} }),
    scale('five', { t: 1 }),
    scale('four', { t: 1 }, { max: 4 }),
    multi('multi', 2, { a: { t: 1 }, b: {}, c: {} }),
    rank('rank', 2, { a: { t: 1 }, b: {}, c: {} }),
  ]);
  const question = (id: string) => quiz.questions.find((each) => each.id === id) as Question;

  test.each([
    ['choice', 'x', 'x'],
    ['five', 1, '1, no'],
    ['five', 2, '2, toward "no"'],
    ['five', 3, '3, in the middle'],
    ['five', 4, '4, toward "yes"'],
    ['five', 5, '5, yes'],
    ['four', 2, '2, toward "no"'],
    ['four', 3, '3, toward "yes"'],
    ['multi', ['a', 'c'], 'a; c'],
    ['rank', ['c', 'a'], '1. c; 2. a'],
  ])('to a %s, %j reads %j', (id, response, words) => {
    expect(responseWords(question(id), response)).toBe(words);
  });

  test('of a ranking a short line has the first only', () => {
    expect(shortResponseWords(question('rank'), ['c', 'a'])).toBe('first: c');
    expect(shortResponseWords(question('multi'), ['a', 'c'])).toBe('a; c');
  });
});

test('a track has the title of the quiz; where that knows it no more, its id', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [choice('one', { x: { t: 1 }, y: {} })]);
  const titled = { ...quiz, tracks: quiz.tracks.map((track) => ({ ...track, title: 'Career path' })) };
  expect(trackTitle(titled, 'path')).toBe('Career path');
  expect(trackTitle(titled, 'field')).toBe('field');
});

test('flags say what is unusual and on what', () => {
  const quiz = showcase();
  expect(flagWords({ kind: 'straight-lining', value: 5, count: 9 }, quiz)).toBe(
    'All 9 statements got the same answer (5), although some say opposite things.',
  );
  expect(flagWords({ kind: 'many-skipped', skipped: 3, asked: 5 }, quiz)).toBe(
    '3 of 5 questions are skipped, so the result rests on the others.',
  );
  expect(flagWords({ kind: 'contradictory-pair', trait: 'people', questions: ['alone', 'mend'] }, quiz)).toBe(
    'Two answers pull against each other: "I like it quiet." and "I mend things."',
  );
});

describe('a plan is told in stages', () => {
  const quiz = skillQuiz(
    { a: [3, 3], b: [3, 3], c: [6, 6], d: [6, 6] },
    {
      one: { core: ['a', 'b', 'c'], projects: { first: ['b'] } },
      two: { core: ['a', 'b', 'd'] },
    },
  );

  test('up to and with each checkpoint', () => {
    expect(stagesOf(planTo(quiz, ['one'], { hoursPerWeek: 6 }))).toMatchObject([
      { branch: 'trunk', from: 1, to: 1, skills: ['b'], checkpoint: { title: 'first' } },
      { branch: 'trunk', from: 1, to: 3, skills: ['a', 'c'], checkpoint: null },
    ]);
  });

  test('that do not span two branches of a fork', () => {
    const plan = planTo(quiz, ['one', 'two'], { shape: 'fork' });
    expect(stagesOf(plan).map(({ branch, skills }) => [branch, ...skills])).toEqual([
      ['trunk', 'b'],
      ['trunk', 'a'],
      ['one', 'c'],
      ['two', 'd'],
    ]);
  });

  test('none where there is nothing to learn', () => {
    expect(stagesOf(planTo(quiz, ['one'], { known: ['a', 'b', 'c'] }))).toEqual([]);
  });

  test('and is titled with its roles', () => {
    expect(planTitle(quiz, planTo(quiz, ['one']))).toBe('one');
    expect(planTitle(quiz, planTo(quiz, ['one', 'two']))).toBe('one, two');
    expect(planTitle(quiz, planTo(quiz, ['one', 'two'], { shape: 'fork' }))).toBe('one or two');
  });
});
