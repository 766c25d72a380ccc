import type { Flag, Verdict } from '../../scoring/assessment.js';
import type { MemberRow } from './cohort.js';

/** What a cohort keeps of one result: everything that it is worked out from, and no more. */
export interface Member extends MemberRow {
  readonly answered: number;
  readonly tracks: Readonly<Record<string, FullMemberTrack>>;
  /** In full, for the list of those to look at. */
  readonly allFlags: readonly Flag[];
  /** For each trait of the quiz its percent and what random answers average; `null` where it is not known. */
  readonly traits: readonly ({ readonly percent: number; readonly expected: number } | null)[];
  /** Ids of the skills that the background says are known. */
  readonly known: readonly string[];
}

export interface FullMemberTrack {
  readonly role: string | null;
  readonly match: number | null;
  readonly verdict: Verdict;
  readonly runnerUp: string | null;
  /** The role that an answer's change, or a level score, puts beside it; `null` otherwise. */
  readonly rival: string | null;
  readonly blend: string | null;
  /** The question that decides a close call. */
  readonly decides: string | null;
}
