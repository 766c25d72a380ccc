import type { ManyOptions } from '../cohort/formats.js';
import { renderChangeHtml } from '../html/change/change.js';
import { renderPageMarkdown } from '../page-markdown.js';
import { renderPageText } from '../page-text.js';
import { changeCsv } from './csv.js';
import { changeJson } from './json.js';
import { changePage } from './page.js';
import type { ChangeResult } from './result.js';

export type ChangeFormat = 'html' | 'text' | 'markdown' | 'json' | 'csv';

/** One renderer a format. */
export const changeRenderers: Readonly<
  Record<ChangeFormat, (result: ChangeResult, options: ManyOptions) => string>
> = {
  html: renderChangeHtml,
  text: (result, options) => renderPageText(changePage(result, options), options),
  markdown: (result) => renderPageMarkdown(changePage(result, { brief: false })),
  json: changeJson,
  csv: changeCsv,
};
