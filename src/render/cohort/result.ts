import type { Cohort } from '../../analysis/cohort/cohort.js';
import type { Quiz } from '../../quiz/quiz.js';

/** All that a renderer of a cohort gets. */
export interface CohortResult {
  readonly quiz: Quiz;
  readonly cohort: Cohort;
}
