import { keyOf } from '../guide/words.js';
import { nearest } from '../quiz/suggest.js';
import { listWords } from '../render/guide/words.js';
import { UsageError } from './exit.js';

/** `No role is called "pyhton developer". Did you mean python-developer?` */
export function unknownName(
  what: string,
  name: string,
  near: readonly string[],
  otherwise: string,
): UsageError {
  const mend = near.length === 0 ? otherwise : `Did you mean ${listWords(near, 'or')}?`;
  return new UsageError(`${what} called "${name.length > 60 ? `${name.slice(0, 59)}…` : name}". ${mend}`);
}

/** How many near names are worth saying. */
const MOST_NEAR = 3;

/** Up to three of the names that may be meant, the likeliest first. */
export function nearestOf(name: string, names: readonly string[]): string[] {
  const found: string[] = [];
  while (found.length < MOST_NEAR) {
    const next = nearest(
      name,
      names.filter((each) => !found.includes(each)),
    );
    if (next === null) break;
    found.push(next);
  }
  return found;
}

/**
 * The one whose id this is to the letter, else the one that the guide's way of comparing names finds.
 * @param waysOf the names of each, those first that count more
 */
export function named<T extends { readonly id: string }>(
  all: readonly T[],
  name: string,
  waysOf: readonly ((one: T) => string)[],
): T | undefined {
  const exact = all.find(({ id }) => id === name);
  const key = keyOf(name);
  if (exact !== undefined || key === '') return exact;
  for (const wayOf of waysOf) {
    const one = all.find((each) => keyOf(wayOf(each)) === key);
    if (one !== undefined) return one;
  }
  return undefined;
}
