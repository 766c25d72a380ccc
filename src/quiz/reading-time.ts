import { wordsOf } from './check/text.js';

/** A usual pace for reading on a screen, and the time to decide and press a key. */
const WORDS_A_MINUTE = 200;
const SECONDS_AN_ANSWER = 4;
/** How much longer than the estimate it takes those who take their time. */
const SLOWEST = 1.3;

/** What there is to read of a question. The ends of a scale do not count: they are mostly the same from one to the next. */
type ToRead =
  | { readonly type: 'scale'; readonly text: string }
  | {
      readonly type: 'choice' | 'multi' | 'rank';
      readonly text: string;
      readonly options: readonly { readonly text: string }[];
    };

/** The minutes that it takes to read all questions with their options, and to answer them. At least 1: less is not told. */
export function readingTime(questions: readonly ToRead[]): number {
  const words = questions
    .flatMap((question) => [
      question.text,
      ...(question.type === 'scale' ? [] : question.options.map(({ text }) => text)),
    ])
    .reduce((sum, text) => sum + wordsOf(text).length, 0);
  return Math.max(1, words / WORDS_A_MINUTE + (questions.length * SECONDS_AN_ANSWER) / 60);
}

/** The same as a quiz file says it: whole minutes, the least and the most. */
export function minutesFor(questions: readonly ToRead[]): readonly [least: number, most: number] {
  const minutes = readingTime(questions);
  return [Math.floor(minutes), Math.ceil(minutes * SLOWEST)];
}
