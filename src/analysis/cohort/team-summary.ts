import type { Quiz } from '../../quiz/quiz.js';
import { rolesByPeople } from './by-people.js';
import type { Team } from './cohort.js';
import type { Member } from './member.js';

/** What is to be said of people who are put together, in the order of the members. */
export function describeTeam(quiz: Quiz, members: readonly Member[]): Team {
  const traits = quiz.direct ? [] : knownOfSeveral(quiz, members);
  return {
    people: members.map(({ person }) => person),
    roles: rolesOf(quiz, members),
    differ: farthestApart(traits),
    share: mostShared(traits),
  };
}

/** Who has no recommendation counts for none. */
function rolesOf(quiz: Quiz, members: readonly Member[]): Team['roles'] {
  const track = quiz.tracks[0]?.id ?? '';
  const people = new Map<string, number>();
  for (const { tracks } of members) {
    const role = tracks[track]?.role ?? null;
    if (role !== null) people.set(role, (people.get(role) ?? 0) + 1);
  }
  return rolesByPeople(quiz, people);
}

/** The least and the greatest leaning of those of whom it is known: percent − what random answers average. */
interface TraitWithin {
  readonly trait: string;
  readonly least: number;
  readonly greatest: number;
}

/** The traits that are known of two people at least. A loop: of thousands of people there are thousands of teams. */
function knownOfSeveral(quiz: Quiz, members: readonly Member[]): readonly TraitWithin[] {
  return quiz.traits.flatMap(({ id }, place) => {
    let people = 0;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const { traits } of members) {
      const known = traits[place];
      if (!known) continue;
      const leaning = known.percent - known.expected;
      people += 1;
      if (leaning < least) least = leaning;
      if (leaning > greatest) greatest = leaning;
    }
    return people < 2 ? [] : { trait: id, least, greatest };
  });
}

/** Where all of them say the same on everything, no trait tells them apart. */
function farthestApart(traits: readonly TraitWithin[]): string | null {
  const farthest = largest(traits, ({ least, greatest }) => greatest - least);
  return farthest?.trait ?? null;
}

/** What they share is what the one who leans least still leans. */
function mostShared(traits: readonly TraitWithin[]): Team['share'] {
  const shared = largest(traits, ({ least, greatest }) => Math.max(least, -greatest));
  return shared && { trait: shared.trait, end: shared.least > 0 ? 'high' : 'low' };
}

/** The first with the most of what is measured; `null` where none has more than 0. */
function largest(
  traits: readonly TraitWithin[],
  measure: (trait: TraitWithin) => number,
): TraitWithin | null {
  let best: TraitWithin | null = null;
  let most = 0;
  for (const trait of traits) {
    const measured = measure(trait);
    if (measured <= most) continue;
    best = trait;
    most = measured;
  }
  return best;
}
