import { component } from './content-lines.js';
import { DAY, timeValue, type WallTime, weekdayOf } from './moments.js';
import type { Zone } from './zone.js';

/** Clocks being changed. */
interface Change {
  readonly from: number;
  readonly to: number;
  /** What they show before it. */
  readonly onset: WallTime;
}

/**
 * The zone, for clients that do not know it or know it otherwise (RFC 5545, 3.6.5). A change that comes every year by
 * the same rule is written as the rule: some clients understand nothing else. Others are listed one by one.
 * @param lastYear the last one with events. The zone has some years more, because one or two do not tell a rule: the
 * fourth Sunday may be the last one
 */
export function vtimezone({ name, spans }: Zone, lastYear: number): string[] {
  const changes = spans.slice(1).map(({ begin, offset }, index): Change => {
    const from = spans[index]?.offset ?? offset;
    return { from, to: offset, onset: begin + from };
  });
  const first = spans.slice(0, 1).flatMap(({ begin, offset }) => {
    // What clocks are put forward from is called standard time, and what they are put back from is not.
    const isDaylight = changes[0] !== undefined && !isForward(changes[0]);
    return observance(isDaylight, { from: offset, to: offset, onset: begin + offset }, []);
  });
  const lines = kindsOf(changes).flatMap((kind) => {
    const rule = yearlyRule(kind);
    if (rule !== null)
      return kind.slice(0, 1).flatMap((change) => observance(isForward(change), change, [rule]));
    // Not as RDATE: ical.js, which Thunderbird reads with, then forgets the first one.
    return kind
      .filter(({ onset }) => yearOf(onset) <= lastYear)
      .flatMap((change) => observance(isForward(change), change, []));
  });
  return component('VTIMEZONE', [`TZID:${name}`, ...first, ...lines]);
}

function observance(isDaylight: boolean, { from, to, onset }: Change, again: readonly string[]): string[] {
  return component(isDaylight ? 'DAYLIGHT' : 'STANDARD', [
    `DTSTART:${timeValue(onset)}`,
    `TZOFFSETFROM:${offsetValue(from)}`,
    `TZOFFSETTO:${offsetValue(to)}`,
    ...again,
  ]);
}

function isForward({ from, to }: Change): boolean {
  return to > from;
}

/** The changes from and to the same offsets, together. */
function kindsOf(changes: readonly Change[]): Change[][] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  return [...kinds.values()];
}

/** Fewer years may agree by chance. */
const LEAST_YEARS = 8;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** `RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, if that gives these changes and no others; otherwise `null`. */
function yearlyRule(changes: readonly Change[]): string | null {
  const onsets = changes.map(({ onset }) => onset);
  const [first] = onsets;
  if (first === undefined || onsets.length < LEAST_YEARS) return null;
  if (onsets.some((onset, index) => yearOf(onset) !== yearOf(first) + index)) return null;
  const month = same(onsets.map((onset) => new Date(onset).getUTCMonth() + 1));
  const weekday = same(onsets.map(weekdayOf));
  const place = same(onsets.map(placeFromStart)) ?? same(onsets.map(placeFromEnd));
  const isOneTime = same(onsets.map((onset) => onset % DAY)) !== null;
  if (month === null || weekday === null || place === null || !isOneTime) return null;
  return `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${place}${WEEKDAYS[weekday]}`;
}

/** The value that all have, or `null`. */
function same(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** 2 for the second Sunday, or whatever day it is, of its month. */
function placeFromStart(wall: WallTime): number {
  return Math.ceil(new Date(wall).getUTCDate() / 7);
}

/** −1 for the last one. */
function placeFromEnd(wall: WallTime): number {
  const day = new Date(wall);
  const days = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return -Math.ceil((days - day.getUTCDate() + 1) / 7);
}

function yearOf(wall: WallTime): number {
  return new Date(wall).getUTCFullYear();
}

/** `+0100`; with seconds where there are any, as there were long ago. */
function offsetValue(offset: number): string {
  const size = Math.abs(offset) / 1000;
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const shown = (size % 60 === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${shown.join('')}`;
}
