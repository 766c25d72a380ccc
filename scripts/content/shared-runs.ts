import type { PlacedText, Word } from './texts.js';

/** From how many equal words on a sentence counts as taken over, not as a phrase that anybody may use. */
export const SHORTEST_RUN = 8;

/** A run of words in one of our texts that stands in a source as well. */
export interface SharedRun {
  /** The words as our text has them. */
  readonly words: string;
  /** Where it begins in our file. */
  readonly line: number;
  /** The source, and where it begins there. */
  readonly source: { readonly name: string; readonly line: number };
}

export interface SourceText {
  readonly name: string;
  readonly words: readonly Word[];
}

/** Where a run of words may begin: a source, and the place among its words. */
interface Beginning {
  readonly source: IndexedSource;
  readonly at: number;
}

interface IndexedSource extends SourceText {
  /** The words as they are compared. */
  readonly plain: readonly string[];
}

/** Every run of `SHORTEST_RUN` words in the sources. */
export type SourceIndex = ReadonlyMap<string, readonly Beginning[]>;

export function indexSources(sources: readonly SourceText[]): SourceIndex {
  const index = new Map<string, Beginning[]>();
  for (const { name, words } of sources) {
    const source = { name, words, plain: words.map(plain) };
    for (let at = 0; at + SHORTEST_RUN <= words.length; at++) {
      const key = keyAt(source.plain, at);
      const beginnings = index.get(key);
      if (beginnings === undefined) index.set(key, [{ source, at }]);
      else beginnings.push({ source, at });
    }
  }
  return index;
}

/**
 * The runs of eight or more words that our texts share with a source, each as long as it can be, in the texts' order.
 * Case, punctuation, hyphens and line ends do not count; numbers are words. Titles and publishers of sources are names,
 * and may be the same.
 */
export function sharedRuns(texts: readonly PlacedText[], index: SourceIndex): SharedRun[] {
  return texts.filter(({ keys }) => !isName(keys)).flatMap(({ words }) => runsIn(words, index));
}

const isName = (keys: readonly string[]): boolean =>
  keys[0] === 'sources' &&
  (keys.at(-1) === 'title' || keys.at(-1) === 'publisher' || keys.at(-1) === 'short');

function runsIn(words: readonly Word[], index: SourceIndex): SharedRun[] {
  const ours = words.map(plain);
  const runs: SharedRun[] = [];
  for (let at = 0; at + SHORTEST_RUN <= ours.length; ) {
    const longest = longestRun(ours, at, index);
    if (longest === null) {
      at++;
      continue;
    }
    const { beginning, length } = longest;
    const { source } = beginning;
    runs.push({
      words: words
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' '),
      line: words[at]!.line,
      source: { name: source.name, line: source.words[beginning.at]!.line },
    });
    // Another run may begin inside this one and go on behind it.
    at += length - SHORTEST_RUN + 1;
  }
  return runs;
}

function longestRun(
  ours: readonly string[],
  at: number,
  index: SourceIndex,
): { readonly beginning: Beginning; readonly length: number } | null {
  let longest: { beginning: Beginning; length: number } | null = null;
  for (const beginning of index.get(keyAt(ours, at)) ?? []) {
    const theirs = beginning.source.plain;
    let length = SHORTEST_RUN;
    while (at + length < ours.length && ours[at + length] === theirs[beginning.at + length]) length++;
    if (longest === null || length > longest.length) longest = { beginning, length };
  }
  return longest;
}

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + SHORTEST_RUN).join(' ');

/** A word as it is compared: `Don't` as `dont`, `10,000` as `10000`. */
const plain = ({ text }: Word): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’.,]/g, '');
