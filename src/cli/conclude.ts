import { type AnswerSheet, type Background, NO_BACKGROUND } from '../answers/sheet.js';
import { DEFAULT_HOURS_PER_WEEK } from '../plan/plan-for.js';
import { visible } from '../render/escape.js';
import { wrap } from '../render/layout.js';
import type { Result } from '../render/result.js';
import { assess } from '../scoring/assess.js';
import type { ScoringTable } from '../scoring/table.js';
import type { Asker } from './ask/asker.js';
import { EXIT, UsageError } from './exit.js';
import type { Io } from './io.js';
import { nextMonday } from './next-monday.js';
import { deliver, type ResultOptions, recommendedRoles, resultOf } from './result.js';
import type { SaveFile } from './save-file.js';
import { widthOf } from './terminal.js';

/** What is done with a result beside showing it. */
export interface ConcludeOptions extends ResultOptions {
  /** The file for the answers; `null` to ask for one. */
  readonly save: string | null;
  /** The file for a page of the result; `null` for none. */
  readonly report: string | null;
}

/**
 * What follows the last question: what shapes the plan, saving, the result.
 * @returns the exit code
 */
export async function conclude(
  table: ScoringTable,
  asker: Asker,
  answered: AnswerSheet,
  saved: SaveFile,
  options: ConcludeOptions,
  io: Io,
): Promise<number> {
  const sheet = { ...answered, background: await askBackground(table, asker, answered, options, io) };
  await keepAnswers(saved, sheet, options.save, asker, io);
  asker.say(['']);
  const result = resultOf(table, sheet, options);
  const shown = await showResult(result, options, saved.name, asker, io);
  return Math.max(shown, await makeReport(result, options, saved.name, asker, io));
}

/** What shapes the plan, asked after the scored part: only of a quiz whose recommended roles name skills. */
async function askBackground(
  table: ScoringTable,
  asker: Asker,
  sheet: AnswerSheet,
  { exclude }: ResultOptions,
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

/** Saves the answers; a file that cannot be written is asked for again, so that no answers are lost to it. */
async function keepAnswers(
  saved: SaveFile,
  sheet: AnswerSheet,
  wanted: string | null,
  asker: Asker,
  io: Io,
): Promise<void> {
  if (wanted === null && sheet.answers.size === 0) return;
  let name = wanted ?? (await asker.saveAs());
  while (name !== null) {
    try {
      await saved.write(sheet, name);
      asker.say([`Saved: ${visible(saved.name ?? name)}`]);
      return;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      asker.say(wrap(visible(error.message), Math.min(widthOf(io.stderr), 80) - 1));
      name = await asker.saveAs();
    }
  }
}

/** A result that does not get into its file is shown instead of lost. @returns the exit code */
async function showResult(
  result: Result,
  options: ResultOptions,
  sheetFile: string | null,
  asker: Asker,
  io: Io,
): Promise<number> {
  try {
    await deliver(result, options, sheetFile, io);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError) || options.output === '-') throw error;
    asker.say([...wrap(visible(error.message), Math.min(widthOf(io.stderr), 80) - 1), '']);
    await deliver(result, { ...options, output: '-' }, sheetFile, io);
    return EXIT.usage;
  }
}

/** The result is shown by then: a page that cannot be written is no reason to lose it. @returns the exit code */
async function makeReport(
  result: Result,
  { report, ...options }: ConcludeOptions,
  sheetFile: string | null,
  asker: Asker,
  io: Io,
): Promise<number> {
  if (report === null) return EXIT.done;
  const { writeReport } = await import('./report-file.js');
  try {
    await writeReport(result, report, sheetFile, options, io);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    asker.say(wrap(visible(error.message), Math.min(widthOf(io.stderr), 80) - 1));
    return EXIT.usage;
  }
}
