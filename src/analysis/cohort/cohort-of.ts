import type { Quiz } from '../../quiz/quiz.js';
import { anonymousFigures, type Figures } from './anonymous.js';
import { type Cohort, type Grouping, type MemberRow, SMALLEST_GROUP } from './cohort.js';
import type { FullMemberTrack, Member } from './member.js';
import { mixOf } from './mix.js';
import { qualityOf } from './quality.js';
import { skillGapsOf } from './skills.js';
import { teamsOf } from './teams.js';
import { traitSpreads } from './traits.js';

export interface CohortOptions {
  /** Replaces names, and suppresses what tells of fewer than five people. */
  readonly anonymous: boolean;
  readonly grouping: Grouping;
  /** How many groups; `null` for the usual size. */
  readonly groups: number | null;
}

/**
 * What the results come to.
 * @param members in the order of the inputs, each made with this quiz
 * @throws RangeError where fewer than five people are to be anonymous
 */
export function cohortOf(quiz: Quiz, members: readonly Member[], options: CohortOptions): Cohort {
  const { anonymous, grouping, groups } = options;
  if (anonymous && members.length < SMALLEST_GROUP)
    throw new RangeError('A cohort of fewer than five people cannot be anonymous.');
  const figures: Figures = {
    tracks: quiz.tracks.map(({ id }) => mixOf(quiz, id, members)),
    traits: traitSpreads(quiz, members),
    skills: skillGapsOf(quiz, members),
    quality: qualityOf(members),
  };
  return {
    schema: 'which-path/cohort@1',
    quiz: { id: quiz.id, version: quiz.version, hash: quiz.hash },
    people: members.length,
    anonymous,
    ...(anonymous
      ? anonymousFigures(quiz, figures, members)
      : { ...figures, teams: teamsOf(quiz, members, { grouping, groups }), members: members.map(rowOf) }),
  };
}

/** What the table shows of a member. */
function rowOf({ person, answered, asked, tracks, flags }: Member): MemberRow {
  const shown = Object.entries(tracks).map(([id, track]) => [id, shownTrack(track)]);
  return { person, answered, asked, tracks: Object.fromEntries(shown), flags };
}

function shownTrack({ role, match, verdict, runnerUp }: FullMemberTrack) {
  return { role, match, verdict, runnerUp };
}
