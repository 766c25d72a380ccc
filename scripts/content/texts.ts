import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar, visit } from 'yaml';

/** A word as it is written, without the punctuation around it, and the line (1-based) on which it stands. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/** One text of a YAML file. */
export interface PlacedText {
  /** The keys that lead to it, from the root; places in a list are left out. */
  readonly keys: readonly string[];
  readonly words: readonly Word[];
}

/** What stands under these keys is never shown as it is: ids, links, names of files. */
const NOT_TEXT = new Set([
  ...['between', 'core', 'facts', 'from', 'id', 'include', 'needs', 'occasional', 'parent', 'see', 'silent'],
  ...['sources', 'track', 'type', 'url', 'useful'],
]);

/** A number with its separators, or letters and digits with apostrophes inside. A hyphen parts two words. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['’]{1,2}[\p{L}\p{N}]+)*/gu;

/** The words of a text, in order. @param firstLine the line on which the text begins */
export function wordsOf(text: string, firstLine = 1): Word[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    [...line.matchAll(WORD)].map(([word]) => ({ text: word, line: firstLine + index })),
  );
}

/**
 * The texts of a YAML file, in its order: every string but keys, ids and links.
 * @throws Error where the file is not YAML
 */
export function textsOf(yaml: string): PlacedText[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  if (document.errors[0] !== undefined) throw document.errors[0];
  const texts: PlacedText[] = [];
  visit(document, {
    Pair: (_, pair) => (isText(pair) ? undefined : visit.SKIP),
    Scalar: (at, scalar, parents) => {
      if (at === 'key' || typeof scalar.value !== 'string') return;
      const keys = parents.flatMap((node) =>
        'key' in node && isScalar(node.key) ? [String(node.key.value)] : [],
      );
      texts.push({ keys, words: wordsAt(scalar, yaml, lineCounter) });
    },
  });
  return texts;
}

function isText({ key, value }: Pair): boolean {
  const name = isScalar(key) ? String(key.value) : '';
  // A map below such a key describes things: `sources`, or a trait whose id is `core`.
  if (isMap(value)) return true;
  // In a list of roles to go on to, titles are texts and ids are not.
  if (name === 'leads_to') return isSeq(value) && value.items.some((item) => /[A-Z ]/.test(String(item)));
  return !NOT_TEXT.has(name);
}

/** The words of a value with their lines: read from the file itself, since a folded value has lost them. */
function wordsAt(scalar: Scalar, yaml: string, lineCounter: LineCounter): Word[] {
  const [start, end] = scalar.range ?? [0, 0];
  const { line } = lineCounter.linePos(start);
  const written = yaml.slice(start, end);
  // An escape is not what it stands for; the value on its first line is near enough.
  if (scalar.type === 'QUOTE_DOUBLE' && written.includes('\\')) {
    return wordsOf(String(scalar.value)).map(({ text }) => ({ text, line }));
  }
  const isBlock = scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL';
  // The head of a block, such as `>-`, may hold a number or a comment.
  return wordsOf(isBlock ? written.replace(/^.*/, '') : written, line);
}
