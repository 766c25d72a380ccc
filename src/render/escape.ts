/**
 * C0 and C1 controls, DEL, line separators, and the marks that reorder text. A terminal obeys or hides them, so they
 * are shown instead. Line breaks and tabs are handled before: they become spaces.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from a file, made fit for one line of a terminal: what could drive it is shown as `\u001b` and the like. */
export function visible(text: string): string {
  if (text.search(UNSAFE) === -1) return text;
  return text.replace(/\r?\n|\t/g, ' ').replace(UNSAFE, escapeUnit);
}

/** The same for JSON, which stays valid: it may be read on a terminal too. */
export function visibleJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text as Markdown that shows it letter by letter: no markup, no HTML, no link of its own. */
export function markdownText(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]()#+!|<>~&@]|^(?=\d+[.)])|^[-=]/g, (mark) =>
    mark === '' ? '\u200b' : `\\${mark}`,
  );
}

/** A copy of plain data with every string in it changed. Keys are ids and stay. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    copy[key] = mapStrings((value as Record<string, unknown>)[key], change);
  return copy as T;
}
