import { RAW_PER_POINT } from '../../scoring/table.js';
import { alphaOf, correlationsOf, droppedOf, type Matrix } from './alpha.js';
import type { AnswersSoFar } from './answers-so-far.js';
import { fisherInterval } from './intervals.js';
import type { Alpha, NoAlpha, NoItemRest, ScaleAnalysis, ScaleItemAnalysis } from './items.js';
import { omegaOf } from './omega.js';
import { correlationFrom, PairSums } from './pair-sums.js';

/** A question of a scale: its place in the table, and the points of each of its responses. */
interface Item {
  readonly id: string;
  readonly place: number;
  readonly points: Float64Array;
}

/** Every trait as a scale of the questions that give it points. */
export function scalesOf(answers: AnswersSoFar): readonly ScaleAnalysis[] {
  return answers.table.quiz.traits.map((_, trait) => scaleOf(answers, trait));
}

function scaleOf(answers: AnswersSoFar, trait: number): ScaleAnalysis {
  const { quiz } = answers.table;
  const items = itemsOf(answers, trait);
  const sums = new PairSums(items.length);
  const people = eachPerson(answers, items, (values) => sums.add(values));
  /** Items that not everybody gave the same points: only these can go together with anything. */
  const varied = items.flatMap((_, i) => ((sums.covariance(i, i) ?? 0) > 0 ? i : []));
  const matrix = matrixOf(sums, varied);
  const alpha = reliability(sums, matrix, varied, people);
  const dropped = matrix === null || varied.length < 2 ? [] : droppedOf(matrix);
  const totals = totalsOf(answers, items, varied);
  const omega = typeof alpha === 'string' ? alpha : omegaOf(correlationsOf(matrix as Matrix));
  return {
    trait: quiz.traits[trait]!.id,
    people,
    items: items.map(({ id }, i): ScaleItemAnalysis => {
      const n = sums.n(i, i);
      const variance = sums.covariance(i, i);
      const at = varied.indexOf(i);
      const drop = at < 0 ? undefined : dropped[at];
      const found = drop?.itemRest ?? withoutRest(sums, i, varied);
      const itemRest = typeof found === 'string' ? null : found;
      const itemRestInterval =
        itemRest === null ? null : fisherInterval(itemRest, fewestShared(sums, [i], varied));
      return {
        question: id,
        n,
        missing: answers.count - n,
        mean: sums.mean(i),
        sd: variance === null ? null : Math.sqrt(variance),
        itemTotal: at < 0 ? null : totals[at]!,
        itemRest,
        noItemRest: typeof found === 'string' ? found : null,
        itemRestInterval,
        alphaIfDropped: drop?.alpha ?? null,
        standardisedIfDropped: drop?.standardised ?? null,
        keying: keyingOf(itemRest, itemRestInterval),
      };
    }),
    alpha: typeof alpha === 'string' ? null : alpha,
    noAlpha: typeof alpha === 'string' ? alpha : null,
    omega: typeof omega === 'string' ? null : omega,
    noOmega: typeof omega === 'string' ? omega : null,
  };
}

/** The questions whose responses give the trait different points, in the order of the quiz. */
function itemsOf({ table }: AnswersSoFar, trait: number): readonly Item[] {
  const { quiz, questions } = table;
  const width = quiz.traits.length;
  return quiz.questions.flatMap(({ id }) => {
    const place = questions.findIndex((question) => question.id === id);
    const { raw, rawMin, rawMax, responses } = questions[place]!;
    if (rawMin[trait] === rawMax[trait]) return [];
    const points = Float64Array.from(responses, (_, r) => raw[r * width + trait]! / RAW_PER_POINT);
    return { id, place, points };
  });
}

/** Gives out the points of each person; NaN where a question is not answered. @returns how many answered any of them */
function eachPerson(
  answers: AnswersSoFar,
  items: readonly Item[],
  take: (values: Float64Array) => void,
): number {
  const { chosen } = answers;
  const width = answers.table.questions.length;
  const values = new Float64Array(items.length);
  let people = 0;
  for (let at = 0; at < answers.count; at++) {
    let answered = 0;
    for (let i = 0; i < items.length; i++) {
      const { place, points } = items[i]!;
      const response = chosen[at * width + place]!;
      values[i] = response < 0 ? Number.NaN : points[response]!;
      if (response >= 0) answered++;
    }
    if (answered === 0) continue;
    people++;
    take(values);
  }
  return people;
}

/** The covariances of some items; `null` where a pair has fewer than two people in common. */
function matrixOf(sums: PairSums, items: readonly number[]): Matrix | null {
  const rows = items.map((i) => items.map((j) => sums.covariance(i, j)));
  return rows.some((row) => row.includes(null)) ? null : (rows as number[][]);
}

function reliability(
  sums: PairSums,
  matrix: Matrix | null,
  varied: readonly number[],
  people: number,
): Alpha | NoAlpha {
  if (sums.size < 2) return 'one-item';
  if (people < 2) return 'few-people';
  if (matrix === null) return 'few-in-common';
  if (matrix.length >= 2) return alphaOf(matrix, fewestShared(sums, varied, varied));
  return countOf(sums, (n) => n >= 2) < 2 ? 'few-answers' : 'no-spread';
}

/** How many items were answered so often. */
function countOf(sums: PairSums, holds: (n: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < sums.size; i++) if (holds(sums.n(i, i))) count++;
  return count;
}

/** Why an item has no correlation with the others where there are no covariances of it, or none of them. */
function withoutRest(sums: PairSums, item: number, varied: readonly number[]): NoItemRest {
  if (sums.size < 2) return 'one-item';
  if (sums.n(item, item) < 2) return 'few-answers';
  if (!varied.includes(item)) return 'no-spread';
  return varied.length < 2 ? 'no-rest' : 'few-in-common';
}

/** The fewest people that any of some items shares with another one. */
function fewestShared(sums: PairSums, items: readonly number[], others: readonly number[]): number {
  return Math.min(
    ...items.flatMap((item) => others.filter((other) => other !== item).map((other) => sums.n(item, other))),
  );
}

/** The correlation of each item with the mean of what somebody answered of them all, as `raw.r` of psych. */
function totalsOf(
  answers: AnswersSoFar,
  items: readonly Item[],
  varied: readonly number[],
): readonly (number | null)[] {
  const sums = varied.map(() => ({ n: 0, x: 0, xx: 0, y: 0, yy: 0, xy: 0 }));
  eachPerson(answers, items, (values) => {
    let [total, n] = [0, 0];
    for (const i of varied) {
      if (Number.isNaN(values[i]!)) continue;
      total += values[i]!;
      n++;
    }
    if (n === 0) return;
    const y = total / n;
    for (let at = 0; at < varied.length; at++) {
      const x = values[varied[at]!]!;
      if (Number.isNaN(x)) continue;
      const each = sums[at]!;
      each.n++;
      each.x += x;
      each.xx += x * x;
      each.y += y;
      each.yy += y * y;
      each.xy += x * y;
    }
  });
  return sums.map(correlationFrom);
}

function keyingOf(
  itemRest: number | null,
  interval: readonly [number, number] | null,
): ScaleItemAnalysis['keying'] {
  if (itemRest === null || itemRest >= 0) return null;
  return interval !== null && interval[1] < 0 ? 'wrong' : 'doubtful';
}
