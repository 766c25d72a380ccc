import type { ScoringTable } from '../../scoring/table.js';
import type { RolePair, TraitPair } from './audit.js';

/**
 * The correlation of the scores of every two roles of a track over random sheets, 1 (always the same) first, −1 last.
 * Roles without spread, which score 0 whatever is answered, are left out.
 * @param track its place in `table.tracks`
 */
export function rolePairs({ quiz, questions, tracks }: ScoringTable, track: number): readonly RolePair[] {
  const width = quiz.roles.length;
  const covariance = covarianceOf(
    questions.map(({ points }) => columnsOf(points, width, tracks[track]!.roles)),
  );
  const ids = tracks[track]!.roles.map((place) => quiz.roles[place]!.id);
  return pairsOf(covariance, ids)
    .map(({ of, correlation }) => ({ roles: of, correlation }))
    .sort((a, b) => b.correlation - a.correlation);
}

/**
 * The correlation of every two traits that have anything in common, over random sheets; the largest by size first. Empty
 * for a quiz without traits.
 */
export function traitPairs({ quiz, questions }: ScoringTable): readonly TraitPair[] {
  if (quiz.direct) return [];
  const places = [...quiz.traits.keys()];
  const covariance = covarianceOf(questions.map(({ raw }) => columnsOf(raw, places.length, places)));
  const ids = quiz.traits.map(({ id }) => id);
  return pairsOf(covariance, ids)
    .filter(({ correlation }) => Math.abs(correlation) > NOTHING)
    .map(({ of, correlation }) => ({ traits: of, correlation }))
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

/** What is left of a correlation of 0 after rounding errors. */
const NOTHING = 1e-12;

/** For each of some places, its values over the responses of a question. */
function columnsOf(cells: Int32Array, width: number, places: readonly number[]): readonly Float64Array[] {
  const responses = cells.length / width;
  return places.map((place) =>
    Float64Array.from({ length: responses }, (_, row) => cells[row * width + place]!),
  );
}

/**
 * [one][other] → covariance over random sheets: the sum of the questions' own, as questions are independent. Population
 * covariance, as in scoring: the responses are all there are.
 * @param questions for each question, the values of each column over its responses
 */
function covarianceOf(questions: readonly (readonly Float64Array[])[]): readonly Float64Array[] {
  const width = questions[0]?.length ?? 0;
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const columns of questions) {
    const centred = columns.map(centredOf);
    for (const [one, values] of centred.entries()) {
      if (values === null) continue;
      for (let other = one; other < width; other++) {
        const others = centred[other]!;
        if (others === null) continue;
        let sum = 0;
        for (let row = 0; row < values.length; row++) sum += values[row]! * others[row]!;
        covariance[one]![other]! += sum / values.length;
      }
    }
  }
  return covariance;
}

/** Less their mean; `null` where all are the same. */
function centredOf(values: Float64Array): Float64Array | null {
  if (values.every((value) => value === values[0])) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Every two of those that vary at all, in their order. */
function pairsOf(
  covariance: readonly Float64Array[],
  ids: readonly string[],
): { readonly of: readonly [string, string]; readonly correlation: number }[] {
  const varying = [...ids.keys()].filter((place) => covariance[place]?.[place] !== 0);
  return varying.flatMap((one, nth) =>
    varying.slice(nth + 1).map((other) => {
      const scale = Math.sqrt(covariance[one]![one]! * covariance[other]![other]!);
      // Rounding may bring twins beyond 1.
      const correlation = Math.max(-1, Math.min(1, covariance[one]![other]! / scale));
      return { of: [ids[one]!, ids[other]!] as const, correlation };
    }),
  );
}
