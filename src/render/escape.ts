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

/** Text as Markdown that shows it letter by letter: no markup, no HTML, no list, no link of its own. */
export function markdownText(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\`*_{}[\]()#+!|<>~&@$]|^[-=]|:(?=\/\/)/g, '\\$&')
    .replace(/^\d+(?=\.(?:\s|$))|\bwww(?=\.)/gi, '$&\\');
}

/** Text as a Markdown code span, which shows its letters as they are: the fence is longer than any within. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  const fences = shown.match(/`+/g);
  if (fences === null) return `\`${shown}\``;
  const fence = '`'.repeat(Math.max(...fences.map((each) => each.length)) + 1);
  return `${fence} ${shown} ${fence}`;
}

/** A link's target for between `<` and `>`: whatever would end it, or drive a terminal, is percent-encoded. */
export function linkTarget(url: string): string {
  return url.replace(UNSAFE, encodeURIComponent).replace(/[\s<>\\]/g, encodeURIComponent);
}

/** Plain data with every string in it changed. What has nothing to change is the same object, not a copy. Keys stay. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item) => {
      const after = mapStrings(item, change);
      changed ||= after !== item;
      return after;
    });
    return (changed ? items : value) as T;
  }
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[key];
    const after = mapStrings(before, change);
    if (after === before) continue;
    copy ??= { ...value } as Record<string, unknown>;
    copy[key] = after;
  }
  return (copy ?? value) as T;
}
