import { renderFormHtml } from '../html/form/form.js';
import type { Frame } from '../result.js';
import { formCsv } from './csv.js';
import type { Form, FormFormat } from './form.js';
import { renderFormMarkdown } from './markdown.js';
import { renderFormText } from './text.js';

/** One renderer a format. */
export const formRenderers: Readonly<Record<FormFormat, (form: Form, frame: Frame) => string>> = {
  text: renderFormText,
  markdown: renderFormMarkdown,
  html: renderFormHtml,
  csv: formCsv,
};
