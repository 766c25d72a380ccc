import { LIMITS } from '../quiz/limits.js';
import type { Response } from '../quiz/quiz.js';
import type { Flip } from './assessment.js';
import type { QuestionTable, ScoringTable } from './table.js';

/**
 * The fewest answers that have to change for another role of the track to come first.
 *
 * Exact: for one rival, changing an answer gains at most `bestGains` less what the answer gives now, whatever the other
 * answers are; so the k largest gains are the best k changes, and the least k whose sum covers the lead is minimal.
 * The top role loses its place exactly when some rival passes it, so the least over the rivals is the answer.
 *
 * @param chosen for each question the place of its response, −1 where it is not answered
 * @param ranking places of the track's roles, best first; at least one
 * @param points score of each role, by place
 * @returns `null` where no change of the given answers suffices, or there is no rival
 */
export function flipDistance(
  table: ScoringTable,
  chosen: readonly number[],
  ranking: readonly number[],
  points: readonly number[],
): Flip | null {
  const top = ranking[0] as number;
  const runnerUp = ranking[1];
  if (runnerUp === undefined) return null;
  if (points[top] === points[runnerUp]) return { answers: 0, to: roleId(table, runnerUp), changes: [] };

  const candidateGains: number[] = new Array(table.questions.length).fill(0);
  let fewest: number[] | null = null;
  let rival = runnerUp;
  for (let place = 1; place < ranking.length; place++) {
    const candidate = ranking[place] as number;
    // Equal points stand in the file's order, so a rival that stands earlier needs only to draw level.
    const needed = points[top]! - points[candidate]! + (candidate < top ? 0 : 1);
    fillGains(candidateGains, table, chosen, top, candidate);
    const most = fewest === null ? candidateGains.length : fewest.length - 1;
    const found = largestReaching(candidateGains, needed, most);
    if (found === null) continue;
    fewest = found;
    rival = candidate;
    if (fewest.length === 1) break;
  }
  return fewest === null ? null : carryOut(table, chosen, ranking, points, fewest, rival);
}

/**
 * The flip distance alone, for many sheets: exact as `flipDistance` is, without saying which answers.
 * @param roles places of the track's roles
 * @returns −1 where no change of the given answers suffices, or there is no rival
 */
export function fewestChanges(
  table: ScoringTable,
  chosen: Int32Array,
  roles: Int32Array,
  points: Int32Array,
  top: number,
  runnerUp: number,
): number {
  if (runnerUp < 0) return -1;
  if (points[top] === points[runnerUp]) return 0;
  // The runner-up tells how few it may take: most others are then out of reach without a look at the answers.
  let fewest = changesFor(table, chosen, points, top, runnerUp, chosen.length);
  for (let i = 0; i < roles.length && fewest !== 1; i++) {
    const rival = roles[i]!;
    if (rival === top || rival === runnerUp) continue;
    const found = changesFor(table, chosen, points, top, rival, fewest < 0 ? chosen.length : fewest - 1);
    if (found > 0) fewest = found;
  }
  return fewest;
}

/** The fewest changes that put the rival before the top role; −1 where it takes more than `most`. */
function changesFor(
  table: ScoringTable,
  chosen: Int32Array,
  points: Int32Array,
  top: number,
  rival: number,
  most: number,
): number {
  // Equal points stand in the file's order, so a rival that stands earlier needs only to draw level.
  const needed = points[top]! - points[rival]! + (rival < top ? 0 : 1);
  if (table.reach(top, rival)[most]! < needed) return -1;
  const roles = table.quiz.roles.length;
  const best = table.bestGains(top, rival);
  let largest = 0;
  for (let q = 0; q < chosen.length; q++) {
    const row = chosen[q]! * roles;
    const given = table.questions[q]!.points;
    const gain = row < 0 ? 0 : best[q]! - given[row + rival]! + given[row + top]!;
    gains[q] = gain;
    if (gain > gains[largest]!) largest = q;
  }
  for (let changes = 1, open = needed; changes <= most && gains[largest]! > 0; changes++) {
    open -= gains[largest]!;
    if (open <= 0) return changes;
    gains[largest] = 0;
    for (let q = 0; q < chosen.length; q++) if (gains[q]! > gains[largest]!) largest = q;
  }
  return -1;
}

/** Used anew by each call of `changesFor`. */
const gains = new Int32Array(LIMITS.questions);

/** For each question, the most that changing its answer can gain the rival on the top role; 0 where it is open. */
function fillGains(
  gains: number[],
  table: ScoringTable,
  chosen: readonly number[],
  top: number,
  rival: number,
): void {
  const roles = table.quiz.roles.length;
  const most = table.bestGains(top, rival);
  for (let q = 0; q < gains.length; q++) {
    const response = chosen[q] as number;
    if (response < 0) {
      gains[q] = 0;
      continue;
    }
    const { points } = table.questions[q] as QuestionTable;
    const row = response * roles;
    gains[q] = most[q]! - points[row + rival]! + points[row + top]!;
  }
}

/**
 * The places of the largest gains, as few as sum to `needed`. Uses up `gains`.
 * @returns `null` where more than `most` would be needed
 */
function largestReaching(gains: number[], needed: number, most: number): number[] | null {
  const taken: number[] = [];
  let open = needed;
  while (open > 0) {
    if (taken.length === most) return null;
    let largest = 0;
    for (let q = 1; q < gains.length; q++) if (gains[q]! > gains[largest]!) largest = q;
    const gain = gains[largest] as number;
    // The gains still to come are no larger.
    if (gain <= 0 || gain * (most - taken.length) < open) return null;
    open -= gain;
    gains[largest] = 0;
    taken.push(largest);
  }
  return taken;
}

/** The changes in words of the quiz, and the role that comes first after them. */
function carryOut(
  table: ScoringTable,
  chosen: readonly number[],
  ranking: readonly number[],
  points: readonly number[],
  changed: readonly number[],
  rival: number,
): Flip {
  const roles = table.quiz.roles.length;
  const top = ranking[0] as number;
  const after = [...points];
  const changes = changed.map((q) => {
    const question = table.questions[q] as QuestionTable;
    const from = chosen[q] as number;
    const to = responseWith(table.bestGains(top, rival)[q]!, question, top, rival, roles);
    for (const role of ranking) {
      const change = question.points[to * roles + role]! - question.points[from * roles + role]!;
      after[role] = after[role]! + change;
    }
    return {
      question: question.id,
      from: question.responses[from] as Response,
      to: question.responses[to] as Response,
    };
  });
  // What carries the rival past the top role may carry a third one further still.
  return { answers: changes.length, to: roleId(table, firstOf(ranking, after)), changes };
}

/** The first response that gives the rival `most` over the top role. */
function responseWith(
  most: number,
  { points, responses }: QuestionTable,
  top: number,
  rival: number,
  roles: number,
): number {
  return responses.findIndex((_, r) => points[r * roles + rival]! - points[r * roles + top]! === most);
}

/** The role with the most points; equal ones in the file's order. */
function firstOf(roles: readonly number[], points: readonly number[]): number {
  return roles.reduce((best, role) => {
    const lead = points[role]! - points[best]!;
    return lead > 0 || (lead === 0 && role < best) ? role : best;
  });
}

function roleId(table: ScoringTable, place: number): string {
  return (table.quiz.roles[place] as { id: string }).id;
}
