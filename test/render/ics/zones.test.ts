import ICAL from 'ical.js';
import { planIcs } from '../../../src/render/ics/plan-ics.js';
import { vtimezone } from '../../../src/render/ics/vtimezone.js';
import { instantOf, wallTimeOf, zoneOver } from '../../../src/render/ics/zone.js';
import { planTo, skillQuiz } from '../../plan/graph.js';
import { eventsIn, studying } from './calendars.js';

const at = (text: string): number => Date.parse(`${text}Z`);
const shown = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

/** When the zone's clocks are changed in its first years, in UTC, and to what, in hours. */
function changesOf(name: string, most = 2): string[] {
  const { spans } = zoneOver(name, 2027, 2029);
  return spans.slice(1, 1 + most).map(({ begin, offset }) => `${shown(begin)} ${offset / 3_600_000}`);
}

test('clocks are changed when they are', () => {
  expect(changesOf('Europe/Berlin')).toEqual(['2027-03-28T01:00 2', '2027-10-31T01:00 1']);
  expect(changesOf('America/New_York')).toEqual(['2027-03-14T07:00 -4', '2027-11-07T06:00 -5']);
  // By half an hour.
  expect(changesOf('Australia/Lord_Howe')).toEqual(['2027-04-03T15:00 10.5', '2027-10-02T15:30 11']);
  expect(changesOf('Asia/Kolkata')).toEqual([]);
  expect(changesOf('UTC')).toEqual([]);
});

test('a time that the clocks leave out is counted on from before the change', () => {
  const zone = zoneOver('Europe/Berlin', 2027, 2028);
  const instant = instantOf(zone, at('2027-03-28T02:30'));
  expect(shown(instant)).toBe('2027-03-28T01:30');
  expect(shown(wallTimeOf(zone, instant))).toBe('2027-03-28T03:30');
});

test('a time that the clocks show twice is the first', () => {
  const zone = zoneOver('Europe/Berlin', 2027, 2028);
  expect(shown(instantOf(zone, at('2027-10-31T02:30')))).toBe('2027-10-31T00:30');
});

test('any other time is shown once', () => {
  const zone = zoneOver('America/New_York', 2027, 2027);
  for (const wall of ['2027-01-01T00:00', '2027-03-14T01:59', '2027-03-14T03:00', '2027-12-31T23:59'])
    expect(shown(wallTimeOf(zone, instantOf(zone, at(wall))))).toBe(wall);
});

/** The parts of a VTIMEZONE, a line each: what, from when, offsets, and how it comes again. */
function written(name: string): string[] {
  const lines = vtimezone(zoneOver(name, 2027, 2038), 2028);
  const zone = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  return zone.getAllSubcomponents().map((part) => {
    const rest = part.getAllProperties().map((property) => property.getFirstValue()?.toString());
    return [part.name, ...rest].join(' ');
  });
}

test('changes by one rule every year are written as the rule', () => {
  expect(written('Europe/Berlin')).toEqual([
    'standard 2026-12-31T01:00:00 +01:00 +01:00',
    'daylight 2027-03-28T02:00:00 +01:00 +02:00 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'standard 2027-10-31T03:00:00 +02:00 +01:00 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  ]);
  expect(written('America/New_York').slice(1)).toEqual([
    'daylight 2027-03-14T02:00:00 -05:00 -04:00 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'standard 2027-11-07T02:00:00 -04:00 -05:00 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  ]);
});

test('where it is summer in January, the year begins with daylight saving time', () => {
  expect(written('Australia/Lord_Howe')).toEqual([
    'daylight 2026-12-31T11:00:00 +11:00 +11:00',
    'standard 2027-04-04T02:00:00 +11:00 +10:30 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
    'daylight 2027-10-03T02:00:00 +10:30 +11:00 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
  ]);
});

test('other changes are listed, up to the last year with events', () => {
  // Ramadan is ten to twelve days earlier each year.
  const [, ...parts] = written('Africa/Casablanca');
  expect(parts).toEqual([
    'standard 2027-02-07T03:00:00 +01:00 +00:00',
    'standard 2028-01-23T03:00:00 +01:00 +00:00',
    'daylight 2027-03-14T02:00:00 +00:00 +01:00',
    'daylight 2028-03-05T02:00:00 +00:00 +01:00',
  ]);
});

test('a zone without changes has standard time alone', () => {
  expect(written('Asia/Kolkata')).toEqual(['standard 2026-12-31T05:30:00 +05:30 +05:30']);
});

const weekly = skillQuiz({ a: [200, 200] }, { dev: { core: ['a'] } });
const years = planTo(weekly, ['dev'], { start: '2027-01-11', hoursPerWeek: 1 });

test.each([
  'Europe/Berlin',
  'Europe/Dublin',
  'Africa/Casablanca',
  'America/New_York',
  'America/Santiago',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
])('every session is at seven in the evening, read by the VTIMEZONE alone: %s', (name) => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: name, hour: '2-digit', minute: '2-digit' });
  const events = eventsIn(planIcs(weekly, years, studying(name, 'sun 19:00')));
  const times = events.map(({ startDate, endDate }) =>
    [startDate, endDate].map((time) => clock.format(time.toJSDate())).join(),
  );
  expect(times).toHaveLength(200);
  expect(new Set(times)).toEqual(new Set(['19:00,20:00']));
});

test('a session in the hour that the clocks leave out is an hour later by the clock, and as long', () => {
  const events = eventsIn(planIcs(weekly, years, studying('Europe/Berlin', 'sun 02:30')));
  const session = events.find(({ startDate }) => startDate.toString().startsWith('2027-03-28'));
  expect(`${session?.startDate} to ${session?.endDate}`).toBe('2027-03-28T03:30:00 to 2027-03-28T04:30:00');
});

test('an end that the clocks show twice is written as a duration', () => {
  // From 02:00 in summer time to 02:30 in winter time: 90 minutes.
  const long = planTo(weekly, ['dev'], { start: '2027-01-11', hoursPerWeek: 1.5 });
  const text = planIcs(weekly, long, studying('Europe/Berlin', 'sun 02:00'));
  expect(text).toContain('DTSTART;TZID=Europe/Berlin:20271031T020000\r\nDURATION:PT90M\r\n');
});

test('a name is written as it is known', () => {
  const nameOf = (name: string): string => zoneOver(name, 2027, 2027).name;
  expect(nameOf('europe/berlin')).toBe('Europe/Berlin');
  expect(nameOf('Asia/Kolkata')).toBe('Asia/Kolkata');
});

test.each(['Mars/Olympus', '+01:00', '', 'Europe/Berlin\r\nX:1', '"'])('%j is no time zone', (name) => {
  expect(() => zoneOver(name, 2027, 2027)).toThrow(RangeError);
});
