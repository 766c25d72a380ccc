import { POINTS_PER_SD, type ScoringTable } from '../../scoring/table.js';
import { CASES_TOLD, type ProofCase, type Reach, type ReachProof, type Witness } from './audit.js';
import { bestByCount } from './reach-count.js';
import { type Leads, leadsOf, leastOf, sheetCount } from './reach-leads.js';
import { type ProvedCase, type Search, searchLeads } from './reach-search.js';

/** Quizzes with no more sheets are counted out. */
const MOST_COUNTED = 1e5;

/**
 * Whether a role can come first on a sheet that answers every question: a sheet that shows it, or the proof that none
 * does. Among such sheets one with a large lead is chosen; of a counted quiz the largest there is.
 * @param track its place in `table.tracks`
 * @param role its place in `quiz.roles`; the track has other roles too
 */
export function reachOf(table: ScoringTable, track: number, role: number): Reach {
  const rivals = table.tracks[track]!.roles.filter((place) => place !== role);
  const twins = rivals.filter((rival) => areTwins(table, role, rival));
  // Nothing can be ahead of a twin: what is left to be seen is whether both are ahead of the others.
  const others = rivals.filter((rival) => !twins.includes(rival));
  const idOf = (place: number): string => table.quiz.roles[place]!.id;
  const same: ReachProof | null = twins[0] === undefined ? null : { kind: 'same', role: idOf(twins[0]) };

  const alone = bestLead(table, role, others, 1);
  if (alone.kind === 'unknown') return alone;
  if (alone.kind === 'found') {
    const witness = witnessOf(table, alone.sheet);
    if (same !== null) return { kind: 'level', witness, with: twins.map(idOf), proof: same };
    return { kind: 'reached', witness, lead: leastOf(alone.ahead) / POINTS_PER_SD };
  }
  const level = bestLead(table, role, others, 0);
  if (level.kind === 'unknown') return level;
  if (level.kind === 'proved') return { kind: 'never', proof: level.proof };
  const equals = rivals.filter((rival) => twins.includes(rival) || level.ahead[others.indexOf(rival)] === 0);
  const proof = same ?? alone.proof;
  return { kind: 'level', witness: witnessOf(table, level.sheet), with: equals.map(idOf), proof };
}

type Outcome = Exclude<Search, { kind: 'proved' }> | { readonly kind: 'proved'; readonly proof: ReachProof };

/** A sheet on which the role is at least so many points ahead of each of the others. */
function bestLead(table: ScoringTable, role: number, others: readonly number[], least: number): Outcome {
  const leads = leadsOf(table, role, others);
  // Twins alone: whatever is answered, none is ahead of them.
  if (others.length === 0)
    return { kind: 'found', sheet: table.questions.map(() => 0), ahead: new Float64Array(0) };
  const sheets = sheetCount(leads);
  if (sheets <= MOST_COUNTED) return counted(leads, least, sheets);
  const search = searchLeads(leads, least);
  if (search.kind !== 'proved') return search;
  const told = search.cases.slice(0, CASES_TOLD).map((each) => proofCase(table, others, each));
  return { kind: 'proved', proof: { kind: 'bounded', cases: search.cases.length, told } };
}

function proofCase(
  table: ScoringTable,
  others: readonly number[],
  { answers, weights }: ProvedCase,
): ProofCase {
  return {
    answers: answersOf(table, answers),
    by: others
      .map((other, nth) => ({ role: table.quiz.roles[other]!.id, weight: weights[nth]! }))
      .filter(({ weight }) => weight > 0),
  };
}

function counted(leads: Leads, least: number, sheets: number): Outcome {
  const { chosen, ahead } = bestByCount(leads);
  if (leastOf(ahead) >= least) return { kind: 'found', sheet: [...chosen], ahead };
  return { kind: 'proved', proof: { kind: 'counted', sheets } };
}

/** Whether two roles get the same from every response. */
function areTwins({ quiz, questions }: ScoringTable, one: number, other: number): boolean {
  const roles = quiz.roles.length;
  return questions.every(({ responses, points }) =>
    responses.every((_, response) => points[response * roles + one] === points[response * roles + other]),
  );
}

/** @param sheet for each question of the table, the place of its response */
function witnessOf(table: ScoringTable, sheet: readonly number[]): Witness {
  return answersOf(table, [...sheet.entries()]);
}

/** @param chosen questions and their responses, by their places in the table */
function answersOf(
  { quiz, questions }: ScoringTable,
  chosen: readonly (readonly [question: number, response: number])[],
): Witness {
  const responses = new Map(chosen.map(([q, place]) => [questions[q]!.id, questions[q]!.responses[place]!]));
  const answered = quiz.questions.filter(({ id }) => responses.has(id));
  return Object.fromEntries(answered.map(({ id }) => [id, responses.get(id)!]));
}
