import type { Plan } from '../plan/plan.js';
import type { StudyTimes, WeeklySession } from '../render/ics/options.js';
import { sessionsProblem } from '../render/ics/session-times.js';
import { UsageError } from './exit.js';
import type { Io } from './io.js';
import { nextMonday } from './next-monday.js';

/**
 * The times to learn at, for the calendar of a plan; `null` for whole days.
 * @throws UsageError where there is nothing to put into a calendar, no first day, or no such time zone
 */
export function studyTimesFor(
  plan: Plan | null,
  { sessions, timeZone }: { readonly sessions: readonly WeeklySession[]; readonly timeZone: string | null },
  io: Pick<Io, 'now'>,
): StudyTimes | null {
  if (plan === null || plan.steps.length === 0)
    throw new UsageError('There is nothing to learn in this plan, so there is nothing for a calendar.');
  if (plan.pace.start === null)
    throw new UsageError(`A calendar needs a first day: --start ${nextMonday(io.now())}`);
  if (sessions.length === 0) return null;
  const problem = sessionsProblem(plan.pace, sessions);
  if (problem !== null) throw new UsageError(`--session: ${problem}`);
  return { sessions, timeZone: knownZone(timeZone) };
}

/** @throws UsageError where times are named and no calendar is asked for, or a zone without times */
export function checkSessions(
  sessions: readonly WeeklySession[],
  timeZone: string | null,
  format: string,
): void {
  if (sessions.length > 0 && format !== 'ics') throw new UsageError('--session is for a calendar: -f ics');
  if (timeZone !== null && sessions.length === 0)
    throw new UsageError('--time-zone is the zone of a --session; whole days have none.');
}

function knownZone(name: string | null): string {
  try {
    return new Intl.DateTimeFormat('en', name === null ? {} : { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`There is no time zone "${name}". Their names are such as Europe/Berlin.`);
  }
}
