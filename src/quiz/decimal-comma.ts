/**
 * In brackets `1,5` is two entries: `1`, and a key `5` without a value.
 * @param before what stands on its line before the key
 * @returns the number that was probably meant, and how many letters of it stand before the key; `null` for another key
 */
export function decimalComma(before: string, key: string): { number: string; letters: number } | null {
  const whole = /(?<![\w.,])([+-]?\d{1,9}),$/.exec(before)?.[1];
  if (whole === undefined || !/^\d{1,9}$/.test(key)) return null;
  return { number: `${whole}.${key}`, letters: whole.length + 1 };
}
