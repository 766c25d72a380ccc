import { cohortCsv } from '../../../src/render/cohort/csv.js';
import { cohortJson } from '../../../src/render/cohort/json.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { ANONYMOUS, BARE, resultOf, row, SIX } from './cohorts.js';

test('CSV: a row a person, ids for roles, nothing for what is not known', () => {
  expect(cohortCsv(resultOf())).toBe(`\
person,answered,asked,path.role,path.match,path.verdict,path.runner_up,field.role,field.match,field.verdict,field.runner_up,flags
Ada,5,5,maker,96.12,clear,leader,web,71.50,leaning,lab,
Bo,5,5,maker,96.12,close,thinker,,,,,
Flo,2,5,,,insufficient,,,,insufficient,,many-skipped|contradictory-pair
`);
});

test('CSV of an anonymous cohort', () => {
  expect(cohortCsv(resultOf(ANONYMOUS)).split('\n').slice(1)).toEqual([
    'Person 1,5,5,maker,96.12,,,,,,,',
    'Person 2,5,5,,,,,,,,,',
    '',
  ]);
});

test('CSV of nobody is its header', () => {
  expect(cohortCsv(resultOf({ ...BARE, members: [] }))).toBe(
    'person,answered,asked,path.role,path.match,path.verdict,path.runner_up,flags\n',
  );
});

test.each([
  ['=1+1', '"\'=1+1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['Ada, "the first"', '"Ada, ""the first"""'],
])('a spreadsheet takes no name for a formula: %s', (name, cell) => {
  const lines = cohortCsv(resultOf({ ...SIX, members: [row(name)] })).split('\n');
  expect(lines[1]?.startsWith(`${cell},5,5,`)).toBe(true);
});

test('JSON is the cohort, in full precision', () => {
  expect(JSON.parse(cohortJson(resultOf()))).toEqual(SIX);
  expect(JSON.parse(cohortJson(resultOf(ANONYMOUS)))).toEqual(ANONYMOUS);
});

test.each(Object.entries(HOSTILE))('no name drives a terminal: %s', (_, text) => {
  const result = resultOf({ ...SIX, members: [row(text)] });
  expect(controlIn(cohortCsv(result))).toBeNull();
  expect(controlIn(cohortJson(result))).toBeNull();
  // A lone surrogate is written as an escape, and read as it was.
  expect(JSON.parse(cohortJson(result)).members[0].person).toBe(text);
});
