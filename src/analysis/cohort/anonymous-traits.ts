import { SMALLEST_GROUP, type TraitSpread } from './cohort.js';
import type { FullSpread } from './full.js';
import { isSmall, tells } from './small-numbers.js';

/** A quartile of fewer people than this is nearly the answer of one of the five around it. */
const ENOUGH_FOR_QUARTILES = 20;

/** The spread without what tells of fewer than five people. @param people how many the cohort has */
export function anonymousSpread(spread: FullSpread, people: number): TraitSpread {
  const { known } = spread;
  const isEnough = known >= SMALLEST_GROUP;
  return {
    trait: spread.trait,
    known: tells({ value: known, within: [people] }) ? null : known,
    expected: isEnough ? coarse(spread.expected) : null,
    median: isEnough ? coarse(spread.median) : null,
    quartiles: known >= ENOUGH_FOR_QUARTILES ? coarseRange(spread.quartiles) : null,
    // Its ends are the answers of one person each.
    range: null,
    bins: anonymousBins(spread.bins, known, people),
  };
}

/** To the next five: a median is one person's own value, and to the last digit hardly anybody else's. */
function coarse(percent: number | null): number | null {
  return percent === null ? null : 5 * Math.round(percent / 5);
}

function coarseRange(range: TraitSpread['quartiles']): TraitSpread['quartiles'] {
  return range === null ? null : [5 * Math.round(range[0] / 5), 5 * Math.round(range[1] / 5)];
}

/** All of them, or none where one tells: zeros and quartiles beside hidden bins would often give these away. */
function anonymousBins(bins: readonly number[], known: number, people: number): TraitSpread['bins'] {
  const isTelling = tells({ value: known, within: [people] }) || bins.some(isSmall);
  return isTelling ? bins.map(() => null) : bins;
}
