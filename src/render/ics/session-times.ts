import type { Pace } from '../../plan/plan.js';
import { counted } from '../count-words.js';
import { DAY, MINUTE, midnightOf, type WallTime, WEEK, weekdayOf } from './moments.js';
import type { WeeklySession } from './options.js';

/** More at once is not learning. */
const MOST_HOURS = 12;

/** How long each session lasts, in whole minutes: the hours of a week, divided evenly. */
export function sessionMinutes({ hoursPerWeek }: Pace, sessions: readonly WeeklySession[]): number {
  return Math.max(1, Math.round((hoursPerWeek * 60) / sessions.length));
}

/** Why these sessions do not go with the pace, in a sentence for the learner; `null` where they do. */
export function sessionsProblem(pace: Pace, sessions: readonly WeeklySession[]): string | null {
  if (sessions.length === 0) return 'No session is named.';
  const minutes = sessionMinutes(pace, sessions);
  if (minutes > MOST_HOURS * 60)
    return `Each session would be ${lengthWords(minutes)} long; ${MOST_HOURS} hours are the most.`;
  const begins = sessions.map(sinceMonday).sort((a, b) => a - b);
  const overlap = begins.some((begin, index) => {
    const next = begins[index + 1] ?? (begins[0] as number) + WEEK;
    return next - begin < minutes * MINUTE;
  });
  return overlap
    ? `Each session would be ${lengthWords(minutes)} long, so one begins before another ends.`
    : null;
}

/** `3 hours`, `1 hour 40 minutes`. @param minutes at least 1 */
function lengthWords(minutes: number): string {
  const parts = [
    { count: Math.floor(minutes / 60), unit: 'hour' },
    { count: minutes % 60, unit: 'minute' },
  ];
  return parts.flatMap(({ count, unit }) => (count === 0 ? [] : [counted(count, unit)])).join(' ');
}

/** When the sessions begin, counted from 0. @param start the first day, `YYYY-MM-DD` */
export function beginsFrom(start: string, sessions: readonly WeeklySession[]): (index: number) => WallTime {
  const midnight = midnightOf(start);
  const sinceStart = sessions
    .map((session) => (sinceMonday(session) - weekdayOf(midnight) * DAY + WEEK) % WEEK)
    .sort((a, b) => a - b);
  const each = sinceStart.length;
  return (index) => midnight + Math.floor(index / each) * WEEK + (sinceStart[index % each] as number);
}

/** @returns milliseconds */
function sinceMonday({ weekday, time }: WeeklySession): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return weekday * DAY + (hours * 60 + minutes) * MINUTE;
}
