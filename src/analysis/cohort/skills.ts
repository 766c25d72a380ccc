import type { Quiz, Skill } from '../../quiz/quiz.js';
import { rolesByPeople } from './by-people.js';
import type { FullGap, FullGaps } from './full.js';
import type { Member } from './member.js';
import { type Needs, SkillLookup } from './skill-needs.js';
import { inTeachingOrder } from './skill-order.js';

interface Tally {
  needed: number;
  lacking: number;
}

interface SkillTally extends Tally {
  core: number;
  /** The first track's role → the same of its people. */
  readonly byRole: Map<string, Tally>;
}

/**
 * What the people lack of what is recommended to them. `null` where nothing that is recommended names skills. Nothing
 * is suppressed.
 */
export function skillGapsOf(quiz: Quiz, members: readonly Member[]): FullGaps | null {
  const lookup = new SkillLookup(quiz);
  const tallies = new Map(quiz.skills.map(({ id }) => [id, emptyTally()]));
  const columns = new Map<string, number>();
  let people = 0;
  for (const { needs, known, count } of alike(lookup, members)) {
    people += count;
    columns.set(needs.role, (columns.get(needs.role) ?? 0) + count);
    for (const skill of needs.all) {
      const tally = tallies.get(skill)!;
      const cell = cellOf(tally, needs.role);
      tally.needed += count;
      cell.needed += count;
      if (known.has(skill)) continue;
      tally.lacking += count;
      cell.lacking += count;
      if (needs.core.has(skill)) tally.core += count;
    }
  }
  if (people === 0) return null;
  const roles = rolesByPeople(quiz, columns);
  const rows = quiz.skills
    .map((skill) => rowOf(skill, tallies.get(skill.id)!, roles))
    .filter(({ lacking }) => lacking !== 0);
  return { people, roles, rows: inTeachingOrder(quiz, rows, ({ core, lacking }) => [core, lacking]) };
}

interface Alike {
  readonly needs: Needs;
  readonly known: ReadonlySet<string>;
  count: number;
}

/** How many need and know the same. The lookup gives equal ones as the same object. */
function alike(lookup: SkillLookup, members: readonly Member[]): Alike[] {
  const found = new Map<Needs, Map<ReadonlySet<string>, Alike>>();
  for (const member of members) {
    const needs = lookup.needsOf(member);
    if (needs === null) continue;
    const known = lookup.knownBy(member);
    const same = found.get(needs) ?? new Map<ReadonlySet<string>, Alike>();
    found.set(needs, same);
    const before = same.get(known) ?? { needs, known, count: 0 };
    before.count += 1;
    same.set(known, before);
  }
  return [...found.values()].flatMap((same) => [...same.values()]);
}

function emptyTally(): SkillTally {
  return { needed: 0, lacking: 0, core: 0, byRole: new Map() };
}

function cellOf({ byRole }: SkillTally, role: string): Tally {
  const found = byRole.get(role);
  if (found !== undefined) return found;
  const made = { needed: 0, lacking: 0 };
  byRole.set(role, made);
  return made;
}

function rowOf({ id, hours }: Skill, tally: SkillTally, roles: FullGaps['roles']): FullGap {
  return {
    skill: id,
    hours,
    needed: tally.needed,
    lacking: tally.lacking,
    core: tally.core,
    byRole: roles.map(({ role }) => tally.byRole.get(role) ?? { needed: 0, lacking: 0 }),
  };
}
