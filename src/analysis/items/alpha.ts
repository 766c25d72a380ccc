import { feldtInterval } from './intervals.js';
import type { Alpha, NoAlpha } from './items.js';

/** Covariances of items, [i][j]. */
export type Matrix = readonly (readonly number[])[];

/** What leaving one item out does. */
export interface Dropped {
  readonly itemRest: number | 'no-rest' | 'impossible';
  readonly alpha: number | null;
  readonly standardised: number | null;
}

/**
 * Correlations by the items' own standard deviations, as R's `cov2cor`. Where a pair has other people than its items have,
 * one may exceed 1: see `isPossible`.
 */
export function correlationsOf(covariance: Matrix): Matrix {
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!))),
  );
}

/** False where the people of some pair are so few, or so unlike the others, that a correlation comes out beyond 1. */
export function isPossible(correlation: Matrix): boolean {
  return correlation.every((row) => row.every((r) => Math.abs(r) <= 1 + NOISE));
}

/** Of rounding, beside 1. */
const NOISE = 1e-9;

/**
 * Cronbach's alpha, k / (k − 1) × (1 − tr C / Σ C): L. J. Cronbach, "Coefficient alpha and the internal structure of
 * tests", Psychometrika 16 (1951). Everything as `alpha` of W. Revelle's R package psych works it out.
 * @param covariance of at least two items, each with a variance above 0
 * @param people what the interval and the standard error are of: the fewest that any two items share, at least two
 */
export function alphaOf(covariance: Matrix, people: number): Alpha | NoAlpha {
  const k = covariance.length;
  const raw = alphaFrom(k, traceOf(covariance), sumOf(covariance));
  if (typeof raw === 'string') return raw;
  return {
    items: k,
    people,
    raw,
    interval: feldtInterval(raw, people, k),
    se: standardError(covariance, people),
    ...standardisedOf(correlationsOf(covariance)),
  };
}

function standardisedOf(correlation: Matrix): Pick<Alpha, 'standardised' | 'averageR' | 'medianR'> {
  if (!isPossible(correlation)) return { standardised: null, averageR: null, medianR: null };
  const k = correlation.length;
  const between = correlation.flatMap((row, i) => row.slice(0, i)).sort((a, b) => a - b);
  return {
    standardised: numberOr(alphaFrom(k, k, sumOf(correlation))),
    // Rounding may lift a correlation of 1 beyond it.
    averageR: withinOne(between.reduce((sum, r) => sum + r, 0) / between.length),
    medianR: withinOne(medianOf(between)),
  };
}

/** For each item; alpha of one item alone is none. */
export function droppedOf(covariance: Matrix): readonly Dropped[] {
  const k = covariance.length;
  const correlation = correlationsOf(covariance);
  const possible = isPossible(correlation);
  const [trace, total, totalR] = [traceOf(covariance), sumOf(covariance), sumOf(correlation)];
  return covariance.map((row, i) => {
    const own = row[i]!;
    const rowSum = row.reduce((sum, value) => sum + value, 0);
    const rest = total - 2 * rowSum + own;
    const rowR = correlation[i]!.reduce((sum, value) => sum + value, 0);
    return {
      itemRest: itemRestOf(own, rowSum - own, rest, trace - own),
      alpha: k < 3 ? null : numberOr(alphaFrom(k - 1, trace - own, rest)),
      standardised: k < 3 || !possible ? null : numberOr(alphaFrom(k - 1, k - 1, totalR - 2 * rowR + 1)),
    };
  });
}

/**
 * The correlation of an item with the sum of the others.
 * @param own variance of the item
 * @param shared its covariance with that sum
 * @param rest variance of that sum
 * @param trace sum of the others' own variances
 */
function itemRestOf(own: number, shared: number, rest: number, trace: number): Dropped['itemRest'] {
  if (Math.abs(rest) <= NOISE * trace) return 'no-rest';
  if (rest < 0) return 'impossible';
  const r = shared / Math.sqrt(own * rest);
  return Math.abs(r) <= 1 + NOISE ? withinOne(r) : 'impossible';
}

/**
 * Covariances of pairs need not fit together: the sum may come out with a variance below 0, or with more than its items
 * can have in common, which makes alpha more than 1.
 */
function alphaFrom(k: number, trace: number, total: number): number | 'no-total' | 'impossible' {
  // A sum that is 0 but for rounding would make alpha any number.
  if (Math.abs(total) <= NOISE * trace) return 'no-total';
  if (total < 0) return 'impossible';
  const alpha = (k / (k - 1)) * (1 - trace / total);
  return alpha <= 1 + NOISE ? Math.min(1, alpha) : 'impossible';
}

function numberOr(found: number | string): number | null {
  return typeof found === 'string' ? null : found;
}

function withinOne(r: number): number {
  return Math.min(1, Math.max(-1, r));
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
