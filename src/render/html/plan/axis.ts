import type { Plan } from '../../../plan/plan.js';
import { dateWords, monthWords } from '../../words.js';

/** The time that a plan takes, from its first week on, as the scale of a picture. */
export interface Axis {
  /** Weeks from end to end: a whole number of steps. */
  readonly weeks: number;
  /** What stands at the beginning of each step; all steps are equally long. */
  readonly labels: readonly string[];
}

/** More labels than these stand too close on a phone. */
const MOST_STEPS = 5;
/** Weeks: a week, a month, a quarter, a year. */
const STEPS = [1, 2, 4, 8, 13, 26, 52, 104, 260] as const;
const LAST_DAY = Date.UTC(9999, 11, 31);

export function axisOf({ steps, pace }: Plan): Axis {
  const last = Math.max(1, pace.deadline ?? 0, ...steps.map(({ to }) => to));
  const step = stepFor(last);
  const count = Math.ceil(last / step);
  const labels = Array.from({ length: count }, (_, place) => labelOf(place * step, step, pace.start));
  return { weeks: count * step, labels };
}

function stepFor(weeks: number): number {
  const fine = STEPS.find((step) => weeks <= MOST_STEPS * step);
  if (fine !== undefined) return fine;
  // Decades; at a minute a week even they do not do.
  return 520 * Math.ceil(weeks / (520 * MOST_STEPS));
}

function labelOf(before: number, step: number, start: string | null): string {
  if (start === null) return `week ${before + 1}`;
  const date = new Date(Math.min(Date.parse(`${start}T00:00:00Z`) + before * 7 * 86_400_000, LAST_DAY));
  const day = date.toISOString().slice(0, 10);
  return step < 8 ? dateWords(day) : monthWords(day);
}
