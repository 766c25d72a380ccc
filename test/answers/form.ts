import { parseAnswers } from '../../src/answers/parse.js';
import { choice, multi, problemsOf, quizOf, rank, scale } from '../builders.js';

const skill = (name: string) => ({ name, group: 'tools', hours: [1, 2] });
const fields = { web: { t: 1 }, data: { t: -1 }, games: {} };

/** A quiz with a question of each type, none of them required, and two skills. */
export const form = quizOf(
  { path: { up: { t: 1 }, down: { t: -1 } } },
  [choice('pick', fields), scale('agree', { t: 1 }), multi('topics', 2, fields), rank('best', 2, fields)],
  { skills: { git: skill('Git'), sql: skill('SQL') } },
);

/** What is wrong with a sheet of the form. */
export const sheetProblems = (text: string, file = 'ada.yaml', quiz = form): string[] =>
  problemsOf(() => parseAnswers(text, quiz, { file }));
