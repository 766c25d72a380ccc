import { renderCohortHtml } from '../html/cohort/cohort.js';
import { renderPageMarkdown } from '../page-markdown.js';
import { renderPageText } from '../page-text.js';
import type { RenderOptions } from '../result.js';
import { cohortCsv } from './csv.js';
import { cohortJson } from './json.js';
import { cohortPage } from './page.js';
import type { CohortResult } from './result.js';

export type CohortFormat = 'html' | 'text' | 'markdown' | 'json' | 'csv';

export interface CohortOptions extends Pick<RenderOptions, 'width' | 'unicode' | 'palette'> {
  /** Whether text leaves out what there is too much of for a terminal. */
  readonly brief: boolean;
}

/** One renderer a format. */
export const cohortRenderers: Readonly<
  Record<CohortFormat, (result: CohortResult, options: CohortOptions) => string>
> = {
  html: renderCohortHtml,
  text: (result, options) => renderPageText(cohortPage(result, options), options),
  markdown: (result) => renderPageMarkdown(cohortPage(result, { brief: false })),
  json: cohortJson,
  csv: cohortCsv,
};
