import type { Quiz, Role } from '../../quiz/quiz.js';
import { compileQuiz } from '../../scoring/table.js';
import type { ProfileChange } from './audit.js';

export type Profile = Role['profile'];

/** A role (by its place) with another profile than the quiz gives it. */
export interface Candidate {
  readonly role: number;
  readonly profile: Profile;
}

/** By how much a value may be moved at once. Profiles are written in halves and quarters. */
const STEPS = [-0.5, -0.25, 0.25, 0.5];
/** As little as still says which end of a trait a role asks for, and as much as it can. */
const VALUES = { least: 0.25, most: 2 };
/** In all a value becomes no more than so many times as large, or small. */
const MOST_TIMES = 2;

/**
 * Every way to change one value of a profile by one step. A value keeps its sign, none becomes 0, less than half or more
 * than double of what the file says, and no trait is added: what a role asks for stays, only how much of it changes.
 * @param from what the file says
 */
export function stepsFrom(from: Profile, profile: Profile = from): readonly Profile[] {
  return Object.entries(profile).flatMap(([trait, value]) => {
    const allowed = (to: number): boolean => {
      const size = Math.abs(to);
      const times = to / from[trait]!;
      return size >= VALUES.least && size <= VALUES.most && times >= 1 / MOST_TIMES && times <= MOST_TIMES;
    };
    return STEPS.map((step) => Math.round((value + step) * 100) / 100)
      .filter(allowed)
      .map((to) => ({ ...profile, [trait]: to }));
  });
}

/** Every way to give one value back what it was. */
export function stepsBack(from: Profile, to: Profile): readonly Profile[] {
  const moved = Object.keys(from).filter((trait) => to[trait] !== from[trait]);
  if (moved.length === 1) return [from];
  return moved.map((trait) => ({ ...to, [trait]: from[trait]! }));
}

/** The quiz with other profiles. Its hash stays: it is for trying only. */
export function withProfiles(quiz: Quiz, profiles: ReadonlyMap<number, Profile>): Quiz {
  const roles = quiz.roles.map((role, place) => ({ ...role, profile: profiles.get(place) ?? role.profile }));
  return { ...quiz, roles };
}

/** What is changed, in the order of the quiz. */
export function changesFrom(quiz: Quiz, profiles: ReadonlyMap<number, Profile>): readonly ProfileChange[] {
  return quiz.roles.flatMap(({ id, profile }, place) =>
    Object.entries(profile).flatMap(([trait, from]) => {
      const to = profiles.get(place)?.[trait] ?? from;
      return to === from ? [] : [{ role: id, trait, from, to }];
    }),
  );
}

/** Numbers that are made at a time, of a quiz with many responses. */
const MOST_CELLS = 4e6;

/**
 * The points of each candidate: those of all responses of the first question in the table, then of the second, and so on.
 * As what a role gets does not depend on the other roles, many candidates are compiled as roles of one quiz.
 * @param responses how many responses all questions have together
 */
export function* pointsOf(
  quiz: Quiz,
  responses: number,
  candidates: readonly Candidate[],
): Generator<readonly [Candidate, Int32Array]> {
  const size = Math.max(1, Math.floor(MOST_CELLS / responses));
  for (let from = 0; from < candidates.length; from += size) {
    const some = candidates.slice(from, from + size);
    const roles = some.map(({ role, profile }) => ({ ...quiz.roles[role]!, profile }));
    const { questions } = compileQuiz({ ...quiz, roles });
    for (const [place, candidate] of some.entries()) {
      const points = new Int32Array(responses);
      let row = 0;
      for (const question of questions)
        for (let at = place; at < question.points.length; at += some.length)
          points[row++] = question.points[at]!;
      yield [candidate, points];
    }
  }
}
