/**
 * A text as words to compare: lower case, without accents, punctuation and plural. `C++` and `C#` keep their signs.
 * `Back-End Developers` → `back`, `end`, `developer`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}+#]+/gu) ?? []).map(singular);
}

/** A name as one key, in which `back-end`, `back end` and `backend` are the same. */
export function keyOf(name: string): string {
  return wordsOf(name).join('');
}

/** Both sides of a comparison go through this, so it may be wrong where it is wrong on both: `devop` for DevOps. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether each of the words is in the text: short ones as a whole word, longer ones as the beginning of one. */
export function hasWords(text: string, words: readonly string[]): boolean {
  // With hyphens closed up as well, so that "backend" finds "back-end".
  const there = [...wordsOf(text), ...wordsOf(text.replaceAll('-', ''))];
  return words.every((word) =>
    there.some((other) => (word.length <= 3 ? other === word : other.startsWith(word))),
  );
}
