import { planIcs } from '../../../src/render/ics/plan-ics.js';
import { sessionMinutes, sessionsProblem } from '../../../src/render/ics/session-times.js';
import { MOST_SESSIONS } from '../../../src/render/ics/sessions.js';
import { planTo, skillQuiz } from '../../plan/graph.js';
import { eventsIn, made, plan, quiz, read, sessionsAt, shortly, studying, uidsIn } from './calendars.js';

const berlin = studying('Europe/Berlin', 'tue 19:00', 'sat 10:00');

// 10 hours in sessions of 2.5: git has 0 to 4, http 4 to 8, the page 8 to 10.
test('the hours of a week are divided among its sessions, each named after what is due', () => {
  expect(shortly(made(plan, berlin))).toEqual([
    '2027-01-12T19:00:00 to 2027-01-12T21:30:00 Learn: Git',
    '2027-01-16T10:00:00 to 2027-01-16T12:30:00 Learn: Git, HTTP',
    '2027-01-19T19:00:00 to 2027-01-19T21:30:00 Learn: HTTP',
    '2027-01-23T10:00:00 to 2027-01-23T12:30:00 Learn: HTTP; Checkpoint: A page',
    '2027-01-22 to 2027-01-25 Checkpoint: A page',
  ]);
});

test('a session keeps its time busy; the day of a checkpoint stays free', () => {
  const events = read(made(plan, berlin)).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('transp'))).toEqual([
    ...['OPAQUE', 'OPAQUE', 'OPAQUE', 'OPAQUE'],
    'TRANSPARENT',
  ]);
});

test('a session tells all that is due in it', () => {
  expect(eventsIn(made(plan, berlin))[1]?.description.split('\n')).toEqual([
    'Git',
    '4 hours, for HTTP',
    'Practise: Keep your notes in it, for a week.',
    'Proof: You undo a mistake.',
    'Pro Git: https://git-scm.com/book',
    'Reference: https://git-scm.com/docs',
    '',
    'HTTP',
    '2 to 6 hours, core',
    '',
    'Part of the plan: dev',
  ]);
});

test('a plan that begins within a week begins with the next session', () => {
  // A Thursday.
  const thursday = planTo(quiz, ['dev'], { start: '2027-01-14', hoursPerWeek: 5 });
  expect(eventsIn(made(thursday, berlin)).map(({ startDate }) => startDate.toString())).toEqual([
    ...['2027-01-16T10:00:00', '2027-01-19T19:00:00', '2027-01-23T10:00:00', '2027-01-26T19:00:00'],
    '2027-01-25',
  ]);
});

test('another start, pace or time moves the same sessions', () => {
  const later = planTo(quiz, ['dev'], { start: '2028-05-02', hoursPerWeek: 5 });
  expect(uidsIn(made(later, studying('Asia/Kolkata', 'mon 07:00', 'sun 08:00')))).toEqual(
    uidsIn(made(plan, berlin)),
  );
  const slower = planTo(quiz, ['dev'], { start: '2027-01-11', hoursPerWeek: 4 });
  expect(uidsIn(made(slower, berlin)).slice(0, 4)).toEqual(uidsIn(made(plan, berlin)).slice(0, 4));
  expect(new Set(uidsIn(made(slower, berlin))).size).toBe(6);
});

test('the branches of a fork begin with the first session after the trunk', () => {
  const forked = skillQuiz(
    { a: [3, 3], b: [2, 2], c: [4, 4] },
    { one: { core: ['a', 'b'] }, two: { core: ['a', 'c'] } },
  );
  const fork = planTo(forked, ['one', 'two'], { shape: 'fork', hoursPerWeek: 2, start: '2027-01-11' });
  const text = planIcs(forked, fork, studying('UTC', 'mon 18:00'));
  expect(shortly(text)).toEqual([
    '2027-01-11T18:00:00 to 2027-01-11T20:00:00 Learn: a',
    '2027-01-18T18:00:00 to 2027-01-18T20:00:00 Learn: a',
    '2027-01-25T18:00:00 to 2027-01-25T20:00:00 one: Learn: b',
    '2027-01-25T18:00:00 to 2027-01-25T20:00:00 two: Learn: c',
    '2027-02-01T18:00:00 to 2027-02-01T20:00:00 two: Learn: c',
  ]);
  expect(new Set(uidsIn(text)).size).toBe(5);
});

test('skills that take no time are named in the session into which they fall', () => {
  const quick = skillQuiz({ a: [0, 0], b: [1, 1], c: [0, 0] }, { dev: { core: ['a', 'b', 'c'] } });
  const short = planTo(quick, ['dev'], { start: '2027-01-11', hoursPerWeek: 1 });
  expect(shortly(planIcs(quick, short, studying('UTC', 'mon 18:00')))).toEqual([
    '2027-01-11T18:00:00 to 2027-01-11T19:00:00 Learn: a, b, c',
  ]);
});

test('many skills at once are three names and a number', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `s${index + 10}`);
  const many = skillQuiz(Object.fromEntries(ids.map((id) => [id, [0, 0]])), { dev: { core: ids } });
  const short = planTo(many, ['dev'], { start: '2027-01-11', hoursPerWeek: 1 });
  const [session] = eventsIn(planIcs(many, short, studying('UTC', 'mon 18:00')));
  expect(session?.summary).toBe('Learn: s10, s11, s12 and 27 more');
  expect(session?.description).toContain('And 20 more.');
});

test('after the last session that there may be, learning keeps its days', () => {
  // 1,500 sessions of an hour.
  const endless = skillQuiz(
    { a: [900, 900], b: [300, 300], c: [300, 300] },
    { dev: { core: ['a', 'b', 'c'] } },
  );
  const long = planTo(endless, ['dev'], { start: '2027-01-11', hoursPerWeek: 2 });
  const events = shortly(planIcs(endless, long, studying('UTC', 'mon 18:00', 'tue 18:00')));
  expect(events).toHaveLength(MOST_SESSIONS + 1);
  expect(events.at(-2)).toMatch(/Learn: b$/);
  expect(events.at(-1)).toMatch(/^20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d Learn: c$/);
});

const pace = (hoursPerWeek: number) => ({ ...plan.pace, hoursPerWeek });

test('a session lasts whole minutes', () => {
  expect(sessionMinutes(pace(5), sessionsAt('mon 18:00', 'tue 18:00', 'wed 18:00'))).toBe(100);
  expect(sessionMinutes(pace(1), sessionsAt('mon 18:00', 'tue 18:00', 'wed 18:00', 'sat 18:00'))).toBe(15);
  expect(sessionMinutes(pace(0.001), sessionsAt('mon 18:00'))).toBe(1);
});

test.each([
  [6, [], 'No session is named.'],
  [12, ['mon 08:00'], null],
  [13, ['mon 08:00'], 'Each session would be 13 hours long; 12 hours are the most.'],
  [5, ['mon 08:00', 'mon 10:30'], null],
  [
    5,
    ['mon 08:00', 'mon 10:29'],
    'Each session would be 2 hours 30 minutes long, so one begins before another ends.',
  ],
  [2, ['mon 08:00', 'mon 08:00'], 'Each session would be 1 hour long, so one begins before another ends.'],
  // The night from Sunday to Monday.
  [4, ['mon 00:30', 'sun 23:00'], 'Each session would be 2 hours long, so one begins before another ends.'],
])('%s hours a week at %j: %s', (hours, when, problem) => {
  expect(sessionsProblem(pace(hours), sessionsAt(...when))).toBe(problem);
});

test('sessions that do not go with the pace make no calendar', () => {
  expect(() => made(plan, studying('UTC'))).toThrow(new RangeError('No session is named.'));
});
