import { POINTS_PER_SD, type ScoringTable } from './table.js';

/** How often random sheets give a role a score, for drawing: one value a step, in standard deviations. */
export interface NullCurve {
  /** The standard score in the middle of the first step, and from one step to the next. */
  readonly from: number;
  readonly step: number;
  /** The probability of each step, 0…1. Outside of all there is none worth drawing. */
  readonly steps: readonly number[];
}

const STEP = 0.1;
/** Of a hundred thousand random sheets not one lies farther out. */
const FARTHEST = 4.5;

/** @param role its place in `table.quiz.roles` */
function nullCurve(table: ScoringTable, role: number): NullCurve {
  const distribution = table.nullOf(role);
  const count = Math.round((2 * FARTHEST) / STEP) + 1;
  const rankAt = (edge: number): number =>
    distribution.percentileRank(Math.round((edge * STEP - FARTHEST) * POINTS_PER_SD)) / 100;
  return {
    from: -FARTHEST,
    step: STEP,
    steps: Array.from({ length: count }, (_, at) => rankAt(at + 0.5) - rankAt(at - 0.5)),
  };
}

/** The curve of each role, by its id. */
export function nullCurves(table: ScoringTable): Readonly<Record<string, NullCurve>> {
  return Object.fromEntries(table.quiz.roles.map(({ id }, role) => [id, nullCurve(table, role)]));
}
