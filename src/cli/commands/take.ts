import { relative, resolve } from 'node:path';
import { type AnswerSheet, NO_BACKGROUND } from '../../answers/sheet.js';
import { LIMITS } from '../../quiz/limits.js';
import type { Quiz, Response } from '../../quiz/quiz.js';
import { counted } from '../../render/count-words.js';
import { visible } from '../../render/escape.js';
import { wrap } from '../../render/layout.js';
import type { Asker } from '../ask/asker.js';
import { askQuestions } from '../ask/questionnaire.js';
import { reportFormat } from '../endings.js';
import { checkExclude } from '../exclude.js';
import { EXIT, Interrupted, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { loadQuiz } from '../quizzes.js';
import type { ResultOptions } from '../result.js';
import { SaveFile } from '../save-file.js';
import { exampleSheet } from '../shipped.js';
import { commandName, isInteractive, paletteFor, showsUnicode, widthOf } from '../terminal.js';

export interface TakeOptions extends ResultOptions {
  /** The file for the answers. */
  readonly save: string | null;
  /** A file for a page of the result. */
  readonly report: string | null;
  readonly name: string | null;
  readonly plain: boolean;
  /** The seed of the options' order; `null` for the file's order. */
  readonly seed: number | null;
}

/** Asks the quiz and prints the result. @returns the exit code */
export async function take(options: TakeOptions, io: Io): Promise<number> {
  const quiz = await loadQuiz(options.quiz, io);
  checkExclude(quiz, options.exclude);
  // Said before thirty questions are answered: a sheet with a longer one could not be read again.
  if ((options.name ?? '').length > LIMITS.textLength)
    throw new UsageError(`--name has more than ${LIMITS.textLength} letters.`);
  await checkTargets(options, io);
  const asker = await chooseAsker(options, io);
  const answers = new Map<string, Response>();
  const sheet = (): AnswerSheet => ({
    respondent: options.name === '' ? null : options.name,
    seed: options.seed,
    answers,
    background: NO_BACKGROUND,
  });
  const saved = new SaveFile(quiz.id, options.force, io);
  try {
    asker.say(introduction(quiz, widthOf(io.stderr)));
    // Scoring and rendering are loaded when there is something to score: after the first question is on the screen.
    const isSettled = async (): Promise<boolean> => {
      const { isProved } = await import('../ask/settled.js');
      return isProved(quiz, answers, options.exclude);
    };
    const ending = await askQuestions(quiz, asker, options.seed, answers, isSettled);
    if (ending === 'quit' || ending === 'end of input') {
      await saved.write(sheet(), options.save);
      asker.say([partingWords(ending, answers.size, quiz, saved.name)]);
      return ending === 'quit' ? EXIT.done : EXIT.data;
    }
    const [{ conclude }, { tableOf }] = await Promise.all([import('../conclude.js'), import('../table.js')]);
    return await conclude(tableOf(quiz), asker, sheet(), saved, options, io);
  } catch (error) {
    if (error instanceof Interrupted) {
      await saved.write(sheet(), options.save);
      if (saved.name !== null)
        io.stderr.write(`\nSaved ${counted(answers.size, 'answer')}: ${visible(saved.name)}\n`);
    }
    throw error;
  } finally {
    asker.close();
  }
}

async function checkTargets({ save, report, output, force }: TakeOptions, io: Io): Promise<void> {
  const targets = new Map([[resolve(io.cwd, output), '--output']]);
  await checkTarget(output, force, io);
  for (const [option, name] of [
    ['--save', save],
    ['--report', report],
  ] as const) {
    if (name === null) continue;
    if (name === '-') throw new UsageError(`${option} takes the name of a file.`);
    await checkTarget(name, force, io);
    const path = resolve(io.cwd, name);
    const other = targets.get(path);
    if (other !== undefined) throw new UsageError(`${option} and ${other} name the same file.`);
    targets.set(path, option);
  }
  if (report !== null) reportFormat(report);
}

/** @throws UsageError where there is nobody to ask */
async function chooseAsker({ plain, color }: TakeOptions, io: Io): Promise<Asker> {
  const interactive = isInteractive(io.stdin, io.env) && isInteractive(io.stderr, io.env);
  const simple = io.stdin.isTTY === true && io.env.TERM === 'dumb';
  if (!plain && !interactive && !simple) {
    const sheet = relative(io.cwd, exampleSheet());
    throw new UsageError(
      `there is no terminal to ask on. To see a result: ${commandName(io.env)} score ${sheet}`,
    );
  }
  if (plain || !interactive) {
    const { plainAsker } = await import('../ask/plain-asker.js');
    return plainAsker(io, widthOf(io.stderr));
  }
  const { terminalAsker } = await import('../ask/terminal-asker.js');
  const palette = await paletteFor(io.stderr, io.env, color);
  const unicode = showsUnicode(io.env);
  return terminalAsker(io, () => ({
    columns: widthOf(io.stderr),
    rows: io.stderr.rows ?? 24,
    palette,
    unicode,
  }));
}

function introduction(quiz: Quiz, columns: number): string[] {
  const width = Math.min(columns, 80) - 1;
  const [low, high] = quiz.minutes;
  const minutes = low === high ? counted(low, 'minute') : `${low} to ${high} minutes`;
  const required = quiz.questions.some((question) => question.required);
  const skips = required ? 'Some questions have to be answered.' : 'Every question can be left out.';
  const length = `${counted(quiz.questions.length, 'question')}, ${minutes}. ${skips}`;
  return [
    ...wrap(visible(quiz.title), width),
    '',
    ...wrap(visible(quiz.description), width),
    ...wrap(length, width),
    '',
  ];
}

function partingWords(ending: string, count: number, quiz: Quiz, file: string | null): string {
  const where = file === null ? 'Nothing was saved.' : `Saved: ${visible(file)}`;
  const how = ending === 'quit' ? 'You left' : 'The input ended';
  return `\n${how} after ${count} of ${quiz.questions.length} answers. ${where}`;
}
