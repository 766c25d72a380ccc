import type { Background } from '../answers/sheet.js';
import type { Response } from '../quiz/quiz.js';

/** What scoring says of one sheet; `which-path/assessment@1` in JSON. Full precision: only renderers round. */
export interface Assessment {
  readonly schema: 'which-path/assessment@1';
  readonly quiz: { readonly id: string; readonly version: string; readonly hash: string };
  readonly respondent: string | null;
  readonly answered: number;
  readonly asked: number;
  /** Role ids that were left out of the rankings on request. */
  readonly excluded: readonly string[];
  /** Trait id → its score; empty for a quiz without traits. */
  readonly traits: Readonly<Record<string, TraitScore>>;
  /** Track id → its ranking and what supports it. */
  readonly tracks: Readonly<Record<string, TrackResult>>;
  /** Reasons to read the result with care. They never change it. */
  readonly flags: readonly Flag[];
  readonly background: Background;
}

/** `null` where no answered question measures the trait: unknown is not zero. */
export interface TraitScore {
  /** Sum of points over the answered questions, and its bounds over the same questions. */
  readonly raw: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Percent of maximum possible (POMP): 100 × (raw − min) / (max − min). */
  readonly percent: number | null;
  /** The percent that random answers to the same questions average: whoever is above it leans to the high end. */
  readonly expected: number | null;
}

export const VERDICTS = ['tie', 'close', 'leaning', 'clear', 'insufficient'] as const;
/**
 * How sure a recommendation is, by the answers that would have to change for another role to come first:
 * `tie` none, `close` one, `leaning` up to the larger of 2 and a tenth of the answered, `clear` more;
 * `insufficient` where fewer than half of the questions are answered.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface TrackResult {
  readonly verdict: Verdict;
  /** Best first; equal scores in the order of the quiz file. */
  readonly ranking: readonly RankedRole[];
  /** `null` where no change of the given answers puts another role first. */
  readonly flip: Flip | null;
  /** One entry an answered question, largest points for the top role first. */
  readonly why: readonly Contribution[];
  /** The blend that names a tie or close call of the first two, where the quiz has one. */
  readonly blend: string | null;
  /** True where no way to answer the open questions can change the top role. */
  readonly settled: boolean;
}

export interface RankedRole {
  readonly role: string;
  /** Standard score: 0 is the mean of random sheets, 1 their standard deviation. Four decimals, exact. */
  readonly z: number;
  /** Percentile rank among random sheets, 0…100. */
  readonly match: number;
}

export interface Flip {
  /** The fewest answers that would have to change; 0 for a tie. */
  readonly answers: number;
  /** The role that then comes first. */
  readonly to: string;
  readonly changes: readonly { readonly question: string; readonly from: Response; readonly to: Response }[];
}

export interface Contribution {
  readonly question: string;
  readonly response: Response;
  /** What the answer adds to the top role's z. These sum to z exactly. */
  readonly points: number;
  /** What it adds to the lead over the runner-up. These sum to the lead; `null` without a runner-up. */
  readonly lead: number | null;
}

export type Flag =
  /** The same response to `count` scale items, which are keyed in both directions. */
  | { readonly kind: 'straight-lining'; readonly value: number; readonly count: number }
  | { readonly kind: 'many-skipped'; readonly skipped: number; readonly asked: number }
  /** Strong agreement with two statements that say opposite things, or with neither. */
  | {
      readonly kind: 'contradictory-pair';
      readonly trait: string;
      readonly questions: readonly [string, string];
    };
