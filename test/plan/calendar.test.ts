import { addDays, endOfWeek, slotFor, weeksFor } from '../../src/plan/schedule.js';
import { planTo, skillQuiz } from './graph.js';

// The 11th of January 2027 is a Monday.
const START = '2027-01-11';
const skills = { a: [4, 8], b: [2, 4], c: [10, 20, 'b'] } as const;
const quiz = skillQuiz(skills, { role: { core: ['a', 'c'], useful: [], projects: { build: ['a', 'c'] } } });

describe('hours', () => {
  test('are the sums of the low and of the high estimates, checkpoints included', () => {
    // a 4–8, b 2–4, c 10–20, checkpoint 1–3.
    expect(planTo(quiz, ['role']).hours).toEqual([17, 35]);
  });

  test('of the core leave out checkpoints and useful skills', () => {
    const mixed = skillQuiz(skills, { role: { core: ['c'], useful: ['a'], projects: { build: ['a'] } } });
    const plan = planTo(mixed, ['role']);
    expect(plan.hours).toEqual([17, 35]);
    expect(plan.coreHours).toEqual([12, 24]);
  });
});

describe('weeks', () => {
  test('are whole and rounded up: 17 to 35 hours at 6 a week are 3 to 6 weeks', () => {
    const { weeks, finish, pace } = planTo(quiz, ['role'], { hoursPerWeek: 6, start: START });
    expect(weeks).toEqual([3, 6]);
    expect(finish).toEqual(['2027-01-31', '2027-02-21']);
    expect(pace).toEqual({ hoursPerWeek: 6, assumed: false, start: START, deadline: null });
  });

  test('at 8 hours a week are 3 to 5', () => {
    const { weeks, finish } = planTo(quiz, ['role'], { hoursPerWeek: 8, start: START });
    expect(weeks).toEqual([3, 5]);
    expect(finish).toEqual(['2027-01-31', '2027-02-14']);
  });

  test('are counted at six hours where nobody says how many', () => {
    const { pace, weeks, finish } = planTo(quiz, ['role']);
    expect(pace).toEqual({ hoursPerWeek: 6, assumed: true, start: null, deadline: null });
    expect(weeks).toEqual([3, 6]);
    expect(finish).toBeNull();
  });

  test('may be more than the hours, at half an hour a week', () => {
    expect(planTo(quiz, ['role'], { hoursPerWeek: 0.5 }).weeks).toEqual([34, 70]);
  });
});

test('a pace that no life is long enough for ends with the calendar', () => {
  const { finish, steps } = planTo(quiz, ['role'], { hoursPerWeek: 1e-12, start: START });
  expect(finish).toEqual(['9999-12-31', '9999-12-31']);
  expect(steps.at(-1)?.dates).toEqual(['9999-12-31', '9999-12-31']);
});

describe('steps in the calendar, at the middle of their estimates', () => {
  test('6 hours a week: 6, 3, 15 and 2 hours', () => {
    // a fills the first week. b is half of the second. c ends after 24 hours: four weeks to the day.
    const { steps } = planTo(quiz, ['role'], { hoursPerWeek: 6, start: START });
    expect(steps).toMatchObject([
      { skill: 'a', from: 1, to: 1, dates: ['2027-01-11', '2027-01-17'] },
      { skill: 'b', from: 2, to: 2, dates: ['2027-01-18', '2027-01-21'] },
      { skill: 'c', from: 2, to: 4, dates: ['2027-01-21', '2027-02-07'] },
      { title: 'build', from: 5, to: 5, dates: ['2027-02-08', '2027-02-10'] },
    ]);
  });

  test('8 hours a week', () => {
    // 6 of 8 hours are 5.25 days; 9 hours 7.875; 24 hours 21; 26 hours 22.75.
    const { steps } = planTo(quiz, ['role'], { hoursPerWeek: 8, start: START });
    expect(steps).toMatchObject([
      { skill: 'a', from: 1, to: 1, dates: ['2027-01-11', '2027-01-16'] },
      { skill: 'b', from: 1, to: 2, dates: ['2027-01-16', '2027-01-18'] },
      { skill: 'c', from: 2, to: 3, dates: ['2027-01-18', '2027-01-31'] },
      { title: 'build', from: 4, to: 4, dates: ['2027-02-01', '2027-02-02'] },
    ]);
  });

  test('have weeks without dates where there is no start', () => {
    expect(planTo(quiz, ['role'], { hoursPerWeek: 8 }).steps).toMatchObject([
      { from: 1, to: 1, dates: null },
      { from: 1, to: 2, dates: null },
      { from: 2, to: 3, dates: null },
      { from: 4, to: 4, dates: null },
    ]);
  });

  test('a skill of no hours takes a day', () => {
    const free = skillQuiz({ a: [0, 0], b: [6, 6] }, { role: { core: ['b', 'a'] } });
    expect(planTo(free, ['role'], { hoursPerWeek: 6, start: START }).steps).toMatchObject([
      { skill: 'b', from: 1, to: 1, dates: ['2027-01-11', '2027-01-17'] },
      { skill: 'a', from: 2, to: 2, dates: ['2027-01-18', '2027-01-18'] },
    ]);
  });
});

describe('days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-01-01', 365, '2028-12-31'],
    ['2027-03-27', 2, '2027-03-29'], // clocks go forward in Europe in between
    ['2027-01-11', 0, '2027-01-11'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-30', 2, '9999-12-31'],
    ['2027-01-11', Number.POSITIVE_INFINITY, '9999-12-31'],
  ])('%s and %i more is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test.each([
    [0, '2027-01-11'],
    [1, '2027-01-17'],
    [2, '2027-01-24'],
    [60, '2028-03-05'],
  ])('%i weeks from the 11th of January end on %s', (weeks, expected) => {
    expect(endOfWeek(START, weeks)).toBe(expected);
  });
});

describe('what comes out even is not rounded up by floating point', () => {
  test('29 hours at one a day end on the 29th day', () => {
    expect(slotFor(0, 29, 7, START).dates).toEqual(['2027-01-11', '2027-02-08']);
  });

  test('what follows 61 hours at one a day begins on the 62nd day', () => {
    expect(slotFor(61, 1, 7, START).dates).toEqual(['2027-03-13', '2027-03-13']);
  });

  test('21 hours at 0.7 a week are 30 weeks', () => {
    expect(weeksFor([21, 21], 0.7)).toEqual([30, 30]);
    expect(slotFor(0, 21, 0.7, START)).toEqual({ from: 1, to: 30, dates: [START, endOfWeek(START, 30)] });
  });

  test('what follows them begins in week 31', () => {
    expect(slotFor(21, 0.7, 0.7, null)).toMatchObject({ from: 31, to: 31 });
  });
});
