import type { Plan, Step } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import { planTitle } from '../words-plan.js';
import { component, fileOf, textLine } from './content-lines.js';
import { addressOf, descriptionOf, summaryOf } from './event-words.js';
import { DAY, dateValue, MINUTE, midnightOf, timeValue } from './moments.js';
import type { IcsOptions, StudyTimes } from './options.js';
import { sessionMinutes, sessionsProblem } from './session-times.js';
import { type Session, sessionsOf } from './sessions.js';
import { type Uids, uidsFor } from './uid.js';
import { vtimezone } from './vtimezone.js';
import { instantOf, wallTimeOf, type Zone, zoneOver } from './zone.js';

/** What all events of a calendar are made from. */
interface Made {
  readonly quiz: Quiz;
  readonly plan: Plan;
  readonly uids: Uids;
  /** The plan's first day. */
  readonly start: string;
}

/**
 * The plan as a calendar (iCalendar, RFC 5545), to import: no METHOD, so nobody is invited to anything. Every step is
 * an all-day event that leaves its days free. With times to study, timed sessions take the place of what is to be
 * learned; checkpoints stay on their days, and so does what is to be learned after the last session that there may be
 * (`MOST_SESSIONS`). A plan without steps makes a calendar without events, which some clients refuse.
 *
 * The same plan gives the same bytes with the same edition of the time zones. Made again with another start or pace it
 * has the same UIDs, so that events move instead of coming twice; those of steps that are no more stay behind.
 * @throws RangeError where the plan has no first day; for an unknown time zone; for sessions that have a
 * `sessionsProblem`
 */
export function planIcs(quiz: Quiz, plan: Plan, { respondent, study }: IcsOptions): string {
  const { start } = plan.pace;
  if (start === null) throw new RangeError('The plan has no first day.');
  const made: Made = { quiz, plan, start, uids: uidsFor(quiz, plan, respondent) };
  const name = `Plan${respondent === null ? '' : ` for ${respondent}`}: ${planTitle(quiz, plan)}`;
  const events =
    study === null ? plan.steps.flatMap((step) => allDay(made, step)) : withSessions(made, study);
  return fileOf(
    component('VCALENDAR', [
      'VERSION:2.0',
      'PRODID:-//which-path//learning plan//EN',
      'CALSCALE:GREGORIAN',
      // The first is RFC 7986; the second is what most clients read.
      textLine('NAME', name),
      textLine('X-WR-CALNAME', name),
      ...events,
    ]),
  );
}

/** An event over the step's days. All are free: nobody looks busy for weeks because of a plan. */
function allDay({ quiz, plan, uids, start }: Made, step: Step): string[] {
  if (step.dates === null) throw new RangeError('The plan has no first day.');
  const [first, last] = step.dates;
  const begin = dateValue(midnightOf(first));
  // The day after the last one. At the end of time there is none: without it, the event has one day.
  const end = dateValue(midnightOf(last) + DAY);
  return component('VEVENT', [
    `UID:${uidOf(uids, step)}`,
    ...stamps(start),
    `DTSTART;VALUE=DATE:${begin}`,
    ...(end > begin ? [`DTEND;VALUE=DATE:${end}`] : []),
    ...told(quiz, plan, [step]),
    'TRANSP:TRANSPARENT',
  ]);
}

function uidOf(uids: Uids, step: Step): string {
  return step.kind === 'learn'
    ? uids(step.branch, step.kind, step.skill)
    : uids(step.branch, `${step.kind} ${step.role}`, step.title);
}

/** The zone, the sessions, and the steps that stay on their days. */
function withSessions(made: Made, { sessions: weekly, timeZone }: StudyTimes): string[] {
  const { plan, start } = made;
  const problem = sessionsProblem(plan.pace, weekly);
  if (problem !== null) throw new RangeError(problem);
  const sessions = sessionsOf(plan, start, weekly);
  const firstYear = Number(start.slice(0, 4));
  // One more: the last session may end in the next year.
  const lastYear = Math.max(firstYear, ...sessions.map(({ begin }) => new Date(begin).getUTCFullYear())) + 1;
  const zone = zoneOver(timeZone, firstYear, lastYear + YEARS_FOR_RULES);
  const inSessions = new Set(sessions.flatMap(({ steps }) => steps));
  const otherwise = plan.steps.filter((step) => step.kind === 'checkpoint' || !inSessions.has(step));
  const minutes = sessionMinutes(plan.pace, weekly);
  return [
    ...vtimezone(zone, lastYear),
    ...sessions.flatMap((session) => timed(made, session, minutes, zone)),
    ...otherwise.flatMap((step) => allDay(made, step)),
  ];
}

/** How many years more than needed are looked at, to find the rules of the zone. */
const YEARS_FOR_RULES = 10;

/** A session, which keeps its time busy. */
function timed({ quiz, plan, uids, start }: Made, session: Session, minutes: number, zone: Zone): string[] {
  const { branch, index, begin, steps } = session;
  const from = instantOf(zone, begin);
  const to = from + minutes * MINUTE;
  const end = wallTimeOf(zone, to);
  return component('VEVENT', [
    `UID:${uids(branch, 'session', String(index))}`,
    ...stamps(start),
    // What the clocks show: a time that they leave out is written as the one that they show instead.
    `DTSTART;TZID=${zone.name}:${timeValue(wallTimeOf(zone, from))}`,
    // An end that the clocks show twice would be read as the first time.
    instantOf(zone, end) === to ? `DTEND;TZID=${zone.name}:${timeValue(end)}` : `DURATION:PT${minutes}M`,
    ...told(quiz, plan, steps),
    'TRANSP:OPAQUE',
  ]);
}

/** The plan's first day at midnight: a file that is made again is the same, and the clock has no part in it. */
function stamps(start: string): string[] {
  return [`DTSTAMP:${timeValue(midnightOf(start))}Z`, 'SEQUENCE:0'];
}

function told(quiz: Quiz, plan: Plan, steps: readonly Step[]): string[] {
  const address = addressOf(quiz, steps);
  const isLearning = steps.some(({ kind }) => kind === 'learn');
  return [
    textLine('SUMMARY', summaryOf(quiz, plan, steps)),
    textLine('DESCRIPTION', ...descriptionOf(quiz, plan, steps)),
    textLine('CATEGORIES', isLearning ? 'Learning' : 'Checkpoint'),
    ...(address === null ? [] : [`URL:${address}`]),
  ];
}
