import type { Experience, Response } from '../quiz/quiz.js';

/** The working form of one respondent's answers: every id is known to the quiz and every response is possible. */
export interface AnswerSheet {
  /** As written: shown, never trusted. */
  readonly respondent: string | null;
  /** The seed of the order in which options were shown; `null` where they stood in the file's order. */
  readonly seed: number | null;
  /** Question id → response; a skipped question is not in it. */
  readonly answers: ReadonlyMap<string, Response>;
  readonly background: Background;
}

/** What is not scored: it shapes the plan. */
export interface Background {
  /** Skill ids. */
  readonly known: readonly string[];
  readonly hoursPerWeek: number | null;
  readonly experience: Experience | null;
  /** The plan's first day, `YYYY-MM-DD`. */
  readonly start: string | null;
}

export const NO_BACKGROUND: Background = { known: [], hoursPerWeek: null, experience: null, start: null };

/** Most seeds fit in 32 bits; sheets carry them as written. */
export const MAX_SEED = 0xffff_ffff;
