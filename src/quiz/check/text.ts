/** Letters as people count them, near enough: code points. */
export function letters(text: string): number {
  return [...text].length;
}

/** Words of a text, in small letters; an apostrophe or a hyphen inside belongs to the word. */
export function wordsOf(text: string): string[] {
  return (
    straight(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The same for texts that differ only in case, spaces, hyphens or the mark at the end. */
export function folded(text: string): string {
  return straight(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .replace(/[.!?…:;,\s]+$/, '')
    .trim();
}

/** Curly quotes made straight, and what stands between double quotes taken out: it is somebody else's wording. */
export function ownWords(text: string): string {
  return straight(text).replace(/"[^"]*"/g, ' ');
}

function straight(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/** The sentences of a text, each with its closing mark. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?;:]+[.!?;:]*/g) ?? [];
}

/** The middle of the numbers; of an even count the mean of the two in the middle. Of none: NaN. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
