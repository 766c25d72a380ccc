import { type Block, note } from '../page.js';
import type { Glyphs } from './words.js';

/** What a table shows: everything, or of many things those from both ends. */
export interface Ends<T> {
  readonly shown: readonly T[];
  /** How many are left out between the ends. */
  readonly left: number;
}

/**
 * @param each how many are shown from each end
 * @param brief false: all of them
 */
export function endsOf<T>(all: readonly T[], each: number, brief: boolean): Ends<T> {
  const left = all.length - 2 * each;
  // A row that says that one is left out would take the place of that one.
  return brief && left > 1
    ? { shown: [...all.slice(0, each), ...all.slice(-each)], left }
    : { shown: all, left: 0 };
}

/** The rows of what is shown, with one between the ends where some are left out: so the gap is seen. */
export function rowsOf<T>(
  { shown, left }: Ends<T>,
  row: (one: T, place: number) => readonly string[],
  { gap }: Glyphs,
): readonly (readonly string[])[] {
  const rows = shown.map(row);
  const [first = []] = rows;
  if (left === 0) return rows;
  const middle = rows.length / 2;
  return [...rows.slice(0, middle), first.map((_, at) => (at === 0 ? gap : '')), ...rows.slice(middle)];
}

/** Says how many are left out, and where they are. */
export function leftOut({ shown, left }: Ends<unknown>): Block[] {
  if (left === 0) return [];
  return [note(`${left} between the first and the last ${shown.length / 2} are left out; --all has them.`)];
}
