import { solveGame } from './reach-game.js';
import { aheadOn, isBetter, type Leads, leastOf, type WholeSheet } from './reach-leads.js';

/** What is looked for: a sheet that is at least `least` points ahead of every rival, 1 or 0. */
export interface Aim {
  readonly leads: Leads;
  readonly least: number;
  /** How much work is left, in numbers that are looked at. Counted rather than timed: the same on every machine. */
  readonly work: { left: number };
}

/** One case: the response of each question (by its place in `responses`), −1 where it is open. */
export type Fixed = Int32Array;

export type Settled =
  | { readonly kind: 'found'; readonly sheet: WholeSheet }
  /** With these weights of the rivals, whole numbers, no sheet of the case comes up to the aim. */
  | { readonly kind: 'proved'; readonly weights: Float64Array }
  /** Neither, so far: the sheets that were met, and how much of each the best mixture of them has. */
  | { readonly kind: 'open'; readonly sheets: readonly WholeSheet[]; readonly mixture: Float64Array };

/**
 * A game between the sheets and a weighting of the rivals. For given weights the sheet with the most points ahead of the
 * weighted mean is found question by question; it may be what is looked for. If even this sheet is not up to the aim, no
 * sheet is: each is ahead of the mean by at least its smallest lead. Otherwise the weights that are hardest on all sheets
 * met so far are next ("double oracle": McMahan, Gordon and Blum 2003). That ends with weights that no others beat, which
 * the slower ways (multiplicative weights, fictitious play) only come near to: a proof needs them to the last point.
 *
 * @param known sheets of this case that were met before
 * @param rounds how often to choose weights; a sheet that was found is improved on in what is left of them
 */
export function settle(aim: Aim, fixed: Fixed, known: readonly WholeSheet[], rounds: number): Settled {
  const { leads, least, work } = aim;
  const sheets = [...known];
  const size = cellsOf(leads);
  const most = largestWeight(leads);
  const enough = work.left - ENOUGH;
  let best: WholeSheet | null = null;
  let mixture: Float64Array = new Float64Array(0);
  for (let round = 0; round < rounds && work.left > 0; round++) {
    const game = sheets.length === 0 ? null : solveGame(sheets.map(({ ahead }) => ahead));
    const shares = game?.rows ?? new Float64Array(leads.rivals).fill(1 / leads.rivals);
    const weights = shares.map((share) => Math.round(share * most));
    const total = sumOf(weights);
    mixture = game?.columns ?? mixture;
    work.left -= size + 10 * sheets.length * (sheets.length + leads.rivals);
    const { chosen, bound } = bestFor(leads, fixed, weights);
    if (bound < least * total) return { kind: 'proved', weights };
    const sheet = { chosen, ahead: aheadOn(leads, chosen) };
    const improved = improve(aim, fixed, sheet);
    if (best === null || isBetter(improved.ahead, best.ahead)) best = improved;
    // No sheet can be a point better, or it is good enough; or no weights lower the bound.
    const lead = leastOf(best.ahead);
    if (lead >= least && (bound < (lead + 1) * total || work.left < enough)) break;
    if (game !== null && bound <= (game.value + NEGLIGIBLE) * total) break;
    sheets.push(sheet);
  }
  if (best !== null && leastOf(best.ahead) >= least) return { kind: 'found', sheet: best };
  return { kind: 'open', sheets, mixture };
}

/** Work that a sheet which was found is improved for at most. */
const ENOUGH = 5e6;

/** Rounding errors of the value of a game, in points. */
const NEGLIGIBLE = 1e-3;

/** The sheet of a case with the most points ahead, weighted, and these: a whole number, exact. */
export function bestFor(
  { rivals, questions }: Leads,
  fixed: Fixed,
  weights: ArrayLike<number>,
): { chosen: Int32Array; bound: number } {
  const chosen = new Int32Array(questions.length);
  let bound = 0;
  for (let q = 0; q < questions.length; q++) {
    const { responses, ahead } = questions[q]!;
    const [from, to] = fixed[q]! < 0 ? [0, responses.length] : [fixed[q]!, fixed[q]! + 1];
    let most = Number.NEGATIVE_INFINITY;
    for (let response = from, cell = from * rivals; response < to; response++) {
      let sum = 0;
      for (let rival = 0; rival < rivals; rival++) sum += weights[rival]! * ahead[cell++]!;
      if (sum > most) {
        most = sum;
        chosen[q] = response;
      }
    }
    bound += most;
  }
  return { chosen, bound };
}

/** Changes one answer after the other, as long as that makes the sheet better. */
function improve({ leads, work }: Aim, fixed: Fixed, { chosen, ahead }: WholeSheet): WholeSheet {
  const { rivals, questions } = leads;
  const next = chosen.slice();
  let [sums, trial] = [ahead.slice(), ahead.slice()];
  let changed = true;
  while (changed && work.left > 0) {
    changed = false;
    work.left -= cellsOf(leads);
    for (let q = 0; q < questions.length; q++) {
      if (fixed[q]! >= 0) continue;
      const { responses, ahead: cells } = questions[q]!;
      for (let response = 0; response < responses.length; response++) {
        const [from, to] = [next[q]! * rivals, response * rivals];
        for (let rival = 0; rival < rivals; rival++)
          trial[rival] = sums[rival]! - cells[from + rival]! + cells[to + rival]!;
        if (!isBetter(trial, sums)) continue;
        [sums, trial] = [trial, sums];
        next[q] = response;
        changed = true;
      }
    }
  }
  return { chosen: next, ahead: sums };
}

/**
 * The same proof in small numbers, where such do: 1 and 1 rather than 536,870,912 and 536,870,912.
 * @param weights prove that a case has no sheet that is up to the aim
 */
export function inSmallNumbers(
  { leads, least, work }: Aim,
  fixed: Fixed,
  weights: Float64Array,
): Float64Array {
  const total = sumOf(weights);
  const size = cellsOf(leads);
  for (let parts = 1; parts <= 100 && work.left > 0; parts++) {
    work.left -= size;
    const small = weights.map((weight) => Math.round((weight / total) * parts));
    const sum = sumOf(small);
    if (sum > 0 && bestFor(leads, fixed, small).bound < least * sum) return small;
  }
  return weights;
}

/** How large weights may be, so that every sum stays a whole number that is exact. */
function largestWeight({ questions }: Leads): number {
  let span = 1;
  for (const { ahead } of questions) span += ahead.reduce((most, lead) => Math.max(most, Math.abs(lead)), 0);
  return Math.min(2 ** 30, Math.floor(2 ** 52 / span));
}

function cellsOf({ questions }: Leads): number {
  return questions.reduce((sum, { ahead }) => sum + ahead.length, 0);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
