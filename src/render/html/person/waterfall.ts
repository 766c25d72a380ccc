import type { Contribution } from '../../../scoring/assessment.js';
import { signed } from '../../words.js';

/** How many answers are shown one by one. */
const FOR = 5;
const AGAINST = 3;

/** A bar that begins where the one before ended. In hundredths of a point, as they are shown. */
export interface Step {
  readonly what: { readonly kind: 'answer'; readonly answer: Contribution } | OtherStep;
  readonly from: number;
  readonly to: number;
}

export type OtherStep =
  /** All answers that are not shown one by one. */
  | { readonly kind: 'others'; readonly count: number }
  /** What rounding leaves where every answer is shown. */
  | { readonly kind: 'rounding' };

/** A number of hundredths as it reads with two digits, so that what is shown can be added up by hand. */
export function hundredths(value: number): number {
  return Math.round(Number(value.toFixed(2)) * 100);
}

/** The same in words: `+0.45`. */
export function pointsWords(shown: number): string {
  return signed(shown / 100).trim();
}

/**
 * From 0 to the score: the answers that count most for it, the others in one, the answers that count most against it.
 * The last step ends exactly at the score that is shown.
 *
 * @param why largest first
 * @param z what they add up to
 */
export function waterfall(why: readonly Contribution[], z: number): Step[] {
  const speakingFor = why.filter(({ points }) => hundredths(points) > 0).slice(0, FOR);
  const against = why.filter(({ points }) => hundredths(points) < 0).slice(-AGAINST);
  const shown = [...speakingFor, ...against].reduce((sum, { points }) => sum + hundredths(points), 0);
  const count = why.length - speakingFor.length - against.length;
  const left = hundredths(z) - shown;
  const between: readonly Amount[] =
    count > 0 || left !== 0
      ? [{ what: count > 0 ? { kind: 'others', count } : { kind: 'rounding' }, amount: left }]
      : [];
  let at = 0;
  return [...speakingFor.map(ofAnswer), ...between, ...against.map(ofAnswer)].map(({ what, amount }) => {
    const from = at;
    at += amount;
    return { what, from, to: at };
  });
}

interface Amount {
  readonly what: Step['what'];
  readonly amount: number;
}

function ofAnswer(answer: Contribution): Amount {
  return { what: { kind: 'answer', answer }, amount: hundredths(answer.points) };
}
