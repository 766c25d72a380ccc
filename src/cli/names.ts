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
  return new UsageError(`${what} called "${name}". ${mend}`);
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

/** Whether two names are the same but for case, spaces and punctuation: an id and what people type. */
export function sameName(a: string, b: string): boolean {
  return keyOf(a) !== '' && keyOf(a) === keyOf(b);
}

/** Signs are kept, for `C++`. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s\-_.,:;'"/()]+/g, '');
}
