import { isCalendarDate, isHoursPerWeek } from '../../src/answers/background.js';
import { parseAnswers } from '../../src/answers/parse.js';
import { form, sheetProblems } from './form.js';

const background = (text: string) => parseAnswers(`answers: {}\nbackground: { ${text} }`, form).background;
const problems = (text: string) => sheetProblems(`answers: {}\nbackground: { ${text} }`);

describe('the first day of the plan', () => {
  test.each(['2027-01-11', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])(
    '%s is a date',
    (date) => {
      expect(background(`start: ${date}`).start).toBe(date);
      expect(isCalendarDate(date)).toBe(true);
    },
  );

  test.each([
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-1',
    '27-01-11',
    '1899-12-31',
    '3000-01-01',
    '2027-01-11T00:00',
    '11.01.2027',
    'monday',
  ])('%s is not', (date) => {
    expect(problems(`start: "${date}"`)).toEqual([
      `ada.yaml:2:22: "${date}" is not a date. Write year-month-day, such as 2027-01-11.`,
    ]);
  });

  test('a number or a list is not', () => {
    for (const value of [20270111, null, undefined, ['2027-01-11'], new Date(0)])
      expect(isCalendarDate(value)).toBe(false);
    expect(problems('start: 20270111')).toEqual([
      'ada.yaml:2:22: 20270111 is not a date. Write year-month-day, such as 2027-01-11.',
    ]);
  });
});

describe('hours a week', () => {
  test('are above 0 and at most 100', () => {
    expect(background('hours_per_week: 0.5').hoursPerWeek).toBe(0.5);
    expect(background('hours_per_week: 100').hoursPerWeek).toBe(100);
    for (const hours of ['0', '-1', '100.5', '"6"']) {
      expect(problems(`hours_per_week: ${hours}`)).toEqual([
        `ada.yaml:2:31: ${hours} is not a number of hours a week above 0 and up to 100.`,
      ]);
    }
  });

  test('are a number', () => {
    for (const hours of [Number.NaN, Number.POSITIVE_INFINITY, '6', null, [6]])
      expect(isHoursPerWeek(hours)).toBe(false);
  });
});

describe('known skills', () => {
  test('are skills of the quiz, in the order of the sheet, each once', () => {
    expect(background('known: [sql, git, sql]').known).toEqual(['sql', 'git']);
    expect(problems('known: [git, got, 3, [sql], { sql: yes }, null]')).toEqual([
      'ada.yaml:2:28: There is no skill "got". Did you mean "git"?',
      'ada.yaml:2:33: There is no skill 3. Choose from: git, sql.',
      'ada.yaml:2:36: There is no skill a list. Choose from: git, sql.',
      'ada.yaml:2:43: There is no skill a map. Choose from: git, sql.',
      'ada.yaml:2:57: There is no skill null. Choose from: git, sql.',
    ]);
  });

  test('are a list', () => {
    expect(problems('known: git')).toEqual(['ada.yaml:2:22: This should be a list of skill ids.']);
  });
});

describe('experience', () => {
  test.each(['none', 'under-1-year', '1-to-5-years', 'over-5-years'])('may be %s', (experience) => {
    expect(background(`experience: ${experience}`).experience).toBe(experience);
  });

  test('is one of these', () => {
    expect(problems('experience: over-4-years')).toEqual([
      'ada.yaml:2:27: "over-4-years" is not an amount of experience. Did you mean "over-5-years"?',
    ]);
    expect(problems('experience: { years: 3 }')).toEqual([
      'ada.yaml:2:27: a map is not an amount of experience. Choose from: none, under-1-year, 1-to-5-years, over-5-years.',
    ]);
  });
});

test('the background is a map without other keys', () => {
  expect(sheetProblems('answers: {}\nbackground: much')).toEqual(['ada.yaml:2:13: "background" is a map.']);
  expect(problems('hours_a_week: 6')).toEqual([
    'ada.yaml:2:15: The key "hours_a_week" is not known here. Did you mean "hours_per_week"?',
  ]);
});
