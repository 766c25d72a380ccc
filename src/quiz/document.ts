import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../errors.js';
import { LIMITS } from './limits.js';
import { causesIn, errorsOf, PARSING } from './syntax/causes.js';
import { plainValue, type ReportAt, reportDepth } from './values.js';

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
  /** What stands on its line before the key that leads to `path`, at least its last letters. */
  textBefore(path: Path): string;
  /** The comment behind the text without quotes at `path`, with the spaces before it; empty where there is none. */
  commentBehind(path: Path): string;
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
  const report: ReportAt = (offset, code, message, mend) => {
    problems.push({ code, ...placeAt(offset), message, mend });
  };

  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.fileBytes) {
    const message = `The file has ${bytes} bytes; at most ${LIMITS.fileBytes} are read.`;
    const tooBig: Problem = { code: 'too-big', file, line: 1, column: 1, message, mend: 'Split it up.' };
    return unread(file, [tooBig]);
  }

  const tooDeep = nestingOffset(text);
  if (tooDeep !== null) {
    // Counted before the parse: a recursive parser would run out of stack first.
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    reportDepth(tooDeep, report);
    return unread(file, problems);
  }

  const document = parseDocument(text, { ...PARSING, lineCounter: lines });
  const errors = errorsOf(document);
  // Indentation that deep is not counted before the parse; the parser says so in the engine's words.
  const tooDeepFor = errors.find(({ message }) => message.includes('call stack'));
  if (tooDeepFor !== undefined) reportDepth(tooDeepFor.pos[0], report);
  else if (errors.length > 0)
    for (const { offset, message, mend } of causesIn(text, document))
      report(offset, 'bad-yaml', message, mend);

  const value = document.errors.length === 0 ? plainValue(document.contents, text, report) : null;

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

  const scalarAt = (path: Path): Scalar | null => {
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) node = pairAt(node, String(step))?.value;
      else node = isSeq(node) && typeof step === 'number' ? node.items[step] : null;
    }
    return isScalar(node) ? node : null;
  };

  return {
    file,
    value,
    problems,
    rangeOf: (path) => {
      const range = scalarAt(path)?.range;
      return range ? [range[0], range[1]] : null;
    },
    textBefore: (path) => {
      const at = find(path).key?.range?.[0] ?? 0;
      const before = text.slice(Math.max(0, at - LOOKED_AT), at);
      return before.slice(before.lastIndexOf('\n') + 1);
    },
    commentBehind: (path) => {
      const scalar = scalarAt(path);
      if (scalar?.type !== 'PLAIN' || !scalar.range) return '';
      const [start, end] = scalar.range;
      // Where there is no text, its place is behind the spaces.
      const from =
        start < end ? end : start - /[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))![0].length;
      return /^[ \t]+#.*/.exec(text.slice(from, from + LIMITS.textLength))?.[0] ?? '';
    },
    placeOf: (path) => placeAt(find(path).node?.range?.[0] ?? 0),
    placeOfKey: (path) => {
      const { node, key } = find(path);
      return placeAt((key ?? node)?.range?.[0] ?? 0);
    },
  };
}

/** What cannot be read has nothing but its problem. */
function unread(file: string, problems: readonly Problem[]): PlacedDocument {
  const { line, column } = problems[0]!;
  const place = { file, line, column };
  const placeOf = (): Place => place;
  const none = (): string => '';
  return {
    file,
    value: null,
    problems,
    placeOf,
    placeOfKey: placeOf,
    rangeOf: () => null,
    textBefore: none,
    commentBehind: none,
  };
}

/** How much of a line before a key is of use to messages. */
const LOOKED_AT = 100;

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
