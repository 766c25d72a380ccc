/** What YAML takes for text wherever it stands, unless it reads as something else: a letter, then harmless ones. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} _.,;!?()/'"+*=%-]|:(?=[^\s]))*$/u;
/** What YAML takes for no text, or what some readers of YAML 1.1 (editors) do not. */
const OTHER = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** What is better escaped than seen: no letter, mark, digit, punctuation, symbol, ordinary space or joiner of emoji. */
const UNSEEN = /[^\p{L}\p{M}\p{N}\p{P}\p{S} \u200d]/u;

/**
 * Any text as a YAML scalar on one line, fit for a value or a key of a block: plain where that reads back as it is, else
 * in single quotes, else in double quotes with escapes.
 */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !OTHER.test(text) && !text.endsWith(' ')) return text;
  if (!UNSEEN.test(text) && text.includes('"')) return `'${text.replaceAll("'", "''")}'`;
  return doubleQuoted(text);
}

/** As JSON has it, which YAML reads alike; what cannot be seen is escaped too. */
function doubleQuoted(text: string): string {
  return [...JSON.stringify(text)].map((letter) => (UNSEEN.test(letter) ? escaped(letter) : letter)).join('');
}

function escaped(letter: string): string {
  const code = (letter.codePointAt(0) as number).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** A text for a comment, where a line break would end it: on one line, without anything that cannot be seen. */
export function inComment(text: string): string {
  return [...text]
    .map((letter) => (UNSEEN.test(letter) ? ' ' : letter))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}
