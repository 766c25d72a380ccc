/** What an author says of a quiz that is still to be written. */
export interface Draft {
  readonly title: string;
  /** What is recommended. */
  readonly outcomes: readonly DraftOutcome[];
  /** What people differ in. None: the answers point to the outcomes directly. */
  readonly traits: readonly DraftTrait[];
}

export interface DraftOutcome {
  readonly name: string;
  /** One for each trait of the draft. */
  readonly leans: readonly Lean[];
  /** Things that people who belong there like to do, at most `DRAFT_LIMITS.likes`. Only asked for without traits. */
  readonly likes: readonly string[];
}

/** A spectrum by its two ends. */
export interface DraftTrait {
  readonly low: string;
  readonly high: string;
}

/** To the low end of a trait, to neither, to the high end. */
export type Lean = -1 | 0 | 1;

/**
 * More than this would make a quiz that nobody answers to its end, or texts that fit no screen. A file may have far more:
 * see limits.ts.
 */
export const DRAFT_LIMITS = {
  title: 120,
  outcomes: 28,
  /** Letters of an outcome's name. */
  name: 60,
  traits: 8,
  /** Letters of one end: both stand in the questions. */
  end: 60,
  likes: 3,
  /** Letters of something that people like to do: an option of a question. */
  like: 100,
} as const;
