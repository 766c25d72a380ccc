import { visible } from '../escape.js';

/**
 * What a spreadsheet may take for a formula, also after white space and signs that it does not show; and what may push
 * a formula into the next cell.
 */
const FORMULA = /^[\s\p{C}]*[=+@＝＋－＠-]|^[\t\r]/u;

/** What needs quotes by RFC 4180, and white space at the ends, which some readers take away. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * A cell of a CSV file. Controls are made visible. Text that a spreadsheet could run begins with an apostrophe instead,
 * which shows it as text; numbers are never changed.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = visible(value);
  if (FORMULA.test(value)) return quoted(`'${shown}`);
  return QUOTED.test(shown) ? quoted(shown) : shown;
}

/** A match with two decimals; `null` where it is not known. */
export function matchCell(match: number | null): string | null {
  return match === null ? null : (Math.round(match * 100) / 100).toFixed(2);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
