import type { Verdict } from '../scoring/assessment.js';

/** Whether one answer at most decides which of two roles comes first. */
export function isCloseCall(verdict: Verdict): verdict is 'tie' | 'close' {
  return verdict === 'tie' || verdict === 'close';
}
