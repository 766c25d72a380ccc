import type { Quiz, Response } from '../../src/quiz/quiz.js';
import { isSettled, rank, rolePoints } from '../../src/scoring/assess.js';
import type { Flip } from '../../src/scoring/assessment.js';
import { flipDistance } from '../../src/scoring/flip.js';
import type { QuestionTable, ScoringTable } from '../../src/scoring/table.js';

/** Question → response → the points it gives each role, in the order of the roles. */
export type HandPoints = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A scoring table with points chosen by hand: what flips and what is settled depends on nothing else. */
export function handTable(roles: readonly string[], questions: HandPoints): ScoringTable {
  const quiz = { roles: roles.map((id) => ({ id })) } as unknown as Quiz;
  return {
    quiz,
    questions: Object.entries(questions).map(([id, responses]) => handQuestion(id, responses)),
    ...{ rawMin: [], rawMax: [] },
    tracks: [{ id: 'path', roles: roles.map((_, place) => place) }],
    bestGains: (a, b) =>
      Int32Array.from(Object.values(questions), (responses) =>
        Math.max(...Object.values(responses).map((points) => points[b]! - points[a]!)),
      ),
    reach: () => new Int32Array(Object.keys(questions).length + 1).fill(1_000_000),
    nullOf: () => ({ percentileRank: () => 50, grid: null }),
  };
}

function handQuestion(id: string, byResponse: HandPoints[string]): QuestionTable {
  const responses: Response[] = Object.keys(byResponse);
  const rows = Object.values(byResponse);
  const none = new Int32Array(0);
  return {
    id,
    responses,
    index: new Map(Object.keys(byResponse).map((key, place) => [key, place])),
    points: Int32Array.from(rows.flat()),
    raw: none,
    rawMin: [],
    rawMax: [],
    rawMean: [],
  };
}

/** The responses as places; a question that is left out is open. */
export function chosenOf(table: ScoringTable, answers: Readonly<Record<string, string>>): number[] {
  return table.questions.map(({ id, index }) => index.get(answers[id] ?? '') ?? -1);
}

const allRoles = (table: ScoringTable): number[] => table.quiz.roles.map((_, place) => place);

export function flipOf(table: ScoringTable, answers: Readonly<Record<string, string>>): Flip | null {
  const chosen = chosenOf(table, answers);
  const points = rolePoints(table, chosen);
  return flipDistance(table, chosen, rank(allRoles(table), points), points);
}

export function settledOf(table: ScoringTable, answers: Readonly<Record<string, string>>): boolean {
  const chosen = chosenOf(table, answers);
  const points = rolePoints(table, chosen);
  return isSettled(table, chosen, rank(allRoles(table), points), points);
}
