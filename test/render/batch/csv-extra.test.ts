import { csvExtra } from '../../../src/render/batch/csv-extra.js';
import { choice, multi, quizOf, sheetOf } from '../../builders.js';
import { makerSheet, showcase } from '../../showcase.js';
import { rowFor } from './rows.js';

const NONE = { traits: false, why: false, plan: false };
// Of q -1 and 1 are equally likely, of m 1, 1 and 2: means 0 and 4/3, variances 1 and 2/9, standard deviation √11/3.
const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1, u: 1 } } }, [
  choice('q', { x: { t: 1 }, y: { t: -1 } }),
  multi('m', 2, { v: { t: 1 }, w: { t: 1 } }),
  choice('r', { left: { u: 1 }, right: { u: -1 } }),
]);

test('nothing is added where nothing is asked for', () => {
  const { header, cells } = csvExtra(quiz, NONE);
  expect([header, cells(rowFor(quiz, sheetOf({ q: 'x' })))]).toEqual([[], []]);
});

test('a column for each trait has its percent with one decimal, and is empty where it is not known', () => {
  const { header, cells } = csvExtra(quiz, { ...NONE, traits: true });
  expect(header).toEqual(['trait.t', 'trait.u']);
  // 1 + 1 of 0 to 3.
  expect(cells(rowFor(quiz, sheetOf({ q: 'x', m: ['v'] })))).toEqual(['66.7', null]);
  expect(cells(rowFor(quiz, sheetOf({ q: 'y', m: ['v'], r: 'left' })))).toEqual(['0.0', '100.0']);
});

test('a quiz that weighs roles directly has no columns for traits', () => {
  const direct = quizOf({ path: ['a', 'b'] }, [choice('q', { x: { a: 1 }, y: { b: 1 } })]);
  expect(csvExtra(direct, { ...NONE, traits: true }).header).toEqual([]);
});

test('a column for each track has the answers that added most, as a sheet writes them', () => {
  const { header, cells } = csvExtra(quiz, { ...NONE, why: true });
  expect(header).toEqual(['why.path']);
  // 1 and 2 - 4/3 of √11/3; what takes away is not told.
  expect(cells(rowFor(quiz, sheetOf({ q: 'x', m: ['v', 'w'] })))).toEqual(['q=x +0.9045; m=v|w +0.6030']);
  expect(cells(rowFor(quiz, sheetOf({ q: 'x', m: ['v'] })))).toEqual(['q=x +0.9045']);
});

test('the plan has its extent and what comes first in it', () => {
  const { header, cells } = csvExtra(showcase(), { ...NONE, plan: true });
  expect(header).toEqual([
    ...['plan.skills', 'plan.hours_low', 'plan.hours_high', 'plan.weeks_low', 'plan.weeks_high'],
    'plan.first',
  ]);
  // Wood, saw, glue, paint and speak take 4 to 8 hours each, box and toy 2; 6 hours a week are assumed.
  const row = cells(rowFor(showcase(), makerSheet()));
  expect(row.slice(0, 5)).toEqual([5, 24, 44, 4, 8]);
  expect(row[5]).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/);
});

test('without a plan its columns are empty', () => {
  const { cells } = csvExtra(quiz, { ...NONE, plan: true });
  expect(cells(rowFor(quiz, sheetOf({ q: 'x' })))).toEqual([null, null, null, null, null, null]);
});

test('traits come first, then reasons, then the plan', () => {
  const { header, cells } = csvExtra(quiz, { traits: true, why: true, plan: true });
  expect(header.slice(0, 4)).toEqual(['trait.t', 'trait.u', 'why.path', 'plan.skills']);
  expect(cells(rowFor(quiz, sheetOf({ q: 'x' })))).toHaveLength(header.length);
});
