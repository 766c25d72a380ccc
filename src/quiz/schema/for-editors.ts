import type * as z from 'zod/mini';
import { PARTS } from '../written.js';
import { type PartWords, WORDS } from './words.js';

/** Any JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Definition = z.core.$ZodType;

const wordsOf: ReadonlyMap<Definition, PartWords> = new Map(
  Object.entries(PARTS).map(([name, part]) => [part, WORDS[name as keyof typeof PARTS]]),
);

/**
 * What the library writes of a definition, fit for editors: a sentence at every key, messages that say what a text has to
 * be like, and nothing that editors get wrong. Definition and schema are walked side by side.
 * @param schema of the definition, without references
 */
export function forEditors(definition: Definition, schema: JsonSchema): JsonSchema {
  const { def } = (definition as z.core.$ZodTypes)._zod;
  const within = (key: string, inner: Definition) => forEditors(inner, schema[key] as JsonSchema);
  const each = (key: string, inner: readonly Definition[]) =>
    inner.map((one, place) => forEditors(one, (schema[key] as readonly JsonSchema[])[place] as JsonSchema));

  switch (def.type) {
    case 'optional':
      return forEditors(def.innerType, schema);
    case 'object':
      return withWords(definition, def.shape, schema);
    case 'record': {
      const values = within('additionalProperties', def.valueType);
      return def.keyType._zod.def.type === 'enum'
        ? withNamedKeys(schema, values)
        : {
            ...schema,
            propertyNames: within('propertyNames', def.keyType),
            additionalProperties: values,
          };
    }
    case 'array':
      return { ...schema, items: within('items', def.element) };
    case 'tuple':
      return { ...schema, items: each('items', def.items) };
    case 'union':
      return { ...schema, oneOf: each('oneOf', def.options) };
    case 'string':
      return { ...schema, ...patternMessage(def.checks ?? []) };
    case 'number': {
      // In binary 0.07 is no multiple of 0.01, and many validators divide in binary: they would refuse good weights.
      const { multipleOf: _, ...rest } = schema;
      return rest;
    }
    default:
      return schema;
  }
}

function withWords(
  definition: Definition,
  shape: Readonly<Record<string, Definition>>,
  schema: JsonSchema,
): JsonSchema {
  const words = wordsOf.get(definition);
  if (words === undefined) throw new Error('PARTS lacks a map of the quiz file.');
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
  const said = Object.entries(shape).map(([key, value]) => {
    const otherwise = words.defaults?.[key];
    const property = {
      description: sentences(words.keys[key] as string, otherwise),
      ...properties[key],
      ...(otherwise === undefined ? {} : { default: otherwise }),
    };
    return [key, forEditors(value, property)] as const;
  });
  const { title, about } = words;
  // What is said of the key that leads here stays.
  return { title, description: about, ...schema, properties: Object.fromEntries(said) };
}

/** Not every editor shows the default, so it is said too. */
function sentences(said: string, otherwise: unknown): string {
  return otherwise === undefined ? said : `${said} Where it is left out: ${JSON.stringify(otherwise)}.`;
}

/** Editors complete and explain keys that are properties, not those that only match an enumeration. */
function withNamedKeys({ propertyNames, ...schema }: JsonSchema, value: JsonSchema): JsonSchema {
  const names = (propertyNames as { readonly enum: readonly string[] }).enum;
  const properties = Object.fromEntries(
    names.map((name) => [name, { description: schema.description, ...value }]),
  );
  return { ...schema, properties, additionalProperties: false };
}

/** What editors show where a pattern is missed, in place of the pattern. */
function patternMessage(checks: readonly z.core.$ZodCheck[]): { patternErrorMessage?: string } {
  for (const check of checks) {
    const { pattern, error } = check._zod.def as z.core.$ZodCheckDef & { readonly pattern?: RegExp };
    const message = pattern === undefined ? undefined : error?.({} as never);
    if (typeof message === 'string') return { patternErrorMessage: message };
  }
  return {};
}
