import type { Quiz } from '../../quiz/quiz.js';
import type { BatchOptions, BatchRenderer } from './batch.js';
import { batchJson, batchNdjson } from './json.js';
import { batchMarkdown } from './markdown.js';
import { batchText } from './text.js';

/** One renderer a format; each is good for one output. CSV has a writer of its own, which is made for millions of rows. */
export const batchRenderers: Readonly<
  Record<'text' | 'json' | 'ndjson' | 'markdown', (quiz: Quiz, options: BatchOptions) => BatchRenderer>
> = {
  text: batchText,
  json: batchJson,
  ndjson: batchNdjson,
  markdown: batchMarkdown,
};
