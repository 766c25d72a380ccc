import type { Verdict } from '../../scoring/assessment.js';
import type { Quality, RoleShare, SkillGap, SkillGaps, TrackMix, TraitSpread } from './cohort.js';

// The parts of a cohort before anything is suppressed: every count is a number.

export interface FullMix extends TrackMix {
  readonly roles: readonly FullShare[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface FullShare extends RoleShare {
  readonly close: number;
}

export interface FullSpread extends TraitSpread {
  readonly known: number;
  readonly bins: readonly number[];
}

export interface FullGaps extends SkillGaps {
  readonly people: number;
  readonly roles: readonly { readonly role: string; readonly people: number }[];
  readonly rows: readonly FullGap[];
}

export interface FullGap extends SkillGap {
  readonly needed: number;
  readonly lacking: number;
  readonly core: number;
  readonly byRole: readonly { readonly needed: number; readonly lacking: number }[];
}

export interface FullQuality extends Quality {
  readonly insufficient: number;
  readonly counts: Readonly<Record<keyof Quality['counts'], number>>;
}
