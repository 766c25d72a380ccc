import type { Quiz } from '../../quiz/quiz.js';
import type { FullSpread } from './full.js';
import type { Member } from './member.js';

const BINS = 10;

/** How each trait is spread over the people; none for a quiz whose options name roles. Nothing is suppressed. */
export function traitSpreads(quiz: Quiz, members: readonly Member[]): readonly FullSpread[] {
  if (quiz.direct) return [];
  return quiz.traits.map(({ id }, place) => {
    const known = members.flatMap(({ traits }) => traits[place] ?? []);
    const percents = known.map(({ percent }) => percent).sort((a, b) => a - b);
    const expected = known.reduce((sum, each) => sum + each.expected, 0);
    if (percents.length === 0) return { trait: id, ...NOBODY };
    return {
      trait: id,
      known: percents.length,
      expected: expected / percents.length,
      median: quantile(percents, 0.5),
      quartiles: [quantile(percents, 0.25), quantile(percents, 0.75)],
      range: [percents[0]!, percents.at(-1)!],
      bins: binsOf(percents),
    };
  });
}

const NOBODY: Omit<FullSpread, 'trait'> = {
  known: 0,
  expected: null,
  median: null,
  quartiles: null,
  range: null,
  bins: new Array(BINS).fill(0),
};

/**
 * By linear interpolation between order statistics, the first of which is 0 and the last 1: type 7 of Hyndman & Fan,
 * "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 * @param sorted at least one number, ascending
 * @param share 0…1
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}

function binsOf(percents: readonly number[]): readonly number[] {
  const bins: number[] = new Array(BINS).fill(0);
  for (const percent of percents) bins[Math.min(Math.floor((percent * BINS) / 100), BINS - 1)]! += 1;
  return bins;
}
