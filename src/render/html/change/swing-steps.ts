import type { Swing, SwingShare } from '../../../analysis/change/change.js';
import { hundredths, type Step, waterfall } from '../waterfall.js';

/** A step of a lead; hundredths of a standard deviation, as they are shown. */
export type SwingStep = Step<SwingShare>;

/**
 * From the lead before to the lead now: the answers that did most for the new role, the others in one, those that did
 * most against it. The last step ends exactly at the lead that is shown. Nothing where it is not known what each did.
 */
export function swingSteps({ before, after, shares }: Swing): SwingStep[] {
  if (shares.length === 0) return [];
  const [start, end] = [hundredths(before), hundredths(after)];
  return waterfall(shares, (end - start) / 100).map(({ what, from, to }) => ({
    what,
    from: start + from,
    to: start + to,
  }));
}
