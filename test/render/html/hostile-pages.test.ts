import { createHash } from 'node:crypto';
import { visible } from '../../../src/render/escape.js';
import { HOSTILE } from '../../hostile.js';
import { HOSTILE_MARKUP } from '../../hostile-markup.js';
import { forbiddenIn } from './allowed-markup.js';
import { everyPageTo, everyPageWith } from './every-page.js';
import { type Piece, piecesOf } from './strict-markup.js';

const CORPUS = Object.entries({ ...HOSTILE, ...HOSTILE_MARKUP });

const tagsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => (piece.kind === 'tag' ? [piece] : []));

/** What a page is built of: its elements and the names of their attributes. */
const builtOf = (pieces: readonly Piece[]): string =>
  tagsOf(pieces)
    .map(({ name, attributes }) => [name, ...attributes.keys()].join(' '))
    .join('\n');

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

const HARMLESS = 'a harmless text';
/** However its first letter is written. */
const timesIn = (pieces: readonly Piece[], text: string): number =>
  textOf(pieces).toLowerCase().split(text.toLowerCase()).length - 1;

const harmless = Object.entries(everyPageWith(HARMLESS)).map(([kind, page]) => {
  const pieces = piecesOf(page());
  return { kind, pieces, built: builtOf(pieces), times: timesIn(pieces, HARMLESS) };
});

describe.each(CORPUS)('%s in every text and name', (_, text) => {
  const pages = everyPageWith(text);
  const read: Record<string, readonly Piece[]> = {};
  const pageOf = (kind: string): readonly Piece[] => {
    read[kind] ??= piecesOf(pages[kind]!());
    return read[kind];
  };

  test('adds no element, no attribute and no address to a page', () => {
    for (const { kind, built } of harmless) {
      const pieces = pageOf(kind);
      expect({ kind, forbidden: forbiddenIn(tagsOf(pieces)) }).toEqual({ kind, forbidden: [] });
      expect(builtOf(pieces)).toBe(built);
    }
  });

  test('is there to be read, letter by letter', () => {
    for (const { kind, times } of harmless)
      expect({ kind, times: timesIn(pageOf(kind), visible(text)) }).toEqual({ kind, times });
  });
});

test.each(CORPUS)('%s as an address leads to the web or nowhere', (_, address) => {
  const pages = everyPageTo(address);
  for (const kind of ['person', 'plan, of two', 'plan, forked'])
    expect(forbiddenIn(tagsOf(piecesOf(pages[kind]!())))).toEqual([]);
});

test('an address of the web is kept letter by letter', () => {
  const address = HOSTILE_MARKUP['a web address with markup'] as string;
  const pieces = piecesOf(everyPageTo(address)['plan, of two']!());
  const targets = tagsOf(pieces).flatMap(({ attributes }) => attributes.get('href') ?? []);
  expect(new Set(targets)).toEqual(new Set([address]));
});

test.each(harmless)('$kind: its policy allows its own style and script alone', ({ pieces }) => {
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
