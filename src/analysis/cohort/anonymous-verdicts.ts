import type { Verdict } from '../../scoring/assessment.js';
import type { Count } from './cohort.js';
import { isSmall, tells, withoutSmall } from './small-numbers.js';

/** How many people a track has, by how sure it is of them. */
export interface Certainty {
  /** Ties and close calls. */
  readonly unsure: number;
  readonly sure: number;
  readonly insufficient: number;
}

export function certaintyOf(verdicts: Readonly<Record<Verdict, number>>): Certainty {
  const { tie, close, leaning, clear, insufficient } = verdicts;
  return { unsure: tie + close, sure: leaning + clear, insufficient };
}

/** Whether the unsure, or the sure, are so few that neither number may be known. */
export function hidesUnsure({ unsure, sure }: Certainty): boolean {
  return tells({ value: unsure, within: [unsure + sure] });
}

/** Whether the people without a recommendation, or those with one, are so few that neither number may be known. */
export function hidesInsufficient({ unsure, sure, insufficient }: Certainty): boolean {
  return tells({ value: insufficient, within: [insufficient + unsure + sure] });
}

/**
 * How often each verdict was reached, without what tells of fewer than five people. As the roles' close calls may say
 * how many are unsure, the two verdicts of the unsure are hidden together, and the two of the sure.
 */
export function anonymousVerdicts(
  verdicts: Readonly<Record<Verdict, number>>,
): Readonly<Record<Verdict, Count>> {
  const { tie, close, leaning, clear, insufficient } = verdicts;
  const certainty = certaintyOf(verdicts);
  const counts = [tie, close, leaning, clear];
  const shown: Count[] = hidesUnsure(certainty)
    ? counts.map((count) => (count === 0 ? 0 : null))
    : [...withoutSmall([tie, close]), ...withoutSmall([leaning, clear])];
  const hides = hidesInsufficient(certainty);
  if (hides) hideBeside(insufficient, counts, shown);
  return {
    tie: shown[0]!,
    close: shown[1]!,
    leaning: shown[2]!,
    clear: shown[3]!,
    insufficient: hides ? null : insufficient,
  };
}

/** Hides the smallest counts until subtraction says nothing of what is hidden beside them. */
function hideBeside(secret: number, counts: readonly number[], shown: Count[]): void {
  const order = counts.map((_, place) => place).sort((a, b) => counts[a]! - counts[b]!);
  const hidden = () => counts.reduce((sum, count, place) => (shown[place] === null ? sum + count : sum), 0);
  for (const place of order) {
    if (hidden() > 0 && !isSmall(hidden() + secret)) return;
    if (counts[place]! > 0) shown[place] = null;
  }
}
