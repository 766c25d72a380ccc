import { renderJson } from '../render/json.js';
import { renderMarkdown } from '../render/markdown.js';
import type { PersonFormat, Renderer } from '../render/result.js';
import { renderText } from '../render/text.js';

/** A result's renderers, as `render/formats.ts` has them; those that few ask for are loaded for them. */
const LOADERS: Readonly<Record<PersonFormat, () => Promise<Renderer>>> = {
  text: async () => renderText,
  json: async () => renderJson,
  markdown: async () => renderMarkdown,
  html: async () => (await import('./pictures.js')).renderIllustrated,
  ics: async () => (await import('../render/ics/ics.js')).renderIcs,
};

export function rendererOf(format: PersonFormat): Promise<Renderer> {
  return LOADERS[format]();
}
