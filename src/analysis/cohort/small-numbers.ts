import { SMALLEST_GROUP } from './cohort.js';

/** People who are counted, out of larger numbers that a reader may know, too. */
export interface Cell {
  readonly value: number;
  /** Each at least `value`, the nearest first. The difference from it is as telling as the value itself. */
  readonly within: readonly number[];
}

/** Whether a number of people tells of somebody. Nobody is not somebody: 0 may be shown. */
export function isSmall(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}

/** Whether the number, or what a larger one leaves beside it, tells of somebody. */
export function tells({ value, within }: Cell): boolean {
  return isSmall(value) || within.some((of) => isSmall(of - value));
}

/** What cells come to together: all that a reader can work out of them who knows the total and the others. */
export function together(cells: readonly Cell[]): Cell {
  const sums = (cells[0]?.within ?? []).map((_, place) =>
    cells.reduce((sum, { within }) => sum + within[place]!, 0),
  );
  return { value: cells.reduce((sum, { value }) => sum + value, 0), within: sums };
}

/**
 * Which parts of a known total have to be hidden: primary suppression, those that tell; secondary suppression, the
 * smallest others until what is hidden tells nothing together (so it is more than one part, too).
 * @param rest a part that is hidden in any case; `null` where there is none
 */
export function hiddenParts(cells: readonly Cell[], rest: Cell | null = null): readonly boolean[] {
  const hidden = cells.map(tells);
  const others = cells
    .map((cell, place) => ({ cell, place }))
    .filter(({ cell, place }) => !hidden[place] && cell.within[0]! > 0)
    .sort((a, b) => Number(a.cell.value === 0) - Number(b.cell.value === 0) || a.cell.value - b.cell.value);
  for (const { place } of others) {
    const secret = cells.filter((_, at) => hidden[at]);
    if (!tells(together(rest === null ? secret : [...secret, rest]))) break;
    hidden[place] = true;
  }
  return hidden;
}

/** The same for counts that nothing but their total is known of, such as those of bins; 0 stays. */
export function withoutSmall(counts: readonly number[]): readonly (number | null)[] {
  const hidden = hiddenParts(counts.map((value) => ({ value, within: [value] })));
  return counts.map((count, place) => (hidden[place] ? null : count));
}
