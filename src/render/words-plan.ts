import type { LearnStep, Plan, Step } from '../plan/plan.js';
import type { Quiz } from '../quiz/quiz.js';
import { counted } from './count-words.js';
import { amountWords, dateWords, rangeWords, roleOf, skillName } from './words.js';

/** `6 hours a week (assumed)`. */
export function paceWords({ hoursPerWeek, assumed }: Plan['pace']): string {
  return `${counted(hoursPerWeek, 'hour')} a week${assumed ? ' (assumed)' : ''}`;
}

/** Steps up to and with each checkpoint: how a plan is told. */
export interface Stage {
  readonly branch: string;
  readonly from: number;
  readonly to: number;
  readonly skills: readonly string[];
  readonly checkpoint: Extract<Plan['steps'][number], { kind: 'checkpoint' }> | null;
}

export function stagesOf(plan: Plan): Stage[] {
  const stages: Stage[] = [];
  let steps: Plan['steps'][number][] = [];
  const close = (checkpoint: Stage['checkpoint']): void => {
    const [first] = steps;
    if (first !== undefined) {
      const skills = steps.flatMap((step) => (step.kind === 'learn' ? [step.skill] : []));
      stages.push({
        branch: first.branch,
        from: first.from,
        to: steps.at(-1)?.to ?? first.to,
        skills,
        checkpoint,
      });
    }
    steps = [];
  };
  for (const step of plan.steps) {
    if (steps[0] !== undefined && steps[0].branch !== step.branch) close(null);
    steps.push(step);
    if (step.kind === 'checkpoint') close(step);
  }
  close(null);
  return stages;
}

/** The roles that a plan leads to, in words. */
export function planTitle(quiz: Quiz, plan: Plan): string {
  const role = roleOf(quiz, plan.role).title;
  if (plan.also === null) return role;
  return plan.shape === 'fork'
    ? `${role} or ${roleOf(quiz, plan.also).title}`
    : `${role}, ${roleOf(quiz, plan.also).title}`;
}

/** How the plan goes with its deadline: it is judged by the middle of the estimates. `null` where all is well. */
export function fitWords({ pace, hours, weeks }: Plan): string | null {
  if (pace.deadline === null) return null;
  const time = amountWords([pace.deadline, pace.deadline], 'week');
  if ((hours[0] + hours[1]) / 2 > pace.deadline * pace.hoursPerWeek)
    return `The least that makes sense here is likely to take longer than ${time}.`;
  if (weeks[1] <= pace.deadline) return null;
  return `By the middle of the estimates that fits into ${time}; it may take up to ${weeks[1]}.`;
}

/** The words in which a whole plan is told, page by page. */

/** All that the plan takes, and by when it is done. */
export function sumWords(plan: Plan): string {
  const { hours, coreHours, weeks, finish, pace, shape } = plan;
  if (plan.steps.length === 0) return 'All of its skills are known.';
  const which = shape === 'fork' ? 'With the longer branch' : 'In all';
  const ending = finish === null ? '' : `: done between ${dateWords(finish[0])} and ${dateWords(finish[1])}`;
  const sum = `${which} ${amountWords(hours, 'hour')}, of which ${rangeWords(coreHours)} for the core skills. At ${paceWords(pace)} that is ${amountWords(weeks, 'week')}${ending}.`;
  const fit = fitWords(plan);
  return fit === null ? sum : `${sum} ${fit}`;
}

/** Whose a part of a fork is. */
export function branchWords(quiz: Quiz, branch: string): string {
  return branch === 'trunk' ? 'Both' : roleOf(quiz, branch).title;
}

/** `weeks 1 to 13`. */
export function weeksWords({ from, to }: Pick<Stage, 'from' | 'to'>): string {
  return from === to ? `week ${from}` : `weeks ${from} to ${to}`;
}

/** `11 Jan 2027 to 12 Apr 2027`: from the first of these steps to the last; `null` without a start. */
export function daysWords(steps: readonly Step[]): string | null {
  const days = steps.flatMap(({ dates }) => dates ?? []);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : `${dateWords(first)} to ${dateWords(last)}`;
}

/** A stage's steps, its checkpoint last. */
export function stepsOf({ steps }: Plan, { branch, skills, checkpoint }: Stage): readonly Step[] {
  const learn = skills.flatMap(
    (id) => steps.find((step) => step.kind === 'learn' && step.branch === branch && step.skill === id) ?? [],
  );
  return checkpoint === null ? learn : [...learn, checkpoint];
}

/** How much a skill matters, or what it is learned for: `core`, `for HTTP`. */
export function towardWords(quiz: Quiz, { level, toward }: LearnStep): string {
  return toward === null ? level : `for ${skillName(quiz, toward)}`;
}

/** Above the skills that the deadline leaves out. */
export function noRoomWords({ pace }: Plan): string {
  const weeks = pace.deadline ?? 0;
  return `No room in ${amountWords([weeks, weeks], 'week')} for`;
}

/** Above the skills of `plan.later`. */
export const LATER_WORDS = 'Now and then useful, when the time comes';

/**
 * Commands that go on from a plan.
 * @param command the call that made it, without format and output
 */
export function nextCommands({ pace }: Plan, command: string): { command: string; what: string }[] {
  return [
    { command: `${command} -f markdown -o plan.md`, what: 'to tick off' },
    ...(pace.start === null ? [{ command: `${command} --start 2027-01-11`, what: 'with dates' }] : []),
    ...(pace.deadline === null ? [{ command: `${command} --weeks 12`, what: 'a deadline' }] : []),
  ];
}
