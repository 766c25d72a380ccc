import { signed } from '../words.js';

/** How many answers are shown one by one. */
const FOR = 5;
const AGAINST = 3;

/** What adds to a sum: an answer, in standard deviations. */
export interface Part {
  readonly points: number;
}

/** A bar that begins where the one before ended. In hundredths of a point, as they are shown. */
export interface Step<P extends Part> {
  readonly what: { readonly kind: 'answer'; readonly answer: P } | OtherStep;
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
export function waterfall<P extends Part>(why: readonly P[], z: number): Step<P>[] {
  const speakingFor = why.filter(({ points }) => hundredths(points) > 0).slice(0, FOR);
  const against = why.filter(({ points }) => hundredths(points) < 0).slice(-AGAINST);
  const shown = [...speakingFor, ...against].reduce((sum, { points }) => sum + hundredths(points), 0);
  const count = why.length - speakingFor.length - against.length;
  const left = hundredths(z) - shown;
  const between: readonly Amount<P>[] =
    count > 0 || left !== 0
      ? [{ what: count > 0 ? { kind: 'others', count } : { kind: 'rounding' }, amount: left }]
      : [];
  let at = 0;
  const ofAnswer = (answer: P): Amount<P> => ({
    what: { kind: 'answer', answer },
    amount: hundredths(answer.points),
  });
  return [...speakingFor.map(ofAnswer), ...between, ...against.map(ofAnswer)].map(({ what, amount }) => {
    const from = at;
    at += amount;
    return { what, from, to: at };
  });
}

interface Amount<P extends Part> {
  readonly what: Step<P>['what'];
  readonly amount: number;
}
