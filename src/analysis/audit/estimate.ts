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
