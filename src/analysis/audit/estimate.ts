import type { Estimate } from './audit.js';

/**
 * A share of sheets with its standard error.
 *
 * The error of `count` of `of` is √(p(1 − p)/n) at p = (count + ½)/(of + 1) and n = of + 1: Agresti and Coull's (1998)
 * adjustment at one standard error. So what was seen on none or on all of the drawn sheets is not taken for certain, and
 * a share of nothing (0 of 0) has an error of ½.
 * @param exact true where the sheets are all that there are: then there is no error
 */
export function shareOf(count: number, of: number, exact: boolean): Estimate {
  const value = of === 0 ? 0 : count / of;
  if (exact) return { value, se: 0 };
  const n = of + 1;
  const p = (count + 0.5) / n;
  return { value, se: Math.sqrt((p * (1 - p)) / n) };
}

/** A share of the first places as a multiple of the fair one, which is 1 / `roles` of its track. */
export function multipleOf({ value, se }: Estimate, roles: number): Estimate {
  return { value: value * roles, se: se * roles };
}

/**
 * Whether an estimate is beyond a limit. It has the benefit of the doubt: only by more than two of its standard errors. So
 * a quiz right at a limit seldom fails by the draw of the sheets.
 */
export const isAbove = ({ value, se }: Estimate, limit: number): boolean => value - 2 * se > limit;
export const isBelow = ({ value, se }: Estimate, limit: number): boolean => value + 2 * se < limit;

export const isBeyond = (estimate: Estimate, [least, most]: readonly [number, number]): boolean =>
  isBelow(estimate, least) || isAbove(estimate, most);
