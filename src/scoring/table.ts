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
 */
export function compileQuiz(quiz: Quiz): ScoringTable {
  const sorted = [...quiz.questions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const raw = rawPoints(quiz, sorted);
  const allPoints = rolePoints(quiz, raw);

  const traits = quiz.traits.length;
  const roles = quiz.roles.length;
  const questions = raw.questions.map(({ id, responses, from, to }): QuestionTable => {
    const index = new Map<string | number, number>();
    for (const [place, response] of responses.entries()) index.set(responseKey(response), place);
    const rows = raw.points.subarray(from * traits, to * traits);
    const points = allPoints.subarray(from * roles, to * roles);
    return { id, responses, index, points, raw: rows, ...extremes(rows, traits) };
  });

  const nullOf = remembered((role) =>
    nullDistribution(questions.map((question) => column(question.points, role, roles))),
  );
  const gains = remembered((pair) => {
    const [a, b] = [Math.floor(pair / roles), pair % roles];
    return Int32Array.from(questions, (question) => bestGain(question.points, roles, a, b));
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
    nullOf,
  };
}

/** All responses of all questions, one after the other, and what each gives each trait. */
interface RawPoints {
  /** [response × traits + trait] → raw points. */
  readonly points: Int32Array;
  readonly questions: readonly {
    readonly id: string;
    readonly responses: readonly Response[];
    /** The first of its rows, and the one after the last. */
    readonly from: number;
    readonly to: number;
  }[];
}

function rawPoints({ traits }: Quiz, sorted: readonly Question[]): RawPoints {
  const placeOf = new Map(traits.map(({ id }, place) => [id, place]));
  let rows = 0;
  const questions = sorted.map((question) => {
    const responses = responsesOf(question);
    const from = rows;
    rows += responses.length;
    return { id: question.id, question, responses, from, to: rows };
  });
  const points = new Int32Array(rows * traits.length);
  for (const { question, responses, from } of questions) {
    for (const [nth, response] of responses.entries()) {
      for (const [trait, hundredths] of responsePoints(question, response)) {
        points[(from + nth) * traits.length + placeOf.get(trait)!] = (hundredths * RAW_PER_POINT) / 100;
      }
    }
  }
  return { points, questions };
}

/** [response × roles + role] → points: each role's score on each response, standardised under the null model. */
function rolePoints({ traits, roles }: Quiz, raw: RawPoints): Int32Array {
  const width = traits.length;
  const rows = raw.points.length / width;
  const scores = new Float64Array(rows);
  /** Puts a column of raw points into `scores`, times `slope`. */
  const add = (trait: number, slope: number): void => {
    for (let row = 0; row < rows; row++) scores[row]! += slope * raw.points[row * width + trait]!;
  };
  /** Takes each question's mean off its scores. @returns the variance of the sum over the questions */
  const centre = (): number => {
    let variance = 0;
    for (const { from, to } of raw.questions) {
      let sum = 0;
      for (let row = from; row < to; row++) sum += scores[row]!;
      const mean = sum / (to - from);
      let squares = 0;
      for (let row = from; row < to; row++) {
        scores[row]! -= mean;
        squares += scores[row]! ** 2;
      }
      // Population variance: the responses are all there are, not a sample.
      variance += squares / (to - from);
    }
    return variance;
  };

  const order = [...traits.keys()].sort((a, b) => (traits[a]!.id < traits[b]!.id ? -1 : 1));
  const sd = traits.map((_, trait) => {
    scores.fill(0);
    add(trait, 1);
    return Math.sqrt(centre());
  });
  const points = new Int32Array(rows * roles.length);
  for (const [role, { profile }] of roles.entries()) {
    scores.fill(0);
    for (const trait of order) {
      const { id } = traits[trait]!;
      // A trait may be called `constructor`, which every object seems to have.
      const weight = Object.hasOwn(profile, id) ? profile[id]! : 0;
      if (weight !== 0) add(trait, weight / sd[trait]!);
    }
    const roleSd = Math.sqrt(centre());
    // A role whose traits cancel out on every question has no spread: it scores 0 whatever is answered.
    const unit = roleSd > 1e-9 ? POINTS_PER_SD / roleSd : 0;
    for (let row = 0; row < rows; row++) points[row * roles.length + role] = Math.round(scores[row]! * unit);
  }
  return points;
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
