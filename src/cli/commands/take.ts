import { relative, resolve } from 'node:path';
import { type AnswerSheet, type Background, NO_BACKGROUND } from '../../answers/sheet.js';
import { DEFAULT_HOURS_PER_WEEK } from '../../plan/plan-for.js';
import { addDays } from '../../plan/schedule.js';
import type { Quiz, Response } from '../../quiz/quiz.js';
import { visible } from '../../render/escape.js';
import { wrap } from '../../render/layout.js';
import type { Result } from '../../render/result.js';
import { assess } from '../../scoring/assess.js';
import { compileQuiz, type ScoringTable } from '../../scoring/table.js';
import type { Asker } from '../ask/asker.js';
import { askQuestions } from '../ask/questionnaire.js';
import { EXIT, Interrupted, UsageError } from '../exit.js';
import { checkTarget, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { loadQuiz } from '../quizzes.js';
import { checkExclude, deliver, type ResultOptions, recommendedRoles, resultOf } from '../result.js';
import { exampleSheet } from '../shipped.js';
import { commandName, isInteractive, paletteFor, showsUnicode, widthOf } from '../terminal.js';

export interface TakeOptions extends ResultOptions {
  /** The file for the answers. */
  readonly save: string | null;
  readonly name: string | null;
  readonly plain: boolean;
  /** The seed of the options' order; `null` for the file's order. */
  readonly seed: number | null;
}

/** Asks the quiz and prints the result. @returns the exit code */
export async function take(options: TakeOptions, io: Io): Promise<number> {
  const quiz = await loadQuiz(options.quiz, io);
  checkExclude(quiz, options.exclude);
  await checkTargets(options, io);
  const asker = await chooseAsker(options, io);
  let compiled: ScoringTable | null = null;
  const table = (): ScoringTable => {
    compiled ??= compileQuiz(quiz);
    return compiled;
  };
  const answers = new Map<string, Response>();
  const sheet = (background: Background): AnswerSheet => ({
    respondent: options.name,
    seed: options.seed,
    answers,
    background,
  });
  const saved = new SaveFile(quiz, options, io);
  try {
    asker.say(introduction(quiz, widthOf(io.stderr)));
    const ending = await askQuestions(quiz, table, asker, options.seed, answers, options.exclude);
    if (ending === 'quit' || ending === 'end of input') {
      await saved.write(sheet(NO_BACKGROUND), options.save);
      asker.say([partingWords(ending, answers.size, quiz, saved.name)]);
      return ending === 'quit' ? EXIT.done : EXIT.data;
    }
    const background = await askBackground(table(), asker, sheet(NO_BACKGROUND), options, io);
    await keepAnswers(saved, sheet(background), options.save, asker);
    asker.say(['']);
    return await showResult(resultOf(table(), sheet(background), options), options, saved.name, asker, io);
  } catch (error) {
    if (error instanceof Interrupted) {
      await saved.write(sheet(NO_BACKGROUND), options.save);
      if (saved.name !== null)
        io.stderr.write(`\nSaved ${counted(answers.size, 'answer')}: ${visible(saved.name)}\n`);
    }
    throw error;
  } finally {
    asker.close();
  }
}

async function checkTargets({ save, output, force }: TakeOptions, io: Io): Promise<void> {
  await checkTarget(output, force, io);
  if (save === null) return;
  if (save === '-') throw new UsageError('--save takes the name of a file.');
  await checkTarget(save, force, io);
  if (resolve(io.cwd, save) === resolve(io.cwd, output))
    throw new UsageError('--save and --output name the same file.');
}

/** Saves the answers; a file that cannot be written is asked for again, so that no answers are lost to it. */
async function keepAnswers(
  saved: SaveFile,
  sheet: AnswerSheet,
  wanted: string | null,
  asker: Asker,
): Promise<void> {
  if (wanted === null && sheet.answers.size === 0) return;
  let name = wanted ?? (await asker.saveAs());
  while (name !== null) {
    try {
      return await saved.write(sheet, name);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      asker.say([visible(error.message)]);
      name = await asker.saveAs();
    }
  }
}

/** A result that does not get into its file is shown instead of lost. @returns the exit code */
async function showResult(
  result: Result,
  options: TakeOptions,
  sheetFile: string | null,
  asker: Asker,
  io: Io,
): Promise<number> {
  try {
    await deliver(result, options, sheetFile, io);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError) || options.output === '-') throw error;
    asker.say([visible(error.message), '']);
    await deliver(result, { ...options, output: '-' }, sheetFile, io);
    return EXIT.usage;
  }
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

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What shapes the plan, asked after the scored part: only of a quiz whose recommended roles name skills. */
async function askBackground(
  table: ScoringTable,
  asker: Asker,
  sheet: AnswerSheet,
  { exclude }: TakeOptions,
  io: Io,
): Promise<Background> {
  const { quiz } = table;
  if (sheet.answers.size === 0) return NO_BACKGROUND;
  const ids = recommendedRoles(quiz, assess(table, sheet, { exclude }));
  const roles = quiz.roles.filter(({ id }) => ids.includes(id));
  const wanted = new Set(roles.flatMap(({ skills }) => [...skills.core, ...skills.useful]));
  const skills = quiz.skills.filter(({ id }) => wanted.has(id));
  if (skills.length === 0) return NO_BACKGROUND;
  const bridge = 'Your answers are in. Four more things shape the plan; they do not change the result.';
  asker.say(['', ...wrap(bridge, Math.min(widthOf(io.stderr), 80) - 1), '']);
  return {
    experience: await asker.experience(),
    known: await asker.knownSkills(skills),
    hoursPerWeek: await asker.hoursPerWeek(DEFAULT_HOURS_PER_WEEK),
    start: await asker.start(nextMonday(io.now())),
  };
}

/** The Monday after the day that it is here and now. */
function nextMonday(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return addDays(today, (8 - now.getDay()) % 7 || 7);
}

function partingWords(ending: string, count: number, quiz: Quiz, file: string | null): string {
  const where = file === null ? 'Nothing was saved.' : `Saved: ${visible(file)}`;
  const how = ending === 'quit' ? 'You left' : 'The input ended';
  return `\n${how} after ${count} of ${quiz.questions.length} answers. ${where}`;
}

/** The file that the answers go to, at most once a run. */
class SaveFile {
  readonly #quiz: Quiz;
  readonly #force: boolean;
  readonly #io: Io;
  #name: string | null = null;

  constructor(quiz: Quiz, { force }: TakeOptions, io: Io) {
    this.#quiz = quiz;
    this.#force = force;
    this.#io = io;
  }

  /** Its name, once it is written. */
  get name(): string | null {
    return this.#name;
  }

  async write(sheet: AnswerSheet, name: string | null): Promise<void> {
    if (name === null || this.#name !== null) return;
    const { writeAnswers } = await import('../../answers/write.js');
    await writeWhole(name, writeAnswers(this.#quiz.id, sheet), this.#force, this.#io);
    this.#name = name;
  }
}
