import { illustrated } from '../../../../src/cli/pictures.js';
import { renderHtml } from '../../../../src/render/html/person/person.js';
import type { RenderOptions, Result } from '../../../../src/render/result.js';
import { optionsWith } from '../../results.js';

export function pageOf(result: Result, options: Partial<RenderOptions> = {}): string {
  return renderHtml(illustrated(result), optionsWith(options));
}

/** The first part of a page from this beginning of a tag to the end of that element. */
export function partOf(page: string, beginning: string, element: string): string {
  const from = page.indexOf(beginning);
  return from === -1 ? '' : page.slice(from, page.indexOf(`</${element}>`, from));
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" },
};

/** What is to be read, with one space between its parts. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] as string)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts of the cells with numbers, row by row. */
export function numbersOf(table: string): string[] {
  return [...table.matchAll(/<td[^>]*class="number"[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text as string);
}
