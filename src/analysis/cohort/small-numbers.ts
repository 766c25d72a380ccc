import { SMALLEST_GROUP } from './cohort.js';

/** People who are counted, out of larger numbers that a reader may know, too. */
export interface Cell {
  readonly value: number;
  /** Each at least `value`, the nearest first. The difference from it is as telling as the value itself. */
  readonly within: readonly number[];
}

/** Whether a number of people tells of somebody. Nobody is not somebody: 0 may be shown. */
export function isSmall(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}

/** Whether the number, or what a larger one leaves beside it, tells of somebody. */
export function tells({ value, within }: Cell): boolean {
  return isSmall(value) || within.some((of) => isSmall(of - value));
}
