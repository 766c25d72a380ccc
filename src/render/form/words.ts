import type { Question, Quiz, RankQuestion, ScaleQuestion, Weights } from '../../quiz/quiz.js';
import { counted } from '../count-words.js';
import { numberOf } from '../number-of.js';
import { HARD_SPACE } from '../text-table.js';
import { amountWords, capital, quizWords, roleOf, voiceOf } from '../words.js';
import type { Form } from './form.js';

/** The words that all formats of a form share. */

/** Beside a question that has to be answered. */
export const REQUIRED = '*';

/** `30 questions, 6 to 8 minutes`. */
export function lengthWords({ quiz: { minutes, questions } }: Form): string {
  return `${counted(questions.length, 'question')}, ${amountWords(minutes, 'minute')}`;
}

/** How the form is filled in: sentences, each a paragraph. */
export function guidance({ quiz }: Form): readonly string[] {
  return [`${marking(quiz.questions)} ${openWords(quiz.questions)}`, voiceOf(quiz).help];
}

function marking(questions: readonly Question[]): string {
  const ticks = questions.some((question) => !isWritten(question));
  const writes = questions.some(isWritten);
  const parts = [
    ...(ticks ? ['tick the box of your answer'] : []),
    ...(writes ? ['write a number where there is a line for it'] : []),
  ];
  return `${capital(parts.join(', and '))}.`;
}

function openWords(questions: readonly Question[]): string {
  const required = questions.filter((question) => question.required).length;
  if (required === 0) return 'A question may be left open.';
  if (required === questions.length) return 'Every question has to be answered.';
  return `Questions with ${REQUIRED} have to be answered, the others may be left open.`;
}

/** Whether the answer is written on a line, not ticked. */
const isWritten = (question: Question): boolean =>
  question.type === 'rank' || (question.type === 'scale' && !hasSteps(question));

/** Longer scales have no row of boxes: nobody finds the 37th of 101. */
const MOST_STEPS = 11;

/** Whether a scale is a row of boxes. */
export const hasSteps = ({ min, max }: ScaleQuestion): boolean => max - min < MOST_STEPS;

export function stepsOf({ min, max }: ScaleQuestion): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
}

/** How a question is answered, in a few words. */
export function howWords(question: Question): string {
  switch (question.type) {
    case 'choice':
      return 'Tick one.';
    case 'multi':
      if (question.max === 1) return 'Tick one.';
      return question.max === question.options.length ? 'Tick all that fit.' : `Tick up to ${question.max}.`;
    case 'scale':
      return hasSteps(question)
        ? `Tick one, from ${question.min} to ${question.max}.`
        : `Write a whole number from ${question.min} to ${question.max}.`;
    case 'rank':
      return question.top === 1
        ? 'Write the number of the one that fits best.'
        : `Write the numbers of the ${question.top} that fit best, the best one first.`;
  }
}

/** `0 is Never, 100 is Always`: where a scale has no row of boxes to stand beside. */
export function endsWords({ min, max, low, high }: ScaleQuestion): string {
  return `${min} is ${low}, ${max} is ${high}`;
}

/** Before the lines of a ranking: `1st`, `2nd`; nothing where there is one. */
export function placesOf({ top }: RankQuestion): readonly string[] {
  return top === 1 ? [''] : Array.from({ length: top }, (_, place) => ordinal(place + 1));
}

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return number + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'));
}

/** Of which quiz the form is, and in which order: what whoever types it in has to know. */
export function originWords({ quiz, seed }: Form): string {
  const origin = `Quiz ${quizWords(quiz)}.`;
  if (seed === null) return origin;
  return `${origin} Options in the order of seed ${seed}, with the numbers that they have in the quiz.`;
}

/** Above a form with its key. */
export const KEY_WARNING = 'With the answer key: for authors, not for those who answer.';

/**
 * What counts for what, most first: `+2 Ownership (the whole system), -1 Order (improvised)`. The end of a trait is the
 * one that the points lean to. A hard space keeps each number beside its name.
 */
export function weightWords(quiz: Quiz, weights: Weights): string {
  const parts = quiz.traits
    .map((trait) => ({ trait, points: numberOf(weights, trait.id) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ trait, points }) => {
      const count = `${points < 0 ? '-' : '+'}${Math.abs(points)}${HARD_SPACE}`;
      if (quiz.direct) return `${count}${roleOf(quiz, trait.id).title}`;
      return `${count}${trait.name} (${points < 0 ? trait.low : trait.high})`;
    });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** How the points of a question come about, where that is not one option's weights alone. */
export function pointsWords(quiz: Quiz, question: Question): string | null {
  switch (question.type) {
    case 'choice':
      return null;
    case 'multi':
      return question.max === 1 ? null : 'The weights of all that are ticked add up.';
    case 'scale':
      return `Each step above ${(question.min + question.max) / 2} counts ${weightWords(quiz, question.weights)}; each step below it the other way.`;
    case 'rank': {
      const { top } = question;
      if (top === 1) return null;
      const places = placesOf(question).map((place, at) => `the ${place} ${timesWords(top - at)}`);
      return `The weights count by place: ${places.join(', ')}.`;
    }
  }
}

const timesWords = (times: number): string => ['', 'once', 'twice'][times] ?? `${times} times`;

/** Above the profiles, or instead of them. */
export function profilesWords({ direct }: Quiz): string {
  return direct
    ? 'The weights name the roles themselves, so there are no profiles.'
    : 'What each role asks of the traits: a role scores where the answers lean the same way.';
}
