import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { decimalComma } from './decimal-comma.js';
import { LIMITS } from './limits.js';

/** @param offset in UTF-16 units from the start of the text */
export type ReportAt = (offset: number, code: string, message: string, mend: string) => void;

/**
 * The plain value of a parsed text. Maps are null-prototype objects, so that a key such as `constructor` is only a key.
 * @param text what was parsed
 * @param report is told of all that JSON could not say
 */
export function plainValue(contents: unknown, text: string, report: ReportAt): unknown {
  const read = (node: unknown, depth: number, isItem: boolean): unknown => {
    if (node === null || node === undefined) return null;
    const start = (node as Node).range?.[0] ?? 0;
    if (depth > LIMITS.depth) {
      reportDepth(start, report);
      return null;
    }
    if (isAlias(node)) {
      const mend = 'Write the value out; put quotes (") around a text that begins with *.';
      report(start, 'alias', 'Aliases (*name) are not supported.', mend);
      return null;
    }
    if ((node as Node).tag !== undefined) {
      const mend = isScalar(node)
        ? 'Write the value without it; put quotes (") around a text that begins with !.'
        : 'Write the value without it.';
      report(start, 'tag', 'Tags (!name) are not supported.', mend);
      return null;
    }
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1, true));
    if (isMap(node)) return mapOf(node, isItem, (below) => read(below, depth + 1, false));
    const { value, anchor } = isScalar(node) ? node : { value: null, anchor: undefined };
    // Of no use without aliases; but as the first word of a text it would be missing from it in silence.
    if (anchor !== undefined && typeof value === 'string') {
      const mend = 'Leave it out; put quotes (") around a text that begins with &.';
      report(start, 'alias', `Names for aliases (&${anchor}) are not supported.`, mend);
      return null;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report(start, 'not-finite', 'This number is not finite.', 'Write an ordinary number.');
      return null;
    }
    return value;
  };

  const mapOf = (node: YAMLMap, isItem: boolean, readBelow: (value: unknown) => unknown): object => {
    const map: Record<string, unknown> = Object.create(null);
    let first: string | null = null;
    let isNextItem = false;
    for (const { key: written, value } of node.items) {
      const key = isScalar(written) ? String(written.value) : '';
      const start = (written as Node | null)?.range?.[0] ?? node.range?.[0] ?? 0;
      if (key === '__proto__') {
        report(start, 'bad-key', 'The key "__proto__" is not allowed.', 'Choose another name.');
      } else if (!(key in map)) {
        map[key] = readBelow(value);
      } else if (decimalComma(text.slice(Math.max(0, start - 20), start), key) !== null && value === null) {
        report(start, 'duplicate-key', 'A number is written with a comma here.', 'Write it with a point.');
      } else if (!isNextItem) {
        // All keys again, from the first one on: one dash is missing.
        isNextItem = isItem && node.flow !== true && key === first;
        const mend = isNextItem
          ? 'Keep one of them; where a new item of the list begins, write "- " before it.'
          : 'Keep one of them.';
        report(start, 'duplicate-key', `The key "${key}" stands here a second time.`, mend);
      }
      first ??= key;
    }
    return map;
  };

  return read(contents, 0, false);
}

export function reportDepth(offset: number, report: ReportAt): void {
  report(offset, 'too-deep', `Nested deeper than ${LIMITS.depth} levels.`, 'Flatten it.');
}
