import { createHash } from 'node:crypto';
import { visible } from '../../../src/render/escape.js';
import { HOSTILE } from '../../hostile.js';
import { HOSTILE_MARKUP } from '../../hostile-markup.js';
import { forbiddenIn } from './allowed-markup.js';
import { everyPage, everyPageWith, MARK } from './every-page.js';
import { type Piece, piecesOf } from './strict-markup.js';

const CORPUS = Object.entries({ ...HOSTILE, ...HOSTILE_MARKUP });

const tagsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => (piece.kind === 'tag' ? [piece] : []));

/** What a page is built of: its elements and the names of their attributes. */
const builtOf = (pieces: readonly Piece[]): string[] =>
  tagsOf(pieces).map(({ name, attributes }) => [name, ...attributes.keys()].join(' '));

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

const harmless = everyPageWith('harmless');

describe.each(CORPUS)('%s in every text and name', (_, text) => {
  let pages: readonly (readonly [kind: string, pieces: readonly Piece[]])[];
  beforeAll(() => {
    pages = Object.entries(everyPageWith(text)).map(([kind, page]) => [kind, piecesOf(page)]);
  });

  test('adds no element, no attribute and no address to a page', () => {
    for (const [kind, pieces] of pages) {
      expect([kind, ...forbiddenIn(tagsOf(pieces))]).toEqual([kind]);
      expect([kind, ...builtOf(pieces)]).toEqual([kind, ...builtOf(piecesOf(harmless[kind] as string))]);
    }
  });

  test('is there to be read, letter by letter', () => {
    const timesIn = (pieces: readonly Piece[], what: string): number => textOf(pieces).split(what).length;
    for (const [kind, pieces] of pages)
      expect([kind, timesIn(pieces, visible(text))]).toEqual([
        kind,
        timesIn(piecesOf(harmless[kind] as string), 'harmless'),
      ]);
  });
});

/** The pages with this address behind every link. */
const linkedTo = (address: string) =>
  everyPage((text) => (text.startsWith('https://example.org/') ? address : text.replaceAll(MARK, '')));

test.each(CORPUS)('%s as an address leads to the web or nowhere', (_, address) => {
  for (const page of Object.values(linkedTo(address)))
    expect(forbiddenIn(tagsOf(piecesOf(page)))).toEqual([]);
});

test('an address of the web is kept letter by letter', () => {
  const address = HOSTILE_MARKUP['a web address with markup'] as string;
  const pieces = piecesOf(linkedTo(address)['plan, of two'] as string);
  const targets = tagsOf(pieces).flatMap(({ attributes }) => attributes.get('href') ?? []);
  expect(new Set(targets)).toEqual(new Set([address]));
});

test.each(Object.entries(harmless))('%s: its policy allows its own style and script alone', (_, page) => {
  const pieces = piecesOf(page);
  const hashOf = (name: string): string[] =>
    pieces.flatMap((piece, at) => {
      const inside = pieces[at + 1];
      if (piece.kind !== 'tag' || piece.name !== name || inside?.kind !== 'text') return [];
      return `'sha256-${createHash('sha256').update(inside.text).digest('base64')}'`;
    });
  const scripts = hashOf('script');
  const policies = tagsOf(pieces).flatMap(({ attributes }) =>
    attributes.get('http-equiv') === 'Content-Security-Policy' ? (attributes.get('content') ?? '') : [],
  );
  expect(policies).toEqual([
    [
      "default-src 'none'",
      `style-src ${hashOf('style').join(' ')}`,
      ...(scripts.length === 0 ? [] : [`script-src ${scripts.join(' ')}`]),
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
  ]);
});
