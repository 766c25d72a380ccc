import type { AnswerSheet } from '../../answers/sheet.js';
import type { ChoiceQuestion, Question, Quiz, ScaleQuestion } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import { responseCount } from '../../quiz/responses.js';

/** Fewer equal places in a row are too common among people who read. */
const LEAST_RUN = 6;
/** A run counts as long where at most so many of all random sheets have one. */
const RARE = 0.001;

type Placed = ChoiceQuestion | ScaleQuestion;

function isPlaced(question: Question): question is Placed {
  return question.type === 'choice' || question.type === 'scale';
}

/**
 * From which length on a run of equal places is flagged: the least, and at least six, that at most one of a thousand
 * random sheets has. The chance is a bound: the sum, over where a run may begin, of the chance of one there.
 */
export function longRunThreshold({ questions }: Quiz): { threshold: number; chance: number } | null {
  const counts = questions.filter(isPlaced).map(responseCount);
  for (let length = LEAST_RUN; length <= counts.length; length++) {
    let chance = 0;
    for (let from = 0; from + length <= counts.length; from++) {
      const run = counts.slice(from, from + length);
      // All at one place: one of as many as the shortest list has.
      chance += Math.min(...run) / run.reduce((product, count) => product * count, 1);
    }
    if (chance <= RARE) return { threshold: length, chance };
  }
  return null;
}

/**
 * The longest run of the same place, in the order of asking ("longstring": J. A. Johnson, Journal of Research in
 * Personality 39, 2005): of an option as it was shown, of a value counted from the scale's lowest. What is skipped is
 * passed over, and so are all questions of the types multi and rank, also where one option was picked.
 */
export function longestRun({ questions }: Quiz, { answers, seed }: AnswerSheet): number {
  let [longest, run, last] = [0, 0, -1];
  for (const question of questions) {
    if (!isPlaced(question)) continue;
    const answer = answers.get(question.id);
    if (answer === undefined) continue;
    const place =
      question.type === 'scale'
        ? (answer as number) - question.min
        : shownOptions(question, seed).findIndex(({ id }) => id === answer);
    run = place === last ? run + 1 : 1;
    last = place;
    longest = Math.max(longest, run);
  }
  return longest;
}
