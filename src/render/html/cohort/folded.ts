import { nounFor } from '../../count-words.js';
import { html, joined, type Markup, NOTHING, name, type Value } from '../markup.js';

/** More than this go into the fold. */
const SHOWN = 12;

export interface FoldedOptions<Item> {
  /** What one is called, and several: for the line that opens the fold. */
  readonly called: readonly [one: string, many: string];
  /** At most so many are on the page at all; the JSON has the others. */
  readonly most: number;
  readonly draw: (items: readonly Item[]) => Markup;
}

/** The first of a list, and the others in a fold: nobody looks at hundreds. */
export function folded<Item>(items: readonly Item[], { called, most, draw }: FoldedOptions<Item>): Markup {
  const hidden = items.slice(SHOWN, most);
  const left = Math.max(0, items.length - most);
  if (hidden.length === 0) return draw(items);
  const [one, many] = called;
  return html`${draw(items.slice(0, SHOWN))}
<details><summary>${hidden.length} more ${nounFor(hidden.length, one, many)}</summary>${draw(hidden)}${
    left === 0 ? NOTHING : html`<p class="note">And ${left} more, which the JSON format has.</p>`
  }</details>`;
}

/** Somebody, or a few, and what is said of them. */
export interface Entry {
  readonly who: Markup;
  readonly what: Value;
}

/** In as many columns as there is room for. Few letters for each: there may be thousands. */
export function entries(shown: readonly Entry[]): Markup {
  return html`<ul class="entries">${shown.map(({ who, what }) => html`<li><b>${who}</b> ${what}`)}</ul>`;
}

/** `Ada, Bo and Cy`, each name by itself whatever its script. */
export function namesOf(people: readonly string[]): Markup {
  const names = people.map((person) => name(person));
  const last = names.pop();
  if (last === undefined) return NOTHING;
  return names.length === 0 ? last : html`${joined(names, ', ')} and ${last}`;
}
