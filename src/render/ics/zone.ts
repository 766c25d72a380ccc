import { DAY, MINUTE, type WallTime, WEEK } from './moments.js';

/** A time zone over some years. */
export interface Zone {
  /** As clients know it. */
  readonly name: string;
  /** In order. Each lasts until the next begins; the last one, as far as it is known, until the end of the years. */
  readonly spans: readonly Span[];
}

/** A stretch of time over which the clocks are not changed. */
export interface Span {
  /** The first millisecond, since 1970 in UTC. */
  readonly begin: number;
  /** What is added to UTC, in milliseconds. */
  readonly offset: number;
}

/**
 * The zone from the beginning of the first year to the end of the last one by its own clocks, from the runtime's own tables.
 * @throws RangeError for a name that is not known, or that is none but an offset such as `+01:00`
 */
export function zoneOver(name: string, firstYear: number, lastYear: number): Zone {
  if (!/^[a-z]/i.test(name)) throw new RangeError(`There is no time zone "${name}".`);
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  const offsetAt = (instant: number): number => offsetFrom(format, instant);
  // A day more at each end: the years are those of the zone's own clocks.
  const [first, last] = [Date.UTC(firstYear, 0, 1) - DAY, Date.UTC(lastYear + 1, 0, 1) + DAY];
  const spans: Span[] = [{ begin: first, offset: offsetAt(first) }];
  // Clocks are not changed twice within a week: even those that are put back for Ramadan stay so for a month.
  for (let begin = first; begin < last; begin += WEEK) {
    const offset = offsetAt(begin + WEEK);
    if (offset === spans.at(-1)?.offset) continue;
    spans.push({ begin: changeWithin(begin, begin + WEEK, offsetAt), offset });
  }
  return { name: spelling(name, format), spans };
}

/** The first minute that has the offset of the end. Clocks are changed on the minute. */
function changeWithin(before: number, after: number, offsetAt: (instant: number) => number): number {
  let [low, high] = [0, (after - before) / MINUTE];
  const offset = offsetAt(after);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(before + middle * MINUTE) === offset) high = middle;
    else low = middle;
  }
  return before + high * MINUTE;
}

/** From `GMT+05:30`; Greenwich itself is `GMT`. Long ago there were seconds too. */
function offsetFrom(format: Intl.DateTimeFormat, instant: number): number {
  const shown = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(shown) ?? [];
  if (sign === undefined) return 0;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

/** `europe/berlin` with its capitals. Names that the runtime replaces (Asia/Kolkata by Asia/Calcutta) stay as they are. */
function spelling(name: string, format: Intl.DateTimeFormat): string {
  const { timeZone } = format.resolvedOptions();
  return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
}

/**
 * When the clocks show a time. One that they show twice is the first; one that they leave out is counted on from before
 * the change, as RFC 5545, 3.3.5 has it: half past two is then half past three.
 */
export function instantOf({ spans }: Zone, wall: WallTime): number {
  const at = spans.findIndex((span, index) => wall - span.offset < (spans[index + 1]?.begin ?? Infinity));
  const span = spans[at] as Span;
  const isLeftOut = wall - span.offset < span.begin;
  return wall - ((isLeftOut ? spans[at - 1] : null) ?? span).offset;
}

/** What the clocks show. */
export function wallTimeOf({ spans }: Zone, instant: number): WallTime {
  const span = spans.findLast(({ begin }) => begin <= instant) ?? spans[0];
  return instant + (span as Span).offset;
}
