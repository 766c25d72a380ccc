import type { Question, Quiz, Response } from '../quiz/quiz.js';
import { responseKey, responsePoints, responsesOf } from '../quiz/responses.js';
import { type NullDistribution, nullDistribution } from './null-distribution.js';

/** Points are whole numbers in ten-thousandths of a standard deviation: sums are exact on every machine. */
export const POINTS_PER_SD = 10_000;

/** Raw trait scores are whole numbers in two-hundredths of a point: two decimals, and the half steps of even scales. */
export const RAW_PER_POINT = 200;

/** A quiz compiled for scoring. After this, scoring a sheet is additions of whole numbers. */
export interface ScoringTable {
  readonly quiz: Quiz;
  /** In the order of their ids. */
  readonly questions: readonly QuestionTable[];
  /** Least and most raw points of each trait, over all questions. */
  readonly rawMin: readonly number[];
  readonly rawMax: readonly number[];
  /** For each track, the places of its roles in `quiz.roles`. */
  readonly tracks: readonly { readonly id: string; readonly roles: readonly number[] }[];
  /** For each question, the most that one response gives role b more than role a. Computed when first asked for. */
  bestGains(a: number, b: number): Int32Array;
  /** The scores of a role (by its place) on random sheets. Computed when first asked for. */
  nullOf(role: number): NullDistribution;
}

/** One question: for each possible response, what it gives each role and each trait. */
export interface QuestionTable {
  readonly id: string;
  readonly responses: readonly Response[];
  /** `responseKey` of a response → its place in `responses`. */
  readonly index: ReadonlyMap<string | number, number>;
  /** [response × roles + role] → points, their mean over the responses taken off. */
  readonly points: Int32Array;
  /** [response × traits + trait] → raw points. */
  readonly raw: Int32Array;
  readonly rawMin: Int32Array;
  readonly rawMax: Int32Array;
}

/**
 * Compiles a quiz (design: trait z-scores under the null model, weighted by the role's profile, standardised again).
 *
 * Under the null model every response of a question is equally likely and questions are independent. With raw score
 * w(q, t) of trait t on question q, z(t) = Σ (w − μ) / σ(t). A role's score is Σ profile(t) z(t) divided by its own
 * standard deviation, which is taken from the questions' own variances: so the traits' covariances are in it.
 *
 * The table has the questions in the order of their ids, not of the file, so that moving a question in the file
 * changes no bit of any result.
 */
export function compileQuiz(quiz: Quiz): ScoringTable {
  const placeOf = new Map(quiz.traits.map(({ id }, place) => [id, place]));
  const compiled = [...quiz.questions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((question) => rawTable(question, placeOf));
  const traits = quiz.traits.length;
  const roles = quiz.roles.length;

  const traitSd = quiz.traits.map((_, trait) =>
    Math.sqrt(sum(compiled.map(({ raw }) => variance(column(raw, trait, traits))))),
  );
  // Each role's profile over the standard deviations, trait by trait in the order of their ids.
  const traitOrder = [...quiz.traits.keys()].sort((a, b) =>
    quiz.traits[a]!.id < quiz.traits[b]!.id ? -1 : 1,
  );
  const slopes = quiz.roles.map(({ profile }) =>
    traitOrder.flatMap((trait) => {
      const id = quiz.traits[trait]!.id;
      // A trait may be called `constructor`, which every object seems to have.
      const weight = Object.hasOwn(profile, id) ? profile[id]! : 0;
      return weight === 0 ? [] : [{ trait, slope: weight / traitSd[trait]! }];
    }),
  );
  /** [question][role]: the role's score on each response, before standardising. */
  const unscaled = compiled.map(({ raw, responses }) =>
    slopes.map((terms) => {
      const scores: number[] = new Array(responses.length).fill(0);
      for (const { trait, slope } of terms) {
        for (let r = 0; r < scores.length; r++) scores[r]! += slope * raw[r * traits + trait]!;
      }
      return scores;
    }),
  );
  const roleSd = quiz.roles.map((_, role) =>
    Math.sqrt(sum(unscaled.map((question) => variance(question[role]!)))),
  );

  const questions = compiled.map((question, q): QuestionTable => {
    const points = new Int32Array(question.responses.length * roles);
    for (let role = 0; role < roles; role++) {
      const scores = unscaled[q]![role]!;
      const mean = sum(scores) / scores.length;
      // A role whose traits cancel out on every question has no spread: it scores 0 whatever is answered.
      const unit = roleSd[role]! > 1e-9 ? POINTS_PER_SD / roleSd[role]! : 0;
      for (let r = 0; r < scores.length; r++)
        points[r * roles + role] = Math.round((scores[r]! - mean) * unit);
    }
    return { ...question, points };
  });

  const nullOf = remembered((role) =>
    nullDistribution(questions.map(({ points }) => column(points, role, roles))),
  );
  const gains = remembered((pair) => {
    const [a, b] = [Math.floor(pair / roles), pair % roles];
    return Int32Array.from(questions, ({ points, responses }) =>
      bestGain(points, responses.length, roles, a, b),
    );
  });
  const bestGains = (a: number, b: number): Int32Array => gains(a * roles + b);

  const places = quiz.roles.map((_, place) => place);
  const tracks = quiz.tracks.map((track) => ({
    id: track.id,
    roles: places.filter((place) => quiz.roles[place]?.track === track.id),
  }));
  const rawMin: number[] = new Array(traits).fill(0);
  const rawMax: number[] = new Array(traits).fill(0);
  for (const question of questions) {
    for (let trait = 0; trait < traits; trait++) {
      rawMin[trait]! += question.rawMin[trait]!;
      rawMax[trait]! += question.rawMax[trait]!;
    }
  }
  return { quiz, questions, rawMin, rawMax, tracks, bestGains, nullOf };
}

type RawTable = Omit<QuestionTable, 'points'>;

function rawTable(question: Question, placeOf: ReadonlyMap<string, number>): RawTable {
  const responses = responsesOf(question);
  const traits = placeOf.size;
  const raw = new Int32Array(responses.length * traits);
  for (const [row, response] of responses.entries()) {
    for (const [trait, hundredths] of responsePoints(question, response)) {
      raw[row * traits + placeOf.get(trait)!] = (hundredths * RAW_PER_POINT) / 100;
    }
  }
  const columns = Array.from({ length: traits }, (_, trait) => column(raw, trait, traits));
  const index = new Map(responses.map((response, place) => [responseKey(response), place]));
  return {
    id: question.id,
    responses,
    index,
    raw,
    rawMin: Int32Array.from(columns, (values) => Math.min(...values)),
    rawMax: Int32Array.from(columns, (values) => Math.max(...values)),
  };
}

function bestGain(points: Int32Array, responses: number, roles: number, a: number, b: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < responses * roles; row += roles)
    best = Math.max(best, points[row + b]! - points[row + a]!);
  return best;
}

/** A function of a small whole number that computes each value once. */
function remembered<T>(compute: (place: number) => T): (place: number) => T {
  const values: (T | undefined)[] = [];
  return (place) => {
    const known = values[place];
    if (known !== undefined) return known;
    const value = compute(place);
    values[place] = value;
    return value;
  };
}

/** The entries of one column of a table with `width` columns. */
function column(cells: Int32Array, place: number, width: number): number[] {
  const entries: number[] = [];
  for (let at = place; at < cells.length; at += width) entries.push(cells[at]!);
  return entries;
}

/** Population variance: the responses are all there are, not a sample. */
function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return squares / values.length;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
