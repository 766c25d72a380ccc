import type { Question, Weights } from '../../../src/quiz/quiz.js';
import { hasSteps, placesOf, pointsWords, stepsOf, weightWords } from '../../../src/render/form/words.js';
import { QUIZ } from './forms.js';

const scaleOf = (min: number, max: number): Extract<Question, { type: 'scale' }> => ({
  ...{ type: 'scale', id: 'q', text: 'q', help: null, required: false, low: 'no', high: 'yes' },
  ...{ min, max, weights: { care: 1 } },
});

const rankOf = (top: number): Extract<Question, { type: 'rank' }> => ({
  ...{ type: 'rank', id: 'q', text: 'q', help: null, required: false, ordered: false, top },
  options: [],
});

test('a scale of up to eleven values is a row of boxes, a longer one a line to write on', () => {
  expect(hasSteps(scaleOf(0, 10))).toBe(true);
  expect(hasSteps(scaleOf(0, 11))).toBe(false);
  expect(stepsOf(scaleOf(-1, 2))).toEqual([-1, 0, 1, 2]);
});

test('the middle of a scale may lie between two of its values', () => {
  expect(pointsWords(QUIZ, scaleOf(1, 4))).toBe(
    'Each step above 2.5 counts +1\u00a0care (high); each step below it the other way.',
  );
});

test('a trait may be called as something that every object has', () => {
  const quiz = {
    ...QUIZ,
    traits: [{ id: 'constructor', name: 'Build', low: 'Lo', high: 'Hi', about: null }],
  };
  expect(weightWords(quiz, {})).toBe('nothing');
  expect(weightWords(quiz, { constructor: 1 } as unknown as Weights)).toBe('+1\u00a0Build (Hi)');
});

test('places are counted as people say them', () => {
  const places = placesOf(rankOf(23));
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((place) => places[place - 1])).toEqual([
    ...['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd'],
  ]);
  expect(pointsWords(QUIZ, rankOf(3))).toBe(
    'The weights count by place: the 1st 3 times, the 2nd twice, the 3rd once.',
  );
  expect(pointsWords(QUIZ, rankOf(1))).toBeNull();
});

test('what counts most stands first, equal weights in the order of the traits', () => {
  const words = (weights: Weights): string => weightWords(QUIZ, weights).replaceAll('\u00a0', ' ');
  expect(words({ care: 0.5, pace: -2 })).toBe('-2 pace (low), +0.5 care (high)');
  expect(words({ pace: 1, care: -1 })).toBe('-1 care (low), +1 pace (high)');
  expect(words({ care: 0 })).toBe('nothing');
});
