/**
 * A day and time as a clock on the wall shows it: milliseconds as if the clock stood in Greenwich. Days that are counted
 * so have 24 hours each.
 */
export type WallTime = number;

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const WEEK = 7 * DAY;

/** @param date `YYYY-MM-DD` */
export function midnightOf(date: string): WallTime {
  return Date.parse(`${date}T00:00:00Z`);
}

/** iCalendar has years of four digits. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** `20270111`. Ends with the year 9999. */
export function dateValue(wall: WallTime): string {
  return new Date(Math.min(wall, LAST_DAY)).toISOString().slice(0, 10).replaceAll('-', '');
}

/** `20270111T190000`. Ends with the year 9999. */
export function timeValue(wall: WallTime): string {
  const shown = new Date(Math.min(wall, LAST_DAY)).toISOString();
  return shown.slice(0, 19).replaceAll(/[-:]/g, '');
}

/** 0 is Monday. */
export function weekdayOf(wall: WallTime): number {
  return (new Date(wall).getUTCDay() + 6) % 7;
}
