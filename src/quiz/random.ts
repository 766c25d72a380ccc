import type { Question } from './quiz.js';

/** The next number of a sequence, 0 ≤ x < 1. */
export type Random = () => number;

/**
 * A repeatable sequence: mulberry32 (T. Ettinger, public domain), 32 bits of state. Good enough to order options
 * and to simulate respondents; not for secrets.
 * @param seed a whole number, 0 … 2³² − 1
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in random order (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/**
 * The options of a question in the order in which they are shown. It depends on the seed and the question's id only,
 * so going back, resuming or moving questions in the file changes nothing.
 * @param seed `null` for the file's order
 */
export function shownOptions<Q extends Exclude<Question, { type: 'scale' }>>(
  question: Q,
  seed: number | null,
): Q['options'] {
  if (seed === null || question.ordered) return question.options;
  return shuffled(question.options, randomFrom(seed ^ hash(question.id)));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
