import { readJsonSheet } from '../../answers/json.js';
import type { AnswerSheet, Background } from '../../answers/sheet.js';
import type { Quiz } from '../../quiz/quiz.js';
import { checkExclude } from '../exclude.js';
import { EXIT } from '../exit.js';
import { checkTarget, readText } from '../files.js';
import type { Io } from '../io.js';
import { loadQuiz } from '../quizzes.js';
import { deliver, type ResultOptions, resultOf } from '../result.js';
import { tableOf } from '../table.js';

export interface ScoreOptions extends ResultOptions {
  /** Said on the command line, so it counts more than what the sheet says. */
  readonly hoursPerWeek: number | null;
  readonly start: string | null;
}

/** Scores one answer sheet: a file, or `-` for standard input. @returns the exit code */
export async function score(file: string, options: ScoreOptions, io: Io): Promise<number> {
  const quiz = await loadQuiz(options.quiz, io);
  checkExclude(quiz, options.exclude);
  await checkTarget(options.output, options.force, io);
  const sheet = await readSheet(file, quiz, io);
  const background: Background = {
    ...sheet.background,
    hoursPerWeek: options.hoursPerWeek ?? sheet.background.hoursPerWeek,
    start: options.start ?? sheet.background.start,
  };
  const result = resultOf(tableOf(quiz), { ...sheet, background }, options);
  await deliver(result, options, file === '-' ? null : file, io);
  return EXIT.done;
}

async function readSheet(file: string, quiz: Quiz, io: Io): Promise<AnswerSheet> {
  const text = await readText(file, io);
  const fast = /^\s*\{/.test(text) && !/\.ya?ml$/i.test(file) ? readJsonSheet(text, quiz) : null;
  if (fast !== null) return fast;
  const { parseAnswers } = await import('../../answers/parse.js');
  return parseAnswers(text, quiz, { file });
}
