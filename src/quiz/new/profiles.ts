import { randomFrom } from '../random.js';
import type { Lean } from './draft.js';

/** What an outcome asks of each trait, −2…2, two decimals. */
export type Profile = readonly number[];

type Vector = readonly number[];

/** Profiles for outcomes, and what they lead to. */
export interface Profiles {
  /** One for each outcome. */
  readonly profiles: readonly Profile[];
  /** False where the leanings stand there as they were said, and true where they are evened out. */
  readonly adjusted: boolean;
  /** Least and most of the first places on random sheets that an outcome has, as a multiple of the fair share. An estimate. */
  readonly share: readonly [number, number];
}

/** Shares that are as good as even. */
const EVEN = [0.7, 1.4] as const;
/** How much better its own answers must fit an outcome than any other, as a part of the best fit. */
const LEAST_LEAD = 0.1;
const DRAWS = 1500;
const STEPS = 24;

/**
 * Turns leanings into profiles with which each outcome comes first about equally often when answers are random, and each
 * for sure when its own leanings are answered.
 *
 * Leanings alone often are not even: an outcome between two others is seldom nearest. What all outcomes have in common
 * tells none of them apart, so a part of their mean is taken off; then those that come first too often are moved a little
 * away from those that do too seldom. The traits of a random sheet are taken for independent and normal, which they nearly
 * are where no question measures two traits; an audit counts.
 * @param leans [outcome][trait], fit by the rules of a draft
 */
export function profilesOf(leans: readonly (readonly Lean[])[]): Profiles {
  const traits = leans[0]?.length ?? 0;
  const sheets = normalSheets(traits);
  const judged = (profiles: readonly Vector[]): Judged => judge(profiles, leans, sheets);
  const plain = judged(leans);
  let best = plain;
  if (!isEven(plain)) {
    const mean = Array.from(
      { length: traits },
      (_, t) => sum(leans.map((each) => each[t] ?? 0)) / leans.length,
    );
    for (const part of [0.3, 0.5, 0.7, 0.85]) {
      const moved = judged(leans.map((each) => each.map((lean, t) => lean - part * (mean[t] ?? 0))));
      if (moved.worth > best.worth) best = moved;
    }
    let next = best;
    for (let step = 0; step < STEPS && !isEven(best); step++) {
      next = judged(nudged(next, leans));
      if (next.worth > best.worth) best = next;
    }
  }
  return {
    profiles: best.profiles.map((profile) => profile.map(inBounds)),
    adjusted: best !== plain,
    share: [Math.min(...best.shares), Math.max(...best.shares)],
  };
}

interface Judged {
  readonly profiles: readonly Vector[];
  /** Share of the first places, as a multiple of the fair one. */
  readonly shares: readonly number[];
  /** Larger is better: how even the shares are; below 0 where some outcome does not win on its own answers. */
  readonly worth: number;
}

function judge(profiles: readonly Vector[], leans: readonly Vector[], sheets: readonly Vector[]): Judged {
  const units = profiles.map(unit);
  const firsts: number[] = new Array(units.length).fill(0);
  for (const sheet of sheets) firsts[nearest(units, sheet)]! += 1;
  const shares = firsts.map((count) => (count * units.length) / sheets.length);
  const lead = leastLead(units, leans);
  const even = Math.min(Math.min(...shares), 1 / Math.max(...shares));
  return { profiles, shares, worth: lead < LEAST_LEAD ? lead - 1 : even };
}

const isEven = ({ shares, worth }: Judged): boolean =>
  worth >= 0 && Math.min(...shares) >= EVEN[0] && Math.max(...shares) <= EVEN[1];

/** By how much, at the least, an outcome fits its own leanings better than the next best does. */
function leastLead(units: readonly Vector[], leans: readonly Vector[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [own, lean] of leans.entries()) {
    const fits = units.map((each) => dot(each, lean) / Math.hypot(...lean));
    for (const [other, fit] of fits.entries())
      if (other !== own) least = Math.min(least, (fits[own] as number) - fit);
  }
  return least;
}

/** Each outcome with more first places than a near one is moved a little away from it. */
function nudged({ profiles, shares }: Judged, leans: readonly Vector[]): Vector[] {
  const units = profiles.map(unit);
  return units.map((own, k) => {
    const moved = [...own];
    for (const [other, theirs] of units.entries()) {
      const push = 0.15 * ((shares[k] as number) - (shares[other] as number)) * dot(own, theirs);
      if (other === k || push <= 0) continue;
      for (const [t, value] of theirs.entries()) moved[t]! -= push * value;
    }
    const length = Math.hypot(...(leans[k] as Vector));
    return unit(moved).map((value) => value * length);
  });
}

/** The same sheets every time: the same leanings give the same file. */
function normalSheets(traits: number): Vector[] {
  const random = randomFrom(1);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  // Each with its mirror image, so that opposites are treated alike.
  return Array.from({ length: DRAWS / 2 }, () => Array.from({ length: traits }, normal)).flatMap((sheet) => [
    sheet,
    sheet.map((value) => -value),
  ]);
}

function nearest(units: readonly Vector[], sheet: Vector): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [place, each] of units.entries()) {
    const fit = dot(each, sheet);
    if (fit > most) [best, most] = [place, fit];
  }
  return best;
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

function dot(a: Vector, b: Vector): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += a[at]! * b[at]!;
  return total;
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

function inBounds(value: number): number {
  const rounded = Math.round(Math.max(-2, Math.min(2, value)) * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
