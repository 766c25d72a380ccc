import { informationOf as sharedOf } from '../audit/information.js';

/** What a response tells of an outcome; `null` without anybody. */
export interface Information {
  readonly n: number;
  /** In bits, as it is counted. */
  readonly counted: number | null;
  readonly chance: number | null;
  /** In bits, corrected; at most log₂ of the number of outcomes. */
  readonly corrected: number | null;
  /** Its share of the outcome's entropy, corrected likewise; at most 1. */
  readonly told: number | null;
}

/**
 * Mutual information of the response and the outcome.
 *
 * As it is counted it is too large, the more so the fewer people there are. G. A. Miller ("Note on the bias of information
 * estimates", 1955) and W. G. Madow add (kinds seen − 1) / 2n nats to each entropy; `corrected` is made of entropies so
 * corrected. Of few people they may come out larger than there is anything to tell, so both what is told and the outcome's
 * entropy are cut off at log₂ of the number of outcomes. `chance` is exact: the mean over all ways to deal out the same answers and outcomes (N. X. Vinh, J. Epps and
 * J. Bailey, Journal of Machine Learning Research 11, 2010).
 * @param counts [response][outcome] → people
 */
export function informationOf(counts: readonly (readonly number[])[]): Information {
  const responses = counts.map(sumOf);
  const outcomes = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
  const n = sumOf(responses);
  if (n === 0) return { n, counted: null, chance: null, corrected: null, told: null };
  const { shared, entropy: ofOutcomes } = sharedOf(counts, false);
  const most = Math.log2(outcomes.length);
  const [corrected, entropy] = [Math.min(most, shared), Math.min(most, ofOutcomes)];
  return {
    n,
    counted: sharedOf(counts, true).shared,
    chance: chanceOf(responses.filter(isSeen), outcomes.filter(isSeen), n),
    corrected,
    told: entropy > 0 ? corrected / entropy : null,
  };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const isSeen = (count: number): boolean => count > 0;

/** What is counted on average when who answers what has nothing to do with the outcome; both are as frequent as they are. */
function chanceOf(x: readonly number[], y: readonly number[], n: number): number {
  const ln = logFactorials(n);
  /** The same two totals give the same terms. */
  const known = new Map<number, number>();
  let bits = 0;
  for (const a of x) {
    for (const b of y) {
      const key = a * (n + 1) + b;
      let term = known.get(key);
      if (term === undefined) {
        term = cellChance(a, b, n, ln);
        known.set(key, term);
      }
      bits += term;
    }
  }
  return Math.max(0, bits);
}

/** The mean contribution of a cell with these totals: the count in it is hypergeometric. */
function cellChance(a: number, b: number, n: number, ln: Float64Array): number {
  const fixed = ln[a]! + ln[b]! + ln[n - a]! + ln[n - b]! - ln[n]!;
  let sum = 0;
  for (let count = Math.max(1, a + b - n); count <= Math.min(a, b); count++) {
    const probability = Math.exp(
      fixed - ln[count]! - ln[a - count]! - ln[b - count]! - ln[n - a - b + count]!,
    );
    sum += (count / n) * Math.log2((n * count) / (a * b)) * probability;
  }
  return sum;
}

let kept = new Float64Array(1);

/** ln 0! … ln n! */
function logFactorials(n: number): Float64Array {
  if (kept.length > n) return kept;
  kept = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) kept[k] = kept[k - 1]! + Math.log(k);
  return kept;
}
