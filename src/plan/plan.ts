import type { HourRange } from '../quiz/quiz.js';

/** Which skills to learn, in which order and when. */
export interface Plan {
  /** The role that it leads to. */
  readonly role: string;
  /** A second role, or `null`. */
  readonly also: string | null;
  /**
   * With a second role: `merged` goes for both at once (a path and its field); `fork` learns the shared trunk first
   * and then shows each role's own branch, of which one is chosen.
   */
  readonly shape: 'single' | 'merged' | 'fork';
  readonly pace: Pace;
  /** Skills that need not be learned: those that are known and all that they build on. */
  readonly known: readonly string[];
  /** In order of learning; a fork's branches one after the other. */
  readonly steps: readonly Step[];
  /** One entry; for a fork the trunk and then each role's branch. */
  readonly branches: readonly Branch[];
  /** The sum of all steps; for a fork the trunk and the longer branch. */
  readonly hours: HourRange;
  /** Of these, the core skills and what they build on. */
  readonly coreHours: HourRange;
  /** Whole weeks that these hours take at the pace: low and high. */
  readonly weeks: HourRange;
  /** First and last day on which the plan may end, `YYYY-MM-DD`; `null` without a start. */
  readonly finish: readonly [string, string] | null;
  /** Targets that the deadline has no room for, most important first. */
  readonly leftOut: readonly LeftOut[];
  /** Skills that the role needs now and then: no part of the plan. */
  readonly later: readonly string[];
}

export interface Pace {
  readonly hoursPerWeek: number;
  /** True where nobody said how many hours there are. */
  readonly assumed: boolean;
  readonly start: string | null;
  /** The deadline in weeks, or `null`. */
  readonly deadline: number | null;
}

/** `trunk`, or the id of the role that a step of a fork belongs to. */
export type BranchId = string;

export interface Branch {
  readonly id: BranchId;
  readonly hours: HourRange;
  readonly weeks: HourRange;
}

export type Level = 'core' | 'useful';

export type Step = LearnStep | CheckpointStep;

interface Scheduled {
  readonly branch: BranchId;
  readonly hours: HourRange;
  /** First and last week, from 1, at the middle of the estimates. */
  readonly from: number;
  readonly to: number;
  /** First and last day, `YYYY-MM-DD`, at the middle of the estimates; `null` without a start. */
  readonly dates: readonly [string, string] | null;
}

export interface LearnStep extends Scheduled {
  readonly kind: 'learn';
  readonly skill: string;
  readonly level: Level;
  /** The target that it prepares for, or `null` where it is itself a target. */
  readonly toward: string | null;
}

/** A small project that shows that the skills before it work together. */
export interface CheckpointStep extends Scheduled {
  readonly kind: 'checkpoint';
  readonly role: string;
  readonly title: string;
  readonly text: string;
}

export interface LeftOut {
  readonly skill: string;
  readonly level: Level;
  /** With the prerequisites that are missing too. */
  readonly hours: HourRange;
}
