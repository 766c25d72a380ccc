import { isScalar } from 'yaml';
import type { Cause, Diagnosis, Mishap } from './cause.js';
import { isItem, isKey } from './levels.js';
import { nextLine, type TextLines } from './lines.js';
import { nodesOf, type Part } from './nodes.js';

/** The part that has not ended where the parser missed its end. */
function endingAt({ document, error }: Mishap, isIt: (part: Part) => boolean): number | null {
  const [offset] = error.pos;
  const found = nodesOf(document).filter(
    (part) => isIt(part) && part.range?.[1] === offset && part.range[0] < offset,
  );
  // Of several that end here the inner one has not been closed.
  return found.at(-1)?.range?.[0] ?? null;
}

/** A quote that opens a text and none that closes it. */
export const unclosedQuote: Diagnosis = (mishap) => {
  const { lines, error } = mishap;
  const from = endingAt(mishap, (part) => isScalar(part) && /^QUOTE/.test(part.type ?? ''));
  if (from === null) return null;
  const quote = lines.text.charAt(from);
  const opened = lines.indexOf(from);
  const below = nextLine(lines, opened);
  const ended = lines.indexOf(error.pos[0]);
  const goesOn = ended === opened && below !== null && isRestOf(lines.line(below), quote);
  return {
    offset: from,
    message: `The quote (${quote}) that opens here is never closed.`,
    mend: goesOn
      ? 'Put more spaces before the next line than before the key of this text, or write all of it on one line.'
      : `Write ${quote} where the text ends.`,
  };
};

/** Whether a line closes a quote that it does not open. */
function isRestOf(line: string, quote: string): boolean {
  return !isKey(line) && !isItem(line) && line.split(quote).length % 2 === 0;
}

/** A bracket that is opened and never closed. */
export const unclosedBracket: Diagnosis = (mishap) => {
  const { lines, error } = mishap;
  const from = endingAt(mishap, ({ flow }) => flow === true);
  if (from === null) return null;
  const opening = lines.text.charAt(from);
  const closing = opening === '{' ? '}' : ']';
  const line = lines.indexOf(from);
  const written = lines.line(line).slice(from - lines.start(line));
  const found = lines.text.charAt(error.pos[0]);
  const cause = (message: string, mend: string): Cause => ({ offset: from, message, mend });
  if (found === closing)
    return {
      offset: error.pos[0],
      message: `This ${closing} begins no further right than the key whose value it ends.`,
      mend: 'Put more spaces before it.',
    };
  if (/[}\]]/.test(found))
    return cause(
      `The ${opening} that opens here is closed by ${found}.`,
      `Write ${closing} before that ${found}, or in its place.`,
    );
  const comment = /\s#.*$/.exec(written.replace(/"[^"]*"|'[^']*'/g, ''));
  if (comment?.[0].includes(closing))
    return cause(
      `The ${opening} that opens here is never closed: after # stands a comment.`,
      'Put double quotes (") around the text with the # in it.',
    );
  const before = lines.text.slice(from, error.pos[0]).trimEnd();
  if (/[,{[]$/.test(before) && before.length > 1)
    return {
      ...cause(
        `The ${opening} that opens here is not closed on its line, and the next one is no further right.`,
        `Write ${closing} where it ends, or put more spaces before the lines that belong to it.`,
      ),
      isLast: true,
    };
  const never = cause(`The ${opening} that opens here is never closed.`, `Write ${closing} where it ends.`);
  return closesBelow(lines, line) ? { ...never, isLast: true } : never;
};

/** Whether the next line closes more than it opens: then the break may be the slip, and what it begins with no section. */
function closesBelow(lines: TextLines, line: number): boolean {
  const below = lines.line(nextLine(lines, line) ?? line + 1);
  return below.replace(/[^}\]]/g, '').length > below.replace(/[^{[]/g, '').length;
}
