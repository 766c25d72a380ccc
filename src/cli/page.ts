import type { Page, PageFormat } from '../render/page.js';
import { renderPageMarkdown } from '../render/page-markdown.js';
import { renderPageText } from '../render/page-text.js';
import type { Io } from './io.js';
import { type OutputOptions, writeOut } from './output.js';

/** Whether a page is cut down to what matters most: text is for reading here and now, on a terminal or not. Documents have all. */
export function isBrief({ format, all }: OutputOptions<PageFormat> & { readonly all: boolean }): boolean {
  return format === 'text' && !all;
}

/**
 * Writes a page, or its data as JSON.
 * @param page made for what the program is called by
 */
export async function showPage(
  page: (command: string) => Page,
  json: () => string,
  options: OutputOptions<PageFormat>,
  io: Io,
): Promise<void> {
  await writeOut(
    (surface) => {
      if (options.format === 'json') return json();
      const made = page(surface.command);
      return options.format === 'markdown' ? renderPageMarkdown(made) : renderPageText(made, surface);
    },
    options,
    io,
  );
}
