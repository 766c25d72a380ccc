import type { Background } from '../answers/sheet.js';
import type { HourRange, Quiz, Role } from '../quiz/quiz.js';
import type { Branch, BranchId, LeftOut, Pace, Plan, Step } from './plan.js';
import { addHours, endOfWeek, midpointOf, NO_HOURS, slotFor, weeksFor } from './schedule.js';
import {
  closureOf,
  learningOrder,
  type Ordered,
  type SkillIndex,
  skillIndex,
  type Target,
  targetsOf,
} from './targets.js';

export interface PlanOptions {
  /** One role, or two of which `shape` says how they go together. */
  readonly roles: readonly [string] | readonly [string, string];
  /** For two roles; default `merged`. */
  readonly shape?: 'merged' | 'fork';
  /** What is known, the pace and the start. Whatever is `null` is assumed, or left open. */
  readonly background: Background;
  /** A deadline in weeks: only what fits is planned, the most important first. */
  readonly weeks?: number | null;
}

/** The pace where nobody says one: an evening or two and a bit of the weekend. */
export const DEFAULT_HOURS_PER_WEEK = 6;

const TRUNK: BranchId = 'trunk';

/**
 * A learning plan. Skills that are known are left out together with what they build on; core skills come before useful
 * ones; the hours are the plain sum of the skills' estimates and the checkpoints'.
 * @throws RangeError for a role that the quiz does not have
 */
export function planFor(quiz: Quiz, options: PlanOptions): Plan {
  const roles = options.roles.map((id) => roleOf(quiz, id));
  const [role, also] = roles as [Role, Role | undefined];
  const skills = skillIndex(quiz);
  const known = closureOf(options.background.known, skills);
  const pace: Pace = {
    hoursPerWeek: options.background.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK,
    assumed: options.background.hoursPerWeek === null,
    start: options.background.start,
    deadline: options.weeks ?? null,
  };
  const shape = also === undefined ? 'single' : (options.shape ?? 'merged');

  const parts =
    shape === 'fork'
      ? forkParts(role, also as Role, skills)
      : [{ id: TRUNK, roles, targets: targetsOf(roles) }];
  const steps: Step[] = [];
  const branches: Branch[] = [];
  const leftOut: LeftOut[] = [];
  let trunkHours = 0;
  let learned = known;
  for (const part of parts) {
    // A branch of a fork starts where the trunk ends; the other branch is not on its way.
    const base = part.id === TRUNK ? 0 : trunkHours;
    const room = pace.deadline === null ? Number.POSITIVE_INFINITY : pace.deadline * pace.hoursPerWeek - base;
    // Not a matter of hours: skills may take none.
    const isStart = !steps.some(({ branch }) => branch === TRUNK);
    const chosen = fitting(part.targets, skills, learned, part.roles, room, isStart);
    leftOut.push(...chosen.leftOut.filter(({ skill }) => !leftOut.some((other) => other.skill === skill)));
    const items = withCheckpoints(
      learningOrder(chosen.targets, skills, learned),
      part.roles,
      skills,
      learned,
    );
    const hours = sumOf(items);
    steps.push(...schedule(items, part.id, base, pace));
    branches.push({ id: part.id, hours, weeks: weeksFor(hours, pace.hoursPerWeek) });
    if (part.id === TRUNK) {
      trunkHours = midpointOf(hours);
      learned = new Set([
        ...learned,
        ...items.flatMap((item) => (item.kind === 'learn' ? [item.skill] : [])),
      ]);
    }
  }

  const [longest, hours] = longestWay(branches);
  const weeks = weeksFor(hours, pace.hoursPerWeek);
  const planned = new Set([
    ...known,
    ...steps.flatMap((step) => (step.kind === 'learn' ? [step.skill] : [])),
  ]);
  return {
    role: role.id,
    also: also?.id ?? null,
    shape,
    pace,
    known: quiz.skills.map(({ id }) => id).filter((id) => known.has(id)),
    steps,
    branches,
    hours,
    weeks,
    finish: pace.start === null ? null : [endOfWeek(pace.start, weeks[0]), endOfWeek(pace.start, weeks[1])],
    coreHours: steps
      .filter((step) => step.kind === 'learn' && step.level === 'core' && longest.includes(step.branch))
      .map(({ hours }) => hours)
      .reduce(addHours, NO_HOURS),
    leftOut,
    later: [...new Set(roles.flatMap((each) => each.skills.occasional))].filter((id) => !planned.has(id)),
  };
}

interface Part {
  readonly id: BranchId;
  /** Whose checkpoints stand in it. */
  readonly roles: readonly Role[];
  readonly targets: readonly Target[];
}

/** The trunk: what both roles need. Since it holds the prerequisites of all that it holds, it can be learned first. */
function forkParts(a: Role, b: Role, skills: SkillIndex): readonly Part[] {
  const needs = (role: Role): ReadonlySet<string> =>
    closureOf(
      targetsOf([role]).map(({ skill }) => skill),
      skills,
    );
  const needsA = needs(a);
  const needsB = needs(b);
  const shared = [...learningOrder(targetsOf([a, b]), skills, new Set())].filter(
    ({ skill }) => needsA.has(skill) && needsB.has(skill),
  );
  return [
    { id: TRUNK, roles: [a, b], targets: shared },
    { id: a.id, roles: [a], targets: targetsOf([a]) },
    { id: b.id, roles: [b], targets: targetsOf([b]) },
  ];
}

type Item =
  | ({ readonly kind: 'learn'; readonly hours: HourRange } & Ordered)
  | {
      readonly kind: 'checkpoint';
      readonly hours: HourRange;
      readonly role: string;
      readonly title: string;
      readonly text: string;
    };

/**
 * The targets that fit the room, taken one by one in their order; one that does not fit makes way for smaller ones.
 * Where the plan starts the first is taken in any case: without it the others lead nowhere. Useful skills are only
 * looked at when every core skill has found its place.
 */
function fitting(
  targets: readonly Target[],
  skills: SkillIndex,
  known: ReadonlySet<string>,
  roles: readonly Role[],
  room: number,
  isStart: boolean,
): { targets: readonly Target[]; leftOut: readonly LeftOut[] } {
  if (room === Number.POSITIVE_INFINITY) return { targets, leftOut: [] };
  const taken: Target[] = [];
  const leftOut: LeftOut[] = [];
  for (const target of targets) {
    if (known.has(target.skill)) continue;
    const reached = new Set([...known, ...learningOrder(taken, skills, known).map(({ skill }) => skill)]);
    const coreIsMissing = target.level === 'useful' && leftOut.some(({ level }) => level === 'core');
    const items = withCheckpoints(learningOrder([...taken, target], skills, known), roles, skills, known);
    const fits = !coreIsMissing && midpointOf(sumOf(items)) <= room;
    // What is learned on the way to another target costs nothing.
    if (fits || (isStart && taken.length === 0) || reached.has(target.skill)) {
      taken.push(target);
      continue;
    }
    const missing = learningOrder([target], skills, reached).map(({ skill }) => hoursOf(skill, skills));
    leftOut.push({ ...target, hours: missing.reduce(addHours, NO_HOURS) });
  }
  return { targets: taken, leftOut };
}

/** Each project stands right after the last of the skills that it exercises. One that needs only known skills is left out. */
function withCheckpoints(
  order: readonly Ordered[],
  roles: readonly Role[],
  skills: SkillIndex,
  known: ReadonlySet<string>,
): readonly Item[] {
  const learned = new Set(known);
  const open = roles
    .flatMap((role) => role.projects.map((project) => ({ role: role.id, project })))
    .filter(({ project }) => !project.needs.every((need) => known.has(need)));
  const items: Item[] = [];
  for (const entry of order) {
    items.push({ kind: 'learn', hours: hoursOf(entry.skill, skills), ...entry });
    learned.add(entry.skill);
    for (const { role, project } of open.filter(({ project: { needs } }) => needs.includes(entry.skill))) {
      if (!project.needs.every((need) => learned.has(need))) continue;
      items.push({
        kind: 'checkpoint',
        hours: project.hours,
        role,
        title: project.title,
        text: project.text,
      });
    }
  }
  return items;
}

function schedule(
  items: readonly Item[],
  branch: BranchId,
  base: number,
  { hoursPerWeek, start }: Pace,
): Step[] {
  let before = base;
  return items.map((item) => {
    const hours = midpointOf(item.hours);
    const slot = slotFor(before, hours, hoursPerWeek, start);
    before += hours;
    return { ...item, branch, ...slot };
  });
}

/** Of a fork only one branch is taken: the trunk and the longer one bound what is ahead. */
function longestWay([trunk, ...forks]: readonly Branch[]): [ids: readonly BranchId[], hours: HourRange] {
  const [longest] = [...forks].sort((a, b) => midpointOf(b.hours) - midpointOf(a.hours));
  const way = [trunk, longest].filter((branch) => branch !== undefined);
  return [way.map(({ id }) => id), way.map(({ hours }) => hours).reduce(addHours, NO_HOURS)];
}

function sumOf(items: readonly Item[]): HourRange {
  return items.map(({ hours }) => hours).reduce(addHours, NO_HOURS);
}

function hoursOf(id: string, skills: SkillIndex): HourRange {
  return skills.get(id)?.hours ?? NO_HOURS;
}

function roleOf(quiz: Quiz, id: string): Role {
  const role = quiz.roles.find((each) => each.id === id);
  if (role === undefined) throw new RangeError(`There is no role "${id}".`);
  return role;
}
