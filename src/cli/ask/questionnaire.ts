import type { Quiz, Response } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import { voiceOf } from '../../render/words.js';
import type { Asker } from './asker.js';

/** How a questionnaire came to its end. */
export type Ending = 'complete' | 'finished early' | 'quit' | 'end of input';

/**
 * Asks the questions in the quiz's order, back and forth as the person likes.
 * @param answers filled as it goes, so that an interruption loses nothing
 * @param isSettled whether nothing that is still open can change what is recommended; asked only where one may finish
 */
export async function askQuestions(
  quiz: Quiz,
  asker: Asker,
  seed: number | null,
  answers: Map<string, Response>,
  isSettled: () => Promise<boolean>,
): Promise<Ending> {
  const { questions } = quiz;
  let at = 0;
  while (at < questions.length) {
    const question = questions[at] as (typeof questions)[number];
    const outcome = await asker.ask({
      question,
      options: question.type === 'scale' ? [] : shownOptions(question, seed),
      help: question.help ?? voiceOf(quiz).help,
      number: at + 1,
      total: questions.length,
      current: answers.get(question.id) ?? null,
      settled: at < questions.length - 1 && mayFinish(quiz, answers) && (await isSettled()),
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

/** True where a sheet may be handed in as it is: enough is answered for a verdict, and all that has to be. */
function mayFinish(quiz: Quiz, answers: ReadonlyMap<string, Response>): boolean {
  if (answers.size * 2 < quiz.questions.length || answers.size === quiz.questions.length) return false;
  return quiz.questions.every(({ id, required }) => !required || answers.has(id));
}
