import ICAL from 'ical.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { Quiz, Skill } from '../../../src/quiz/quiz.js';
import type { IcsOptions, WeeklySession } from '../../../src/render/ics/options.js';
import { planIcs } from '../../../src/render/ics/plan-ics.js';
import { planTo, skillQuiz } from '../../plan/graph.js';

/** The quiz with more said about some of its skills. */
export function withSkills(quiz: Quiz, more: Readonly<Record<string, Partial<Skill>>>): Quiz {
  return { ...quiz, skills: quiz.skills.map((skill) => ({ ...skill, ...more[skill.id] })) };
}

/** git (4 hours), http (2 to 6, on git), a project of 1 to 3 hours: 10 in the middle. */
export const quiz = withSkills(
  skillQuiz(
    { git: [4, 4], http: [2, 6, 'git'] },
    { dev: { core: ['http'], projects: { 'A page': ['http'] } } },
  ),
  {
    git: {
      name: 'Git',
      practise: 'Keep your notes in it, for a week.',
      proof: 'You undo a mistake.',
      learn: [
        { title: 'Pro Git', url: 'https://git-scm.com/book' },
        { title: 'Reference', url: 'https://git-scm.com/docs' },
      ],
    },
    http: { name: 'HTTP' },
  },
);

/** From a Monday on, 5 hours a week. */
export const plan = planTo(quiz, ['dev'], { start: '2027-01-11', hoursPerWeek: 5 });

export const NOBODY: IcsOptions = { respondent: null, study: null };

/** @param when such as `tue 19:00` */
export function sessionsAt(...when: readonly string[]): WeeklySession[] {
  return when.map((words) => {
    const [day, time] = words.split(' ') as [string, string];
    return { weekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day), time };
  });
}

export function studying(timeZone: string, ...when: readonly string[]): IcsOptions {
  return { respondent: null, study: { timeZone, sessions: sessionsAt(...when) } };
}

/** What Thunderbird's parser reads. It throws where something is no iCalendar. */
export function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

export function eventsIn(text: string): ICAL.Event[] {
  return read(text)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
}

/** The events in short: `2027-01-11 to 2027-01-15 Learn: Git`. */
export function shortly(text: string): string[] {
  return eventsIn(text).map(
    ({ startDate, endDate, summary }) => `${startDate.toString()} to ${endDate.toString()} ${summary}`,
  );
}

export function uidsIn(text: string): string[] {
  return eventsIn(text).map(({ uid }) => uid);
}

export function made(other: Plan = plan, options: IcsOptions = NOBODY): string {
  return planIcs(quiz, other, options);
}
