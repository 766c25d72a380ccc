/** A piece of a page as a browser reads it. Text is decoded. */
export type Piece =
  | { readonly kind: 'tag'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TAG = /<([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)(\/?)>/y;
const END = /<\/([a-z][a-z0-9]*)>/y;
const TEXT = /[^<>]+/y;
const ATTRIBUTE = / ([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/g;

/** Of a drawing's elements some are closed at once; of others a browser would take no notice of that. */
const CLOSED = new Set(['line', 'rect', 'circle', 'path', 'polygon', 'polyline']);

/** Their content is no markup, up to their end. */
const RAW = new Set(['style', 'script']);

/**
 * Reads the little of HTML that our pages are made of: names in small letters, attributes in double quotes, five
 * references to characters. Whatever else a browser would forgive and interpret is an error here.
 */
export function piecesOf(page: string): Piece[] {
  const start = '<!DOCTYPE html>';
  if (!page.startsWith(start)) throw new Error('no type of document');
  const pieces: Piece[] = [];
  let at = start.length;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(page);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < page.length) {
    const tag = next(TAG);
    if (tag !== null) {
      const [, name, attributes, slash] = tag as unknown as [string, string, string, string];
      if (slash !== '' && !CLOSED.has(name)) throw new Error(`<${name}/> is not closed`);
      pieces.push({ kind: 'tag', name, attributes: attributesOf(attributes) });
      if (!RAW.has(name)) continue;
      const end = page.indexOf(`</${name}`, at);
      pieces.push({ kind: 'text', text: page.slice(at, end) });
      at = end;
      continue;
    }
    const end = next(END);
    if (end !== null) {
      pieces.push({ kind: 'end', name: end[1] as string });
      continue;
    }
    const text = next(TEXT);
    if (text === null) throw new Error(`neither tag nor text: ${JSON.stringify(page.slice(at, at + 60))}`);
    pieces.push({ kind: 'text', text: decoded(text[0]) });
  }
  return pieces;
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value = ''] of written.matchAll(ATTRIBUTE)) {
    if (attributes.has(name as string)) throw new Error(`twice the attribute ${name}`);
    attributes.set(name as string, decoded(value));
  }
  return attributes;
}

const LETTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function decoded(text: string): string {
  return text.replace(/&[^;]{0,8};?/g, (reference) => {
    const letter = LETTERS[reference];
    if (letter === undefined) throw new Error(`not one of our references: ${reference}`);
    return letter;
  });
}
