import { type Block, note } from '../page.js';

/** The first of a long list, and a line that says how many more there are. @param most `null`: all */
export function shortened<T>(
  items: readonly T[],
  most: number | null,
): { readonly shown: readonly T[]; readonly more: readonly Block[] } {
  const left = most === null ? 0 : items.length - most;
  // One more takes no more room than the line that would say so.
  if (most === null || left <= 1) return { shown: items, more: [] };
  return { shown: items.slice(0, most), more: [note(`and ${left} more; --all shows them`)] };
}
