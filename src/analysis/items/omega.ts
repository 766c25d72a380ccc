import { isPossible, type Matrix } from './alpha.js';
import type { NoOmega } from './items.js';

const MOST_ROUNDS = 20_000;
const CLOSE_ENOUGH = 1e-12;
/** What has a loading so large runs away: the least squares lie at infinity. */
const RUNAWAY = 1000;
/** An item goes with the factor where the model puts its correlation with some other item at least so high. */
const LEAST_SHARED = 0.01;
/** Sums of squares this close are the same, and omegas this far apart are not. */
const SAME_MISFIT = 1e-8;
const OTHER_OMEGA = 1e-4;

/**
 * McDonald's omega (total) of the model with one factor, (Σλ)² / ((Σλ)² + Σ(1 − λ²)): R. P. McDonald, "Test theory: a
 * unified treatment" (1999). The loadings λ are those whose products miss the correlations of two different items by the
 * least squares (minres: H. H. Harman and W. H. Jones, Psychometrika 31, 1966).
 * @param correlation of items that each have a variance
 */
export function omegaOf(correlation: Matrix): number | NoOmega {
  if (correlation.length < 3) return 'two-items';
  if (!isPossible(correlation)) return 'impossible';
  const loadings = oneFactor(correlation);
  return typeof loadings === 'string' ? loadings : omegaFrom(loadings);
}

function omegaFrom(loadings: readonly number[]): number {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  const unique = loadings.reduce((total, loading) => total + 1 - loading * loading, 0);
  return (sum * sum) / (sum * sum + unique);
}

/** Where a descent came to. */
interface Fit {
  readonly loadings: readonly number[];
  /** Sum of the squares by which it misses, each pair once. */
  readonly misfit: number;
  readonly isSettled: boolean;
}

/**
 * The loadings of one factor by least squares. There may be several minima, each of a group of items that go together, so
 * the best is taken of descents from several places.
 */
export function oneFactor(
  correlation: Matrix,
): readonly number[] | 'not-identified' | 'heywood' | 'no-convergence' {
  const fits = startsOf(correlation).map((start) => descend(correlation, start));
  const least = Math.min(...fits.map(({ misfit }) => misfit));
  const [best, ...others] = fits.filter(({ misfit }) => misfit <= least + SAME_MISFIT) as [Fit, ...Fit[]];
  if (sharersOf(best) < 3) return 'not-identified';
  if (best.loadings.some((loading) => Math.abs(loading) >= 1)) return 'heywood';
  if (!best.isSettled) return 'no-convergence';
  const omega = omegaFrom(best.loadings);
  const isOther = ({ loadings }: Fit): boolean => !(Math.abs(omegaFrom(loadings) - omega) <= OTHER_OMEGA);
  return others.some(isOther) ? 'not-identified' : best.loadings;
}

/** How many items go with another one by the model; two alone can share the product of their loadings in any way. */
function sharersOf({ loadings }: Fit): number {
  const sizes = loadings.map(Math.abs).sort((a, b) => b - a);
  const [first = 0, second = 0] = sizes;
  return sizes.filter((size, at) => size * (at === 0 ? second : first) >= LEAST_SHARED).length;
}

/** The direction of the largest spread; all items alike; and each item as if it were the factor itself. */
function startsOf(correlation: Matrix): readonly number[][] {
  return [
    leadingVector(correlation),
    correlation.map(() => 0.5),
    ...correlation.map((row, i) => row.map((r, j) => (i === j ? 0.95 : r))),
  ];
}

/** With all others fixed the best loading of an item is that of a regression, so each round makes the misfit smaller. */
function descend(correlation: Matrix, start: readonly number[]): Fit {
  const loadings = [...start];
  let isSettled = false;
  for (let round = 0; round < MOST_ROUNDS && !isSettled; round++) {
    let moved = 0;
    for (let i = 0; i < loadings.length; i++) {
      let [products, squares] = [0, 0];
      for (let j = 0; j < loadings.length; j++) {
        if (j === i) continue;
        products += correlation[i]![j]! * loadings[j]!;
        squares += loadings[j]! ** 2;
      }
      // Where all others are 0, any loading fits as well.
      const better = squares < CLOSE_ENOUGH ? 0 : products / squares;
      moved = Math.max(moved, Math.abs(better - loadings[i]!));
      loadings[i] = better;
    }
    if (loadings.some((loading) => Math.abs(loading) > RUNAWAY)) break;
    isSettled = moved < CLOSE_ENOUGH;
  }
  return { loadings, misfit: misfitOf(correlation, loadings), isSettled };
}

function misfitOf(correlation: Matrix, loadings: readonly number[]): number {
  let misfit = 0;
  for (let i = 0; i < loadings.length; i++)
    for (let j = 0; j < i; j++) misfit += (correlation[i]![j]! - loadings[i]! * loadings[j]!) ** 2;
  return misfit;
}

/** A rough direction of the largest spread, to start from: by repeated multiplication. */
function leadingVector(matrix: Matrix): number[] {
  // Not all alike, lest items of both directions cancel out for ever.
  let vector = matrix.map((_, i) => 1 + 0.01 * i);
  for (let round = 0; round < 50; round++) {
    const next = matrix.map((row) => row.reduce((sum, value, j) => sum + value * vector[j]!, 0));
    const length = Math.hypot(...next);
    if (length === 0) break;
    vector = next.map((value) => value / length);
  }
  return vector.map((value) => value * 0.9);
}
