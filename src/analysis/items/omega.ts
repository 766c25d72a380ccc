import type { Matrix } from './alpha.js';
import type { NoOmega } from './items.js';

const MOST_ROUNDS = 20_000;
const CLOSE_ENOUGH = 1e-12;

/**
 * McDonald's omega (total) of the model with one factor, (Σλ)² / ((Σλ)² + Σ(1 − λ²)): R. P. McDonald, "Test theory: a
 * unified treatment" (1999). The loadings λ are those whose products miss the correlations of two different items by the
 * least squares (minres: H. H. Harman and W. H. Jones, Psychometrika 31, 1966).
 * @param correlation of items that each have a variance
 */
export function omegaOf(correlation: Matrix): number | NoOmega {
  if (correlation.length < 3) return 'two-items';
  const loadings = oneFactor(correlation);
  if (typeof loadings === 'string') return loadings;
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  const unique = loadings.reduce((total, loading) => total + 1 - loading * loading, 0);
  return (sum * sum) / (sum * sum + unique);
}

/**
 * The loadings of one factor by least squares. With all others fixed the best loading of an item is that of a regression,
 * so each round makes the misfit smaller.
 */
export function oneFactor(correlation: Matrix): readonly number[] | 'heywood' | 'no-convergence' {
  const loadings = leadingVector(correlation);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let i = 0; i < loadings.length; i++) {
      let [products, squares] = [0, 0];
      for (let j = 0; j < loadings.length; j++) {
        if (j === i) continue;
        products += correlation[i]![j]! * loadings[j]!;
        squares += loadings[j]! ** 2;
      }
      if (squares < CLOSE_ENOUGH) return 'no-convergence';
      const better = products / squares;
      moved = Math.max(moved, Math.abs(better - loadings[i]!));
      loadings[i] = better;
    }
    if (loadings.some((loading) => !(Math.abs(loading) < 1e6))) return 'heywood';
    if (moved < CLOSE_ENOUGH) return loadings.some((each) => Math.abs(each) >= 1) ? 'heywood' : loadings;
  }
  // What runs away is on its way to a loading beyond 1.
  return loadings.some((each) => Math.abs(each) >= 1) ? 'heywood' : 'no-convergence';
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
