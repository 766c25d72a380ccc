import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { Cause, Mishap } from './cause.js';
import { explain } from './explain.js';
import { linesOf, type TextLines } from './lines.js';
import { unclosedQuote } from './unclosed.js';

/** Of longer texts only the first error is explained: each further one takes another run of the parser. */
const LONGEST = 200_000;
const MOST = 10;

/** How every text is parsed. */
export const PARSING = {
  stringKeys: true,
  prettyErrors: false,
  // Keys are compared with a Set: the library's own check takes quadratic time.
  uniqueKeys: false,
  // No tag is read, so that the known ones (!!binary) are told as tags too, and not in the words of what would read them.
  resolveKnownTags: false,
} as const;

/** What the parser has against a document. Tags are a problem of another kind, the known ones too. */
export function errorsOf({ errors, warnings }: Document): readonly YAMLError[] {
  return [...errors, ...warnings].filter(({ message }) => !message.startsWith('Unresolved tag'));
}

/**
 * What is wrong in a text that the parser has errors in. One slip makes many errors, so only the first counts; what stands
 * in other sections is then looked at as if the section of the slip were not there.
 * @param document the text, parsed
 * @returns at least one, at most one a section, in the order of their places
 */
export function causesIn(text: string, document: Document): readonly Cause[] {
  const causes = [firstCause(text, document)];
  let rest = text;
  while (text.length <= LONGEST && causes.length < MOST) {
    const { offset, isLast } = causes.at(-1)!;
    const without = isLast === true ? null : withoutSection(rest, offset);
    if (without === null) break;
    rest = without;
    const others = parseDocument(rest, PARSING);
    if (errorsOf(others).length === 0) break;
    const cause = firstCause(rest, others);
    if (isTakenOut(text, rest, cause.offset)) break;
    causes.push(cause);
  }
  const sorted = causes.toSorted((a, b) => a.offset - b.offset);
  const last = sorted.at(-1)!;
  return [...sorted.slice(0, -1), { ...last, mend: `${last.mend} Then check again.` }];
}

function firstCause(text: string, document: Document): Cause {
  const lines = linesOf(text);
  const errors = [...errorsOf(document)].sort((a, b) => a.pos[0] - b.pos[0]);
  const mishap = (error: YAMLError): Mishap => mishapOf(lines, document, error);
  const cause = explain(mishap(errors[0]!));
  // It is told of where its text ends, which may be the end of the file.
  const quote = errors.find(({ message }) => message.startsWith('Missing closing'));
  const opened = quote === undefined ? null : unclosedQuote(mishap(quote));
  return opened !== null && opened.offset <= cause.offset ? opened : cause;
}

function mishapOf(lines: TextLines, document: Document, error: YAMLError): Mishap {
  const [offset] = error.pos;
  const line = lines.indexOf(offset);
  return { lines, document, error, line, rest: lines.line(line).slice(offset - lines.start(line)) };
}

/** A cause in what was taken out says nothing of what is left. */
function isTakenOut(text: string, rest: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const lineOf = (whole: string): string => whole.slice(from, end === -1 ? undefined : end);
  return lineOf(text) !== lineOf(rest);
}

/** A key in the first column. A text that has slipped there is none. */
const SECTION = /^[a-z_]+:(?=\s|$)/gm;

/** Spaces for the section that a place is in; `null` where the place is in none, or there is no other. */
function withoutSection(text: string, offset: number): string | null {
  const starts = [...text.matchAll(SECTION)].map(({ index }) => index);
  const from = starts.findLast((start) => start <= offset);
  if (from === undefined || starts.length < 2) return null;
  const to = starts.find((start) => start > offset) ?? text.length;
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}
