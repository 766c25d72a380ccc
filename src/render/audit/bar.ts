import { padEnd } from '../layout.js';
import type { Glyphs } from './words.js';

/** Columns of the longest bar. */
const BAR_LENGTH = 14;

/** A bar is never so short that twice the fair share fills it. */
const columnsOfFair = (most: number): number => BAR_LENGTH / Math.max(2, most);

/** A multiple of the fair share as a bar. @param most the largest of all that stand below one another */
export function barOf(multiple: number, most: number, { bar }: Glyphs): string {
  const parts = bar.length;
  const filled = Math.min(BAR_LENGTH * parts, Math.round(multiple * columnsOfFair(most) * parts));
  const rest = filled % parts;
  const full = (bar[parts - 1] as string).repeat(Math.floor(filled / parts));
  return padEnd(full + (rest === 0 ? '' : bar[rest - 1]), BAR_LENGTH);
}

/** Above the bars: where the fair share ends. */
export function barHeading(most: number, { pointer }: Glyphs): string {
  const columns = Math.max(1, Math.round(columnsOfFair(most)));
  const word = columns > 'fair'.length ? 'fair' : '';
  return padEnd(`${word.padStart(columns - 1)}${pointer}`, BAR_LENGTH);
}
