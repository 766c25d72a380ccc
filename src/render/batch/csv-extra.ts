import type { Plan } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { TrackResult } from '../../scoring/assessment.js';
import type { BatchOptions, BatchRow } from './batch.js';
import { firstSkills, responseIds, skillsToLearn, topReasons } from './words.js';

type Cell = string | number | null;

interface Column {
  readonly name: string;
  readonly cell: (row: BatchRow) => Cell;
}

/** The columns that `--traits`, `--why` and `--plan` add to a CSV output, in this order. Cells are raw: write them by `csvCell`. */
export function csvExtra(
  quiz: Quiz,
  { traits, why, plan }: Pick<BatchOptions, 'traits' | 'why' | 'plan'>,
): { header: readonly string[]; cells: (row: BatchRow) => readonly Cell[] } {
  const columns = [
    ...(traits ? traitColumns(quiz) : []),
    ...(why ? whyColumns(quiz) : []),
    ...(plan ? PLAN_COLUMNS : []),
  ];
  return {
    header: columns.map(({ name }) => name),
    cells: (row) => columns.map(({ cell }) => cell(row)),
  };
}

function traitColumns({ direct, traits }: Quiz): readonly Column[] {
  // A quiz without traits has one a role, for scoring only.
  if (direct) return [];
  return traits.map(({ id }) => ({
    name: `trait.${id}`,
    cell: ({ assessment }) => assessment.traits[id]?.percent?.toFixed(1) ?? null,
  }));
}

function whyColumns({ tracks }: Quiz): readonly Column[] {
  return tracks.map(({ id }) => ({
    name: `why.${id}`,
    cell: ({ assessment }) => reasonsCell(assessment.tracks[id]),
  }));
}

/** `question=response +0.4123; …`: ids hold none of these signs, and no formula begins with a letter. */
function reasonsCell(track: TrackResult | undefined): Cell {
  if (track === undefined) return null;
  return topReasons(track)
    .map(({ question, response, points }) => `${question}=${responseIds(response)} +${points.toFixed(4)}`)
    .join('; ');
}

const PLAN_COLUMNS: readonly Column[] = [
  planColumn('plan.skills', (plan) => skillsToLearn(plan).length),
  planColumn('plan.hours_low', ({ hours }) => Math.round(hours[0])),
  planColumn('plan.hours_high', ({ hours }) => Math.round(hours[1])),
  planColumn('plan.weeks_low', ({ weeks }) => weeks[0]),
  planColumn('plan.weeks_high', ({ weeks }) => weeks[1]),
  planColumn('plan.first', (plan) => firstSkills(plan).join(' ')),
];

function planColumn(name: string, of: (plan: Plan) => Cell): Column {
  return { name, cell: ({ plan }) => (plan === null ? null : of(plan)) };
}
