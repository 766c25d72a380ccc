import { pairSection, traitSection } from '../../items/page-traits.js';
import type { ItemsResult } from '../../items/result.js';
import type { Block, Table } from '../../page.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { figureTable } from './table.js';

/** So many pairs are on the page at once. */
const SHOWN_PAIRS = 15;

/** Means and spreads of the traits, and which go together. */
export function traits(result: ItemsResult): Markup {
  const table = tableIn(traitSection(result, false));
  if (table === undefined) return NOTHING;
  return html`<section aria-labelledby="traits">
<h2 id="traits">Traits</h2>
<p class="note">In percent of the most that is possible; random: what random answers to the same questions average. Farthest from those first.</p>
${figureTable('Means of the traits', table)}
${pairs(tableIn(pairSection(result, false)))}
</section>`;
}

function pairs(table: Table | undefined): Markup {
  if (table === undefined) return NOTHING;
  const [shown, folded] = [table.rows.slice(0, SHOWN_PAIRS), table.rows.slice(SHOWN_PAIRS)];
  return html`<h3>Traits that go together</h3>
<p class="note">Strongest first. Random: what comes of the questions alone, where one answer counts for both.</p>
${figureTable('Correlations of traits', { ...table, rows: shown })}
${
  folded.length === 0
    ? null
    : html`<details><summary>${folded.length} more</summary>${figureTable('Further correlations of traits', { ...table, rows: folded })}</details>`
}`;
}

function tableIn(blocks: readonly Block[]): Table | undefined {
  return blocks.find((block) => block.type === 'table');
}
