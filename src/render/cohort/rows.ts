import type { Cohort, MemberRow, RoleShare, SkillGap, TraitSpread } from '../../analysis/cohort/cohort.js';
import type { Quiz, Trait } from '../../quiz/quiz.js';
import { matchWords, rangeWords, roleOf, skillName, VERDICT_WORD } from '../words.js';
import { countWords, flagsShort, HIDDEN, ofWords } from './words.js';

/** The cells that the tables of a cohort show, in words. */

/** A role, to how many it was recommended, and of how many of these it is a tie or a close call; an anonymous cohort does not say. */
export function roleCells(quiz: Quiz, { people, anonymous }: Cohort, share: RoleShare): readonly string[] {
  const cells = [roleOf(quiz, share.role).title, ofWords(share.people, people)];
  return anonymous ? cells : [...cells, countWords(share.close)];
}

/** Both ends of a trait. They are phrases of any kind, so no word joins them. */
export function betweenEnds({ low, high }: Trait): string {
  return `${low} / ${high}`;
}

/** Median, middle half, and what random answers average; whole numbers, 0 to 100. */
export function spreadCells(cohort: Cohort, spread: TraitSpread): readonly string[] {
  const { median, quartiles, expected, known } = spread;
  const missing = cohort.anonymous && known !== 0 ? HIDDEN : 'unknown';
  return [
    median === null ? missing : String(Math.round(median)),
    quartiles === null ? missing : rangeWords(quartiles),
    expected === null ? missing : String(Math.round(expected)),
  ];
}

/** A skill, of how many who need it how many lack it, for how many that is a core skill, and the hours it takes. */
export function skillCells(quiz: Quiz, gap: SkillGap): readonly string[] {
  return [
    skillName(quiz, gap.skill),
    ofWords(gap.lacking, gap.needed),
    countWords(gap.core),
    rangeWords(gap.hours),
  ];
}

/** A cell of the matrix of skills and roles; empty where nobody of the role needs the skill. */
export function gapCell({ needed, lacking }: SkillGap['byRole'][number]): string {
  return needed === 0 ? '' : ofWords(lacking, needed);
}

/** What a track says of somebody. */
export interface MemberCells {
  readonly role: string;
  readonly match: string;
  readonly verdict: string;
  readonly runnerUp: string;
}

const NO_CELLS: MemberCells = { role: '', match: '', verdict: '', runnerUp: '' };

/** A role is missing where too little is answered, or where it is hidden; an anonymous cohort does not tell which. */
export function memberCells(quiz: Quiz, member: MemberRow, track: string): MemberCells {
  const result = member.tracks[track];
  if (result === undefined) return NO_CELLS;
  const { role, match, verdict, runnerUp } = result;
  const missing = verdict === 'insufficient' ? 'none' : HIDDEN;
  return {
    role: role === null ? missing : roleOf(quiz, role).short,
    match: match === null ? '' : matchWords(match),
    verdict: verdict === null ? '' : VERDICT_WORD[verdict],
    runnerUp: runnerUp === null ? '' : roleOf(quiz, runnerUp).short,
  };
}

/** How much is answered; empty where that is hidden. */
export function answeredWords({ answered, asked }: MemberRow): string {
  return answered === null ? '' : `${answered} of ${asked}`;
}

export function memberCare({ flags }: MemberRow): string {
  return flagsShort(flags);
}
