import { CASES_TOLD } from './audit.js';
import { type Leads, type WholeSheet, withoutUseless } from './reach-leads.js';
import { type Aim, type Fixed, inSmallNumbers, settle } from './reach-settle.js';

/** Whether some sheet is so far ahead of every rival. */
export type Search =
  /** For each question the place of its response in the table, and how far ahead of each rival it is. */
  | { readonly kind: 'found'; readonly sheet: readonly number[]; readonly ahead: Float64Array }
  | { readonly kind: 'proved'; readonly cases: readonly ProvedCase[] }
  | { readonly kind: 'unknown'; readonly tried: number };

/**
 * No sheet with these responses comes up to the aim, since its mean lead, so weighted, is below it. The cases of a proof
 * are all there are, but for responses in whose stead another of the same question gives at least as much on every rival.
 */
export interface ProvedCase {
  /** A question and its response, both by their places in the table. */
  readonly answers: readonly (readonly [question: number, response: number])[];
  /** Of each rival; whole numbers. In small ones, where such do, for the cases that are told. */
  readonly weights: Float64Array;
}

/** Numbers that are looked at before giving up: about a second. */
export const MOST_WORK = 3e8;

const ROUNDS = { first: 40, later: 20 } as const;

/**
 * Branch and bound: what cannot be settled as a whole is told apart by the answers to the question on which the best
 * mixture of sheets is most divided.
 *
 * Points are centred: over all responses of a question they add up to 0, but for rounding. So whatever the weights of
 * the rivals, some response to each question is at least as good as their mean, and no weights prove anything at once
 * unless the two are the same on every question: a role with a twin, or one without spread between two opposites. All
 * other proofs come from telling cases apart, which only quizzes with few sheets need: in one of ordinary length every
 * role can come first unless it is another one's twin.
 *
 * @param least points ahead of every rival: 1 to come first alone, 0 to draw level at least
 */
export function searchLeads(leads: Leads, least: number, mostWork = MOST_WORK): Search {
  const work = { left: mostWork };
  const whole: Aim = { leads, least, work };
  const open = new Int32Array(leads.questions.length).fill(-1);
  const first = settle(whole, open, [], ROUNDS.first);
  if (first.kind === 'found') return found(leads, first.sheet);
  if (first.kind === 'proved')
    return { kind: 'proved', cases: [{ answers: [], weights: inSmallNumbers(whole, open, first.weights) }] };
  return branch({ ...whole, leads: withoutUseless(leads) });
}

function branch(aim: Aim): Search {
  const { leads } = aim;
  const fixed: Fixed = new Int32Array(leads.questions.length).fill(-1);
  const cases: { readonly fixed: Fixed; readonly weights: Float64Array }[] = [];
  let tried = 0;
  let sheet: WholeSheet | null = null;
  /** @returns whether the case is proved */
  const visit = (known: readonly WholeSheet[]): boolean => {
    tried++;
    const settled = settle(aim, fixed, known, ROUNDS.later);
    if (settled.kind === 'found') sheet = settled.sheet;
    if (settled.kind === 'proved') cases.push({ fixed: fixed.slice(), weights: settled.weights });
    if (settled.kind !== 'open') return settled.kind === 'proved';
    const split = mostDivided(leads, fixed, settled.sheets, settled.mixture);
    if (split === null || aim.work.left <= 0) return false;
    for (const response of split.responses) {
      fixed[split.question] = response;
      if (!visit(settled.sheets.filter(({ chosen }) => chosen[split.question] === response))) return false;
    }
    fixed[split.question] = -1;
    return true;
  };
  if (visit([])) {
    const told = cases.map(({ fixed: own, weights }, nth) => ({
      answers: answersOf(leads, own),
      weights: nth < CASES_TOLD ? inSmallNumbers(aim, own, weights) : weights,
    }));
    return { kind: 'proved', cases: told };
  }
  return sheet === null ? { kind: 'unknown', tried } : found(leads, sheet);
}

/**
 * The open question on whose answer the mixture is least agreed, and its responses, the most used ones first; `null`
 * where no question is open.
 */
function mostDivided(
  { questions }: Leads,
  fixed: Fixed,
  sheets: readonly WholeSheet[],
  mixture: Float64Array,
): { readonly question: number; readonly responses: readonly number[] } | null {
  let [question, agreed, shares] = [-1, Number.POSITIVE_INFINITY, new Float64Array(0)];
  for (const [q, { responses }] of questions.entries()) {
    if (fixed[q]! >= 0) continue;
    const used = new Float64Array(responses.length);
    for (const [nth, share] of mixture.entries()) used[sheets[nth]!.chosen[q]!]! += share;
    const most = used.reduce((a, b) => Math.max(a, b), 0);
    if (most < agreed) [question, agreed, shares] = [q, most, used];
  }
  if (question < 0) return null;
  return { question, responses: [...shares.keys()].sort((a, b) => shares[b]! - shares[a]! || a - b) };
}

function found({ questions }: Leads, { chosen, ahead }: WholeSheet): Search {
  return { kind: 'found', sheet: questions.map(({ responses }, q) => responses[chosen[q]!]!), ahead };
}

function answersOf({ questions }: Leads, fixed: Fixed): [number, number][] {
  return questions.flatMap(({ responses }, q): [number, number][] =>
    fixed[q]! < 0 ? [] : [[q, responses[fixed[q]!]!]],
  );
}
