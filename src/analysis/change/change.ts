import type { Response } from '../../quiz/quiz.js';
import type { Verdict } from '../../scoring/assessment.js';
import type { Count } from '../cohort/cohort.js';

/** How results differ between two times, or between two versions of a quiz; `which-path/change@1` in JSON. */
export interface Change {
  readonly schema: 'which-path/change@1';
  readonly before: QuizVersion;
  readonly after: QuizVersion;
  /** People who are in both. Who has several sheets in one is taken by the last. */
  readonly people: number;
  readonly anonymous: boolean;
  /** Names that only one of the two has; empty in an anonymous change. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** In the order of the quiz; tracks that both versions have. */
  readonly tracks: readonly TrackChange[];
  /** In the order of the quiz; traits that both versions have. */
  readonly traits: readonly TraitChange[];
  /** Questions of both versions that were answered otherwise, most people first; equal ones in the order of the quiz. */
  readonly questions: readonly { readonly question: string; readonly people: number }[];
  /** In the order of the sheets after; empty in an anonymous change. */
  readonly members: readonly MemberChange[];
}

export interface QuizVersion {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface TrackChange {
  readonly track: string;
  /** People with a recommendation both times: neither sheet is `insufficient`. */
  readonly compared: Count;
  readonly moved: Count;
  /** Of these, for whom the change exceeds a close call. */
  readonly beyondClose: Count;
  /** Who went from where to where, most people first; who stayed is not in it. Small ones are left out of an anonymous change. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly people: number }[];
}

export interface TraitChange {
  readonly trait: string;
  /** People of whom it is known both times. */
  readonly known: Count;
  /** Mean change, in percentage points toward the high end; `null` where nobody is known. */
  readonly mean: number | null;
  /** Mean of the absolute changes. */
  readonly meanAbsolute: number | null;
}

export interface MemberChange {
  readonly person: string;
  /** What was answered otherwise, of the questions that both versions have, in the order of the quiz. */
  readonly answers: readonly AnswerChange[];
  /** Track id → what became of its result; tracks that both versions have. */
  readonly tracks: Readonly<Record<string, MemberTrackChange>>;
}

/** `null`: not answered. */
export interface AnswerChange {
  readonly question: string;
  readonly before: Response | null;
  readonly after: Response | null;
}

export interface MemberTrackChange {
  readonly before: TrackState;
  readonly after: TrackState;
  /** True where another role comes first; false where too little is answered to say. */
  readonly moved: boolean;
  /**
   * True where it moved, and neither before nor after another answer to one question would put the other of the two roles
   * first. Where the older quiz is not at hand, its result is asked to be neither a tie nor a close call instead.
   */
  readonly beyondClose: boolean;
  /** What moved it; `null` where it did not move, or where one of the two roles was ranked only once. */
  readonly swing: Swing | null;
}

export interface TrackState {
  /** `null` where too little is answered. */
  readonly role: string | null;
  readonly z: number | null;
  readonly match: number | null;
  readonly verdict: Verdict;
}

/**
 * The new role's lead over the old one, before and after: z(new) − z(old). Each question's share is what its answer gives
 * that lead after, less what it gave before, so the shares sum exactly to `after` − `before`.
 */
export interface Swing {
  readonly before: number;
  readonly after: number;
  /**
   * Questions with a share, the largest toward the new role first; also those that only one version has, and those with
   * the same answer and other weights. Empty where the older quiz is not at hand.
   */
  readonly shares: readonly SwingShare[];
}

/** What a question's answer adds to the swing, in standard deviations; the answers themselves, as in `AnswerChange`. */
export interface SwingShare extends AnswerChange {
  readonly points: number;
}
