import type { ScoringTable } from '../../scoring/table.js';
import type { AnswersSoFar } from './answers-so-far.js';
import type { TraitAnalysis, TraitPairAnalysis } from './items.js';
import { PairSums } from './pair-sums.js';

export interface Traits {
  readonly traits: readonly TraitAnalysis[];
  readonly traitPairs: readonly TraitPairAnalysis[];
}

/** Means, spreads and correlations of the traits' percents; nothing for a quiz whose options name roles. */
export function traitsOf(answers: AnswersSoFar): Traits {
  const { quiz } = answers.table;
  if (quiz.direct) return { traits: [], traitPairs: [] };
  const sums = new PairSums(quiz.traits.length);
  const percents = new Float64Array(quiz.traits.length);
  const expected = new Float64Array(quiz.traits.length);
  const { chosen } = answers;
  const width = answers.table.questions.length;
  const expectedSums = new Float64Array(quiz.traits.length);
  for (let at = 0; at < answers.count; at++) {
    fillPercents(answers.table, chosen.subarray(at * width, (at + 1) * width), percents, expected);
    sums.add(percents);
    for (let t = 0; t < percents.length; t++)
      if (!Number.isNaN(percents[t]!)) expectedSums[t]! += expected[t]!;
  }
  return {
    traits: quiz.traits.map(({ id }, t) => {
      const n = sums.n(t, t);
      const [mean, variance] = [sums.mean(t), sums.covariance(t, t)];
      return {
        trait: id,
        n,
        // Percents are taken from the middle, where their squares lose least.
        mean: mean === null ? null : mean + MIDDLE,
        sd: variance === null ? null : Math.sqrt(variance),
        expected: n === 0 ? null : expectedSums[t]! / n,
      };
    }),
    traitPairs: pairsOf(answers.table, sums),
  };
}

const MIDDLE = 50;

/** Percents less 50 of a sheet, and what random answers to the same questions average; NaN where a trait is not known. */
function fillPercents(
  { questions }: ScoringTable,
  chosen: Int16Array,
  percents: Float64Array,
  expected: Float64Array,
): void {
  const width = percents.length;
  for (let t = 0; t < width; t++) {
    let [raw, mean, min, max] = [0, 0, 0, 0];
    for (let q = 0; q < chosen.length; q++) {
      const response = chosen[q]!;
      if (response < 0) continue;
      const question = questions[q]!;
      raw += question.raw[response * width + t]!;
      mean += question.rawMean[t]!;
      min += question.rawMin[t]!;
      max += question.rawMax[t]!;
    }
    percents[t] = min === max ? Number.NaN : (100 * (raw - min)) / (max - min) - MIDDLE;
    expected[t] = min === max ? Number.NaN : (100 * (mean - min)) / (max - min);
  }
}

function pairsOf(table: ScoringTable, sums: PairSums): readonly TraitPairAnalysis[] {
  const { traits } = table.quiz;
  const expected = nullCorrelations(table);
  const pairs = traits.flatMap((one, a) =>
    traits.slice(a + 1).map(
      (other, b): TraitPairAnalysis => ({
        traits: [one.id, other.id],
        n: sums.n(a, a + 1 + b),
        correlation: sums.correlation(a, a + 1 + b),
        expected: expected(a, a + 1 + b),
      }),
    ),
  );
  const size = ({ correlation }: TraitPairAnalysis): number =>
    correlation === null ? -1 : Math.abs(correlation);
  return pairs.sort((a, b) => size(b) - size(a));
}

/** Correlations of raw trait scores over random sheets: covariances are the sums of the questions' own. */
function nullCorrelations({ quiz, questions }: ScoringTable): (a: number, b: number) => number | null {
  const width = quiz.traits.length;
  const covariance = (a: number, b: number): number =>
    questions.reduce((sum, { raw, rawMean, responses }) => {
      let products = 0;
      for (let r = 0; r < responses.length; r++)
        products += (raw[r * width + a]! - rawMean[a]!) * (raw[r * width + b]! - rawMean[b]!);
      return sum + products / responses.length;
    }, 0);
  const variances = Array.from({ length: width }, (_, t) => covariance(t, t));
  return (a, b) => {
    const product = variances[a]! * variances[b]!;
    return product > 0 ? covariance(a, b) / Math.sqrt(product) : null;
  };
}
