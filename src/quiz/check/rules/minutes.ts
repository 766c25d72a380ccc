import { minutesFor, readingTime } from '../../reading-time.js';
import type { WrittenQuiz } from '../../written.js';
import { counted, type Warn } from '../warn.js';

/** An estimate from words is no better than that. */
const FACTOR = 2;

export function wrongMinutes(quiz: WrittenQuiz, warn: Warn): void {
  const [low, high] = quiz.quiz.minutes;
  const estimate = readingTime(quiz.questions);
  if (estimate <= FACTOR * high && estimate >= low / FACTOR) return;
  const [from, to] = minutesFor(quiz.questions);
  warn(
    ['quiz', 'minutes'],
    'wrong-minutes',
    `Reading and answering take about ${counted(Math.round(estimate), 'minute')}, but the quiz says ${low === high ? low : `${low} to ${high}`}.`,
    `Write "minutes: [${from}, ${to}]", or what people really take.`,
  );
}
