/** A problem of a sheet whose place is not looked up yet: places cost a second reading of the text. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  /** How to mend it, or what was written and what could have been meant. */
  readonly mend: string | { readonly written: string; readonly known: readonly string[] };
  /** True where the key is wrong, not its value. */
  readonly atKey?: boolean;
}

export type Report = (finding: Finding) => void;

export function asMap(
  value: unknown,
  path: readonly string[],
  message: string,
  report: Report,
): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  report({ path, code: 'wrong-type', message, mend: '' });
  return {};
}

export function unknownKeys(
  map: object,
  known: readonly string[],
  path: readonly string[],
  report: Report,
): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    const mend = { written: key, known };
    report({
      path: [...path, key],
      code: 'unknown-key',
      message: `The key "${key}" is not known here.`,
      mend,
      atKey: true,
    });
  }
}

/** What to compare with known ids. A list or map is like none of them, and may have no text form. */
export function plainText(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

export function quoted(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
}
