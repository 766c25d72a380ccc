import type { Question, Quiz, Response, Role } from '../quiz/quiz.js';
import { responseKey, responsePoints, responsesOf } from '../quiz/responses.js';
import { interpolated, type NullDistribution, nullDistribution } from './null-distribution.js';
import { type StoredTable, storedRankAt } from './stored.js';

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
  /**
   * [n] → the most that changing n answers can give role b on role a, whatever the answers are: no lead above it can be
   * made up by n. Computed when first asked for.
   */
  reach(a: number, b: number): Int32Array;
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
  /** Least, most and mean raw points of each trait over the responses. */
  readonly rawMin: readonly number[];
  readonly rawMax: readonly number[];
  readonly rawMean: readonly number[];
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
 *
 * @param stored what `storedTable` made of the same quiz, to save its work
 */
export function compileQuiz(quiz: Quiz, stored: StoredTable | null = null): ScoringTable {
  const sorted = [...quiz.questions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = responseRows(sorted);
  const raw = stored === null ? rawPoints(quiz, rows) : Int32Array.from(stored.raw);
  const allPoints = stored === null ? rolePoints(quiz, rows, raw) : Int32Array.from(stored.points);

  const traits = quiz.traits.length;
  const roles = quiz.roles.length;
  const questions = rows.map(({ question, responses, from, to }): QuestionTable => {
    const index = new Map<string | number, number>();
    for (const [place, response] of responses.entries()) index.set(responseKey(response), place);
    const rawRows = raw.subarray(from * traits, to * traits);
    const points = allPoints.subarray(from * roles, to * roles);
    return { id: question.id, responses, index, points, raw: rawRows, ...extremes(rawRows, traits) };
  });

  const nullOf = remembered((role) => {
    const ranks = stored?.ranks[role] ?? null;
    return ranks === null
      ? nullDistribution(questions.map((question) => column(question.points, role, roles)))
      : interpolated({
          low: ranks.first - 1,
          high: ranks.first + ranks.steps.length,
          rankAt: (line) => storedRankAt(ranks, line),
        });
  });
  const gains = remembered((pair) => {
    const [a, b] = [Math.floor(pair / roles), pair % roles];
    return Int32Array.from(questions, (question) => bestGain(question.points, roles, a, b));
  });
  const reaches = remembered((pair) => {
    const [a, b] = [Math.floor(pair / roles), pair % roles];
    return sumsOfLargest(gains(pair).map((most, q) => most + gains(b * roles + a)[q]!));
  });
  const places = quiz.roles.map((_, place) => place);
  return {
    quiz,
    questions,
    rawMin: sumOfRows(questions.map(({ rawMin }) => rawMin)),
    rawMax: sumOfRows(questions.map(({ rawMax }) => rawMax)),
    tracks: quiz.tracks.map(({ id }) => ({
      id,
      roles: places.filter((place) => quiz.roles[place]?.track === id),
    })),
    bestGains: (a, b) => gains(a * roles + b),
    reach: (a, b) => reaches(a * roles + b),
    nullOf,
  };
}

/** The responses of a question: rows `from` up to, but not including, `to` of all responses. */
interface ResponseRows {
  readonly question: Question;
  readonly responses: readonly Response[];
  readonly from: number;
  readonly to: number;
}

function responseRows(questions: readonly Question[]): readonly ResponseRows[] {
  let to = 0;
  return questions.map((question) => {
    const responses = responsesOf(question);
    const from = to;
    to += responses.length;
    return { question, responses, from, to };
  });
}

/** [response × traits + trait] → raw points. */
function rawPoints({ traits }: Quiz, rows: readonly ResponseRows[]): Int32Array {
  const placeOf = new Map(traits.map(({ id }, place) => [id, place]));
  const points = new Int32Array((rows.at(-1)?.to ?? 0) * traits.length);
  for (const { question, responses, from } of rows) {
    for (const [nth, response] of responses.entries()) {
      for (const [trait, hundredths] of responsePoints(question, response)) {
        points[(from + nth) * traits.length + placeOf.get(trait)!] = (hundredths * RAW_PER_POINT) / 100;
      }
    }
  }
  return points;
}

/** For each row, the places of the traits that it gives anything: few, so that most work is left out. */
function traitsGiven(raw: Int32Array, width: number): readonly (readonly number[])[] {
  return Array.from({ length: raw.length / width }, (_, row) => {
    const places: number[] = [];
    for (let trait = 0; trait < width; trait++) if (raw[row * width + trait] !== 0) places.push(trait);
    return places;
  });
}

/** [response × roles + role] → points: each role's score on each response, standardised under the null model. */
function rolePoints({ traits, roles }: Quiz, rows: readonly ResponseRows[], raw: Int32Array): Int32Array {
  const width = traits.length;
  const given = traitsGiven(raw, width);
  const covariance = traitCovariance(rows, raw, given, width);
  const order = [...traits.keys()].sort((a, b) => (traits[a]!.id < traits[b]!.id ? -1 : 1));
  const points = new Int32Array(given.length * roles.length);
  const slopes = new Float64Array(width);
  for (const [role, { profile }] of roles.entries()) {
    const named = order.filter((trait) => weightOf(profile, traits[trait]!.id) !== 0);
    slopes.fill(0);
    for (const trait of named) {
      const sd = Math.sqrt(covariance[trait * width + trait]!);
      slopes[trait] = weightOf(profile, traits[trait]!.id) / (sd > 0 ? sd : 1);
    }
    let variance = 0;
    for (const one of named)
      for (const other of named) variance += slopes[one]! * slopes[other]! * covariance[one * width + other]!;
    // A role whose traits cancel out on every question has no spread: it scores 0 whatever is answered.
    const unit = variance > NO_VARIANCE ? POINTS_PER_SD / Math.sqrt(variance) : 0;
    for (const trait of named) slopes[trait] = slopes[trait]! * unit;
    for (const { from, to } of rows) {
      const scores = given.slice(from, to).map((places, nth) => {
        let score = 0;
        for (const trait of places) score += slopes[trait]! * raw[(from + nth) * width + trait]!;
        return score;
      });
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      for (const [nth, score] of scores.entries())
        points[(from + nth) * roles.length + role] = Math.round(score - mean);
    }
  }
  return points;
}

/** Rounding errors of a variance of 0, where traits have a variance of 1. */
const NO_VARIANCE = 1e-12;

/** A trait may be called `constructor`, which every object seems to have. */
function weightOf(profile: Role['profile'], trait: string): number {
  return Object.hasOwn(profile, trait) ? profile[trait]! : 0;
}

/**
 * [trait × traits + trait] → covariance of the traits' raw scores over random sheets: the sum of the questions' own,
 * as questions are independent. Population covariance: the responses are all there are, not a sample. Sums and products
 * are whole numbers, so only the division rounds.
 */
function traitCovariance(
  rows: readonly ResponseRows[],
  raw: Int32Array,
  given: readonly (readonly number[])[],
  width: number,
): Float64Array {
  const covariance = new Float64Array(width * width);
  for (const { from, to } of rows) {
    const count = to - from;
    const sums: number[] = new Array(width).fill(0);
    const products: number[] = new Array(width * width).fill(0);
    for (let row = from; row < to; row++) {
      for (const one of given[row]!) {
        const value = raw[row * width + one]!;
        sums[one]! += value;
        for (const other of given[row]!) products[one * width + other]! += value * raw[row * width + other]!;
      }
    }
    const touched = [...sums.keys()].filter((trait) => products[trait * width + trait] !== 0);
    for (const one of touched) {
      for (const other of touched) {
        const cell = one * width + other;
        covariance[cell]! += (count * products[cell]! - sums[one]! * sums[other]!) / count ** 2;
      }
    }
  }
  return covariance;
}

/** Least, most and mean of each column. */
function extremes(rows: Int32Array, width: number): Pick<QuestionTable, 'rawMin' | 'rawMax' | 'rawMean'> {
  const rawMin: number[] = [];
  const rawMax: number[] = [];
  const rawMean: number[] = [];
  for (let trait = 0; trait < width; trait++) {
    let [least, most, sum] = [rows[trait]!, rows[trait]!, 0];
    for (let at = trait; at < rows.length; at += width) {
      least = Math.min(least, rows[at]!);
      most = Math.max(most, rows[at]!);
      sum += rows[at]!;
    }
    rawMin.push(least);
    rawMax.push(most);
    rawMean.push((sum * width) / rows.length);
  }
  return { rawMin, rawMax, rawMean };
}

function bestGain(points: Int32Array, roles: number, a: number, b: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < points.length; row += roles)
    best = Math.max(best, points[row + b]! - points[row + a]!);
  return best;
}

/** [n] → the sum of the n largest values. */
function sumsOfLargest(values: Int32Array): Int32Array {
  const falling = values.slice().sort().reverse();
  const sums = new Int32Array(values.length + 1);
  for (const [n, value] of falling.entries()) sums[n + 1] = sums[n]! + value;
  return sums;
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

function sumOfRows(rows: readonly (readonly number[])[]): number[] {
  return rows.reduce<number[]>((sums, row) => row.map((value, place) => (sums[place] ?? 0) + value), []);
}
