/** The 0.975 quantile of the standard normal distribution: 95% lie within so many standard deviations. */
const Z = 1.959963984540054;

type Interval = readonly [low: number, high: number];

/**
 * 95% of a share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927).
 * @param of at least 1
 */
export function wilsonInterval(count: number, of: number): Interval {
  const share = count / of;
  const scale = 1 + (Z * Z) / of;
  const middle = share + (Z * Z) / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return [count === 0 ? 0 : (middle - half) / scale, count === of ? 1 : (middle + half) / scale];
}

/** 95% of a correlation by R. A. Fisher's z; `null` for fewer than four people or where it is not within −1 and 1. */
export function fisherInterval(r: number, people: number): Interval | null {
  if (people < 4 || Math.abs(r) >= 1) return null;
  const half = Z / Math.sqrt(people - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}

/**
 * 95% of Cronbach's alpha: L. S. Feldt, "The approximate sampling distribution of Kuder–Richardson reliability
 * coefficient twenty", Psychometrika 30 (1965): (1 − alpha) / (1 − estimate) has an F distribution.
 * @param people at least 2
 * @param items at least 2
 */
export function feldtInterval(alpha: number, people: number, items: number): Interval {
  const [one, other] = [people - 1, (people - 1) * (items - 1)];
  return [1 - (1 - alpha) * fQuantile(0.975, one, other), 1 - (1 - alpha) * fQuantile(0.025, one, other)];
}

/**
 * The value that an F distribution stays below with this probability, to about nine digits, by bisection.
 * @param probability 0 < p < 1
 * @param d1 @param d2 degrees of freedom, at least 1
 */
export function fQuantile(probability: number, d1: number, d2: number): number {
  // In steps of a factor: the values that are looked for lie between a millionth and a million.
  let [low, high] = [-16, 16];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const value = Math.exp(middle);
    const below = incompleteBeta((d1 * value) / (d1 * value + d2), d1 / 2, d2 / 2);
    if (below < probability) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** The regularised incomplete beta function I(x; a, b), by its continued fraction (NIST DLMF 8.17.22). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction is quick only on this side of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return (front / a) * betaFraction(x, a, b);
}

const TINY = 1e-300;
const MOST_TERMS = 100_000;

/** Evaluated from its beginning, after Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The logarithm of the gamma function, by Stirling's series (NIST DLMF 5.11.1). @param x above 0 */
export function logGamma(x: number): number {
  // The series is exact enough from about ten on: what is smaller is moved up.
  let [at, moved] = [x, 0];
  for (; at < 15; at++) moved += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - moved;
}
