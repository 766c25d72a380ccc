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
  /** The ranks that it is interpolated from; `null` where sheets were counted. */
  readonly grid: RankGrid | null;
}

/** Ranks at grid lines. Line n stands for a score of n × 0.005 standard deviations. */
export interface RankGrid {
  /** The first and the last line that random sheets can reach. */
  readonly low: number;
  readonly high: number;
  /** The probability below a line plus half of its own, in whole millionths. */
  rankAt(line: number): number;
}

/**
 * The distribution of a sum of independent questions.
 * @param questions for each question, the points of each of its responses
 */
export function nullDistribution(questions: readonly (readonly number[])[]): NullDistribution {
  const sheets = questions.reduce((product, points) => product * points.length, 1);
  return sheets <= MOST_COUNTED ? counted(questions) : convolved(questions);
}

/** Exact: with few questions a grid is up to half a percent off, and single sheets are seen. */
function counted(questions: readonly (readonly number[])[]): NullDistribution {
  const sums = questions.reduce<number[]>(
    (so, points) => so.flatMap((sum) => points.map((value) => sum + value)),
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
  return {
    percentileRank: (points) => (50 * (below(points) + below(points + 1))) / scores.length,
    grid: null,
  };
}

/**
 * By convolution on a grid.
 *
 * A response's points seldom fall on a grid line, so its probability is shared between the two nearest in proportion
 * to nearness ("linear binning", Wand 1994): means are kept exactly, and the rank of a lone value comes out exactly
 * half way.
 *
 * The questions are put together in two halves, whose sums are half as wide; the rank at a grid line is worked out from
 * both when it is first asked for. One sheet asks for two lines of each role, a batch soon has them all.
 */
function convolved(questions: readonly (readonly number[])[]): NullDistribution {
  // Many values first, while the sums are still narrow: the work is values × width.
  const order = questions.map(gridValues).sort((a, b) => b.cells.length - a.cells.length);
  const one = convolve(order.filter((_, place) => place % 2 === 0));
  const other = convolve(order.filter((_, place) => place % 2 === 1));
  const below = midRanks(other.mass);
  const low = one.low + other.low;
  const width = one.mass.length + other.mass.length - 1;
  const ranks: (number | undefined)[] = new Array(width);

  const rankAt = (line: number): number => {
    const place = line - low;
    const known = ranks[place];
    if (known !== undefined) return known;
    // Below the other half's grid its rank is 0, above it 1.
    const certain = Math.min(one.mass.length, Math.max(0, place - below.length + 1));
    const possible = Math.min(one.mass.length, place + 1);
    let rank = 0;
    for (let i = 0; i < certain; i++) rank += one.mass[i]!;
    for (let i = certain; i < possible; i++) rank += one.mass[i]! * below[place - i]!;
    const millionths = Math.round(rank * 1e6);
    ranks[place] = millionths;
    return millionths;
  };
  return interpolated({ low, high: low + width - 1, rankAt });
}

/** Ranks between grid lines are interpolated: a higher score never has a lower rank. */
export function interpolated(grid: RankGrid): NullDistribution {
  return {
    percentileRank(points) {
      const position = points / CELL;
      const line = Math.floor(position);
      if (line < grid.low) return 0;
      if (position > grid.high) return 100;
      const from = grid.rankAt(line);
      if (line === position) return from / 1e4;
      return (from + (position - line) * (grid.rankAt(line + 1) - from)) / 1e4;
    },
    grid,
  };
}

/** The probabilities of a sum of independent values, the first of them at grid line `low`. */
interface GridSum {
  readonly low: number;
  readonly mass: Float64Array;
}

function convolve(questions: readonly GridValues[]): GridSum {
  const low = questions.reduce((sum, { cells }) => sum + cells[0]!, 0);
  const width = questions.reduce((sum, { cells }) => sum + cells.at(-1)! + 1 - cells[0]!, 1);
  let [mass, next] = [new Float64Array(width), new Float64Array(width)];
  let length = 1;
  mass[0] = 1;
  for (const { cells, lower, upper } of questions) {
    const first = cells[0]!;
    next.fill(0);
    for (let k = 0; k < cells.length; k++)
      addShifted(next, mass, length, cells[k]! - first, lower[k]!, upper[k]!);
    [mass, next] = [next, mass];
    length += cells.at(-1)! + 1 - first;
  }
  return { low, mass };
}

/** For each value, the probability below it plus half of its own. */
function midRanks(mass: Float64Array): Float64Array {
  const ranks = new Float64Array(mass.length);
  let below = 0;
  for (let i = 0; i < mass.length; i++) {
    ranks[i] = below + mass[i]! / 2;
    below += mass[i]!;
  }
  return ranks;
}

/** The values of one question on the grid, ascending: at `cells[k]` with the probability `lower[k]`, one above with `upper[k]`. */
interface GridValues {
  readonly cells: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

function gridValues(points: readonly number[]): GridValues {
  const ascending = Int32Array.from(points).sort();
  const cells: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  for (let at = 0; at < ascending.length; ) {
    const value = ascending[at]!;
    let end = at + 1;
    while (ascending[end] === value) end++;
    const share = (end - at) / ascending.length;
    const cell = Math.floor(value / CELL);
    const above = value / CELL - cell;
    cells.push(cell);
    lower.push(share * (1 - above));
    upper.push(share * above);
    at = end;
  }
  return { cells, lower, upper };
}

/** The inner loop: one value's share of the sum, moved to where the value puts it. */
function addShifted(
  next: Float64Array,
  mass: Float64Array,
  length: number,
  shift: number,
  lower: number,
  upper: number,
): void {
  let before = 0;
  for (let i = 0; i < length; i++) {
    const here = mass[i]!;
    next[i + shift]! += lower * here + upper * before;
    before = here;
  }
  next[length + shift]! += upper * before;
}
