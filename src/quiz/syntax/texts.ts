import { isAlias, isCollection, isScalar } from 'yaml';
import { type Cause, type Diagnosis, type Mishap, startOfLine } from './cause.js';
import { deeperLine } from './indentation.js';
import { isKeyIn } from './keys.js';
import { excerpt, withoutComment } from './lines.js';
import { nodesOf } from './nodes.js';

/** How to make one text of a value that has something in it that means something else. */
export function inQuotes(value: string): string {
  if (!value.includes('"') && !value.includes('\\')) return 'Put double quotes (") around the whole text.';
  if (!value.includes("'")) return "Put single quotes (') around the whole text.";
  return 'Put double quotes (") around the whole text, and a backslash (\\) before each " within it.';
}

const KEPT = '%@`*&!|>?,[]{}#';

/** Letters of a line that are looked at one by one. */
const LOOKED_AT = 2_000;

/** A text that begins with a letter that means something to YAML. */
export const badStart: Diagnosis = ({ error, rest }) => startCause(error.pos[0], rest);

function startCause(offset: number, value: string): Cause | null {
  const [first = ''] = value;
  if (first === '' || !KEPT.includes(first)) return null;
  const text = withoutComment(value);
  return {
    offset,
    message: `Without quotes a text cannot begin with "${first}": it means something else here.`,
    mend: inQuotes(text),
  };
}

/** What stands after `key:` on the line of a mishap, where it begins with one of these letters. */
export function valueStart({ lines, line, error }: Mishap, letters: string): Cause | null {
  const before = lines.line(line).slice(0, Math.min(error.pos[0] - lines.start(line) + 1, LOOKED_AT));
  for (let at = 0; at < before.length; at++) {
    const isStart = /(?:^|[:{,[-]) *$/.test(before.slice(0, at));
    if (isStart && letters.includes(before[at]!))
      return startCause(lines.start(line) + at, lines.line(line).slice(at));
  }
  return null;
}

/** `text: Two tasks are left: which first?`, or what looks like it and is something else. */
export const nestedKey: Diagnosis = (mishap) => {
  const { error, rest } = mishap;
  if (/^[?](?:\s|$)/.test(rest)) return badStart(mishap);
  const noColon = /^\s*(?:- +)*([\p{L}\p{N}_-]+) +[[{]/u.exec(mishap.lines.line(mishap.line));
  if (noColon !== null)
    return {
      offset: startOfLine(mishap),
      message: `A colon is missing after "${noColon[1]}".`,
      mend: `Write "${noColon[1]}:" and a space before the rest.`,
    };
  const value = withoutComment(rest);
  if (!/:(?:\s|$)/.test(value.replace(/^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/, ''))) return deeperLine(mishap);
  const cause = colonWithin(error.pos[0], value);
  // What looks like a key may be one: `quiz: id: lunch`.
  const word = /^([a-z][a-z0-9_-]*):\s/.exec(value)?.[1];
  if (word === undefined || !isKeyIn(mishap.lines.text.replace(value, ''), word)) return cause;
  return {
    ...cause,
    message: `"${excerpt(value)}" stands on the line of another key.`,
    mend: 'Write it on the next line, further right; around a text with a colon, put quotes (").',
  };
};

function colonWithin(offset: number, value: string): Cause {
  return {
    offset,
    message: /:\s/.test(value)
      ? `A colon with a space after it stands within the text "${excerpt(value)}".`
      : `A colon ends the text "${excerpt(value)}".`,
    mend: inQuotes(value),
  };
}

/** `{ id: later, text: Later: now }`, or a comma that is missing: `{ id: later text: Later }`. */
export const nestedKeyInBraces: Diagnosis = ({ error, rest, lines }) => {
  const [offset] = error.pos;
  if (/^-(?:\s|$)/.test(rest))
    return {
      offset,
      message: 'A list with dashes cannot stand within brackets.',
      mend: 'Leave the dashes out and write commas between the items.',
    };
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(rest)?.[0] ?? '';
  const value = quoted + (/^[^,}\]]*/.exec(rest.slice(quoted.length))?.[0] ?? '').trimEnd();
  const found = /^(.*?)([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(value.slice(quoted.length).slice(0, LOOKED_AT));
  if (found === null) return null;
  const [, before = '', word = ''] = found;
  const isNewKey = quoted !== '' || (/\S\s+$/.test(before) && isKeyIn(lines.text, word));
  if (!isNewKey) return colonWithin(offset, value);
  return missingComma(offset + quoted.length + before.length, `${word}:`);
};

/** @param offset where the comma's neighbour begins */
export function missingComma(offset: number, before: string): Cause {
  const message = `A comma is missing before "${excerpt(before)}".`;
  return { offset, message, mend: 'Write a comma between the two.' };
}

/** What goes on after the end of a value: `"Two" tasks`, `'Don't'`, `[sic] and more`, `*Really* so`. */
export const moreBehind: Diagnosis = (mishap) => {
  const { document, error, lines, line, rest } = mishap;
  const [offset] = error.pos;
  const start = lines.start(line);
  let value: unknown = null;
  for (const node of nodesOf(document)) {
    const range = node.range ?? [-1, -1];
    if (range[0] >= start && range[1] <= offset && lines.text.slice(range[1], offset).trim() === '')
      value ??= node;
  }
  const from = (value as { range?: [number, number, number] } | null)?.range?.[0];
  if (from === undefined) return null;
  const isFlow = nodesOf(document).some((node) => isFlowAround(node, from));
  const whole =
    lines.text.slice(from, offset) +
    (isFlow ? rest.replace(/[,}\]].*$/, '').trimEnd() : withoutComment(rest));
  const more = rest.slice(0, from + whole.length - offset);
  if (isAlias(value)) return startCause(from, whole);
  if (isCollection(value)) return behindBracket(mishap, from, more) ?? startCause(from, whole);
  if (!isScalar(value) || !/["']/.test(whole.charAt(0))) return startCause(lines.start(line), rest);
  return behindQuotes(offset, whole, more);
};

function isFlowAround(
  node: { readonly range?: readonly number[] | null; readonly flow?: boolean },
  at: number,
): boolean {
  return node.flow === true && (node.range?.[0] ?? at) < at && at < (node.range?.[2] ?? 0);
}

/** @returns `null` where the brackets may be the start of a text, such as `[sic]` */
function behindBracket({ error, lines }: Mishap, from: number, more: string): Cause | null {
  const [offset] = error.pos;
  const inBrackets = lines.text.slice(from, offset).trim();
  if (!/[:,]/.test(inBrackets)) return null;
  const isKey = /^["'\p{L}\p{N}_-]+:(?:\s|$)/u.test(more);
  return {
    offset,
    message: `More stands after the ${inBrackets.at(-1)} that ends this value: "${excerpt(more)}".`,
    mend: isKey ? 'Begin a new line with it.' : 'Take it out, or put quotes (") around the whole text.',
  };
}

function behindQuotes(offset: number, whole: string, more: string): Cause {
  const quote = whole.charAt(0);
  const key = /^([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(more);
  if (key !== null) return missingComma(offset, key[0].trim());
  const isEnclosed = whole.length > 1 && whole.endsWith(quote);
  const mend = isEnclosed ? otherQuotes(quote, whole.slice(1, -1)) : inQuotes(whole);
  const after = excerpt(more.replace(/["']$/, ''));
  return { offset, message: `More stands after the quote that ends this text: "${after}".`, mend };
}

/** How to mend a text in quotes that has such quotes within it, too. */
function otherQuotes(quote: string, inner: string): string {
  if (quote === "'" && !/["\\]/.test(inner))
    return 'Write double quotes (") in place of the single ones at both ends.';
  if (quote === "'") return "Write each ' within the text twice.";
  if (!inner.includes("'")) return "Write single quotes (') in place of the double ones at both ends.";
  return 'Put a backslash (\\) before each " within the text.';
}
