import type { HourRange, Quiz } from '../quiz/quiz.js';
import type { BranchId, LearnStep, Level, Plan } from './plan.js';
import { closureOf, type SkillIndex, skillIndex } from './targets.js';

/**
 * The skills of a plan as a graph, drawn from top to bottom as a version control system draws its history: a row for each
 * skill in the order of learning, and lanes beside it. A lane runs from a skill down to the last one that builds on it.
 */
export interface SkillMap {
  readonly rows: readonly SkillRow[];
  /** The most lanes that there are side by side; 0 without rows. */
  readonly lanes: number;
}

export interface SkillRow {
  readonly skill: string;
  /** A fork's branches follow one after the other; a branch builds on the trunk, never on the other branch. */
  readonly branch: BranchId;
  readonly level: Level;
  /** `next`: all that it builds on is known, so it can be begun now. */
  readonly state: 'next' | 'later';
  readonly hours: HourRange;
  /**
   * What it builds on directly and has to be learned too, in the order of learning. What one of these builds on itself is
   * left out: it is reached through that one.
   */
  readonly after: readonly string[];
  /** The lane that the skill stands in, from 0. Free lanes are used again, the lowest first. */
  readonly lane: number;
  /** The lanes that come to the skill from above: one for each of `after`. */
  readonly incoming: readonly number[];
  /** The lanes that go on to skills further down; an incoming lane that is not one of them ends here. */
  readonly through: readonly number[];
  /** True where a lane begins at the skill, because another skill builds on it. */
  readonly opens: boolean;
}

/** Where the lines of a plan's skills run. */
export function skillMap(quiz: Quiz, plan: Plan): SkillMap {
  const skills = skillIndex(quiz);
  const steps = plan.steps.filter((step) => step.kind === 'learn');
  const known = new Set(plan.known);
  const before = steps.map((step) => directNeeds(step, steps, skills));
  const lastUse = steps.map((_, place) => before.findLastIndex((needs) => needs.includes(place)));
  /** For each lane the step whose line it holds, or `null` where it is free. */
  const held: (number | null)[] = [];
  const laneOf: number[] = [];
  const rows = steps.map(({ skill, branch, level, hours }, place): SkillRow => {
    const needs = before[place] as readonly number[];
    const incoming = needs.map((need) => laneOf[need] as number);
    for (const [lane, step] of held.entries())
      if (step !== null && lastUse[step] === place) held[lane] = null;
    const through = held.flatMap((step, lane) => (step === null ? [] : [lane]));
    const lane = firstFree(held);
    const opens = (lastUse[place] as number) > place;
    held[lane] = opens ? place : null;
    laneOf.push(lane);
    const isNext = (skills.get(skill)?.needs ?? []).every((need) => known.has(need));
    return {
      ...{ skill, branch, level, hours, lane, incoming, through, opens },
      state: isNext ? 'next' : 'later',
      after: needs.map((need) => steps[need]?.skill as string),
    };
  });
  return { rows, lanes: held.length };
}

function firstFree(held: readonly (number | null)[]): number {
  const free = held.indexOf(null);
  return free === -1 ? held.length : free;
}

/** Places of the steps that a step builds on, without those that another of them builds on: the transitive reduction. */
function directNeeds(step: LearnStep, steps: readonly LearnStep[], skills: SkillIndex): readonly number[] {
  const needs = skills.get(step.skill)?.needs ?? [];
  const throughOthers = closureOf(
    needs.flatMap((need) => skills.get(need)?.needs ?? []),
    skills,
  );
  return steps.flatMap(({ skill, branch }, place) =>
    needs.includes(skill) && !throughOthers.has(skill) && isOnTheWay(branch, step.branch) ? [place] : [],
  );
}

function isOnTheWay(branch: BranchId, to: BranchId): boolean {
  return branch === to || branch === 'trunk';
}
