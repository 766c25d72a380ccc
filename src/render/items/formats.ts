import type { ManyOptions } from '../cohort/formats.js';
import { renderItemsHtml } from '../html/items/items.js';
import { renderPageMarkdown } from '../page-markdown.js';
import { renderPageText } from '../page-text.js';
import { itemsCsv } from './csv.js';
import { itemsJson } from './json.js';
import type { ItemsFormat } from './options.js';
import { itemsPage } from './page.js';
import type { ItemsResult } from './result.js';

/** One renderer a format. */
export const itemsRenderers: Readonly<
  Record<ItemsFormat, (result: ItemsResult, options: ManyOptions) => string>
> = {
  text: (result, options) => renderPageText(itemsPage(result, options), options),
  json: itemsJson,
  csv: itemsCsv,
  html: renderItemsHtml,
  markdown: (result) => renderPageMarkdown(itemsPage(result, { brief: false })),
};
