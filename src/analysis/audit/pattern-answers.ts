import type { Question, Response } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { AnswerPattern } from './audit.js';

/**
 * A whole sheet that is answered without reading: question id → response, in the order of the quiz.
 * @param seed puts the options in the order in which they are shown; `null` for that of the file
 */
export function patternAnswers(
  table: ScoringTable,
  pattern: AnswerPattern,
  seed: number | null,
): ReadonlyMap<string, Response> {
  return new Map(
    table.quiz.questions.map((question, nth) => [
      question.id,
      patternResponse(table, question, pattern, nth, seed),
    ]),
  );
}

/** @param nth the question's place in the order of asking, from 0 */
function patternResponse(
  table: ScoringTable,
  question: Question,
  pattern: AnswerPattern,
  nth: number,
  seed: number | null,
): Response {
  switch (pattern) {
    case 'first':
      return firstResponse(question, seed);
    case 'last':
      return lastResponse(question, seed);
    case 'alternating':
      return nth % 2 === 0 ? firstResponse(question, seed) : lastResponse(question, seed);
    case 'neutral':
      return neutralResponse(table, question);
  }
}

/** The first option, or as many of the first as have to be ranked; the lowest value of a scale. */
function firstResponse(question: Question, seed: number | null): Response {
  if (question.type === 'scale') return question.min;
  return responseOf(question, shownOptions(question, seed));
}

/** The last option, or as many as have to be ranked from the last upward; the highest value of a scale. */
function lastResponse(question: Question, seed: number | null): Response {
  if (question.type === 'scale') return question.max;
  return responseOf(question, [...shownOptions(question, seed)].reverse());
}

/** What somebody answers who begins with the first of these options and takes no more than needed. */
function responseOf(
  question: Exclude<Question, { type: 'scale' }>,
  options: readonly { readonly id: string }[],
): Response {
  const ids = options.map(({ id }) => id);
  switch (question.type) {
    case 'choice':
      return ids[0]!;
    case 'multi':
      return ids.slice(0, 1);
    case 'rank':
      return ids.slice(0, question.top);
  }
}

/**
 * The response nearest to the question's mean: that whose points, which are what it has beyond the mean, are least over
 * all roles, by the sum of their squares. So it does not depend on how large the weights of a trait are. Of equally near
 * ones the first.
 */
function neutralResponse({ quiz: { roles }, questions }: ScoringTable, { id }: Question): Response {
  const { responses, points } = questions.find((each) => each.id === id)!;
  const distances = responses.map((_, response) =>
    points
      .subarray(response * roles.length, (response + 1) * roles.length)
      .reduce((sum, value) => sum + value ** 2, 0),
  );
  return responses[distances.indexOf(Math.min(...distances))]!;
}
