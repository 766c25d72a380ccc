import type { WrittenQuiz } from '../../written.js';
import { wordsOf } from '../text.js';
import { counted, type Warn } from '../warn.js';

/** A usual pace for reading on a screen, and the time to decide and press a key. */
const WORDS_A_MINUTE = 200;
const SECONDS_AN_ANSWER = 4;
/** An estimate from words is no better than that. */
const FACTOR = 2;

export function wrongMinutes(quiz: WrittenQuiz, warn: Warn): void {
  const [low, high] = quiz.quiz.minutes;
  // A shorter time is not worth being exact about.
  const estimate = Math.max(1, minutesFor(quiz));
  if (estimate <= FACTOR * high && estimate >= low / FACTOR) return;
  const [from, to] = [Math.max(1, Math.floor(estimate)), Math.max(1, Math.ceil(estimate * 1.3))];
  warn(
    ['quiz', 'minutes'],
    'wrong-minutes',
    `Reading and answering take about ${counted(Math.round(estimate), 'minute')}, but the quiz says ${low === high ? low : `${low} to ${high}`}.`,
    `Write "minutes: [${from}, ${to}]", or what people really take.`,
  );
}

/** What it takes to read all questions with their options, and to answer them. */
function minutesFor({ questions }: WrittenQuiz): number {
  const words = questions
    .flatMap((question) => [
      question.text,
      ...(question.type === 'scale' ? [] : question.options.map(({ text }) => text)),
    ])
    .reduce((sum, text) => sum + wordsOf(text).length, 0);
  return words / WORDS_A_MINUTE + (questions.length * SECONDS_AN_ANSWER) / 60;
}
