import type { ItemAnalysis } from '../../analysis/items/items.js';
import type { Quiz } from '../../quiz/quiz.js';

/** All that a renderer of an item analysis gets. */
export interface ItemsResult {
  readonly quiz: Quiz;
  readonly analysis: ItemAnalysis;
}
