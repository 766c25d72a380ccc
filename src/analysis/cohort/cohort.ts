import type { HourRange } from '../../quiz/quiz.js';
import type { Flag, Verdict } from '../../scoring/assessment.js';

/**
 * A number of people. `null` where it is suppressed: the cohort is anonymous, and the number itself or one that could be
 * worked out from it would tell of fewer than five people.
 */
export type Count = number | null;

/** Fewer people than this are not told apart in an anonymous cohort. */
export const SMALLEST_GROUP = 5;

/** What many results come to; `which-path/cohort@1` in JSON. Full precision: only renderers round. */
export interface Cohort {
  readonly schema: 'which-path/cohort@1';
  readonly quiz: { readonly id: string; readonly version: string; readonly hash: string };
  readonly people: number;
  /** True where names are replaced and small numbers suppressed. */
  readonly anonymous: boolean;
  /** In the order of the quiz. */
  readonly tracks: readonly TrackMix[];
  /** In the order of the quiz; empty for a quiz without traits. */
  readonly traits: readonly TraitSpread[];
  /** `null` where no recommended role names skills. */
  readonly skills: SkillGaps | null;
  /** `null` where the cohort is anonymous, or has fewer than two people. */
  readonly teams: Teams | null;
  readonly quality: Quality;
  /** In the order of the inputs; in an anonymous cohort in an order that tells nothing of it. */
  readonly members: readonly MemberRow[];
}

/** How many each role of a track was recommended to. */
export interface TrackMix {
  readonly track: string;
  /** Roles that were recommended to somebody, most people first; equal ones in the order of the quiz. */
  readonly roles: readonly RoleShare[];
  /** What is suppressed of the roles: how many people they have together; `null` where nothing is. */
  readonly pooled: { readonly roles: readonly string[]; readonly people: Count } | null;
  readonly verdicts: Readonly<Record<Verdict, Count>>;
  /** Ties and close calls, in the order of the members; none are listed in an anonymous cohort. */
  readonly close: readonly CloseCall[];
}

/** People whose sheet is `insufficient` count for no role. */
export interface RoleShare {
  readonly role: string;
  readonly people: number;
  /** Of these, for how many it is a tie or a close call. */
  readonly close: Count;
}

export interface CloseCall {
  readonly person: string;
  readonly verdict: 'tie' | 'close';
  /** The role that comes first, and the one that is level or an answer away. */
  readonly between: readonly [string, string];
  /** The blend that names the two, where the quiz has one. */
  readonly blend: string | null;
  /** The question whose answer decides; `null` for a tie. */
  readonly question: string | null;
}

/** How a trait is spread over the people of whom it is known. Percent of maximum possible, 0 (low end) … 100. */
export interface TraitSpread {
  readonly trait: string;
  readonly known: Count;
  /** What random answers average: the mean over the same people; `null` where nobody is known. */
  readonly expected: number | null;
  /** Quartiles by linear interpolation between order statistics (Hyndman & Fan 1996, type 7). To the next five in an anonymous cohort. */
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  readonly range: readonly [number, number] | null;
  /** People in ten equal bins from 0 to 100; a value on a border belongs to the higher bin, 100 to the last. */
  readonly bins: readonly Count[];
}

/** What the people lack of what their recommended roles ask for. */
export interface SkillGaps {
  /** People with a recommendation whose roles name skills. */
  readonly people: Count;
  /** The columns of the matrix: the first track's roles that were recommended, most people first; none in an anonymous cohort. */
  readonly roles: readonly { readonly role: string; readonly people: Count }[];
  /** In an anonymous cohort only what everybody's roles ask for. Teach first what stands first: most people lack it for a core skill, then for any. No skill stands before its prerequisites. */
  readonly rows: readonly SkillGap[];
}

/** A skill counts as needed by whoever's roles ask for it, or for a skill that it is a prerequisite of. */
export interface SkillGap {
  readonly skill: string;
  readonly hours: HourRange;
  readonly needed: Count;
  /** Of these, who neither know it nor anything that builds on it. */
  readonly lacking: Count;
  /** Of these, who need it for a core skill. */
  readonly core: Count;
  /** The same for each column of the matrix, in its order. */
  readonly byRole: readonly { readonly needed: Count; readonly lacking: Count }[];
}

export const GROUPINGS = ['complementary', 'alike'] as const;
/** Whether people are put together who lean different ways, or the same way. */
export type Grouping = (typeof GROUPINGS)[number];

export interface Teams {
  readonly grouping: Grouping;
  /** With an odd number of people the last has three. */
  readonly pairs: readonly Team[];
  /** Their sizes differ by one at most. */
  readonly groups: readonly Team[];
}

export interface Team {
  /** Names, in the order of the members. */
  readonly people: readonly string[];
  /** The first track's roles in it, most people first. */
  readonly roles: readonly { readonly role: string; readonly people: number }[];
  /** The trait on which its people lie farthest apart; `null` where no trait is known of two. */
  readonly differ: string | null;
  /** The trait on which all that are known lean to one end, the most; `null` where there is none. */
  readonly share: { readonly trait: string; readonly end: 'low' | 'high' } | null;
}

/** Reasons to read results with care. */
export interface Quality {
  readonly insufficient: Count;
  readonly counts: Readonly<Record<Flag['kind'], Count>>;
  /** Whom flags are of; empty in an anonymous cohort. */
  readonly flagged: readonly { readonly person: string; readonly flags: readonly Flag[] }[];
}

/** A row of the cohort's table. */
export interface MemberRow {
  readonly person: string;
  /** `null` in an anonymous cohort: how much is answered would mark a sheet. */
  readonly answered: number | null;
  readonly asked: number;
  /** Track id → its result; in an anonymous cohort of the first track alone. */
  readonly tracks: Readonly<Record<string, MemberTrack>>;
  readonly flags: readonly Flag['kind'][];
}

export interface MemberTrack {
  /** `null` where too little is answered, or where so few were recommended the role that it is suppressed. */
  readonly role: string | null;
  /** Percentile rank among random sheets, 0…100; `null` with the role; whole numbers in an anonymous cohort. */
  readonly match: number | null;
  /** `null` in an anonymous cohort: whoever counts rows would know how many people of a role have it. */
  readonly verdict: Verdict | null;
  /** `null` where there is none, and in an anonymous cohort. */
  readonly runnerUp: string | null;
}
