import type { Verdict } from '../../scoring/assessment.js';
import type { Count } from './cohort.js';
import { tells } from './small-numbers.js';

type Verdicts<Number> = Readonly<Record<Verdict, Number>>;

/** Whether the people without a recommendation, or those with one, are so few that neither number may be known. */
export function hidesInsufficient(verdicts: Verdicts<number>): boolean {
  return tells({ value: verdicts.insufficient, within: [peopleOf(verdicts)] });
}

/**
 * How often each verdict was reached; nothing of it where one of the numbers tells of fewer than five people. They are
 * so closely tied to each other, and to the roles, that hiding some of them would not do.
 */
export function anonymousVerdicts(verdicts: Verdicts<number>): Verdicts<Count> {
  const people = peopleOf(verdicts);
  if (!Object.values(verdicts).some((value) => tells({ value, within: [people] }))) return verdicts;
  return { tie: null, close: null, leaning: null, clear: null, insufficient: null };
}

function peopleOf(verdicts: Verdicts<number>): number {
  return Object.values(verdicts).reduce((sum, count) => sum + count, 0);
}
