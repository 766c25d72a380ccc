import type { Background } from '../../src/answers/sheet.js';
import { NO_BACKGROUND } from '../../src/answers/sheet.js';
import type { Plan, Step } from '../../src/plan/plan.js';
import { type PlanOptions, planFor } from '../../src/plan/plan-for.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { choice, quizOf } from '../builders.js';

/** Low and high hours, then the skills that it builds on. */
export type WrittenSkill = readonly [low: number, high: number, ...needs: string[]];

export interface WrittenRole {
  readonly core?: readonly string[];
  readonly useful?: readonly string[];
  readonly occasional?: readonly string[];
  /** Title → the skills that it exercises. Each takes 1 to 3 hours. */
  readonly projects?: Readonly<Record<string, readonly string[]>>;
}

/** A quiz of which only the skills and the roles matter. A second role, `other`, is there if none is given. */
export function skillQuiz(
  skills: Readonly<Record<string, WrittenSkill>>,
  roles: Readonly<Record<string, WrittenRole>>,
): Quiz {
  const all: Readonly<Record<string, WrittenRole>> =
    Object.keys(roles).length > 1 ? roles : { ...roles, other: {} };
  const ids = Object.keys(all);
  const options = Object.fromEntries(ids.map((id) => [`o-${id}`, { [id]: 1 }]));
  return quizOf({ path: ids }, [choice('question', options)], {
    skills: Object.fromEntries(
      Object.entries(skills).map(([id, [low, high, ...needs]]) => [
        id,
        { name: id, group: 'group', hours: [low, high], needs },
      ]),
    ),
    roles: Object.fromEntries(
      Object.entries(all).map(([id, { projects = {}, ...levels }]) => [
        id,
        {
          ...{ title: id, track: 'path', summary: id, skills: levels },
          projects: Object.entries(projects).map(([title, needs]) => ({
            ...{ title, needs, text: title },
            hours: [1, 3],
          })),
        },
      ]),
    ),
  });
}

type Wishes = Partial<Background> & Pick<PlanOptions, 'weeks' | 'shape'>;

/** A plan for the roles; what is not said is not known. */
export function planTo(quiz: Quiz, roles: PlanOptions['roles'], wishes: Wishes = {}): Plan {
  const { weeks, shape, ...background } = wishes;
  return planFor(quiz, {
    roles,
    ...(shape === undefined ? {} : { shape }),
    ...(weeks === undefined ? {} : { weeks }),
    background: { ...NO_BACKGROUND, ...background },
  });
}

/** The steps in short: a skill's id, or a project's title in angle brackets. */
export function orderOf({ steps }: Pick<Plan, 'steps'>): string[] {
  return steps.map(shortly);
}

export function branchOrder({ steps }: Plan, branch: string): string[] {
  return steps.filter((step) => step.branch === branch).map(shortly);
}

function shortly(step: Step): string {
  return step.kind === 'learn' ? step.skill : `<${step.title}>`;
}
