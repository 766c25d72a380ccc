import { renderJson } from '../render/json.js';
import { renderMarkdown } from '../render/markdown.js';
import type { Format, Renderer } from '../render/result.js';
import { renderText } from '../render/text.js';

/** A result's renderers, as `render/formats.ts` has them; the one that draws is loaded where something is to be drawn. */
const LOADERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  text: async () => renderText,
  json: async () => renderJson,
  markdown: async () => renderMarkdown,
  html: async () => (await import('./pictures.js')).renderIllustrated,
};

export function rendererOf(format: Format): Promise<Renderer> {
  return LOADERS[format]();
}
