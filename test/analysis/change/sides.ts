import type { NewerSide } from '../../../src/analysis/change/side.js';
import { takenOf } from '../../../src/analysis/change/taken.js';
import type { Quiz, Response } from '../../../src/quiz/quiz.js';
import { type AssessOptions, assess } from '../../../src/scoring/assess.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, sheetOf } from '../../builders.js';

export type Sheets = readonly (readonly [person: string, Readonly<Record<string, Response>>])[];

/** One side of a change: these people's sheets, scored by this quiz. */
export function sideOf(quiz: Quiz, sheets: Sheets, options: AssessOptions = {}): NewerSide {
  const table = compileQuiz(quiz);
  return {
    version: { id: quiz.id, version: quiz.version, hash: quiz.hash },
    table,
    taken: sheets.map(([person, answers]) => takenOf(assess(table, sheetOf(answers), options), person)),
  };
}

/** The same without its quiz, as results are that were kept of an older one. */
export const recorded = (side: NewerSide) => ({ ...side, table: null });

const COINS = ['q', 'r', 's', 't', 'u'];

/** Five questions of equal weight: `x` is for up, `y` for down. */
export const coins = quizOf(
  { path: { up: { care: 1 }, down: { care: -1 } } },
  COINS.map((id) => choice(id, { x: { care: 1 }, y: { care: -1 } })),
);

/** `xxxyy`: an answer for each of the five; `-` skips it. */
export function toss(letters: string): Record<string, Response> {
  const answered = [...letters].flatMap((letter, at) => (letter === '-' ? [] : [[COINS[at], letter]]));
  return Object.fromEntries(answered) as Record<string, Response>;
}
