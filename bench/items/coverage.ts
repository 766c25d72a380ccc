// How often the 95% intervals of alpha hold the true one, on random data with and without missing answers.
//
//   node --import ./scripts/register-ts-node.mjs bench/items/coverage.ts [sets of data]
import { alphaOf, type Matrix } from '../../src/analysis/items/alpha.js';
import { feldtInterval } from '../../src/analysis/items/intervals.js';
import { PairSums } from '../../src/analysis/items/pair-sums.js';
import { type Random, randomFrom } from '../../src/quiz/random.js';

const PEOPLE = 100;
const ITEMS = 6;
/** Of each item on the one factor, with a variance of 1: any two go together by its square. */
const LOADING = 0.6;
const TRUE_ALPHA = (ITEMS * LOADING ** 2) / (1 + (ITEMS - 1) * LOADING ** 2);
const SETS = Number(process.argv[2] ?? 20_000);

for (const missing of [0, 0.1, 0.2, 0.4]) {
  const random = randomFrom(1 + Math.round(100 * missing));
  let [shared, standardErrors, everybody] = [0, 0, 0];
  for (let set = 0; set < SETS; set++) {
    const sums = drawn(random, missing);
    const found = alphaOf(matrixOf(sums), fewestShared(sums));
    if (typeof found === 'string') throw new Error(`There is no alpha: ${found}.`);
    const { raw, interval, se } = found;
    if (holds(interval)) shared++;
    if (holds(feldtInterval(raw, PEOPLE, ITEMS))) everybody++;
    if (se !== null && Math.abs(raw - TRUE_ALPHA) <= 1.96 * se) standardErrors++;
  }
  const words = (count: number): string => (count / SETS).toFixed(3);
  console.log(
    `${Math.round(100 * missing)}% missing: interval ${words(shared)}, of all people ${words(everybody)}; 1.96 standard errors ${words(standardErrors)}`,
  );
}

function holds([low, high]: readonly [number, number]): boolean {
  return low <= TRUE_ALPHA && TRUE_ALPHA <= high;
}

function drawn(random: Random, missing: number): PairSums {
  const sums = new PairSums(ITEMS);
  const values = new Float64Array(ITEMS);
  for (let person = 0; person < PEOPLE; person++) {
    const stand = LOADING * normal(random);
    for (let i = 0; i < ITEMS; i++) {
      const value = stand + Math.sqrt(1 - LOADING ** 2) * normal(random);
      values[i] = random() < missing ? Number.NaN : value;
    }
    sums.add(values);
  }
  return sums;
}

function matrixOf(sums: PairSums): Matrix {
  return pairs((i, j) => sums.covariance(i, j) ?? Number.NaN);
}

function fewestShared(sums: PairSums): number {
  return Math.min(...pairs((i, j) => sums.n(i, j)).flat());
}

function pairs(value: (i: number, j: number) => number): readonly (readonly number[])[] {
  const items = Array.from({ length: ITEMS }, (_, i) => i);
  return items.map((i) => items.map((j) => value(i, j)));
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
