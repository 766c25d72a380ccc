import type { TrackAudit } from './audit.js';
import { shareOf } from './estimate.js';

type WholeVerdict = keyof TrackAudit['verdicts'];

/** The shares of the verdicts that whole sheets get. */
export function verdictShares(
  countOf: (verdict: WholeVerdict) => number,
  sheets: number,
  exact: boolean,
): TrackAudit['verdicts'] {
  const share = (verdict: WholeVerdict) => shareOf(countOf(verdict), sheets, exact);
  return { tie: share('tie'), close: share('close'), leaning: share('leaning'), clear: share('clear') };
}

/**
 * Flip distances that were seen, ascending, with their shares; `null` (last): no change of answers suffices.
 * @param counts [flip distance] → sheets; the last is for those that no change can turn
 */
export function flipShares(counts: Int32Array, sheets: number, exact: boolean): TrackAudit['flips'] {
  return [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([answers, count]) => ({
      answers: answers === counts.length - 1 ? null : answers,
      share: shareOf(count, sheets, exact),
    }));
}
