import { type Paint, type Palette, PLAIN_PALETTE } from '../render/result.js';
import type { Io, Output } from './io.js';

/** Whether this stream is a terminal that can move its cursor. */
export function isInteractive(stream: { readonly isTTY?: boolean }, env: Io['env']): boolean {
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Columns of a terminal; 80 for a file or a pipe. */
export function widthOf(stream: Output): number {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80;
}

/** False where the locale or the terminal says that only ASCII is shown. */
export function showsUnicode(env: Io['env']): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}

/** 0 none, 1 sixteen colours, 2 256 colours, 3 all (chalk's levels). https://no-color.org, https://force-color.org */
export function colorLevel(stream: Output, env: Io['env'], wanted: boolean): 0 | 1 | 2 | 3 {
  if (!wanted || (env.NO_COLOR ?? '') !== '') return 0;
  if (env.FORCE_COLOR !== undefined) {
    if (env.FORCE_COLOR === 'false') return 0;
    const level = Number(env.FORCE_COLOR);
    return Number.isInteger(level) && level >= 0 && level <= 3 && env.FORCE_COLOR !== ''
      ? (level as 0 | 1 | 2 | 3)
      : 1;
  }
  if (stream.isTTY !== true || env.TERM === 'dumb') return 0;
  const depth = stream.getColorDepth?.(env) ?? 4;
  if (depth >= 24) return 3;
  if (depth >= 8) return 2;
  return depth >= 4 ? 1 : 0;
}

/** What meanings look like on this stream. */
export async function paletteFor(stream: Output, env: Io['env'], wanted: boolean): Promise<Palette> {
  const level = colorLevel(stream, env, wanted);
  if (level === 0) return PLAIN_PALETTE;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  // Chalk takes any number of texts, and paints may be handed to `map`.
  const paint =
    (style: (text: string) => string): Paint =>
    (text) =>
      style(text);
  return {
    heading: paint(chalk.bold),
    strong: paint(chalk.bold),
    faint: paint(chalk.dim),
    accent: paint(chalk.cyan),
    good: paint(chalk.green),
    caution: paint(chalk.yellow),
  };
}

/** How the program was called, for commands to copy. */
export function commandName(env: Io['env']): string {
  if (env.npm_lifecycle_event === 'start') return 'npm start --';
  return env.npm_lifecycle_event === 'npx' ? 'npx which-path' : 'which-path';
}
