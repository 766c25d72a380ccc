import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant: the nearest by edit distance, if no more than a third of its letters differ.
 * @returns `null` where nothing is near
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  // Edit distance takes time in proportion to the product of the lengths; nobody mistypes an id of this length.
  if (written === '' || written.length > 100) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const d = edits(written.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance && d <= Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3))) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** Edit distance in which two letters that changed places count as one slip (the commonest). */
function edits(a: string, b: string): number {
  if (a.length === b.length) {
    const first = [...a].findIndex((letter, at) => letter !== b[at]);
    const swapped = a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2);
    if (first !== -1 && swapped === b) return 1;
  }
  return distance(a, b);
}

/** `Did you mean "…"?`, or a list of a few choices, or nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = nearest(written, all);
  if (near !== null) return `Did you mean "${near}"?`;
  if (all.length > 0 && all.length <= 8) return `Choose from: ${all.join(', ')}.`;
  return '';
}
