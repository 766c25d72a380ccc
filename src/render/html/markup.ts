import { visible } from '../escape.js';

/** Markup that is fit to be written out: only `html` makes it, so whatever text is in it is escaped. */
export class Markup {
  readonly text: string;

  /** For what is markup already: a template's own text, or a part of other markup. */
  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Value = Markup | string | number | null | readonly Value[];

/**
 * A template whose values are escaped, but for markup. Attributes stand in double quotes: a value is never more than
 * text or the value of an attribute, and never a name. `null` and empty lists write nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = strings[0] as string;
  for (let at = 0; at < values.length; at++) text += written(values[at] as Value) + strings[at + 1];
  return new Markup(text);
}

export const NOTHING: Markup = new Markup('');

/** Text of our own, such as a style sheet. Never for anything that came out of a file. */
export function verbatim(text: string): Markup {
  return new Markup(text);
}

/** @param between what stands between two of them */
export function joined(parts: readonly Value[], between: Value): Markup {
  return new Markup(parts.map(written).join(written(between)));
}

function written(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string);
}

/** A link, where the address is one that a page of the web has; else the words alone. */
export function link(url: string, words: Value): Markup {
  return /^https?:\/\/[^\s]+$/i.test(url)
    ? html`<a href="${url}" rel="noreferrer">${words}</a>`
    : html`${words}`;
}

/** A name, which may be written from right to left: the words around it keep their order. */
export function name(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}
