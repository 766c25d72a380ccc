import type { ErrorCode } from 'yaml';
import { type Cause, type Diagnosis, type Mishap, startOfLine } from './cause.js';
import { outOfLine, tabOn } from './indentation.js';
import { dashWithoutSpace, lineWithoutKey, textOnTop } from './keys.js';
import { isKey } from './levels.js';
import { excerpt, indentOf, isBlank, lineBefore, nextLine, withoutComment } from './lines.js';
import { badStart, missingComma, moreBehind, nestedKey, nestedKeyInBraces, valueStart } from './texts.js';
import { unclosedBracket, unclosedQuote } from './unclosed.js';

/** What an error of the parser comes from; where that is not known, the parser's own words. */
export function explain(found: Mishap): Cause {
  const mishap = onItsLine(found);
  const { error, lines, line } = mishap;
  const isUnclosed = /end with a|closing/.test(error.message);
  const ofTheLine = isUnclosed ? null : (tabOn(mishap) ?? dashWithoutSpace(mishap) ?? directive(mishap));
  if (ofTheLine !== null) return ofTheLine;
  const cause = DIAGNOSES[error.code]?.(mishap) ?? null;
  if (cause !== null) return cause;
  const next = nextLine(lines, line);
  const tab = next === null ? null : tabOn(mishap, next);
  if (tab !== null) return tab;
  const isEnd = lines.line(line).trim() === '';
  return {
    offset: error.pos[0],
    message: `This is not valid YAML: ${sentence(error.message)}`,
    mend: isEnd ? 'Look at what stands above.' : 'Compare this line with those around it.',
  };
}

/** Where a line begins in the wrong column, the parser may point at the empty lines and comments before it. */
function onItsLine(mishap: Mishap): Mishap {
  const { lines, line, error } = mishap;
  if (!/must start at the same|^Sequence item|block sequence/.test(error.message)) return mishap;
  const next = isBlank(lines.line(line)) ? nextLine(lines, line) : null;
  return next === null ? mishap : { ...mishap, line: next, rest: lines.line(next) };
}

/** A file whose first line does not go with the others: a text, an item, or a key that is not in the first column. */
const oddOnTop: Diagnosis = (mishap) => {
  const { lines } = mishap;
  const top = nextLine(lines, -1);
  if (top === null || top >= mishap.line || /^\s*[{["'%]/.test(lines.line(top))) return null;
  const written = lines.line(top);
  const cause = (message: string, mend: string): Cause => ({
    offset: startOfLine(mishap, top),
    message: `"${excerpt(written)}" ${message}`,
    mend,
    isLast: true,
  });
  if (!isKey(written)) return textOnTop(startOfLine(mishap, top), written);
  if (!isKey(lines.line(mishap.line)) || indentOf(lines.line(mishap.line)) > 0) return null;
  if (written.startsWith('- '))
    return cause('is an item of a list, unlike the lines below.', 'Take the dash away.');
  const indent = indentOf(written);
  if (indent === 0) return null;
  return cause(
    `begins in column ${indent + 1}, the lines that it belongs with in column 1.`,
    'Take the spaces before it away.',
  );
};

/** `%` at the start of a line speaks to the parser. */
const directive: Diagnosis = (mishap) => {
  const { lines, line, error } = mishap;
  const isMissing = error.message.includes('directives-end');
  const at = isMissing ? lineBefore(lines, line) : line;
  if (at === null || !lines.line(at).startsWith('%')) return null;
  return {
    offset: lines.start(at),
    message: 'A line cannot begin with %, which means something else here.',
    mend: 'Take the line out, or write # in place of % to make it a comment.',
  };
};

const colonMissing: Diagnosis = (mishap) => {
  if (/flow sequence/.test(mishap.error.message)) return nestedKeyInBraces(mishap);
  const { lines, line } = mishap;
  const at = lines.line(line).trim() === '' ? lineBefore(lines, line) : line;
  return at === null ? null : (lineWithoutKey(mishap, at) ?? outOfLine({ ...mishap, line: at }));
};

const missing: Diagnosis = (mishap) => {
  const { error, rest } = mishap;
  if (error.message.startsWith('Missing closing')) return unclosedQuote(mishap);
  if (error.message.startsWith('Sequence item without'))
    return lineWithoutKey(mishap, mishap.line) ?? outOfLine(mishap);
  if (error.message.startsWith('Implicit map keys')) return colonMissing(mishap);
  if (error.message.startsWith('Comments must'))
    return {
      offset: error.pos[0],
      message: 'Without a space before it this # is neither a comment nor a part of the text.',
      mend: 'Write a space before a comment; put quotes (") around a text with a # in it.',
    };
  if (/^Missing , (?:or : )?between/.test(error.message)) return missingComma(error.pos[0], rest);
  return null;
};

const unexpected: Diagnosis = (mishap) => {
  const { error, rest } = mishap;
  const [offset] = error.pos;
  const onTop = oddOnTop(mishap);
  if (onTop !== null) return onTop;
  if (error.message.includes('at node end')) return moreBehind(mishap);
  if (error.message.startsWith('Unexpected block-seq-ind'))
    return {
      offset,
      message: 'A list with dashes cannot begin on the line of its key.',
      mend: `Write the dash on the next line, further right; around a text that begins with a dash, put quotes (").`,
    };
  if (/^(?:Not a YAML token|Block scalar header)/.test(error.message)) return valueStart(mishap, '|>');
  if (/^[}\]]/.test(rest))
    return (
      valueStart(mishap, '}]') ?? {
        offset,
        message: `This ${rest.charAt(0)} closes nothing: no bracket is open here.`,
        mend: 'Take it out.',
      }
    );
  if (/^Unexpected (?:,|empty item) in/.test(error.message))
    return { offset, message: 'There is nothing before this comma.', mend: 'Take it out.' };
  return null;
};

const DIAGNOSES: Readonly<Partial<Record<ErrorCode, Diagnosis>>> = {
  BAD_SCALAR_START: badStart,
  BAD_ALIAS: (mishap) => badStart(mishap) ?? valueStart(mishap, '&*'),
  BAD_INDENT: (mishap) =>
    mishap.error.message.startsWith('Flow')
      ? unclosedBracket(mishap)
      : (lineWithoutKey(mishap, mishap.line) ?? outOfLine(mishap)),
  BLOCK_AS_IMPLICIT_KEY: (mishap) =>
    mishap.error.message.startsWith('Nested') ? nestedKey(mishap) : outOfLine(mishap),
  BLOCK_IN_FLOW: nestedKeyInBraces,
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: colonMissing,
  UNEXPECTED_TOKEN: unexpected,
  BAD_DQ_ESCAPE: ({ error, rest }) => ({
    offset: error.pos[0],
    message: `In double quotes a backslash means something else, and "${rest.slice(0, 2)}" means nothing.`,
    mend: 'Write the backslash twice.',
  }),
  MULTIPLE_DOCS: (mishap) => ({
    offset: startOfLine(mishap),
    message: 'A line of three dashes begins a second file within the file; only one can be read.',
    mend: 'Take the line out.',
  }),
  NON_STRING_KEY: ({ error, rest }) => ({
    offset: error.pos[0],
    message: `What stands before a colon has to be a text, not a list or a map.`,
    mend: inKeyQuotes(rest),
  }),
};

function inKeyQuotes(rest: string): string {
  return /^[[{]/.test(withoutComment(rest)) ? 'Put quotes (") around it.' : 'Write a text before the colon.';
}

/** Library messages begin with a capital and may lack the full stop. */
function sentence(message: string): string {
  const text = message.trim().replace(/\s+/g, ' ');
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  return /[.!?]$/.test(lower) ? lower : `${lower}.`;
}
