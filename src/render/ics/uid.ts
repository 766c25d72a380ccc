import { createHash } from 'node:crypto';
import type { Plan } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';

/** From what an event is about to its UID. */
export type Uids = (branch: string, kind: string, name: string) => string;

/**
 * UIDs that say what an event is about and not when it is: a plan that is made again with another pace or start moves
 * the events that a calendar already has. What is asked for twice gets two.
 */
export function uidsFor(quiz: Pick<Quiz, 'id'>, plan: Plan, respondent: string | null): Uids {
  const asked = new Map<string, number>();
  return (branch, kind, name) => {
    const key = JSON.stringify([quiz.id, plan.role, plan.also, respondent, branch, kind, name]);
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    const hash = createHash('sha256').update(`${key}${before === 0 ? '' : before}`);
    return `which-path-${hash.digest('hex').slice(0, 32)}`;
  };
}
