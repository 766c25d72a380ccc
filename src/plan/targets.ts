import type { Quiz, Role, Skill } from '../quiz/quiz.js';
import type { Level } from './plan.js';

/** A skill that a role asks for. Its prerequisites are not targets of their own. */
export interface Target {
  readonly skill: string;
  readonly level: Level;
}

/** A skill in the order of learning. */
export interface Ordered extends Target {
  /** The target that it prepares for; `null` where it is a target. */
  readonly toward: string | null;
}

export type SkillIndex = ReadonlyMap<string, Skill>;

export function skillIndex(quiz: Quiz): SkillIndex {
  return new Map(quiz.skills.map((skill) => [skill.id, skill]));
}

/**
 * What the roles ask for: core skills first, then useful ones. Within a level, what the first projects exercise comes
 * first (of each role in turn), so that something gets built early; then the rest in the roles' own order.
 */
export function targetsOf(roles: readonly Role[]): readonly Target[] {
  const most = Math.max(...roles.map(({ projects }) => projects.length));
  const byProject = Array.from({ length: most }, (_, place) =>
    roles.flatMap(({ projects }) => projects[place]?.needs ?? []),
  );
  const targets = new Map<string, Target>();
  for (const level of ['core', 'useful'] as const) {
    const wanted = new Set(roles.flatMap(({ skills }) => skills[level]));
    for (const skill of [...byProject.flat(), ...wanted]) {
      if (wanted.has(skill) && !targets.has(skill)) targets.set(skill, { skill, level });
    }
  }
  return [...targets.values()];
}

/** The skills and everything that they build on. */
export function closureOf(ids: Iterable<string>, skills: SkillIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const need of skills.get(id)?.needs ?? []) visit(need);
  };
  for (const id of ids) visit(id);
  return found;
}

/**
 * The order of learning: each target as soon as its own prerequisites are there, instead of all theory first; so
 * something can be practised from the first weeks on. Core targets come before useful ones because the targets do.
 * @param known skills that are left out, with what they build on
 */
export function learningOrder(
  targets: readonly Target[],
  skills: SkillIndex,
  known: ReadonlySet<string>,
): readonly Ordered[] {
  const isTarget = new Set(targets.map(({ skill }) => skill));
  const order: Ordered[] = [];
  const done = new Set(known);
  const visit = (id: string, target: Target): void => {
    if (done.has(id)) return;
    done.add(id);
    for (const need of skills.get(id)?.needs ?? []) visit(need, target);
    order.push({ skill: id, level: target.level, toward: isTarget.has(id) ? null : target.skill });
  };
  for (const target of targets) visit(target.skill, target);
  return order;
}
