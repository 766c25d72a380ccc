import { LIMITS } from '../limits.js';

/** Letters that Unicode does not take apart into a Latin one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};

/**
 * A name as an id: lower-case letters and digits with single hyphens between. Empty where nothing of it can be kept. Marks
 * are left out: a name does not say its language, and ü is ue in German alone, u in Turkish, Hungarian or Estonian.
 */
export function idOf(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] as string)
    // An apostrophe joins: "don't" is one word.
    .replace(/['’]/g, '');
  return trimmed(latin.replace(/[^a-z0-9]+/g, '-'), LIMITS.idLength);
}

/**
 * One id for each name, in order, no two the same.
 * @param kind what a name is called of which nothing can be kept: `outcome-1`, by its place
 */
export function idsOf(names: readonly string[], kind: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const kept = idOf(name);
    // Keys that are whole numbers come first in any map of JavaScript, whatever their order in the file.
    const plain = /^\d*$/.test(kept) ? `${kind}-${kept || place + 1}` : kept;
    let id = plain;
    for (let nth = 2; taken.has(id); nth++) {
      const ending = `-${nth}`;
      id = trimmed(plain, LIMITS.idLength - ending.length) + ending;
    }
    taken.add(id);
    return id;
  });
}

/** At most so long, without hyphens at its ends. */
function trimmed(id: string, length: number): string {
  return id.replace(/^-/, '').slice(0, length).replace(/-$/, '');
}
