import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../errors.js';
import { LIMITS } from './limits.js';

/** Where a value stands: keys and indexes from the document's root. */
export type Path = readonly (string | number)[];

/** A place in a file, 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A YAML (or JSON) document as plain values, each of which knows its place. */
export interface PlacedDocument {
  readonly file: string;
  /** Maps are null-prototype objects, so that a key such as `constructor` is only a key. */
  readonly value: unknown;
  /** What is wrong with the text itself. `value` is only worth reading when this is empty. */
  readonly problems: readonly Problem[];
  /** The place of the value at `path`, or of the nearest value above it that exists. */
  placeOf(path: Path): Place;
  /** The place of the key that leads to `path`; of the value where there is no key. */
  placeOfKey(path: Path): Place;
  /** From the first letter of the single value at `path` up to its last, in UTF-16 units; `null` where there is none. */
  rangeOf(path: Path): readonly [from: number, to: number] | null;
}

/**
 * Reads one YAML document. Only what JSON could say is accepted: no aliases, tags, merge keys, non-finite numbers or
 * repeated keys, at most `LIMITS.depth` levels. Every problem is collected; nothing is thrown for bad text.
 */
export function readDocument(text: string, file: string): PlacedDocument {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (offset: number, code: string, message: string, mend: string): void => {
    problems.push({ code, ...placeAt(offset), message, mend });
  };

  const reportDepth = (offset: number): void => {
    report(offset, 'too-deep', `Nested deeper than ${LIMITS.depth} levels.`, 'Flatten it.');
  };

  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.fileBytes) {
    const message = `The file has ${bytes} bytes; at most ${LIMITS.fileBytes} are read.`;
    const tooBig: Problem = { code: 'too-big', file, line: 1, column: 1, message, mend: 'Split it up.' };
    const placeOf = () => tooBig;
    return { file, value: null, problems: [tooBig], placeOf, placeOfKey: placeOf, rangeOf: () => null };
  }

  const tooDeep = nestingOffset(text);
  if (tooDeep !== null) {
    // Counted before the parse: a recursive parser would run out of stack first.
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    reportDepth(tooDeep);
    return {
      file,
      value: null,
      problems,
      placeOf: () => placeAt(tooDeep),
      placeOfKey: () => placeAt(tooDeep),
      rangeOf: () => null,
    };
  }

  const document = parseDocument(text, {
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
    // Keys are compared below with a Set: the library's own check takes quadratic time.
    uniqueKeys: false,
  });
  for (const error of [...document.errors, ...document.warnings]) {
    // Below, every tag is a problem, the known ones too.
    if (error.message.startsWith('Unresolved tag')) continue;
    // Indentation that deep is not counted before the parse; the parser says so in the engine's words.
    if (error.message.includes('call stack')) {
      reportDepth(error.pos[0]);
      break;
    }
    report(error.pos[0], 'bad-yaml', `This is not valid YAML: ${sentence(error.message)}`, '');
  }

  const toValue = (node: unknown, depth: number): unknown => {
    if (node === null || node === undefined) return null;
    const start = (node as Node).range?.[0] ?? 0;
    if (depth > LIMITS.depth) {
      reportDepth(start);
      return null;
    }
    if (isAlias(node)) {
      report(start, 'alias', 'Aliases (*name) are not supported.', 'Write the value out.');
      return null;
    }
    if ((node as Node).tag !== undefined) {
      report(start, 'tag', 'Tags (!name) are not supported.', 'Write the value without it.');
      return null;
    }
    if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1));
    if (isMap(node)) {
      const map: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        const keyStart = (pair.key as Node | null)?.range?.[0] ?? start;
        if (key === '__proto__') {
          report(keyStart, 'bad-key', 'The key "__proto__" is not allowed.', 'Choose another name.');
        } else if (key in map) {
          report(
            keyStart,
            'duplicate-key',
            `The key "${key}" stands here a second time.`,
            'Keep one of them.',
          );
        } else {
          map[key] = toValue(pair.value, depth + 1);
        }
      }
      return map;
    }
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report(start, 'not-finite', 'This number is not finite.', 'Write an ordinary number.');
      return null;
    }
    return value;
  };

  const value = document.errors.length === 0 ? toValue(document.contents, 0) : null;

  const pairsOf = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  /** By key, so that a place is found in constant time: a hostile file can have a problem at each of 100,000 keys. */
  const pairAt = (map: YAMLMap, key: string): Pair | undefined => {
    let pairs = pairsOf.get(map);
    if (pairs === undefined) {
      // Backwards: of repeated keys the first counts.
      pairs = new Map(
        map.items
          .toReversed()
          .flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
      pairsOf.set(map, pairs);
    }
    return pairs.get(key);
  };

  const find = (path: Path): { node: Node | null; key: Node | null } => {
    let node = document.contents as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      let next: Node | null | undefined;
      let nextKey: Node | null = null;
      if (isMap(node)) {
        const pair = pairAt(node, String(step));
        next = pair?.value as Node | null | undefined;
        nextKey = (pair?.key as Node | undefined) ?? null;
      } else if (isSeq(node) && typeof step === 'number') {
        next = node.items[step] as Node | undefined;
      }
      if (next === undefined && nextKey === null) break;
      key = nextKey ?? key;
      if (next === null || next === undefined) {
        node = nextKey;
        break;
      }
      node = next;
    }
    return { node, key };
  };

  const rangeOf = (path: Path): readonly [number, number] | null => {
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) node = pairAt(node, String(step))?.value;
      else node = isSeq(node) && typeof step === 'number' ? node.items[step] : null;
    }
    return isScalar(node) && node.range ? [node.range[0], node.range[1]] : null;
  };

  return {
    file,
    value,
    problems,
    rangeOf,
    placeOf: (path) => placeAt(find(path).node?.range?.[0] ?? 0),
    placeOfKey: (path) => {
      const { node, key } = find(path);
      return placeAt((key ?? node)?.range?.[0] ?? 0);
    },
  };
}

/** A byte order mark is not text. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Where brackets or indentation go deeper than any valid file, or null. A cheap over-estimate: it exists so that
 * `[[[[…` cannot exhaust the parser's stack; the exact count is made on the parsed nodes.
 */
function nestingOffset(text: string): number | null {
  const most = 200;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) {
      if (++depth > most) return at;
    } else if ((unit === 0x5d || unit === 0x7d) && depth > 0) {
      depth--;
    }
  }
  const dashes = /^[ \t]*(?:[-?:][ \t]+){40}/m.exec(text);
  return dashes === null ? null : dashes.index;
}

/** Library messages begin with a capital and may lack the full stop. */
function sentence(message: string): string {
  const text = message.trim().replace(/\s+/g, ' ');
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  return /[.!?]$/.test(lower) ? lower : `${lower}.`;
}
