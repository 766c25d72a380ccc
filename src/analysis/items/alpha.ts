import { feldtInterval } from './intervals.js';
import type { Alpha, NoAlpha } from './items.js';

/** Covariances of items, [i][j]. */
export type Matrix = readonly (readonly number[])[];

/** What leaving one item out does. */
export interface Dropped {
  readonly itemRest: number | null;
  readonly alpha: number | null;
  readonly standardised: number | null;
}

/** Correlations by the items' own standard deviations. Those of pairs may exceed 1, as in R's `cov2cor`. */
export function correlationsOf(covariance: Matrix): Matrix {
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!))),
  );
}

/**
 * Cronbach's alpha, k / (k − 1) × (1 − tr C / Σ C): L. J. Cronbach, "Coefficient alpha and the internal structure of
 * tests", Psychometrika 16 (1951). Everything as `alpha` of W. Revelle's R package psych works it out.
 * @param covariance of at least two items, each with a variance above 0
 * @param people for the interval and the standard error, at least two
 */
export function alphaOf(covariance: Matrix, people: number): Alpha | NoAlpha {
  const k = covariance.length;
  const correlation = correlationsOf(covariance);
  const raw = alphaFrom(k, traceOf(covariance), sumOf(covariance));
  if (raw === null) return 'no-total';
  const between = correlation.flatMap((row, i) => row.slice(0, i)).sort((a, b) => a - b);
  return {
    items: k,
    raw,
    standardised: alphaFrom(k, k, sumOf(correlation)),
    interval: feldtInterval(raw, people, k),
    se: standardError(covariance, people),
    averageR: between.reduce((sum, r) => sum + r, 0) / between.length,
    medianR: medianOf(between),
  };
}

/** For each item; alpha of one item alone is none. */
export function droppedOf(covariance: Matrix): readonly Dropped[] {
  const k = covariance.length;
  const correlation = correlationsOf(covariance);
  const [trace, total, totalR] = [traceOf(covariance), sumOf(covariance), sumOf(correlation)];
  return covariance.map((row, i) => {
    const own = row[i]!;
    const rowSum = row.reduce((sum, value) => sum + value, 0);
    const rest = total - 2 * rowSum + own;
    const rowR = correlation[i]!.reduce((sum, value) => sum + value, 0);
    return {
      itemRest: rest > 0 ? (rowSum - own) / Math.sqrt(own * rest) : null,
      alpha: k < 3 ? null : alphaFrom(k - 1, trace - own, rest),
      standardised: k < 3 ? null : alphaFrom(k - 1, k - 1, totalR - 2 * rowR + 1),
    };
  });
}

/** `null` where the sum has no variance: covariances of pairs need not fit together. */
function alphaFrom(k: number, trace: number, total: number): number | null {
  // A sum that is 0 but for rounding would make alpha any number.
  return total > 1e-9 * trace ? (k / (k - 1)) * (1 - trace / total) : null;
}

/** A. Duhachek and D. Iacobucci, "Alpha's standard error (ASE)", Journal of Applied Psychology 89 (2004), equation 2. */
function standardError(covariance: Matrix, people: number): number | null {
  const k = covariance.length;
  const trace = traceOf(covariance);
  const total = sumOf(covariance);
  const rowSums = covariance.map((row) => row.reduce((sum, value) => sum + value, 0));
  const traceOfSquare = covariance.flat().reduce((sum, value) => sum + value * value, 0);
  const sumOfSquare = rowSums.reduce((sum, value) => sum + value * value, 0);
  const q =
    ((2 * k * k) / ((k - 1) ** 2 * total ** 3)) *
    (total * (traceOfSquare + trace * trace) - 2 * trace * sumOfSquare);
  return q >= 0 && Number.isFinite(q) ? Math.sqrt(q / people) : null;
}

function traceOf(matrix: Matrix): number {
  return matrix.reduce((sum, row, i) => sum + row[i]!, 0);
}

function sumOf(matrix: Matrix): number {
  return matrix.reduce((sum, row) => row.reduce((rest, value) => rest + value, sum), 0);
}

/** @param sorted at least one number, ascending */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
