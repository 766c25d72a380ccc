import type { Plan, Step } from '../../plan/plan.js';
import type { WallTime } from './moments.js';
import type { WeeklySession } from './options.js';
import { beginsFrom } from './session-times.js';

/** A time to learn. */
export interface Session {
  readonly branch: string;
  /** From 0, in its branch. */
  readonly index: number;
  readonly begin: WallTime;
  /** What is due then, in the plan's order. At least one. */
  readonly steps: readonly Step[];
}

/**
 * The most sessions one after the other: more than a year of fourteen a week, some nineteen years of one. A file with
 * more would be too large for clients.
 */
export const MOST_SESSIONS = 1_000;

/** 29 hours are 29 sessions of an hour; in binary fractions they come to a trifle more. */
const TRIFLE = 1e-9;

/**
 * The sessions from the plan's first day on, as many as the middle of the estimates takes, up to `MOST_SESSIONS`. The
 * steps follow one another without a gap: each is due in every session that some of its hours fall into. The branches
 * of a fork begin together, with the first session after the trunk: only one of them is taken.
 * @param start the plan's first day, `YYYY-MM-DD`
 */
export function sessionsOf(plan: Plan, start: string, weekly: readonly WeeklySession[]): Session[] {
  const hoursEach = plan.pace.hoursPerWeek / weekly.length;
  const beginOf = beginsFrom(start, weekly);
  const stepsOf = (branch: string): readonly Step[] => plan.steps.filter((step) => step.branch === branch);
  const trunk = countOf(stepsOf('trunk'), hoursEach);
  return plan.branches.flatMap(({ id }) => {
    const before = id === 'trunk' ? 0 : trunk;
    return dueIn(stepsOf(id), hoursEach, MOST_SESSIONS - before).map(
      (steps, index): Session => ({ branch: id, index, begin: beginOf(before + index), steps }),
    );
  });
}

/** How many sessions the steps take. Where there are steps there is a session, though they may take no time. */
function countOf(steps: readonly Step[], hoursEach: number): number {
  if (steps.length === 0) return 0;
  const hours = steps.map(middleOf).reduce((sum, each) => sum + each, 0);
  return Math.max(1, Math.ceil(hours / hoursEach - TRIFLE));
}

/** What is due in each session. @param most that many sessions; steps that begin later are in none */
function dueIn(steps: readonly Step[], hoursEach: number, most: number): Step[][] {
  const last = countOf(steps, hoursEach) - 1;
  const due: Step[][] = [];
  let before = 0;
  for (const step of steps) {
    const after = before + middleOf(step);
    const from = Math.min(last, Math.floor(before / hoursEach + TRIFLE));
    const to = Math.max(from, Math.ceil(after / hoursEach - TRIFLE) - 1);
    for (let index = from; index <= Math.min(to, last, most - 1); index++)
      due[index] = [...(due[index] ?? []), step];
    before = after;
  }
  return due;
}

function middleOf({ hours: [low, high] }: Step): number {
  return (low + high) / 2;
}
