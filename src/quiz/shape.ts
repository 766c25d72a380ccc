import type * as z from 'zod/mini';
import type { Problem } from '../errors.js';
import type { Path, PlacedDocument } from './document.js';
import { commaNumber, gluedKey, mendLength, SIZE, wrongKind } from './shape-words.js';
import { didYouMean } from './suggest.js';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** What a check of the shape found. */
export interface ShapeCheck<T> {
  /** `null` where there are problems. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The paths of the problems. */
  readonly broken: readonly Path[];
}

/** Checks a document's shape: every problem with its place. */
export function checkShape<T>(
  schema: z.core.$ZodType<T>,
  document: PlacedDocument,
  parse: (schema: z.core.$ZodType<T>, value: unknown) => z.core.util.SafeParseResult<T>,
): ShapeCheck<T> {
  const result = parse(schema, document.value);
  if (result.success) return { value: result.data, problems: [], broken: [] };
  const { issues } = result.error;
  return {
    value: null,
    problems: issues.flatMap((issue) => describeIssue(issue, schema, document)),
    broken: issues.map(({ path }) => path as Path),
  };
}

function describeIssue(issue: Issue, schema: Schema, document: PlacedDocument): Problem[] {
  const path = issue.path as Path;
  const at = document.placeOf(path);
  const key = path.at(-1);
  const problem = (code: string, message: string, mend = '', place = at): Problem[] => [
    { code, file: place.file, line: place.line, column: place.column, message, mend },
  ];

  const notAllowed = (given: unknown, choices: readonly string[]): Problem[] => {
    // A list or map is not quoted: it may be large, and has no text form.
    const written = typeof given === 'object' && given !== null ? null : String(given);
    const what = written === null ? 'This' : `"${written}"`;
    return problem(
      'wrong-value',
      `${what} is not one of the values allowed here.`,
      didYouMean(written ?? '', choices),
    );
  };

  const comma = (of: Path): Problem[] | null => {
    const words = commaNumber(of, document);
    return words === null ? null : [{ code: 'wrong-type', ...words }];
  };
  const glued = (code: string, of: Path): Problem[] | null => {
    const words = gluedKey(String(of.at(-1)));
    return words === null ? null : problem(code, words.message, words.mend, document.placeOfKey(of));
  };
  /** The key that is missing, with what should be its value in the same word. */
  const gluedHere = (): string | undefined =>
    Object.keys(Object(valueAt(document.value, path.slice(0, -1)))).find((other) =>
      other.startsWith(`${key}:`),
    );

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((unknown) => {
        const of = [...path, unknown];
        return (
          comma(of) ??
          glued('unknown-key', of) ??
          problem(
            'unknown-key',
            `The key "${unknown}" is not known here.`,
            didYouMean(unknown, keysAt(schema, path, document.value)),
            document.placeOfKey(of),
          )
        );
      });
    case 'invalid_type': {
      const given = valueAt(document.value, path);
      if (given === undefined) {
        // Told of at that key.
        if (gluedHere() !== undefined) return [];
        return problem('missing-key', `"${key}" is missing.`, 'Add it.', document.placeOf(path.slice(0, -1)));
      }
      const number = given === null ? comma(path) : null;
      const { message, mend } = wrongKind(issue.expected, given, path, document);
      const isSection = given === null && path.length > 1 && keysAt(schema, [], null).includes(String(key));
      const section = `If it is the section "${key}", begin it in the first column.`;
      return number ?? problem('wrong-type', message, isSection ? section : mend);
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return notAllowed(valueAt(document.value, path), choices);
    }
    case 'invalid_union': {
      const choices = ((issue as { options?: readonly unknown[] }).options ?? []).map(String);
      const given = valueAt(document.value, path);
      if (given === undefined) {
        const other = gluedHere();
        if (other !== undefined) return glued('unknown-key', [...path.slice(0, -1), other]) ?? [];
        const mend = `Add one of: ${choices.join(', ')}.`;
        return problem('missing-key', `"${key}" is missing.`, mend, document.placeOf(path.slice(0, -1)));
      }
      return notAllowed(given, choices);
    }
    case 'invalid_key': {
      const message = ownMessage(issue.issues[0]) ?? `"${key}" is not a valid id.`;
      return glued('bad-id', path) ?? problem('bad-id', message, '', document.placeOfKey(path));
    }
    case 'invalid_format':
      return problem('bad-text', ownMessage(issue) ?? 'This text is not of the right form.');
    case 'too_small':
      return problem(
        'too-small',
        `${SIZE[issue.origin] ?? 'The number is'} below the least allowed, ${issue.minimum}.`,
        mendLength(path),
      );
    case 'too_big':
      return problem(
        'too-big',
        `${SIZE[issue.origin] ?? 'The number is'} above the most allowed, ${issue.maximum}.`,
        mendLength(path),
      );
    case 'not_multiple_of':
      return problem('too-fine', `At most two decimals are allowed.`, 'Round it.');
    default:
      return problem('bad-value', ownMessage(issue) ?? 'This value is not valid.');
  }
}

/** A message that the schema gave itself, not the library's fallback. */
function ownMessage(issue: { message?: string } | undefined): string | null {
  const message = issue?.message;
  return message === undefined || message === '' || message === 'Invalid input' ? null : message;
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The keys that the schema knows at `path`, for "did you mean". */
function keysAt(schema: Schema, path: Path, value: unknown): string[] {
  let current: Schema | undefined = schema;
  let at: unknown = value;
  for (const step of [...path, null]) {
    const def = (): Record<string, unknown> => current?._zod.def as unknown as Record<string, unknown>;
    while (current !== undefined && def().type === 'optional') current = def().innerType as Schema;
    if (current === undefined) return [];
    if (def().type === 'union') {
      const kind = (at as { type?: unknown } | null)?.type;
      current = (def().options as Schema[]).find((option) => {
        const shape = (option._zod.def as unknown as { shape: Record<string, Schema> }).shape;
        const literal = shape.type?._zod.def as unknown as { values: unknown[] } | undefined;
        return literal?.values.includes(kind) === true;
      });
      if (current === undefined) return [];
    }
    if (step === null) break;
    const shape = def().shape as Record<string, Schema> | undefined;
    current = (shape?.[step] ?? def().element ?? def().valueType) as Schema | undefined;
    at = (at as Record<string | number, unknown> | null)?.[step];
  }
  const def = current?._zod.def as unknown as { shape?: object; keyType?: Schema } | undefined;
  if (def?.shape !== undefined) return Object.keys(def.shape);
  const entries = (def?.keyType?._zod.def as unknown as { entries?: object } | undefined)?.entries;
  return entries === undefined ? [] : Object.keys(entries);
}
