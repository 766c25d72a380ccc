import type { AnswerSheet } from '../answers/sheet.js';
import type { Quiz, Response } from '../quiz/quiz.js';
import { responseKey } from '../quiz/responses.js';
import type {
  Assessment,
  Contribution,
  Flip,
  RankedRole,
  TrackResult,
  TraitScore,
  Verdict,
} from './assessment.js';
import { qualityFlags } from './flags.js';
import { flipDistance } from './flip.js';
import { POINTS_PER_SD, type QuestionTable, RAW_PER_POINT, type ScoringTable } from './table.js';

export interface AssessOptions {
  /** Role ids that are left out of the ranking: "not this one". */
  readonly exclude?: readonly string[];
}

/**
 * Scores a sheet: additions of whole numbers, then a ranking per track with what supports it.
 * @throws RangeError where `exclude` leaves a track without a role
 */
export function assess(table: ScoringTable, sheet: AnswerSheet, options: AssessOptions = {}): Assessment {
  const { quiz } = table;
  const chosen = chosenResponses(table, sheet);
  const points = rolePoints(table, chosen);
  const tracks: Record<string, TrackResult> = {};
  for (const { id, roles } of table.tracks) {
    tracks[id] = rankTrack(table, chosen, points, included(quiz, roles, options.exclude), sheet.answers.size);
  }
  return {
    schema: 'which-path/assessment@1',
    quiz: { id: quiz.id, version: quiz.version, hash: quiz.hash },
    respondent: sheet.respondent,
    answered: sheet.answers.size,
    asked: quiz.questions.length,
    traits: quiz.direct ? {} : traitScores(table, chosen),
    tracks,
    flags: qualityFlags(quiz, sheet),
    background: sheet.background,
  };
}

/** For each question the place of its response in the table, −1 where it is not answered. */
export function chosenResponses(table: ScoringTable, sheet: AnswerSheet): Int32Array {
  const chosen = new Int32Array(table.questions.length);
  for (let q = 0; q < chosen.length; q++) {
    const question = table.questions[q] as QuestionTable;
    const response = sheet.answers.get(question.id);
    chosen[q] = response === undefined ? -1 : (question.index.get(responseKey(response)) as number);
  }
  return chosen;
}

/** Each role's score in points. An open question adds nothing: its mean is 0. */
export function rolePoints(table: ScoringTable, chosen: Int32Array): Int32Array {
  const roles = table.quiz.roles.length;
  const sums = new Int32Array(roles);
  for (let q = 0; q < chosen.length; q++) {
    const response = chosen[q] as number;
    if (response < 0) continue;
    const { points } = table.questions[q] as QuestionTable;
    for (let role = 0, cell = response * roles; role < roles; role++, cell++) {
      sums[role] = sums[role]! + points[cell]!;
    }
  }
  return sums;
}

/** Roles by points, best first; equal ones in the file's order. */
export function rank(roles: readonly number[], points: Int32Array): number[] {
  return [...roles].sort((a, b) => points[b]! - points[a]! || a - b);
}

/** True where no way to answer the open questions (or to leave them open) can put another role first. */
export function isSettled(
  table: ScoringTable,
  chosen: Int32Array,
  ranking: readonly number[],
  points: Int32Array,
): boolean {
  const roles = table.quiz.roles.length;
  const top = ranking[0] as number;
  for (let place = 1; place < ranking.length; place++) {
    const rival = ranking[place] as number;
    let lead = points[top]! - points[rival]!;
    for (let q = 0; q < chosen.length && lead >= 0; q++) {
      if (chosen[q]! >= 0) continue;
      const gain = (table.questions[q] as QuestionTable).bestGain[top * roles + rival] as number;
      if (gain > 0) lead -= gain;
    }
    if (lead < 0 || (lead === 0 && rival < top)) return false;
  }
  return true;
}

/** The verdict that a flip distance stands for. `null` is a result that no change of answers can turn. */
export function verdictOf(flip: number | null, answered: number, asked: number): Verdict {
  if (answered * 2 < asked) return 'insufficient';
  if (flip === 0) return 'tie';
  if (flip === 1) return 'close';
  return flip !== null && flip <= Math.max(2, answered / 10) ? 'leaning' : 'clear';
}

function included(quiz: Quiz, roles: readonly number[], exclude: readonly string[] = []): readonly number[] {
  if (exclude.length === 0) return roles;
  const left = roles.filter((place) => !exclude.includes((quiz.roles[place] as { id: string }).id));
  if (left.length === 0) throw new RangeError('Every role of a track is excluded.');
  return left;
}

function rankTrack(
  table: ScoringTable,
  chosen: Int32Array,
  points: Int32Array,
  roles: readonly number[],
  answered: number,
): TrackResult {
  const { quiz } = table;
  const ranking = rank(roles, points);
  const flip = flipDistance(table, chosen, ranking, points);
  const verdict = verdictOf(flip === null ? null : flip.answers, answered, quiz.questions.length);
  const ranked: RankedRole[] = ranking.map((place) => {
    const score = points[place] as number;
    return {
      role: (quiz.roles[place] as { id: string }).id,
      z: score / POINTS_PER_SD,
      match: table.nullOf(place).percentileRank(score),
    };
  });
  return {
    verdict,
    ranking: ranked,
    flip,
    why: contributions(table, chosen, ranking),
    blend: blendOf(quiz, ranked, flip),
    settled: isSettled(table, chosen, ranking, points),
  };
}

/** What each answer adds to the top role, largest first; equal ones by question id. */
function contributions(table: ScoringTable, chosen: Int32Array, ranking: readonly number[]): Contribution[] {
  const roles = table.quiz.roles.length;
  const top = ranking[0] as number;
  const runnerUp = ranking[1];
  const found: Contribution[] = [];
  for (let q = 0; q < chosen.length; q++) {
    const response = chosen[q] as number;
    if (response < 0) continue;
    const { id, responses, points } = table.questions[q] as QuestionTable;
    const gained = points[response * roles + top] as number;
    found.push({
      question: id,
      response: responses[response] as Response,
      points: gained / POINTS_PER_SD,
      lead: runnerUp === undefined ? null : (gained - points[response * roles + runnerUp]!) / POINTS_PER_SD,
    });
  }
  return found.sort((a, b) => b.points - a.points);
}

function blendOf(quiz: Quiz, ranking: readonly RankedRole[], flip: Flip | null): string | null {
  const [first, second] = ranking;
  if (first === undefined || second === undefined || flip === null || flip.answers > 1) return null;
  const blend = quiz.blends.find(({ of }) => of.includes(first.role) && of.includes(second.role));
  return blend?.id ?? null;
}

function traitScores(table: ScoringTable, chosen: Int32Array): Record<string, TraitScore> {
  const { traits } = table.quiz;
  const sums = new Int32Array(traits.length * 3);
  for (let q = 0; q < chosen.length; q++) {
    const response = chosen[q] as number;
    if (response < 0) continue;
    const { raw, rawMin, rawMax } = table.questions[q] as QuestionTable;
    for (let trait = 0; trait < traits.length; trait++) {
      const at = trait * 3;
      sums[at] = sums[at]! + raw[response * traits.length + trait]!;
      sums[at + 1] = sums[at + 1]! + rawMin[trait]!;
      sums[at + 2] = sums[at + 2]! + rawMax[trait]!;
    }
  }
  const scores: Record<string, TraitScore> = {};
  for (let trait = 0; trait < traits.length; trait++) {
    const raw = sums[trait * 3] as number;
    const min = sums[trait * 3 + 1] as number;
    const max = sums[trait * 3 + 2] as number;
    scores[(traits[trait] as { id: string }).id] =
      min === max
        ? UNKNOWN
        : {
            raw: raw / RAW_PER_POINT,
            min: min / RAW_PER_POINT,
            max: max / RAW_PER_POINT,
            percent: (100 * (raw - min)) / (max - min),
          };
  }
  return scores;
}

const UNKNOWN: TraitScore = { raw: null, min: null, max: null, percent: null };
