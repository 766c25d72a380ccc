import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { modeline, quizSchemaText } from '../../quiz/json-schema.js';
import { SCHEMA_FILE } from '../../quiz/schema-file.js';
import { UsageError } from '../exit.js';
import { Occupied, readFile, writeWhole } from '../files.js';
import type { Io } from '../io.js';

const INSTALLED = join('node_modules', 'which-path', 'dist', 'schema', 'quiz.schema.json');

/** How a quiz finds its schema, and what has to be done for it. */
export interface SchemaPlace {
  /** The line for the quiz. */
  readonly modeline: string;
  /** The file to write beside the quiz, as messages name it; `null` where the installed one serves. */
  readonly file: string | null;
}

/** @param quiz the file of the quiz, as it was named */
export function schemaPlace(quiz: string, { cwd }: Pick<Io, 'cwd'>): SchemaPlace {
  const folder = dirname(resolve(cwd, quiz));
  for (let at = folder; ; at = dirname(at)) {
    const installed = join(at, INSTALLED);
    if (existsSync(installed))
      return { modeline: modeline(relative(folder, installed).split(sep).join('/')), file: null };
    if (dirname(at) === at) break;
  }
  return { modeline: modeline(SCHEMA_FILE), file: join(dirname(quiz), SCHEMA_FILE) };
}

/** What became of the schema: `kept` where there is another file of that name, which is left alone. */
export type SchemaEnding = 'written' | 'there already' | 'kept';

/** @throws UsageError where it cannot be written */
export async function writeSchema(file: string, io: Pick<Io, 'cwd'>): Promise<SchemaEnding> {
  const text = quizSchemaText();
  try {
    await writeWhole(file, text, false, io);
    return 'written';
  } catch (error) {
    if (!(error instanceof Occupied)) throw error;
    return isSame(file, text, io) ? 'there already' : 'kept';
  }
}

function isSame(file: string, text: string, io: Pick<Io, 'cwd'>): boolean {
  try {
    return readFile(file, io) === text;
  } catch (error) {
    if (error instanceof UsageError || (error as Error).name === 'InputError') return false;
    throw error;
  }
}
