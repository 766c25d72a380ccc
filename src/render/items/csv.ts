import type {
  QuestionAnalysis,
  QuestionOutcome,
  ScaleAnalysis,
  ScaleItemAnalysis,
} from '../../analysis/items/items.js';
import { csvCell } from '../batch/csv-cell.js';
import type { ItemsResult } from './result.js';

type Cell = string | number | null;

/** Of an item in a scale. */
const ITEM_COLUMNS: Readonly<Record<string, (item: ScaleItemAnalysis, scale: ScaleAnalysis) => Cell>> = {
  trait: (_, { trait }) => trait,
  n: ({ n }) => n,
  missing: ({ missing }) => missing,
  mean: ({ mean }) => mean,
  sd: ({ sd }) => sd,
  item_total: ({ itemTotal }) => itemTotal,
  item_rest: ({ itemRest }) => itemRest,
  no_item_rest: ({ noItemRest }) => noItemRest,
  item_rest_low: ({ itemRestInterval }) => itemRestInterval?.[0] ?? null,
  item_rest_high: ({ itemRestInterval }) => itemRestInterval?.[1] ?? null,
  alpha_if_dropped: ({ alphaIfDropped }) => alphaIfDropped,
  standardised_if_dropped: ({ standardisedIfDropped }) => standardisedIfDropped,
  keying: ({ keying }) => keying,
  alpha: (_, { alpha }) => alpha?.raw ?? null,
  alpha_low: (_, { alpha }) => alpha?.interval[0] ?? null,
  alpha_high: (_, { alpha }) => alpha?.interval[1] ?? null,
  alpha_people: (_, { alpha }) => alpha?.people ?? null,
  alpha_standardised: (_, { alpha }) => alpha?.standardised ?? null,
  omega: (_, { omega }) => omega,
};

/** Of the question, the same in each of its rows. */
const QUESTION_COLUMNS: Readonly<Record<string, (question: QuestionAnalysis) => Cell>> = {
  type: ({ type }) => type,
  answered: ({ answered }) => answered,
  skipped: ({ skipped }) => skipped,
  options: ({ options }) => options.map(({ option, chosen }) => `${option}:${chosen}`).join('|'),
};

/** Of the question, for each track. */
const TRACK_COLUMNS: Readonly<Record<string, (outcome: QuestionOutcome) => Cell>> = {
  counted_bits: ({ counted }) => counted,
  chance_bits: ({ chance }) => chance,
  bits: ({ information }) => information,
  told: ({ told }) => told,
  decides: ({ decidesShare }) => decidesShare,
};

/**
 * A row for each question and each trait that it measures; one row, without figures of a scale, for a question that
 * measures none. Full precision; what is not known is an empty cell.
 */
export function itemsCsv({ analysis }: ItemsResult): string {
  const tracks = analysis.tracks.flatMap(({ track }) =>
    Object.keys(TRACK_COLUMNS).map((column) => `${track}.${column}`),
  );
  const head = ['question', ...Object.keys(ITEM_COLUMNS), ...Object.keys(QUESTION_COLUMNS), ...tracks];
  const rows = analysis.questions.flatMap((question) => {
    const rest = [
      ...Object.values(QUESTION_COLUMNS).map((cell) => cell(question)),
      ...question.tracks.flatMap((outcome) => Object.values(TRACK_COLUMNS).map((cell) => cell(outcome))),
    ];
    return placesOf(analysis.scales, question.question).map((cells) => [
      question.question,
      ...cells,
      ...rest,
    ]);
  });
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

/** The cells of a question in each scale that it is an item of. */
function placesOf(scales: readonly ScaleAnalysis[], question: string): readonly (readonly Cell[])[] {
  const columns = Object.values(ITEM_COLUMNS);
  const found = scales.flatMap((scale) =>
    scale.items
      .filter((item) => item.question === question)
      .map((item) => columns.map((cell) => cell(item, scale))),
  );
  return found.length === 0 ? [columns.map(() => null)] : found;
}
