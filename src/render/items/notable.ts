import type {
  ItemAnalysis,
  QuestionAnalysis,
  ScaleAnalysis,
  ScaleItemAnalysis,
} from '../../analysis/items/items.js';

/** An item that goes against the others of its scale. */
export interface Suspect {
  readonly scale: ScaleAnalysis;
  readonly item: ScaleItemAnalysis;
}

/** First those whose whole interval is below 0, then the others, each the lowest first. */
export function suspectsOf({ scales }: ItemAnalysis): readonly Suspect[] {
  const found = scales.flatMap((scale) =>
    scale.items.filter(({ keying }) => keying !== null).map((item) => ({ scale, item })),
  );
  const rank = ({ item }: Suspect): number => (item.keying === 'wrong' ? 0 : 10) + (item.itemRest ?? 0);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Questions with options that nobody chose. */
export function unchosenOf({ questions }: ItemAnalysis): readonly QuestionAnalysis[] {
  return questions.filter(({ unchosen }) => unchosen.length > 0);
}

/** Of rounding. */
const NOISE = 1e-12;

/** Of fewer people's answers nobody can say that they tell nothing. */
const LEAST_ANSWERS = 10;

/** Questions whose answers tell no more about any track's first role than chance would. */
export function silentOf({ questions, tracks: outcomes }: ItemAnalysis): readonly QuestionAnalysis[] {
  // Where all got the same role there is nothing to tell.
  if (!outcomes.some(({ entropy }) => entropy !== null && entropy > 0)) return [];
  return questions.filter(
    ({ tracks }) =>
      tracks.length > 0 &&
      tracks.every(
        ({ n, counted, chance }) =>
          n >= LEAST_ANSWERS && counted !== null && chance !== null && counted <= chance + NOISE,
      ),
  );
}
