import type { Quiz } from '../../quiz/quiz.js';
import type { ScoringTable } from '../../scoring/table.js';
import { type Candidate, type Profile, pointsOf, stepsBack, stepsFrom } from './balance-profiles.js';
import type { Sheets } from './sheets.js';

/** Sheets on which profiles are tried. All profiles are tried on the same ones, so that only they make a difference. */
export interface Trial {
  readonly sheets: number;
  /** How many responses all questions have together. */
  readonly responses: number;
  /** [sheet × questions + question] → the place of the response among those of all questions. */
  readonly rows: Int32Array;
}

export function trialOn({ questions }: ScoringTable, sheets: Sheets): Trial {
  const rows = new Int32Array(sheets.method.sheets * questions.length);
  let responses = 0;
  const starts = questions.map((question) => {
    const start = responses;
    responses += question.responses.length;
    return start;
  });
  let at = 0;
  sheets.each((chosen) => {
    for (let q = 0; q < chosen.length; q++) rows[at++] = starts[q]! + chosen[q]!;
  });
  return { sheets: sheets.method.sheets, responses, rows };
}

/** Roles of a track that are tried in each round, those farthest from their fair share. */
const MOST_TRIED = 12;
/** Rounds for each role of the track. */
const ROUNDS = 3;
/** Every step is tried on some of the sheets, the most promising on all of them. */
const FIRST_LOOK = { sheets: 2000, kept: 16 };
/** Numbers that are looked at before the search ends with what it has: a minute at most. */
const MOST_WORK = 3e9;

/**
 * Profiles that even out how often each role of a track comes first: in each round the best single step of one value,
 * until every role is within the aim or no step helps. What turns out not to be needed for that is taken back.
 * @param roles the track's, by their places
 * @param aim the least and the most that a share may be, as a multiple of the fair one
 * @returns the profiles that change, by the role's place
 */
export function evenOut(
  quiz: Quiz,
  trial: Trial,
  roles: readonly number[],
  aim: readonly [number, number],
): ReadonlyMap<number, Profile> {
  const profiles = new Map(roles.map((role) => [role, quiz.roles[role]!.profile]));
  const started = [...profiles].map(([role, profile]) => ({ role, profile }));
  const scores = new Map<number, Int32Array>();
  for (const [{ role }, points] of pointsOf(quiz, trial.responses, started))
    scores.set(role, scoresOn(trial, points));
  const work = { left: MOST_WORK };
  const state: State = { quiz, aim, profiles, scores, work };
  const part = Math.min(FIRST_LOOK.sheets, trial.sheets);
  const take = ({ candidate, scores: own }: Measured): void => {
    profiles.set(candidate.role, candidate.profile);
    scores.set(candidate.role, own);
  };

  for (let round = 0; round < ROUNDS * roles.length && work.left > 0; round++) {
    const firsts = firstsOf(scores, trial.sheets);
    if (unevenness(firsts, aim).beyond === 0) break;
    const candidates = byDistance(firsts)
      .slice(0, MOST_TRIED)
      .flatMap((role) =>
        stepsFrom(quiz.roles[role]!.profile, profiles.get(role)!).map((profile) => ({ role, profile })),
      );
    const promising = measured(firstSheets(state, part), firstRows(trial, part), candidates)
      .slice(0, FIRST_LOOK.kept)
      .map(({ candidate }) => candidate);
    const [best] = measured(state, trial, promising);
    if (best === undefined || best.gain < NEGLIGIBLE) break;
    take(best);
  }
  while (work.left > 0) {
    const steps = [...profiles].flatMap(([role, profile]) =>
      stepsBack(quiz.roles[role]!.profile, profile).map((back) => ({ role, profile: back })),
    );
    const beyond = unevenness(firstsOf(scores, trial.sheets), aim).beyond;
    const spare = measured(state, trial, steps).find((step) => step.beyond <= beyond);
    if (spare === undefined) break;
    take(spare);
  }
  return new Map([...profiles].filter(([role, profile]) => profile !== quiz.roles[role]!.profile));
}

/** What has been reached, on some sheets: the profile of each role of the track, and its points on each sheet. */
interface State {
  readonly quiz: Quiz;
  readonly aim: readonly [number, number];
  readonly profiles: ReadonlyMap<number, Profile>;
  readonly scores: ReadonlyMap<number, Int32Array>;
  /** Counted rather than timed: the same proposal on every machine. */
  readonly work: { left: number };
}

/** What a candidate would do: how much more even it makes the shares, less what it costs. */
interface Measured {
  readonly candidate: Candidate;
  readonly gain: number;
  /** What is then left beyond the aim. */
  readonly beyond: number;
  readonly scores: Int32Array;
}

/** What compiling a response takes, beside looking a number up. */
const COMPILING = 60;

/** Each candidate by itself, the largest gain first; equal ones as they were given. */
function measured(state: State, trial: Trial, candidates: readonly Candidate[]): readonly Measured[] {
  const { quiz, aim, profiles, scores } = state;
  state.work.left -= candidates.length * (trial.rows.length + COMPILING * trial.responses);
  const now = unevenness(firstsOf(scores, trial.sheets), aim).size;
  const costOf = (role: number, profile: Profile): number => changeCost(quiz.roles[role]!.profile, profile);
  const found: Measured[] = [];
  let others: Others | null = null;
  for (const [candidate, points] of pointsOf(quiz, trial.responses, candidates)) {
    const { role, profile } = candidate;
    if (others?.without !== role) others = bestOfOthers(scores, role, trial.sheets);
    const own = scoresOn(trial, points);
    const { size, beyond } = unevenness(firstsWith(others, own), aim);
    const gain = now - size - costOf(role, profile) + costOf(role, profiles.get(role)!);
    found.push({ candidate, gain, beyond, scores: own });
  }
  return found.sort((a, b) => b.gain - a.gain);
}

function firstSheets(state: State, sheets: number): State {
  return {
    ...state,
    scores: new Map([...state.scores].map(([role, own]) => [role, own.subarray(0, sheets)])),
  };
}

function firstRows({ sheets, responses, rows }: Trial, some: number): Trial {
  return { sheets: some, responses, rows: rows.subarray(0, (rows.length / sheets) * some) };
}

const NEGLIGIBLE = 1e-9;

/** Role → on how many sheets it comes first; every role of the track. */
type Firsts = ReadonlyMap<number, number>;

/**
 * How far shares are from fair: the squares of the logarithms of their multiples, so that a half is as far as a double.
 * What is beyond the aim counts so much more that it is brought within before anything else.
 */
function unevenness(
  firsts: Firsts,
  [least, most]: readonly [number, number],
): { readonly size: number; readonly beyond: number } {
  let [size, beyond] = [0, 0];
  for (const distance of distances(firsts).values()) {
    size += distance ** 2;
    beyond += Math.max(0, distance - Math.log(most), Math.log(least) - distance);
  }
  return { size: size + BEYOND * beyond, beyond };
}

const BEYOND = 8;

/** Role → the logarithm of its multiple of the fair share. A role that is never first counts as if on half a sheet. */
function distances(firsts: Firsts): ReadonlyMap<number, number> {
  const sheets = [...firsts.values()].reduce((sum, count) => sum + count, 0);
  return new Map(
    [...firsts].map(([role, count]) => [role, Math.log((Math.max(count, 0.5) * firsts.size) / sheets)]),
  );
}

function byDistance(firsts: Firsts): number[] {
  return [...distances(firsts)].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([role]) => role);
}

/** Few and small changes are preferred: each has a price, and another one of the same role a higher one. */
function changeCost(from: Profile, to: Profile): number {
  const moved = Object.keys(from).filter((trait) => to[trait] !== from[trait]);
  const times = moved.reduce((sum, trait) => sum + Math.abs(Math.log(to[trait]! / from[trait]!)), 0);
  return PRICE.one * moved.length + PRICE.another * Math.max(0, moved.length - 1) + PRICE.times * times;
}

const PRICE = { one: 0.05, another: 0.05, times: 0.05 };

/** The points of a role on each sheet. */
function scoresOn({ sheets, rows }: Trial, points: Int32Array): Int32Array {
  const scores = new Int32Array(sheets);
  const questions = rows.length / sheets;
  for (let sheet = 0, at = 0; sheet < sheets; sheet++) {
    let sum = 0;
    for (const end = at + questions; at < end; at++) sum += points[rows[at]!]!;
    scores[sheet] = sum;
  }
  return scores;
}

/** On each sheet the best of all roles but one: its points and its place. */
interface Others {
  readonly without: number;
  readonly points: Int32Array;
  readonly role: Int32Array;
  readonly firsts: Firsts;
}

function bestOfOthers(scores: ReadonlyMap<number, Int32Array>, without: number, sheets: number): Others {
  const points = new Int32Array(sheets).fill(-(2 ** 31));
  const best = new Int32Array(sheets).fill(-1);
  // In the order of the file: of equal roles the first comes first.
  for (const [role, own] of scores) {
    if (role === without) continue;
    for (let sheet = 0; sheet < sheets; sheet++) {
      if (own[sheet]! <= points[sheet]!) continue;
      points[sheet] = own[sheet]!;
      best[sheet] = role;
    }
  }
  const firsts = new Map([...scores.keys()].map((role) => [role, 0]));
  for (const role of best) firsts.set(role, firsts.get(role)! + 1);
  return { without, points, role: best, firsts };
}

/** Who comes first where the role that was left out has these points. */
function firstsWith({ without, points, role, firsts }: Others, own: Int32Array): Firsts {
  const lost = new Int32Array(Math.max(...firsts.keys()) + 1);
  let won = 0;
  for (let sheet = 0; sheet < own.length; sheet++) {
    const lead = own[sheet]! - points[sheet]!;
    if (lead < 0 || (lead === 0 && role[sheet]! < without)) continue;
    won++;
    lost[role[sheet]!]!++;
  }
  const left = new Map([...firsts].map(([place, count]) => [place, count - lost[place]!]));
  return left.set(without, won);
}

function firstsOf(scores: ReadonlyMap<number, Int32Array>, sheets: number): Firsts {
  const [first] = scores.keys();
  return firstsWith(bestOfOthers(scores, first!, sheets), scores.get(first!)!);
}
