import type { AnswerChange, MemberChange } from '../../analysis/change/change.js';
import type { Question, Quiz, Response } from '../../quiz/quiz.js';
import { responseIds } from '../batch/words.js';
import { labelWords } from '../page.js';
import { responseWords } from '../words.js';
import { questionText } from './words.js';

/** The question with what became of its answer. */
export function answerChangeWords(quiz: Quiz, member: MemberChange, change: AnswerChange): string {
  return `${labelWords(questionText(quiz, change.question))} ${becameWords(quiz, member, change)}`;
}

/** What became of an answer, to stand behind its question. */
export function becameWords(
  quiz: Quiz,
  { answers }: MemberChange,
  { question, before, after }: AnswerChange,
): string {
  const [was, is] = [answerWords(quiz, question, before), answerWords(quiz, question, after)];
  if (answers.some((answer) => answer.question === question)) return `Before: ${was}. Now: ${is}.`;
  // What did not change although it differs was asked only once.
  if (before === null) return `Asked only now: ${is}.`;
  if (after === null) return `Asked only before: ${was}.`;
  return `Still: ${is}. The answer counts otherwise now.`;
}

/** A type of question → whether a response can be one to it. An older version may have asked in another way. */
const FITS: Readonly<Record<Question['type'], (response: Response) => boolean>> = {
  choice: (response) => typeof response === 'string',
  scale: (response) => typeof response === 'number',
  multi: (response) => typeof response === 'object',
  rank: (response) => typeof response === 'object',
};

/** An answer in words; in ids where the quiz cannot tell what they mean. */
function answerWords(quiz: Quiz, id: string, response: Response | null): string {
  if (response === null) return 'no answer';
  const question = quiz.questions.find((each) => each.id === id);
  return question !== undefined && FITS[question.type](response)
    ? responseWords(question, response)
    : responseIds(response);
}
