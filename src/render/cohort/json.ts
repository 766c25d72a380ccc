import { visibleJson } from '../escape.js';
import type { CohortResult } from './result.js';

/** `which-path/cohort@1`: everything that the other views show, in full precision. */
export function cohortJson({ cohort }: CohortResult): string {
  return `${visibleJson(JSON.stringify(cohort, null, 2))}\n`;
}
