import type { Quiz } from '../../quiz/quiz.js';
import { anonymousVerdicts, hidesInsufficient } from './anonymous-verdicts.js';
import type { RoleShare, TrackMix } from './cohort.js';
import type { FullMix, FullShare } from './full.js';
import { isSmall } from './small-numbers.js';

/**
 * The track without what tells of fewer than five people. The roles, the pool and the insufficient are everybody, so
 * they are looked at together. How many close calls a role has is not shown: with the verdicts beside them it would
 * often tell how many the pool has.
 */
export function anonymousMix(quiz: Quiz, mix: FullMix): TrackMix {
  const shown = shownRoles(mix);
  const pooled = pooledPeople(mix, shown);
  return {
    track: mix.track,
    roles: shown.map((share) => ({ ...share, close: null })),
    pooled: pooled === 0 ? null : poolOf(quiz, mix, shown, pooled),
    verdicts: anonymousVerdicts(mix.verdicts),
    close: [],
  };
}

/** People of the roles that are not shown by themselves. */
function pooledPeople({ roles }: FullMix, shown: readonly RoleShare[]): number {
  const pooled = roles.filter(({ role }) => !shown.some((each) => each.role === role));
  return pooled.reduce((sum, { people }) => sum + people, 0);
}

/** Those with five people or more; the smallest of them joins the pool until that tells of nobody. */
function shownRoles(mix: FullMix): readonly FullShare[] {
  const shown = mix.roles.filter(({ people }) => !isSmall(people));
  const isSafe = (): boolean => {
    const people = pooledPeople(mix, shown);
    if (!hidesInsufficient(mix.verdicts)) return !isSmall(people);
    // The pool has to hide the insufficient, too: by subtraction is known how many both are together.
    return people > 0 && !isSmall(people + mix.verdicts.insufficient);
  };
  while (shown.length > 0 && !isSafe()) shown.pop();
  return shown;
}

function poolOf(
  quiz: Quiz,
  { track, verdicts }: FullMix,
  shown: readonly RoleShare[],
  people: number,
): TrackMix['pooled'] {
  // Roles that nobody was recommended are among them. Otherwise of five roles with five people each would have one.
  const roles = quiz.roles.filter(
    (role) => role.track === track && !shown.some((each) => each.role === role.id),
  );
  return {
    roles: roles.map(({ id }) => id),
    people: hidesInsufficient(verdicts) || isSmall(people) ? null : people,
  };
}
