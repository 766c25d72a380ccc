import { renderCohortHtml } from '../html/cohort/cohort.js';
import { renderPageMarkdown } from '../page-markdown.js';
import { renderPageText } from '../page-text.js';
import type { Frame } from '../result.js';
import { cohortCsv } from './csv.js';
import { cohortJson } from './json.js';
import { cohortPage } from './page.js';
import type { CohortResult } from './result.js';

export type CohortFormat = 'html' | 'text' | 'markdown' | 'json' | 'csv';

/** How a report of many people is shown. */
export interface ManyOptions extends Frame {
  /** Whether text leaves out what there is too much of for a terminal. */
  readonly brief: boolean;
}

/** One renderer a format. */
export const cohortRenderers: Readonly<
  Record<CohortFormat, (result: CohortResult, options: ManyOptions) => string>
> = {
  html: renderCohortHtml,
  text: (result, options) => renderPageText(cohortPage(result, options), options),
  markdown: (result) => renderPageMarkdown(cohortPage(result, { brief: false })),
  json: cohortJson,
  csv: cohortCsv,
};
