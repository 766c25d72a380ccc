/**
 * How texts are compared that went through a form and a spreadsheet: letters of any case, any white space, curly quotes
 * and long dashes as plain ones, without invisible marks and without punctuation at the end.
 */
export function folded(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  // Not by a regular expression: a long run of such letters that is not at the end would take quadratic time.
  let end = plain.length;
  while (end > 0 && ' :?*.!)'.includes(plain.charAt(end - 1))) end--;
  return end === 0 ? plain : plain.slice(0, end);
}

/** `12. `, `12) `, `Q12: `, `Question 12: `, `[12] `, `G01Q12. `, `code. `, `b) ` */
const NUMBER = /^(?:question )?\[?(?:\w{0,12}\d[\w-]{0,12} ?[.):\]]|[\w-]{1,20}\.|[a-z]\)) /;

/** A folded text without the number that a form put before it; `null` where there is none. */
export function withoutNumber(text: string): string | null {
  const number = NUMBER.exec(text)?.[0];
  return number === undefined ? null : text.slice(number.length);
}
