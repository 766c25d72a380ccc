import type { HourRange } from '../quiz/quiz.js';

/** A stretch of the calendar, at the middle of the estimates. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly [string, string] | null;
}

/** The middle of an estimate. */
export function midpointOf([low, high]: HourRange): number {
  return (low + high) / 2;
}

export function addHours([lowA, highA]: HourRange, [lowB, highB]: HourRange): HourRange {
  return [lowA + lowB, highA + highB];
}

export const NO_HOURS: HourRange = [0, 0];

/** Whole weeks, rounded up. */
export function weeksFor([low, high]: HourRange, hoursPerWeek: number): HourRange {
  return [roundUp(low / hoursPerWeek), roundUp(high / hoursPerWeek)];
}

/** 29 hours at 7 a week are 29 days; in binary fractions they come to a trifle more. */
const TRIFLE = 1e-9;

function roundUp(count: number): number {
  return Math.max(0, Math.ceil(count - TRIFLE));
}

function roundDown(count: number): number {
  return Math.floor(count + TRIFLE);
}

/**
 * When something that begins after `before` hours of learning and takes `hours` is due.
 * @param start the first day, or `null` for weeks without dates
 */
export function slotFor(before: number, hours: number, hoursPerWeek: number, start: string | null): Slot {
  const after = before + hours;
  const from = roundDown(before / hoursPerWeek) + 1;
  const to = Math.max(from, roundUp(after / hoursPerWeek));
  if (start === null) return { from, to, dates: null };
  const firstDay = roundDown((before / hoursPerWeek) * 7);
  const lastDay = Math.max(firstDay, roundUp((after / hoursPerWeek) * 7) - 1);
  return { from, to, dates: [addDays(start, firstDay), addDays(start, lastDay)] };
}

/** The day after so many full weeks, less one: the last day of that week. */
export function endOfWeek(start: string, weeks: number): string {
  return addDays(start, Math.max(0, weeks * 7 - 1));
}

/** Years of five digits are written otherwise, and some more have no date at all: a minute a week gets there. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** Calendar days only: no clock, no time zone. Ends with the year 9999. */
export function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(Math.min(time, LAST_DAY)).toISOString().slice(0, 10);
}
