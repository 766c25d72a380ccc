import { possibleSheets, type Sheets, sheetsOf, streamOf } from '../../../src/analysis/audit/sheets.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale } from '../../builders.js';

const table = compileQuiz(
  quizOf({ path: ['ant', 'bee'] }, [
    choice('q', { x: { ant: 1 }, y: { bee: 1 } }),
    choice('r', { x: { ant: 1 }, y: { bee: 1 }, z: {} }),
  ]),
);
const seen = (sheets: Sheets): string[] => {
  const all: string[] = [];
  sheets.each((chosen) => all.push(chosen.join('')));
  return all;
};

test('a quiz with no more sheets than asked for is counted out: every sheet once', () => {
  const sheets = sheetsOf(table, 6, 1);
  expect(sheets.method).toEqual({ kind: 'counted', sheets: 6 });
  expect(seen(sheets)).toEqual(['00', '01', '02', '10', '11', '12']);
});

test('of a larger one as many are drawn as asked for', () => {
  const sheets = sheetsOf(table, 5, 7);
  expect(sheets.method).toEqual({ kind: 'drawn', sheets: 5, seed: 7 });
  expect(seen(sheets)).toHaveLength(5);
});

test('drawn sheets are the same each time, and others with another seed', () => {
  const sheets = sheetsOf(table, 5, 7);
  expect(seen(sheets)).toEqual(seen(sheets));
  expect(seen(sheetsOf(table, 5, 8))).not.toEqual(seen(sheets));
});

test('more sheets than a number can say are simply many', () => {
  const questions = Array.from({ length: 200 }, (_, n) => scale(`q${n}`, { t: 1 }, { min: 0, max: 99 }));
  const large = compileQuiz(quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, questions));
  expect(possibleSheets(large)).toBe(Number.POSITIVE_INFINITY);
  expect(sheetsOf(large, 1000, 1).method.kind).toBe('drawn');
});

test('each part of an audit draws by itself, with the largest seed too', () => {
  for (const seed of [1, 2 ** 32 - 1]) {
    const parts = ['sheets of the sensitivity', 'weights', 'orders', 'balance'] as const;
    expect(new Set(parts.map((part) => streamOf(seed, part)())).size).toBe(4);
  }
});
