import type { AnswerSheet } from '../answers/sheet.js';
import type { Quiz } from '../quiz/quiz.js';
import { responseKey } from '../quiz/responses.js';
import type { Assessment, Contribution, RankedRole, TrackResult, TraitScore, Verdict } from './assessment.js';
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
    excluded: options.exclude ?? [],
    traits: quiz.direct ? {} : traitScores(table, chosen),
    tracks,
    flags: qualityFlags(quiz, sheet),
    background: sheet.background,
  };
}

/** For each question the place of its response in the table, −1 where it is not answered. */
export function chosenResponses(table: ScoringTable, sheet: AnswerSheet): number[] {
  const chosen: number[] = [];
  for (let q = 0; q < table.questions.length; q++) {
    const { id, index } = table.questions[q]!;
    const response = sheet.answers.get(id);
    chosen.push(response === undefined ? -1 : index.get(responseKey(response))!);
  }
  return chosen;
}

/** Each role's score in points. An open question adds nothing: its mean is 0. */
export function rolePoints(table: ScoringTable, chosen: readonly number[]): number[] {
  const roles = table.quiz.roles.length;
  const sums: number[] = new Array(roles).fill(0);
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
export function rank(roles: readonly number[], points: readonly number[]): number[] {
  const ranking: number[] = [];
  for (const role of roles) {
    let at = ranking.length;
    ranking.push(role);
    for (; at > 0 && points[ranking[at - 1]!]! < points[role]!; at--) ranking[at] = ranking[at - 1]!;
    ranking[at] = role;
  }
  return ranking;
}

/** True where no way to answer the open questions (or to leave them open) can put another role first. */
export function isSettled(
  table: ScoringTable,
  chosen: readonly number[],
  ranking: readonly number[],
  points: readonly number[],
): boolean {
  const top = ranking[0] as number;
  for (let place = 1; place < ranking.length; place++) {
    const rival = ranking[place] as number;
    const most = table.bestGains(top, rival);
    let lead = points[top]! - points[rival]!;
    // An open question may also stay open, so it never helps the top role.
    for (let q = 0; q < chosen.length; q++) if (chosen[q]! < 0 && most[q]! > 0) lead -= most[q]!;
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
  chosen: readonly number[],
  points: readonly number[],
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
    blend: verdict === 'tie' || verdict === 'close' ? blendOf(quiz, ranked) : null,
    settled: answered === chosen.length || isSettled(table, chosen, ranking, points),
  };
}

/** What each answer adds to the top role, largest first; equal ones by question id. */
function contributions(
  table: ScoringTable,
  chosen: readonly number[],
  ranking: readonly number[],
): Contribution[] {
  const roles = table.quiz.roles.length;
  const top = ranking[0]!;
  const runnerUp = ranking[1];
  // Sorted by insertion, without a comparing function: this is the costliest part of scoring a sheet.
  const order: number[] = [];
  const gains: number[] = [];
  for (let q = 0; q < chosen.length; q++) {
    const response = chosen[q]!;
    if (response < 0) continue;
    const gained = table.questions[q]!.points[response * roles + top]!;
    let at = order.length;
    order.push(q);
    gains.push(gained);
    for (; at > 0 && gains[at - 1]! < gained; at--) {
      gains[at] = gains[at - 1]!;
      order[at] = order[at - 1]!;
    }
    gains[at] = gained;
    order[at] = q;
  }
  const found: Contribution[] = [];
  for (let at = 0; at < order.length; at++) {
    const { id, responses, points } = table.questions[order[at]!]!;
    const response = chosen[order[at]!]!;
    const row = response * roles;
    const gained = gains[at]!;
    found.push({
      question: id,
      response: responses[response]!,
      points: gained / POINTS_PER_SD,
      lead: runnerUp === undefined ? null : (gained - points[row + runnerUp]!) / POINTS_PER_SD,
    });
  }
  return found;
}

function blendOf(quiz: Quiz, ranking: readonly RankedRole[]): string | null {
  const [first, second] = ranking;
  if (first === undefined || second === undefined) return null;
  const blend = quiz.blends.find(({ of }) => of.includes(first.role) && of.includes(second.role));
  return blend?.id ?? null;
}

function traitScores(table: ScoringTable, chosen: readonly number[]): Record<string, TraitScore> {
  const { traits } = table.quiz;
  const sums: number[] = new Array(traits.length).fill(0);
  const means: number[] = new Array(traits.length).fill(0);
  const min = [...table.rawMin];
  const max = [...table.rawMax];
  for (let q = 0; q < chosen.length; q++) {
    const { raw, rawMin, rawMax, rawMean } = table.questions[q]!;
    const row = chosen[q]! * traits.length;
    for (let trait = 0; trait < traits.length; trait++) {
      if (row >= 0) {
        sums[trait]! += raw[row + trait]!;
        means[trait]! += rawMean[trait]!;
      } else {
        min[trait]! -= rawMin[trait]!;
        max[trait]! -= rawMax[trait]!;
      }
    }
  }
  const scores: Record<string, TraitScore> = {};
  for (let trait = 0; trait < traits.length; trait++) {
    const { id } = traits[trait]!;
    scores[id] = traitScore(sums[trait]!, means[trait]!, min[trait]!, max[trait]!);
  }
  return scores;
}

function traitScore(raw: number, mean: number, min: number, max: number): TraitScore {
  if (min === max) return UNKNOWN;
  return {
    raw: raw / RAW_PER_POINT,
    min: min / RAW_PER_POINT,
    max: max / RAW_PER_POINT,
    percent: (100 * (raw - min)) / (max - min),
    expected: (100 * (mean - min)) / (max - min),
  };
}

const UNKNOWN: TraitScore = { raw: null, min: null, max: null, percent: null, expected: null };
