import type { Topic } from './guide.js';

export type See = Topic['see'][number];

/** How many ids each command takes: at least, at most. */
const COUNTS = { guide: [1, 1], roles: [1, 1], compare: [2, 3] } as const;

/**
 * Reads a command to try next, as topics write it: `guide steps`, `roles data-analyst`, `compare a b`.
 * @returns `null` where it is no such command, or has too few or too many ids
 */
export function readSee(written: string): See | null {
  const [command, ...of] = written.trim().split(/\s+/);
  if (command !== 'guide' && command !== 'roles' && command !== 'compare') return null;
  const [least, most] = COUNTS[command];
  return of.length < least || of.length > most ? null : { command, of };
}
