import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readJsonSheet } from '../../answers/json.js';
import type { AnswerSheet } from '../../answers/sheet.js';
import { LIMITS } from '../../quiz/limits.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { Format } from '../../render/result.js';
import { NO_BATCH, type ScoreOptions } from '../batch/options.js';
import { DEFAULTS } from '../defaults.js';
import { checkExclude } from '../exclude.js';
import { EXIT } from '../exit.js';
import { checkTarget, readText } from '../files.js';
import type { Io } from '../io.js';
import { loadQuiz } from '../quizzes.js';
import { deliver, resultOf, withOptions } from '../result.js';
import { tableOf } from '../table.js';

export const NO_OPTIONS: ScoreOptions = { ...DEFAULTS, ...NO_BATCH, hoursPerWeek: null, start: null };

/** Scores answer sheets: files, folders, patterns, or `-` for standard input. @returns the exit code */
export async function score(args: readonly string[], options: ScoreOptions, io: Io): Promise<number> {
  const [file] = args;
  if (args.length === 1 && file !== undefined && isSingle(file, options) && isSmall(file, io)) {
    const text = await readText(file, io);
    if (!holdsSeveral(text)) return scoreOne(file, text, options, io);
  }
  const { scoreBatch } = await import('../batch/batch.js');
  return scoreBatch(args, options, io);
}

/** Whether one sheet may be meant, and nothing is asked for that only a batch does. */
function isSingle(file: string, options: ScoreOptions): boolean {
  if (options.format === 'ndjson' || options.format === 'csv') return false;
  if (!/\.(?:ya?ml|json)$/i.test(file) || /[*?[\]{}]/.test(file)) return false;
  return Object.entries(NO_BATCH).every(([name, value]) => options[name as keyof typeof NO_BATCH] === value);
}

/** Whether it is no more than one sheet may be. What there is not at all is told by who reads it. */
function isSmall(file: string, { cwd }: Io): boolean {
  const stats = statSync(resolve(cwd, file), { throwIfNoEntry: false });
  return stats === undefined || (stats.isFile() && stats.size <= LIMITS.fileBytes);
}

/** A list in JSON, or several documents in YAML. */
function holdsSeveral(text: string): boolean {
  return /^\ufeff?\s*\[/.test(text) || /^(?:---|\.\.\.)(?:\s|$)/m.test(text.trimStart().slice(1));
}

async function scoreOne(file: string, text: string, options: ScoreOptions, io: Io): Promise<number> {
  const quiz = await loadQuiz(options.quiz, io);
  checkExclude(quiz, options.exclude);
  await checkTarget(options.output, options.force, io);
  const sheet = await readSheet(file, text, quiz);
  const one = { ...options, format: options.format as Format };
  const background = withOptions(sheet.background, options);
  await deliver(resultOf(tableOf(quiz), { ...sheet, background }, one), one, file, io);
  return EXIT.done;
}

async function readSheet(file: string, text: string, quiz: Quiz): Promise<AnswerSheet> {
  const fast = /^\s*\{/.test(text) && !/\.ya?ml$/i.test(file) ? readJsonSheet(text, quiz) : null;
  if (fast !== null) return fast;
  const { parseAnswers } = await import('../../answers/parse.js');
  return parseAnswers(text, quiz, { file });
}
