import type { Grouping } from './cohort.js';
import type { PeopleAsPoints } from './team-vectors.js';

/**
 * A first arrangement: people are lined up so that neighbours in the line are alike. To keep the alike together, the
 * line is cut into pieces; for complementary teams it is dealt like cards, so that each gets someone of every stretch.
 * @param sizes of the teams, smallest first; they differ by one at most
 * @param line rows, as `alikeInLine` gives them
 * @returns for each row its team
 */
export function firstTeams(line: Int32Array, sizes: readonly number[], grouping: Grouping): Int32Array {
  const teams = new Int32Array(line.length);
  if (grouping === 'complementary') {
    // Backwards, as the last teams are the larger ones.
    line.forEach((row, place) => {
      teams[row] = sizes.length - 1 - (place % sizes.length);
    });
    return teams;
  }
  let place = 0;
  sizes.forEach((size, team) => {
    for (const end = place + size; place < end; place++) teams[line[place]!] = team;
  });
  return teams;
}

/**
 * Rows in an order in which neighbours are alike: split in two halves along the dimension that varies most, then each
 * half likewise (a k-d tree: Bentley 1975), down to pieces of `step`.
 * @param step where a half ends: after a multiple of it
 */
export function alikeInLine(points: PeopleAsPoints, step: number): Int32Array {
  const line = Int32Array.from({ length: points.people }, (_, row) => row);
  split(points, line, step);
  return line;
}

/** Sorts a part of the line in place. */
function split(points: PeopleAsPoints, part: Int32Array, step: number): void {
  if (part.length <= step || points.dimensions === 0) return;
  const { values, dimensions } = points;
  const widest = mostVaried(points, part);
  // Equal ones keep the order of the rows.
  part.sort((a, b) => values[a * dimensions + widest]! - values[b * dimensions + widest]! || a - b);
  const half = Math.max(1, Math.round(part.length / step / 2)) * step;
  split(points, part.subarray(0, half), step);
  split(points, part.subarray(half), step);
}

function mostVaried({ values, dimensions }: PeopleAsPoints, part: Int32Array): number {
  const sums = new Float64Array(dimensions);
  const squares = new Float64Array(dimensions);
  for (const row of part) {
    for (let at = 0; at < dimensions; at++) {
      const value = values[row * dimensions + at]!;
      sums[at] = sums[at]! + value;
      squares[at] = squares[at]! + value * value;
    }
  }
  const variances = squares.map((square, at) => square - sums[at]! ** 2 / part.length);
  return variances.reduce((most, variance, at) => (variance > variances[most]! ? at : most), 0);
}
