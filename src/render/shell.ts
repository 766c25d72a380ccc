import { visible } from './escape.js';

/** A file's name, safe to paste into a shell and not taken for an option. */
export function quoteForShell(raw: string): string {
  const name = raw.startsWith('-') && raw !== '-' ? `./${raw}` : raw;
  return /^[\w./-]+$/.test(name) ? name : `'${visible(name).replaceAll("'", "'\\''")}'`;
}
