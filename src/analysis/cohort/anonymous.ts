import type { Quiz } from '../../quiz/quiz.js';
import type { Flag } from '../../scoring/assessment.js';
import { anonymousMembers } from './anonymous-members.js';
import { anonymousMix } from './anonymous-mix.js';
import { anonymousSkills } from './anonymous-skills.js';
import { anonymousSpread } from './anonymous-traits.js';
import type { Cohort, Count, Quality } from './cohort.js';
import type { FullGaps, FullMix, FullQuality, FullSpread } from './full.js';
import type { Member } from './member.js';
import { tells } from './small-numbers.js';

/** What a cohort comes to before anything is suppressed. */
export interface Figures {
  readonly tracks: readonly FullMix[];
  readonly traits: readonly FullSpread[];
  readonly skills: FullGaps | null;
  readonly quality: FullQuality;
}

type Shown = Pick<Cohort, 'tracks' | 'traits' | 'skills' | 'teams' | 'quality' | 'members'>;

/**
 * The figures without names and without what tells of fewer than five people. As statistical offices do it: small
 * numbers are suppressed (primary suppression), and so are others from which they could be worked out by subtraction
 * (secondary suppression); see Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4.
 * A row of the table has the first track's role alone: with another beside it, rows could be counted that are alike.
 */
export function anonymousFigures(
  quiz: Quiz,
  { tracks, traits, skills, quality }: Figures,
  members: readonly Member[],
): Shown {
  const people = members.length;
  const mixes = tracks.map((mix) => anonymousMix(quiz, mix));
  return {
    tracks: mixes,
    traits: traits.map((spread) => anonymousSpread(spread, people)),
    skills: skills === null ? null : anonymousSkills(quiz, skills, people),
    teams: null,
    quality: anonymousQuality(quality, people),
    members: anonymousMembers(quiz, members, mixes.slice(0, 1)),
  };
}

function anonymousQuality({ insufficient, counts }: FullQuality, people: number): Quality {
  const shown = (value: number): Count => (tells({ value, within: [people] }) ? null : value);
  const entries = Object.entries(counts).map(([kind, count]) => [kind, shown(count)]);
  return {
    insufficient: shown(insufficient),
    counts: Object.fromEntries(entries) as Record<Flag['kind'], Count>,
    flagged: [],
  };
}
