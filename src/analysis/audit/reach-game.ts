/** The best that both sides of a game can do. */
export interface Solution {
  /** A weight for each row, 0 or more, 1 together: no column pays more than `value` on their average. */
  readonly rows: Float64Array;
  /** A weight for each column, likewise: every row pays at least `value` on their average. */
  readonly columns: Float64Array;
  readonly value: number;
}

/**
 * Solves a matrix game: rows are weighted to keep the best column low, columns to keep the worst row high (von Neumann
 * 1928). By the simplex method on the rows' linear programme (Dantzig 1951), dense, in floating point: what is made of
 * the weights has to be checked in whole numbers.
 * @param payoffs [column][row]; at least one column and one row
 */
export function solveGame(payoffs: readonly ArrayLike<number>[]): Solution {
  const width = payoffs[0]!.length;
  const height = payoffs.length;
  const { low, span } = boundsOf(payoffs);
  // Moved and scaled to 1…2: then the value is positive, and `x = rows / value` solves: most Σ x, each column at most 1.
  const line = width + height + 1;
  const tableau = payoffs.map((column, nth) => {
    const row = new Float64Array(line);
    for (let place = 0; place < width; place++) row[place] = 1 + (column[place]! - low) / span;
    row[width + nth] = 1;
    row[line - 1] = 1;
    return row;
  });
  const target = new Float64Array(line).fill(-1, 0, width);
  const basis = Int32Array.from(payoffs, (_, nth) => width + nth);
  const most = 20 * (width + height);
  for (let step = 0; step < most; step++) {
    // After many steps by the first, not the steepest: that cannot go round in circles (Bland 1977).
    const entering =
      step < most / 2 ? steepest(target) : target.findIndex((v, at) => v < -TINY && at < line - 1);
    if (entering < 0) break;
    const leaving = tightest(tableau, basis, entering);
    if (leaving < 0) break;
    pivot(tableau, target, leaving, entering);
    basis[leaving] = entering;
  }
  const rows = new Float64Array(width);
  for (const [nth, place] of basis.entries()) if (place < width) rows[place] = tableau[nth]![line - 1]!;
  const total = scaleToOne(rows);
  const columns = target.slice(width, width + height);
  scaleToOne(columns);
  return { rows, columns, value: low + (1 / total - 1) * span };
}

const TINY = 1e-11;

function boundsOf(payoffs: readonly ArrayLike<number>[]): { low: number; span: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const column of payoffs) {
    for (let place = 0; place < column.length; place++) {
      low = Math.min(low, column[place]!);
      high = Math.max(high, column[place]!);
    }
  }
  return { low, span: high > low ? high - low : 1 };
}

/** The place of the most negative entry but the last, −1 where there is none. */
function steepest(target: Float64Array): number {
  let [place, least] = [-1, -TINY];
  for (let at = 0; at < target.length - 1; at++) {
    if (target[at]! < least) {
      least = target[at]!;
      place = at;
    }
  }
  return place;
}

/** The row that limits the entering variable most; of equal ones that with the first variable. */
function tightest(tableau: readonly Float64Array[], basis: Int32Array, entering: number): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [nth, row] of tableau.entries()) {
    if (row[entering]! <= TINY) continue;
    const ratio = row[row.length - 1]! / row[entering]!;
    if (ratio < least || (ratio === least && basis[nth]! < basis[found]!)) {
      least = ratio;
      found = nth;
    }
  }
  return found;
}

function pivot(
  tableau: readonly Float64Array[],
  target: Float64Array,
  leaving: number,
  entering: number,
): void {
  const source = tableau[leaving]!;
  const by = source[entering]!;
  for (let at = 0; at < source.length; at++) source[at] = source[at]! / by;
  const clear = (row: Float64Array): void => {
    const factor = row[entering]!;
    if (factor === 0) return;
    for (let at = 0; at < row.length; at++) row[at]! -= factor * source[at]!;
    row[entering] = 0;
  };
  for (const row of tableau) if (row !== source) clear(row);
  clear(target);
}

/** Negative ones are rounding errors. @returns what they had added up to */
function scaleToOne(weights: Float64Array): number {
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    weights[at] = Math.max(0, weights[at]!);
    total += weights[at]!;
  }
  for (let at = 0; at < weights.length; at++) weights[at] = weights[at]! / total;
  return total;
}
