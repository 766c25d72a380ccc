import { minutesFor, readingTime } from '../../src/quiz/reading-time.js';

const scale = (words: number) => ({ type: 'scale' as const, text: 'word '.repeat(words).trim() });
const choice = (...words: readonly number[]) => ({
  type: 'choice' as const,
  text: 'Which?',
  options: words.map((count) => ({ text: 'word '.repeat(count).trim() })),
});

test('200 words are a minute, and so are 15 answers', () => {
  // 15 × 40 words are 3 minutes, 15 answers of 4 seconds are 1.
  expect(readingTime(Array.from({ length: 15 }, () => scale(40)))).toBe(4);
  // The question has one word, its options have 60 and 339: 2 minutes; the answer is a fifteenth.
  expect(readingTime([choice(60, 339)])).toBeCloseTo(2 + 1 / 15, 12);
});

test('words are counted as words, not as what stands between spaces', () => {
  // "Pay - or, better: don't." has 4 words; 300 of them are 6 minutes, and 300 answers are 20.
  const questions = Array.from({ length: 300 }, () => ({ ...scale(0), text: "Pay - or, better: don't." }));
  expect(readingTime(questions)).toBe(26);
});

test('the ends of a scale do not count', () => {
  const ends = { low: 'word '.repeat(100), high: 'word '.repeat(100) };
  const questions = Array.from({ length: 15 }, () => scale(40));
  expect(readingTime(questions.map((question) => ({ ...question, ...ends })))).toBe(4);
});

test('nothing takes less than a minute', () => {
  expect(readingTime([])).toBe(1);
  expect(readingTime([scale(10)])).toBe(1);
});

test('a file says whole minutes, the most for those who take their time', () => {
  // 4 × 1.3 is 5.2.
  expect(minutesFor(Array.from({ length: 15 }, () => scale(40)))).toEqual([4, 6]);
  // 2.07 × 1.3 is 2.69.
  expect(minutesFor([choice(60, 339)])).toEqual([2, 3]);
  expect(minutesFor([])).toEqual([1, 2]);
});
