import type { Grouping } from './cohort.js';
import type { PeopleAsPoints } from './team-vectors.js';

/** Who is in which team, and what is kept to try and carry out exchanges quickly. Changed in place. */
export interface Arrangement {
  readonly points: PeopleAsPoints;
  readonly grouping: Grouping;
  readonly sizes: readonly number[];
  /** For each row its team. */
  readonly teams: Int32Array;
  /** Rows team by team, and for each row its place there. */
  readonly seats: Int32Array;
  readonly seatOf: Int32Array;
  /** For each team the first of its seats. */
  readonly firstSeat: Int32Array;
  /** For each team the sum of its rows: teams × dimensions. */
  readonly sums: Float64Array;
}

/** @param teams for each row its team, as many as `sizes` says */
export function arrangementOf(
  points: PeopleAsPoints,
  teams: Int32Array,
  sizes: readonly number[],
  grouping: Grouping,
): Arrangement {
  const { values, dimensions, people } = points;
  const firstSeat = new Int32Array(sizes.length);
  for (let team = 1; team < sizes.length; team++) firstSeat[team] = firstSeat[team - 1]! + sizes[team - 1]!;
  const free = firstSeat.slice();
  const seats = new Int32Array(people);
  const seatOf = new Int32Array(people);
  const sums = new Float64Array(sizes.length * dimensions);
  for (let row = 0; row < people; row++) {
    const team = teams[row]!;
    const seat = free[team]!;
    free[team] = seat + 1;
    seats[seat] = row;
    seatOf[row] = seat;
    addTo(sums, team * dimensions, values, row * dimensions, dimensions);
  }
  return { points, grouping, sizes, teams, seats, seatOf, firstSeat, sums };
}

function addTo(sums: Float64Array, to: number, values: Float64Array, from: number, count: number): void {
  for (let at = 0; at < count; at++) sums[to + at] = sums[to + at]! + values[from + at]!;
}

/**
 * How good an arrangement is; more is better. The squared distances of people from the mean of their team sum to
 * Σ‖x‖² − Σ‖sum of the team‖² / its size, and only the last part depends on the teams: the more, the more alike.
 */
export function worthOf({ sums, sizes, points: { dimensions }, grouping }: Arrangement): number {
  let alikeness = 0;
  sizes.forEach((size, team) => {
    for (let at = 0; at < dimensions; at++) alikeness += sums[team * dimensions + at]! ** 2 / size;
  });
  return grouping === 'alike' ? alikeness : -alikeness;
}

/** By how much the worth grows when two rows of different teams change places. Looks at two sums only. */
export function gainOf(arrangement: Arrangement, a: number, b: number): number {
  const { points, teams, sizes, sums, grouping } = arrangement;
  const { values, dimensions } = points;
  const teamA = teams[a]!;
  const teamB = teams[b]!;
  const rowA = a * dimensions;
  const rowB = b * dimensions;
  const sumA = teamA * dimensions;
  const sumB = teamB * dimensions;
  let alongA = 0;
  let alongB = 0;
  let squares = 0;
  for (let at = 0; at < dimensions; at++) {
    const step = values[rowB + at]! - values[rowA + at]!;
    alongA += sums[sumA + at]! * step;
    alongB += sums[sumB + at]! * step;
    squares += step * step;
  }
  // ‖sum + step‖² − ‖sum‖² = 2 sum·step + ‖step‖², and the other way round in the other team.
  const alikeness = (squares + 2 * alongA) / sizes[teamA]! + (squares - 2 * alongB) / sizes[teamB]!;
  return grouping === 'alike' ? alikeness : -alikeness;
}

export function exchange({ points, teams, seats, seatOf, sums }: Arrangement, a: number, b: number): void {
  const { values, dimensions } = points;
  const teamA = teams[a]!;
  const teamB = teams[b]!;
  for (let at = 0; at < dimensions; at++) {
    const step = values[b * dimensions + at]! - values[a * dimensions + at]!;
    sums[teamA * dimensions + at] = sums[teamA * dimensions + at]! + step;
    sums[teamB * dimensions + at] = sums[teamB * dimensions + at]! - step;
  }
  teams[a] = teamB;
  teams[b] = teamA;
  const seatA = seatOf[a]!;
  const seatB = seatOf[b]!;
  seats[seatA] = b;
  seats[seatB] = a;
  seatOf[a] = seatB;
  seatOf[b] = seatA;
}
