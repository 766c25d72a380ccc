import { type Cause, type Mishap, startOfLine } from './cause.js';
import { BLOCK_TEXT, isKey } from './levels.js';
import { excerpt, indentOf, lineBefore, nextLine, type TextLines, withoutComment } from './lines.js';

/** `-id: lunch` */
export function dashWithoutSpace(mishap: Mishap, line = mishap.line): Cause | null {
  const found = /^\s*-(?=[\p{L}"'{[])/u.exec(mishap.lines.line(line));
  if (found === null) return null;
  const offset = startOfLine(mishap, line);
  const written = excerpt(mishap.lines.line(line));
  return {
    offset,
    message: `A space is missing after the dash in "${written}".`,
    mend: 'Write a dash and a space.',
  };
}

/** A line that has no key although it stands where keys do. */
export function lineWithoutKey(mishap: Mishap, line: number): Cause | null {
  const { lines } = mishap;
  const written = lines.line(line).trim();
  // Whatever an item is, it needs no key.
  if (/^(?:- +)+[[{"']/.test(written)) return null;
  const content = written.replace(/^(?:- +)+/, '');
  if (content === '' || isKey(withoutComment(content))) return null;
  const offset = startOfLine(mishap, line) + (written.length - content.length);
  const glued = /^(["']?)([\p{L}\p{N}_-]{1,64})\1:(?=\S)/u.exec(content);
  if (glued !== null)
    return {
      offset,
      message: `A space is missing after the colon in "${excerpt(content)}".`,
      mend: `Write a space after "${glued[0]}".`,
    };
  const word = /^[\p{L}\p{N}_-]{1,64}(?![\p{L}\p{N}_-])/u.exec(content)?.[0];
  if (word !== undefined && (isKeyIn(lines.text, word) || (word === content && opensBlock(lines, line))))
    return {
      offset,
      message: `A colon is missing after "${word}".`,
      mend: word === content ? `Write "${word}:".` : `Write "${word}:" and a space before the rest.`,
    };
  const above = lineBefore(lines, line);
  if (above === null) return textOnTop(offset, content);
  if (BLOCK_TEXT.test(lines.line(above)))
    return {
      offset,
      message: `"${excerpt(content)}" begins no further right than the key whose text it is.`,
      mend: 'Put more spaces before it than before the key above.',
    };
  return {
    offset,
    message: `"${excerpt(content)}" is neither a key with a value nor a part of the text above.`,
    mend: 'To go on with that text, put more spaces before it than before the key above; after a key, write a colon and a space.',
  };
}

/** A text before the first key. */
export function textOnTop(offset: number, text: string): Cause {
  return {
    offset,
    message: `"${excerpt(text)}" stands before the first key, and is none.`,
    mend: 'Write # and a space before it to make it a comment.',
    isLast: true,
  };
}

/** Lines further right follow, and the line is not the last word of a text above. */
function opensBlock(lines: TextLines, line: number): boolean {
  const [above, next] = [lineBefore(lines, line), nextLine(lines, line)];
  if (next === null || indentOf(lines.line(next)) <= indentOf(lines.line(line))) return false;
  return above === null || /[}\]"':]$/.test(lines.line(above).trimEnd());
}

/** Whether a word stands as a key somewhere in the text. */
export function isKeyIn(text: string, word: string): boolean {
  return (
    /^[\p{L}\p{N}_-]{1,64}$/u.test(word) &&
    new RegExp(`(?:^|[{,]|- )[ \\t]*${word}:(?:\\s|$)`, 'mu').test(text)
  );
}
