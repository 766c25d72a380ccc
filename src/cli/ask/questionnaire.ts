import { NO_BACKGROUND } from '../../answers/sheet.js';
import type { Quiz, Response } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import { chosenResponses, isSettled, rank, rolePoints } from '../../scoring/assess.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Asker } from './asker.js';

/** How a questionnaire came to its end. */
export type Ending = 'complete' | 'finished early' | 'quit' | 'end of input';

/**
 * Asks the questions in the quiz's order, back and forth as the person likes.
 * @param table compiled when it is first needed: not before the first question is on the screen
 * @param answers filled as it goes, so that an interruption loses nothing
 * @param exclude role ids that will not be ranked: what is settled depends on them
 */
export async function askQuestions(
  quiz: Quiz,
  table: () => ScoringTable,
  asker: Asker,
  seed: number | null,
  answers: Map<string, Response>,
  exclude: readonly string[],
): Promise<Ending> {
  const { questions } = quiz;
  let at = 0;
  while (at < questions.length) {
    const question = questions[at] as (typeof questions)[number];
    const outcome = await asker.ask({
      question,
      options: question.type === 'scale' ? [] : shownOptions(question, seed),
      number: at + 1,
      total: questions.length,
      current: answers.get(question.id) ?? null,
      settled: at < questions.length - 1 && mayFinish(quiz, table, answers, exclude),
    });
    switch (outcome.kind) {
      case 'answer':
        answers.set(question.id, outcome.response);
        at++;
        break;
      case 'skip':
        answers.delete(question.id);
        at++;
        break;
      case 'back':
        at = Math.max(0, at - 1);
        break;
      case 'finish':
        return 'finished early';
      case 'quit':
        return 'quit';
      case 'end':
        return 'end of input';
    }
  }
  return 'complete';
}

/** True where every track's top role is proved whatever is still answered, and enough is answered for a verdict. */
function mayFinish(
  quiz: Quiz,
  tableOf: () => ScoringTable,
  answers: ReadonlyMap<string, Response>,
  exclude: readonly string[],
): boolean {
  if (answers.size * 2 < quiz.questions.length || answers.size === quiz.questions.length) return false;
  if (quiz.questions.some(({ id, required }) => required && !answers.has(id))) return false;
  const table = tableOf();
  const chosen = chosenResponses(table, { respondent: null, seed: null, answers, background: NO_BACKGROUND });
  const points = rolePoints(table, chosen);
  return table.tracks.every(({ roles }) => {
    const included = roles.filter((place) => !exclude.includes(quiz.roles[place]?.id ?? ''));
    return isSettled(table, chosen, rank(included, points), points);
  });
}
