import * as z from 'zod/mini';
import { forEditors, type JsonSchema } from './schema/for-editors.js';
import { id, quizFileSchema } from './written.js';

export type { JsonSchema } from './schema/for-editors.js';

/**
 * The first line of a YAML file that tells editors which schema it has.
 * @param path of the schema, from the folder of the file; or its address
 */
export function modeline(path: string): string {
  return `# yaml-language-server: $schema=${path}`;
}

/** Draft 7 is the newest that VS Code and the YAML language server know in all their versions. */
export const DRAFT = 'http://json-schema.org/draft-07/schema#';

/**
 * The JSON Schema of a quiz file and of the files that it includes, made from the definition that the validator uses.
 * What it accepts has the right shape; what has to hold between the parts, and that numbers have two decimals at most, is
 * left to `quiz check`.
 */
export function quizSchema(): JsonSchema {
  return { $schema: DRAFT, ...schemaOf(quizFileSchema) };
}

/** The schema of a quiz file, as the text of a file. */
export function quizSchemaText(): string {
  return schemaText(quizSchema());
}

/** A schema as the text of a file: two spaces, and a new line at the end. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The JSON Schema of an id, for other schemas. */
export function idSchema(): JsonSchema {
  return schemaOf(id);
}

function schemaOf(definition: z.core.$ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(definition, { target: 'draft-07' }) as JsonSchema;
  return forEditors(definition, schema);
}
