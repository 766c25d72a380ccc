import type { Quiz } from '../../quiz/quiz.js';
import {
  anonymousVerdicts,
  type Certainty,
  certaintyOf,
  hidesInsufficient,
  hidesUnsure,
} from './anonymous-verdicts.js';
import type { RoleShare, TrackMix } from './cohort.js';
import type { FullMix, FullShare } from './full.js';
import { hiddenParts, isSmall } from './small-numbers.js';

/**
 * The track without what tells of fewer than five people. Two sums tie its figures: the roles, the pool and the
 * insufficient are everybody; and the close calls of the roles and of the pool are the ties and close calls.
 */
export function anonymousMix(quiz: Quiz, mix: FullMix): TrackMix {
  const certainty = certaintyOf(mix.verdicts);
  const shown = shownRoles(mix, certainty);
  const pool = poolOf(mix, shown);
  return {
    track: mix.track,
    roles: withoutSmallClose(shown, pool, certainty),
    pooled: pool.people === 0 ? null : pooledRoles(quiz, mix, shown, pool, certainty),
    verdicts: anonymousVerdicts(mix.verdicts),
    close: [],
  };
}

/** People of the roles that are not shown by themselves. */
interface Pool {
  readonly people: number;
  readonly close: number;
}

function poolOf({ roles }: FullMix, shown: readonly RoleShare[]): Pool {
  const pooled = roles.filter(({ role }) => !shown.some((each) => each.role === role));
  return {
    people: pooled.reduce((sum, { people }) => sum + people, 0),
    close: pooled.reduce((sum, { close }) => sum + close, 0),
  };
}

/** Those with five people or more; the smallest of them joins the pool until that tells of nobody. */
function shownRoles(mix: FullMix, certainty: Certainty): readonly FullShare[] {
  const shown = mix.roles.filter(({ people }) => !isSmall(people));
  const isSafe = (): boolean => {
    const { people } = poolOf(mix, shown);
    if (!hidesInsufficient(certainty)) return !isSmall(people);
    // The pool has to hide the insufficient, too: by subtraction is known how many both are together.
    return people > 0 && !isSmall(people + certainty.insufficient);
  };
  while (shown.length > 0 && !isSafe()) shown.pop();
  return shown;
}

function pooledRoles(
  quiz: Quiz,
  { track }: TrackMix,
  shown: readonly RoleShare[],
  { people }: Pool,
  certainty: Certainty,
): TrackMix['pooled'] {
  // Roles that nobody was recommended are among them. Otherwise of five roles with five people each would have one.
  const roles = quiz.roles.filter(
    (role) => role.track === track && !shown.some((each) => each.role === role.id),
  );
  return {
    roles: roles.map(({ id }) => id),
    people: hidesInsufficient(certainty) || isSmall(people) ? null : people,
  };
}

function withoutSmallClose(
  shown: readonly FullShare[],
  pool: Pool,
  certainty: Certainty,
): readonly RoleShare[] {
  if (hidesUnsure(certainty)) return shown.map((share) => ({ ...share, close: null }));
  const cells = shown.map(({ people, close }) => ({ value: close, within: [people] }));
  const hidden = hiddenParts(cells, { value: pool.close, within: [pool.people] });
  return shown.map((share, place) => (hidden[place] ? { ...share, close: null } : share));
}
