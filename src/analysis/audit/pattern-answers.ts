import type { Question, Quiz, Response } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import { responsePoints, responsesOf } from '../../quiz/responses.js';
import type { AnswerPattern } from './audit.js';

/**
 * A whole sheet that is answered without reading: question id → response, in the order of the quiz.
 * @param seed puts the options in the order in which they are shown; `null` for that of the file
 */
export function patternAnswers(
  quiz: Quiz,
  pattern: AnswerPattern,
  seed: number | null,
): ReadonlyMap<string, Response> {
  return new Map(
    quiz.questions.map((question, nth) => [question.id, patternResponse(quiz, question, pattern, nth, seed)]),
  );
}

/** @param nth the question's place in the order of asking, from 0 */
function patternResponse(
  quiz: Quiz,
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
      return neutralResponse(quiz, question);
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

/** The response nearest to the question's mean, by the points of all traits; of equally near ones the first. */
function neutralResponse(quiz: Quiz, question: Question): Response {
  const responses = responsesOf(question);
  const vectors = responses.map((response) => {
    const points = responsePoints(question, response);
    return quiz.traits.map(({ id }) => points.get(id) ?? 0);
  });
  const means = quiz.traits.map(
    (_, trait) => vectors.reduce((sum, vector) => sum + vector[trait]!, 0) / vectors.length,
  );
  const distances = vectors.map((vector) =>
    vector.reduce((sum, value, trait) => sum + (value - means[trait]!) ** 2, 0),
  );
  return responses[distances.indexOf(Math.min(...distances))]!;
}
