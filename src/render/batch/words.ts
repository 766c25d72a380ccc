import type { Plan } from '../../plan/plan.js';
import type { Quiz, Response } from '../../quiz/quiz.js';
import type { Assessment, Contribution, RankedRole, TrackResult } from '../../scoring/assessment.js';
import { counted } from '../count-words.js';
import { amountWords, traitsByLeaning } from '../words.js';
import type { BatchRow } from './batch.js';

/** What the formats of a batch tell of a row, each in a few words. */

const SHOWN_REASONS = 3;
const SHOWN_TRAITS = 3;
const FIRST_SKILLS = 3;

/** How a match is read. */
export const MATCH_LEGEND = 'Match: higher than so many of 100 random answer sheets';

/** The row's result for each track, in the order of the quiz. */
export function tracksOf({ tracks }: Quiz, { assessment }: BatchRow): readonly TrackResult[] {
  return tracks.flatMap(({ id }) => assessment.tracks[id] ?? []);
}

/** The roles that share the first place: all that are level with the top one, or the one that is an answer away. */
export function rivalsOf({ verdict, ranking: [top, ...others], flip }: TrackResult): readonly RankedRole[] {
  if (verdict === 'tie') return others.filter(({ z }) => z === top?.z);
  return verdict === 'close' ? others.filter(({ role }) => role === flip?.to) : [];
}

/** The verdict in one word; `only` where all other roles are left out. */
export function verdictWord({ verdict, ranking }: TrackResult): string {
  return ranking.length === 1 ? 'only' : verdict;
}

/** What stands instead of roles where too little is answered to name any; `null` where there is enough. */
export function insufficientWords({ tracks, answered, asked }: Assessment): string | null {
  const insufficient = Object.values(tracks).some(({ verdict }) => verdict === 'insufficient');
  return insufficient ? `insufficient: ${answered} of ${asked} answered` : null;
}

/** The answers that added most to the top role. */
export function topReasons({ why }: TrackResult): readonly Contribution[] {
  return why.filter(({ points }) => points > 0).slice(0, SHOWN_REASONS);
}

/** An answer as a cell of a CSV sheet has it: option ids with `|` between them, or a number. */
export function responseIds(response: Response): string {
  return typeof response === 'object' ? response.join('|') : String(response);
}

/** The strongest leanings, each toward its end: `94% in plain view`. None for a quiz without traits. */
export function leaningWords(quiz: Quiz, assessment: Assessment): readonly string[] {
  return traitsByLeaning(quiz, assessment)
    .slice(0, SHOWN_TRAITS)
    .map(({ trait, percent, expected }) =>
      percent < expected
        ? `${Math.round(100 - percent)}% ${trait.low}`
        : `${Math.round(percent)}% ${trait.high}`,
    );
}

/** Ids of the skills to learn, in order. */
export function skillsToLearn({ steps }: Plan): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'learn' ? [step.skill] : []));
}

export function firstSkills(plan: Plan): readonly string[] {
  return skillsToLearn(plan).slice(0, FIRST_SKILLS);
}

/** `24 skills, 220-410 hours, 28-52 weeks`. */
export function planAmounts(plan: Plan): string {
  const count = skillsToLearn(plan).length;
  if (count === 0) return 'no skill to learn';
  return `${counted(count, 'skill')}, ${amountWords(plan.hours, 'hour', '-')}, ${amountWords(plan.weeks, 'week', '-')}`;
}
