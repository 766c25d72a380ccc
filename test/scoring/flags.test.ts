import type { Response } from '../../src/quiz/quiz.js';
import type { Flag } from '../../src/scoring/assessment.js';
import { qualityFlags } from '../../src/scoring/flags.js';
import { choice, quizOf, scale, sheetOf, type Written } from '../builders.js';

const tracks = { path: { up: { t: 1, u: 1 }, down: { t: -1 } } };
/** Measures both traits, so that scale items may be chosen freely. */
const pick = choice('pick', { x: { t: 1, u: 1 }, y: {} });

function flags(questions: readonly Written[], answers: Readonly<Record<string, Response>>): readonly Flag[] {
  return qualityFlags(quizOf(tracks, [pick, ...questions]), sheetOf({ pick: 'x', ...answers }));
}

const kinds = (found: readonly Flag[]): string[] => found.map(({ kind }) => kind);

describe('straight-lining', () => {
  // Two for the trait, two against it. 3 contradicts nothing.
  const items = [scale('a', { t: 1 }), scale('b', { t: -1 }), scale('c', { u: 1 }), scale('d', { u: -1 })];

  test('is the same answer to four items that are keyed both ways', () => {
    expect(flags(items, { a: 3, b: 3, c: 3, d: 3 })).toEqual([
      { kind: 'straight-lining', value: 3, count: 4 },
    ]);
  });

  test('is not said of three', () => {
    expect(flags(items.slice(0, 3), { a: 3, b: 3, c: 3 })).toEqual([]);
  });

  test('is not said of four where three are answered', () => {
    expect(flags(items, { a: 3, b: 3, c: 3 })).toEqual([]);
  });

  test('is not said where one answer differs', () => {
    expect(flags(items, { a: 3, b: 3, c: 3, d: 4 })).toEqual([]);
  });

  test('is not said of items that are keyed one way: that is an opinion', () => {
    const oneWay = ['a', 'b', 'c', 'd'].map((id) => scale(id, { t: 1 }));
    expect(flags(oneWay, { a: 5, b: 5, c: 5, d: 5 })).toEqual([]);
  });

  test('does not look at items that measure nothing', () => {
    const blank = [...items.slice(0, 3), scale('d', {}), scale('e', { t: 0 })];
    expect(flags(blank, { a: 3, b: 3, c: 3, d: 3, e: 3 })).toEqual([]);
  });
});

describe('many skipped', () => {
  const questions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => choice(id, { x: { t: 1 }, y: {} }));
  const answered = (ids: string) => Object.fromEntries([...ids].map((id) => [id, 'x']));

  test('is not said of exactly a quarter', () => {
    expect(flags(questions, answered('abcde'))).toEqual([]);
  });

  test('is said of more than a quarter', () => {
    expect(flags(questions, answered('abcd'))).toEqual([{ kind: 'many-skipped', skipped: 3, asked: 8 }]);
  });

  test('is not said where all are answered', () => {
    expect(flags(questions, answered('abcdefg'))).toEqual([]);
  });
});

describe('a contradictory pair', () => {
  const pair = [scale('calm', { t: 1 }), scale('hasty', { t: -1 })];
  const flag = { kind: 'contradictory-pair', trait: 't', questions: ['calm', 'hasty'] };

  test('is full agreement with both of two opposite statements, or with neither', () => {
    expect(flags(pair, { calm: 5, hasty: 5 })).toEqual([flag]);
    expect(flags(pair, { calm: 1, hasty: 1 })).toEqual([flag]);
  });

  test('is agreement with both, full with one of them', () => {
    // 1 and −0.5 of −1 … 1: 1.5 apart.
    expect(flags(pair, { calm: 5, hasty: 4 })).toEqual([flag]);
    expect(flags(pair, { calm: 2, hasty: 1 })).toEqual([flag]);
  });

  test('is not mild agreement with both', () => {
    expect(flags(pair, { calm: 4, hasty: 4 })).toEqual([]);
    expect(flags(pair, { calm: 5, hasty: 3 })).toEqual([]);
    expect(flags(pair, { calm: 2, hasty: 2 })).toEqual([]);
  });

  test('is not agreement with one and not with the other', () => {
    expect(flags(pair, { calm: 5, hasty: 1 })).toEqual([]);
  });

  test('needs both to be answered', () => {
    expect(kinds(flags(pair, { calm: 5 }))).toEqual(['many-skipped']);
  });

  test('needs opposite keys', () => {
    expect(flags([scale('calm', { t: 1 }), scale('slow', { t: 1 })], { calm: 5, slow: 1 })).toEqual([]);
  });

  test('needs one trait: the one with the largest weight', () => {
    const other = [scale('calm', { t: 1 }), scale('alone', { t: -1, u: -2 })];
    expect(flags(other, { calm: 5, alone: 5 })).toEqual([]);
    const same = [scale('calm', { t: 1 }), scale('hasty', { t: -2, u: 1 })];
    expect(kinds(flags(same, { calm: 5, hasty: 5 }))).toEqual(['contradictory-pair']);
  });

  test('is measured on each scale by its own length', () => {
    const long = [
      scale('calm', { t: 1 }, { min: 0, max: 10 }),
      scale('hasty', { t: -1 }, { min: 0, max: 20 }),
    ];
    // 10 is 1; 14 is −0.4 on the trait's own direction, 15 is −0.5.
    expect(flags(long, { calm: 10, hasty: 14 })).toEqual([]);
    expect(kinds(flags(long, { calm: 10, hasty: 15 }))).toEqual(['contradictory-pair']);
  });

  test('is said of each pair, in the order of the ids', () => {
    const items = [scale('b', { t: -1 }), scale('a', { t: 1 }), scale('c', { t: -1 })];
    expect(flags(items, { a: 5, b: 5, c: 5 })).toEqual([
      { kind: 'contradictory-pair', trait: 't', questions: ['a', 'b'] },
      { kind: 'contradictory-pair', trait: 't', questions: ['a', 'c'] },
    ]);
  });
});

test('a good sheet has no flags, and several kinds are all said', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => scale(id, { t: at % 2 === 0 ? 1 : -1 }));
  expect(flags(items, { a: 5, b: 1, c: 4, d: 2, e: 4, f: 1 })).toEqual([]);
  // Four answered alike of a quiz of seven: two pairs of opposite items a side.
  expect(kinds(flags(items, { a: 5, b: 5, c: 5, d: 5 }))).toEqual([
    'many-skipped',
    'straight-lining',
    'contradictory-pair',
    'contradictory-pair',
    'contradictory-pair',
    'contradictory-pair',
  ]);
});
