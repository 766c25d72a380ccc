/** Of two variables x and y: how many have both, and their sums, squares and products. */
export interface TwoSums {
  readonly n: number;
  readonly x: number;
  readonly xx: number;
  readonly y: number;
  readonly yy: number;
  readonly xy: number;
}

/** Their correlation; `null` where one of the two has no variance. */
export function correlationFrom({ n, x, xx, y, yy, xy }: TwoSums): number | null {
  const [one, other] = [withoutNoise(xx - (x * x) / n, xx), withoutNoise(yy - (y * y) / n, yy)];
  if (n < 2 || one <= 0 || other <= 0) return null;
  return Math.min(1, Math.max(-1, (xy - (x * y) / n) / Math.sqrt(one * other)));
}

/**
 * Sums over all people who answered both of two items, for each pair: so a missing answer costs only the pairs that it
 * is in ("pairwise complete"). Points are whole numbers, whose sums are exact.
 */
export class PairSums {
  /** How many items there are. */
  readonly size: number;
  /**
   * [i × size + j]: of those who have both, the sums of x(i) and of its square; for i ≤ j also how many they are and the
   * sum of x(i) x(j).
   */
  readonly #n: Float64Array;
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;
  readonly #products: Float64Array;
  /** The items that the person at hand has. */
  readonly #present: Int32Array;

  constructor(size: number) {
    this.size = size;
    this.#n = new Float64Array(size * size);
    this.#sum = new Float64Array(size * size);
    this.#squares = new Float64Array(size * size);
    this.#products = new Float64Array(size * size);
    this.#present = new Int32Array(size);
  }

  /** @param values one for each item; NaN where there is none */
  add(values: Float64Array): void {
    let present = 0;
    for (let i = 0; i < this.size; i++) if (!Number.isNaN(values[i]!)) this.#present[present++] = i;
    for (let a = 0; a < present; a++) {
      const i = this.#present[a]!;
      const x = values[i]!;
      for (let b = a; b < present; b++) {
        const j = this.#present[b]!;
        const y = values[j]!;
        const there = i * this.size + j;
        const back = j * this.size + i;
        this.#n[there]! += 1;
        this.#products[there]! += x * y;
        this.#sum[there]! += x;
        this.#squares[there]! += x * x;
        if (i === j) continue;
        this.#sum[back]! += y;
        this.#squares[back]! += y * y;
      }
    }
  }

  /** How many have both. */
  n(i: number, j: number): number {
    return this.#n[Math.min(i, j) * this.size + Math.max(i, j)]!;
  }

  mean(i: number): number | null {
    const { n, x } = this.#of(i, i);
    return n === 0 ? null : x / n;
  }

  /** Sample covariance (n − 1) over those who have both; `null` for fewer than two. */
  covariance(i: number, j: number): number | null {
    const { n, x, y, xy } = this.#of(i, j);
    if (n < 2) return null;
    const sum = xy - (x * y) / n;
    return (i === j ? withoutNoise(sum, xy) : sum) / (n - 1);
  }

  /** The correlation over those who have both; `null` where one of the two has no variance among them. */
  correlation(i: number, j: number): number | null {
    return correlationFrom(this.#of(i, j));
  }

  #of(i: number, j: number): TwoSums {
    const [there, back] = [i * this.size + j, j * this.size + i];
    return {
      n: this.n(i, j),
      x: this.#sum[there]!,
      xx: this.#squares[there]!,
      y: this.#sum[back]!,
      yy: this.#squares[back]!,
      xy: this.#products[Math.min(there, back)]!,
    };
  }
}

/** A sum of squared differences that is 0 but for rounding is 0. */
function withoutNoise(sum: number, squares: number): number {
  return sum <= 1e-12 * squares ? 0 : sum;
}
