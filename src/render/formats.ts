import { renderHtml } from './html/person/person.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import type { Format, Renderer } from './result.js';
import { renderText } from './text.js';

/** One renderer a format. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
};
