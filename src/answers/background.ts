import { EXPERIENCE, type Experience, type Quiz } from '../quiz/quiz.js';
import { asMap, plainText, quoted, type Report, unknownKeys } from './finding.js';
import type { Background } from './sheet.js';

/** The keys of a sheet's background. */
export const BACKGROUND_KEYS = ['known', 'hours_per_week', 'experience', 'start'] as const;

/** What shapes the plan; each part may be left out. */
export function backgroundFrom(value: unknown, quiz: Quiz, report: Report): Background {
  const root = asMap(value ?? {}, ['background'], '"background" is a map.', report);
  unknownKeys(root, BACKGROUND_KEYS, ['background'], report);
  return {
    known: knownSkills(root.known, quiz, report),
    hoursPerWeek: hoursFrom(root.hours_per_week, report),
    experience: experienceFrom(root.experience, report),
    start: startFrom(root.start, report),
  };
}

function knownSkills(value: unknown, quiz: Quiz, report: Report): string[] {
  if (value === undefined || value === null) return [];
  const path = ['background', 'known'];
  if (!Array.isArray(value)) {
    report({ path, code: 'wrong-type', message: 'This should be a list of skill ids.', mend: '' });
    return [];
  }
  const skillIds = quiz.skills.map(({ id }) => id);
  const skills = new Set(skillIds);
  const known = new Set<string>();
  for (const [index, id] of value.entries()) {
    if (typeof id === 'string' && skills.has(id)) known.add(id);
    else {
      const mend = { written: plainText(id), known: skillIds };
      report({
        path: [...path, index],
        code: 'unknown-id',
        message: `There is no skill ${quoted(id)}.`,
        mend,
      });
    }
  }
  return [...known];
}

/** More hours than a week has are a slip of the pen. */
export const MAX_HOURS_PER_WEEK = 100;

function hoursFrom(value: unknown, report: Report): number | null {
  if (value === undefined || value === null) return null;
  if (isHoursPerWeek(value)) return value;
  const message = `${quoted(value)} is not a number of hours a week above 0 and up to ${MAX_HOURS_PER_WEEK}.`;
  report({ path: ['background', 'hours_per_week'], code: 'bad-value', message, mend: '' });
  return null;
}

/** Hours a week: above 0, at most 100. */
export function isHoursPerWeek(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MAX_HOURS_PER_WEEK;
}

function experienceFrom(value: unknown, report: Report): Experience | null {
  if (value === undefined || value === null) return null;
  if (EXPERIENCE.includes(value as Experience)) return value as Experience;
  const message = `${quoted(value)} is not an amount of experience.`;
  const mend = { written: plainText(value), known: EXPERIENCE };
  report({ path: ['background', 'experience'], code: 'bad-value', message, mend });
  return null;
}

function startFrom(value: unknown, report: Report): string | null {
  if (value === undefined || value === null) return null;
  if (isCalendarDate(value)) return value;
  const message = `${quoted(value)} is not a date.`;
  report({
    path: ['background', 'start'],
    code: 'bad-value',
    message,
    mend: 'Write year-month-day, such as 2027-01-11.',
  });
  return null;
}

/** How a date is written: `YYYY-MM-DD`, years 1900–2999. Not every month has the day. */
export const WRITTEN_DATE = /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** `YYYY-MM-DD`, a day that exists, years 1900–2999. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !WRITTEN_DATE.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
