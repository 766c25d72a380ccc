import type { AuditLimits, Surest } from '../../quiz/audit-limits.js';
import type { Response } from '../../quiz/quiz.js';
import type { Verdict } from '../../scoring/assessment.js';

/**
 * What can be said of a quiz before anybody has answered it; `which-path/audit@1` in JSON. Everything here is about the
 * null model: every response of every question equally likely, questions independent, none skipped. Full precision: only
 * renderers round.
 */
export interface Audit {
  readonly schema: 'which-path/audit@1';
  readonly quiz: { readonly id: string; readonly version: string; readonly hash: string };
  readonly method: Method;
  /** In the order of the quiz. */
  readonly tracks: readonly TrackAudit[];
  /** In the order of the quiz. */
  readonly questions: readonly QuestionAudit[];
  /** Every pair of traits that have anything in common, most alike first (by size); empty for a quiz without traits. Exact. */
  readonly traits: readonly TraitPair[];
  readonly limits: AuditLimits;
  /** What is beyond the limits; a role that cannot come first always is. */
  readonly breaches: readonly Breach[];
}

/** Small quizzes are counted out, sheet by sheet; of larger ones sheets are drawn. */
export type Method =
  | { readonly kind: 'counted'; readonly sheets: number }
  | { readonly kind: 'drawn'; readonly sheets: number; readonly seed: number };

/** A share or a mean over random sheets. */
export interface Estimate {
  readonly value: number;
  /** Its standard error; 0 where every sheet was counted, and never 0 where sheets were drawn (see estimate.ts). */
  readonly se: number;
}

export interface TrackAudit {
  readonly track: string;
  /** In the order of the quiz. */
  readonly roles: readonly RoleAudit[];
  /** Shares of sheets, 0…1. */
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'insufficient'>, Estimate>>;
  /** Flip distances that were seen, ascending, each with its share of the sheets; `null` (last): no change of answers suffices. */
  readonly flips: readonly { readonly answers: number | null; readonly share: Estimate }[];
  readonly patterns: readonly PatternAudit[];
  /** Every pair of roles, most alike first: the correlation of their scores. Exact. */
  readonly pairs: readonly RolePair[];
  /** Entropy of the first role, in bits: what there is to be told. */
  readonly entropy: number;
  readonly sensitivity: Sensitivity;
}

export interface RoleAudit {
  readonly role: string;
  /** Of the first places, 0…1; equal points go to the role that stands first in the file, as in a result. */
  readonly share: Estimate;
  /** The share as a multiple of the fair one: times the number of roles of the track. */
  readonly multiple: Estimate;
  readonly reach: Reach;
}

/** Whether a role can come first: have more points than every other role of its track. */
export type Reach =
  /** With these answers it does; `lead` is how far it is ahead of the next role then, in standard deviations. */
  | { readonly kind: 'reached'; readonly witness: Witness; readonly lead: number }
  /** It can only draw level for first, in `witness` with these others; `proof` is why it never comes first alone. */
  | {
      readonly kind: 'level';
      readonly witness: Witness;
      readonly with: readonly string[];
      readonly proof: ReachProof;
    }
  /** Whatever is answered, some other role has more points. */
  | { readonly kind: 'never'; readonly proof: ReachProof }
  /** Neither a sheet nor a proof was found within the bounds on work; `tried` cases were told apart. */
  | { readonly kind: 'unknown'; readonly tried: number };

/** Answers, in a witness those of a whole sheet: question id → response, in the order of the quiz. */
export type Witness = Readonly<Record<string, Response>>;

/** Why no sheet puts a role first. */
export type ReachProof =
  /** Whatever is answered, its points are those of `role`: it can draw level with it at best. */
  | { readonly kind: 'same'; readonly role: string }
  /** All sheets were counted, so many. */
  | { readonly kind: 'counted'; readonly sheets: number }
  /**
   * Cases are told apart by the answers to some questions (one case: by none). In each, whatever else is answered, the
   * role is less than one point ahead of the weighted mean of some others, so (points being whole numbers) not ahead of
   * each of them; for `never` it is behind that mean.
   */
  | {
      readonly kind: 'bounded';
      /** How many cases there are. */
      readonly cases: number;
      /** The first of them, `CASES_TOLD` at most. */
      readonly told: readonly ProofCase[];
    };

/** How many cases of a proof are given. */
export const CASES_TOLD = 50;

export interface ProofCase {
  /**
   * The answers that the case is about, in the order of the quiz. A response that no case is about is no better for the
   * role, beside any of the others, than one of the same question that some case is about.
   */
  readonly answers: Witness;
  /** The weights of the mean, whole numbers above 0; points are ten-thousandths of a standard deviation. */
  readonly by: readonly { readonly role: string; readonly weight: number }[];
}

export const ANSWER_PATTERNS = ['first', 'last', 'neutral', 'alternating'] as const;
/**
 * Ways to answer without reading. `first` and `last` take the first and the last option that are shown, `alternating` by
 * turns, `neutral` the response whose points are least over all roles (see pattern-answers.ts).
 */
export type AnswerPattern = (typeof ANSWER_PATTERNS)[number];

export interface PatternAudit {
  readonly pattern: AnswerPattern;
  /** With the options in the order of the file, as on a printed form. */
  readonly inFileOrder: {
    readonly role: string;
    readonly z: number;
    readonly verdict: Verdict;
    readonly flip: number | null;
  };
  /**
   * With the options shuffled, as the program shows them: shares of the first places and of the verdicts over random
   * seeds. `null` where nothing is shuffled, or the pattern does not depend on the order.
   */
  readonly shuffled: {
    readonly roles: readonly { readonly role: string; readonly share: Estimate }[];
    readonly verdicts: Readonly<Record<Exclude<Verdict, 'insufficient'>, Estimate>>;
  } | null;
}

export interface RolePair {
  readonly roles: readonly [string, string];
  readonly correlation: number;
}

export interface TraitPair {
  readonly traits: readonly [string, string];
  readonly correlation: number;
}

/** How much recommendations hang on the exact weights. */
export interface Sensitivity {
  /** How far each weight and each value of a profile was moved at most, as a share of itself: 0.05. */
  readonly by: number;
  /** How many times all were moved at once, each by a random share of that. */
  readonly draws: number;
  /** The share of sheets on which another role came first, one that had not been level with the first. */
  readonly changed: Estimate;
}

export interface QuestionAudit {
  readonly question: string;
  /** In the order of the quiz's tracks. */
  readonly tracks: readonly QuestionInTrack[];
  /** Options in the order of the file; the values of a scale upward. */
  readonly options: readonly OptionAudit[];
}

export interface QuestionInTrack {
  readonly track: string;
  /** The share of sheets on which another answer to this question alone would put another role first. */
  readonly decides: Estimate;
  /**
   * True where it is proved that the question can never change which role comes first: each of its responses gives all
   * roles of the track the same, or every sheet was counted and it decided none.
   */
  readonly never: boolean;
  /**
   * Mutual information of the response and the first role, in bits. Of drawn sheets less its bias (Miller and Madow), so
   * that it may come out slightly below 0.
   */
  readonly information: number;
  /** The same as a share of the track's entropy; 0 where that is 0. */
  readonly told: number;
}

export interface OptionAudit {
  /** An option's id, or a value of a scale. */
  readonly option: string | number;
  /** In the order of the quiz's tracks. */
  readonly tracks: readonly OptionInTrack[];
  /** Another option of the question that counts the same for all roles; `null` where there is none. */
  readonly same: string | number | null;
}

export interface OptionInTrack {
  readonly track: string;
  /**
   * Of the sheets with it: on how many another role would come first if the question were left open. An option that no
   * drawn sheet has is 0 with a standard error of 0.5.
   */
  readonly decides: Estimate;
  /**
   * True where it is proved that it never does: every response with it gives all roles of the track the same, or every
   * sheet was counted and it decided none.
   */
  readonly never: boolean;
  /**
   * The role to which it gives the most beside the mean of the track's other roles, and how much more, in standard
   * deviations; in a `multi` or `rank` the mean of all responses with it. `null` where it gives all the same.
   */
  readonly toward: { readonly role: string; readonly z: number } | null;
}

/** What is beyond a limit, in figures; words are the renderer's. */
export type Breach =
  | {
      readonly kind: 'share';
      readonly track: string;
      readonly role: string;
      readonly multiple: Estimate;
      readonly allowed: readonly [number, number];
    }
  | {
      readonly kind: 'reach';
      readonly track: string;
      readonly role: string;
      readonly reach: 'level' | 'never' | 'unknown';
    }
  /** Roles that get the same points whatever is answered, so that none comes first alone; nothing else is said of that. */
  | { readonly kind: 'same'; readonly track: string; readonly roles: readonly string[] }
  | {
      readonly kind: 'pattern';
      readonly track: string;
      readonly pattern: AnswerPattern;
      /** In file order the verdict; of shuffled options the commonest of those that are surer than allowed. */
      readonly verdict: Verdict;
      readonly allowed: Surest;
      /** Where it is about shuffled options: the share of orders with a verdict surer than allowed; `null` for file order. */
      readonly shuffled: Estimate | null;
    }
  | {
      readonly kind: 'role-correlation';
      readonly track: string;
      readonly roles: readonly [string, string];
      readonly correlation: number;
      readonly allowed: number;
    }
  | {
      readonly kind: 'trait-correlation';
      readonly traits: readonly [string, string];
      readonly correlation: number;
      readonly allowed: number;
    }
  | { readonly kind: 'decides'; readonly question: string; readonly most: Estimate; readonly allowed: number }
  | { readonly kind: 'close'; readonly track: string; readonly share: Estimate; readonly allowed: number }
  | {
      readonly kind: 'sensitivity';
      readonly track: string;
      readonly share: Estimate;
      readonly allowed: number;
    };

/** How an audit is made. */
export interface AuditOptions {
  readonly limits: AuditLimits;
  /** How many sheets are drawn. A quiz with no more than this many possible sheets is counted out instead. */
  readonly sheets: number;
  readonly seed: number;
  /** Called every now and then with the share of the work that is done, 0…1. */
  readonly onProgress?: (done: number) => void;
}

export const AUDIT_SHEETS = 100_000;
export const AUDIT_SEED = 1;

/** Changes of role profiles that would even out the shares. */
export interface BalanceProposal {
  /** How the multiples were found: on all sheets, or on sheets drawn apart from those of the search. */
  readonly method: Method;
  /** In the order of the quiz; empty where nothing was found, or nothing is to be done. */
  readonly changes: readonly ProfileChange[];
  /** Multiples of the fair share, in the order of the quiz, track by track. */
  readonly before: readonly RoleMultiple[];
  readonly after: readonly RoleMultiple[];
  /** Roles whose multiple is beyond the limits after the changes, or as it is where there are none. */
  readonly beyond: readonly string[];
}

export interface RoleMultiple {
  readonly track: string;
  readonly role: string;
  readonly multiple: Estimate;
}

export interface ProfileChange {
  readonly role: string;
  readonly trait: string;
  readonly from: number;
  readonly to: number;
}
