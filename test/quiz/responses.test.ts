import type { Question, QuestionType } from '../../src/quiz/quiz.js';
import {
  midpoint,
  responseCount,
  responseKey,
  responsePoints,
  responsesOf,
} from '../../src/quiz/responses.js';

const base = { id: 'q', text: 'Q?', help: null, required: false, ordered: false };
const options = (...ids: string[]) => ids.map((id, at) => ({ id, text: id, weights: { t: at + 1 } }));
const abc = options('a', 'b', 'c');

const question = {
  choice: (): Question => ({ ...base, type: 'choice', options: abc }),
  multi: (max: number): Question => ({ ...base, type: 'multi', options: abc, max }),
  rank: (top: number): Question => ({ ...base, type: 'rank', options: abc, top }),
  scale: (min: number, max: number): Question => ({
    ...{ id: 'q', text: 'Q?', help: null, required: false, type: 'scale', low: 'l', high: 'h' },
    ...{ min, max, weights: { t: 1, u: -0.25 } },
  }),
} satisfies Record<QuestionType, (...sizes: number[]) => Question>;

const keys = (of: Question): string[] => responsesOf(of).map((response) => String(responseKey(response)));

describe('all responses of a question, in a fixed order', () => {
  test('choice: the options', () => {
    expect(responsesOf(question.choice())).toEqual(['a', 'b', 'c']);
  });

  test('scale: the numbers upward', () => {
    expect(responsesOf(question.scale(-1, 2))).toEqual([-1, 0, 1, 2]);
  });

  test('multi: the sets, of one option up to max', () => {
    expect(keys(question.multi(1))).toEqual(['a', 'b', 'c']);
    expect(keys(question.multi(2))).toEqual(['a', 'a b', 'a c', 'b', 'b c', 'c']);
    expect(keys(question.multi(3))).toEqual(['a', 'a b', 'a b c', 'a c', 'b', 'b c', 'c']);
  });

  test('rank: the orders of exactly top options', () => {
    expect(keys(question.rank(1))).toEqual(['a', 'b', 'c']);
    expect(keys(question.rank(2))).toEqual(['a b', 'a c', 'b a', 'b c', 'c a', 'c b']);
    expect(keys(question.rank(3))).toEqual(['a b c', 'a c b', 'b a c', 'b c a', 'c a b', 'c b a']);
  });

  test('are as many as are counted, and all different', () => {
    const { choice, multi, rank, scale } = question;
    for (const each of [choice(), multi(1), multi(2), multi(3), rank(1), rank(2), rank(3), scale(0, 9)]) {
      expect(new Set(keys(each)).size).toBe(responseCount(each));
    }
  });
});

describe('counting without listing', () => {
  const many = Array.from({ length: 40 });

  test('multi: all sets of 40 options but the empty one', () => {
    expect(responseCount({ type: 'multi', options: many, max: 40 })).toBe(2 ** 40 - 1);
  });

  test('rank: 40 options in order', () => {
    // 40! = 8.1591528 × 10^47.
    expect(responseCount({ type: 'rank', options: many, top: 40 }) / 8.159152832478977e47).toBeCloseTo(1, 12);
  });
});

describe('points, in hundredths', () => {
  const points = (of: Question, response: string | number | string[]) =>
    Object.fromEntries(responsePoints(of, response));

  test('choice: the weights of the option', () => {
    expect(points(question.choice(), 'b')).toEqual({ t: 200 });
  });

  test('multi: the sum of those of the options', () => {
    expect(points(question.multi(2), ['a', 'c'])).toEqual({ t: 400 });
  });

  test('rank: the first place counts top times, the last once', () => {
    // 3 × 2 + 2 × 1 + 1 × 3.
    expect(points(question.rank(3), ['b', 'a', 'c'])).toEqual({ t: 1100 });
    expect(points(question.rank(2), ['b', 'a'])).toEqual({ t: 500 });
  });

  test('scale: the distance from the midpoint times the weight', () => {
    expect(points(question.scale(1, 5), 5)).toEqual({ t: 200, u: -50 });
    expect(points(question.scale(1, 5), 3)).toEqual({ t: 0, u: 0 });
    // The midpoint of 1 to 4 is 2.5.
    expect(points(question.scale(1, 4), 1)).toEqual({ t: -150, u: 37.5 });
  });
});

test('the midpoint of a scale of even length lies between two values', () => {
  expect(midpoint({ min: 1, max: 5 })).toBe(3);
  expect(midpoint({ min: 1, max: 4 })).toBe(2.5);
  expect(midpoint({ min: -3, max: 3 })).toBe(0);
});
