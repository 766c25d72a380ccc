/** Width of a grid cell, in points: 0.005 standard deviations. */
const CELL = 50;

/** Quizzes with no more possible sheets than this are counted out, one sheet after the other. */
const MOST_COUNTED = 4096;

/** How the scores of a role fall when every response is equally likely. */
export interface NullDistribution {
  /**
   * Percentile rank of a score: the percentage of random sheets below it, equal ones counted half. 0…100.
   * @param points the role's score, in points
   */
  percentileRank(points: number): number;
}

/**
 * The distribution of a sum of independent questions.
 * @param questions for each question, the points of each of its responses
 */
export function nullDistribution(questions: readonly Int32Array[]): NullDistribution {
  const sheets = questions.reduce((product, points) => product * points.length, 1);
  return sheets <= MOST_COUNTED ? counted(questions) : convolved(questions);
}

/** Exact: with few questions a grid is up to half a percent off, and single sheets are seen. */
function counted(questions: readonly Int32Array[]): NullDistribution {
  const sums = questions.reduce<number[]>(
    (so, points) => so.flatMap((sum) => Array.from(points, (value) => sum + value)),
    [0],
  );
  const scores = Int32Array.from(sums).sort();
  /** How many scores are below a value. */
  const below = (value: number): number => {
    let [from, to] = [0, scores.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (scores[middle]! < value) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return { percentileRank: (points) => (50 * (below(points) + below(points + 1))) / scores.length };
}

/**
 * By convolution on a grid.
 *
 * A response's points seldom fall on a grid line, so its probability is shared between the two nearest in proportion
 * to nearness ("linear binning", Wand 1994): means are kept exactly, and the rank of a lone value comes out exactly
 * half way. The rank between grid lines is interpolated, so a higher score never has a lower rank.
 */
function convolved(questions: readonly Int32Array[]): NullDistribution {
  // Many responses first, while the sum is still narrow: the work is responses × width.
  const order = questions.map(binned).sort((a, b) => b.cells.length - a.cells.length);
  const width = order.reduce((sum, { cells }) => sum + cells.at(-1)! - cells[0]!, 1);
  let low = 0;
  let length = 1;
  let mass = new Float64Array(width);
  let next = new Float64Array(width);
  mass[0] = 1;
  for (const { cells, shares } of order) {
    const first = cells[0]!;
    next.fill(0);
    for (let k = 0; k < cells.length; k++) addShifted(next, mass, length, cells[k]! - first, shares[k]!);
    [mass, next] = [next, mass];
    low += first;
    length += cells.at(-1)! - first;
  }

  // ranks[i]: probability below cell i, plus half of its own.
  const ranks = new Float64Array(mass.length);
  let below = 0;
  for (let i = 0; i < mass.length; i++) {
    ranks[i] = below + mass[i]! / 2;
    below += mass[i] as number;
  }

  return {
    percentileRank(points) {
      const position = points / CELL - low;
      const cell = Math.floor(position);
      if (cell < 0) return 0;
      if (cell >= ranks.length - 1)
        return cell > ranks.length - 1 || position > cell ? 100 : 100 * ranks[cell]!;
      const from = ranks[cell] as number;
      return 100 * (from + (position - cell) * (ranks[cell + 1]! - from));
    },
  };
}

/** The inner loop: next[i + shift] += share × mass[i]. */
function addShifted(
  next: Float64Array,
  mass: Float64Array,
  length: number,
  shift: number,
  share: number,
): void {
  for (let i = 0; i < length; i++) next[i + shift]! += share * mass[i]!;
}

/** The responses of one question as grid cells (ascending) and their probabilities. */
function binned(points: Int32Array): { cells: number[]; shares: number[] } {
  const shares = new Map<number, number>();
  for (const value of points) {
    const cell = Math.floor(value / CELL);
    const upper = value / CELL - cell;
    shares.set(cell, (shares.get(cell) ?? 0) + (1 - upper) / points.length);
    if (upper > 0) shares.set(cell + 1, (shares.get(cell + 1) ?? 0) + upper / points.length);
  }
  const cells = [...shares.keys()].sort((a, b) => a - b);
  return { cells, shares: cells.map((cell) => shares.get(cell) as number) };
}
