import type { Change } from '../../analysis/change/change.js';
import type { Quiz } from '../../quiz/quiz.js';

/** All that a renderer of a change gets. */
export interface ChangeResult {
  /** The newer one. It may lack roles and questions that the change speaks of. */
  readonly quiz: Quiz;
  readonly change: Change;
}
