import { renderHtml } from './html/person/person.js';
import { renderIcs } from './ics/ics.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import type { PersonFormat, Renderer } from './result.js';
import { renderText } from './text.js';

/** One renderer a format. */
export const renderers: Readonly<Record<PersonFormat, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
  ics: renderIcs,
};
