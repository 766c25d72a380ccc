import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { commonOptions } from './bundle.mjs';

/**
 * Writes the JSON Schemas of a quiz file and of an answer sheet, for editors: package.json gives them names of their own.
 * @param {{ root: string, version: string, outdir: string, scratch: string }} options
 */
export async function writeSchemas({ root, version, outdir, scratch }) {
  const outfile = join(scratch, 'schemas.mjs');
  const contents = [
    "export { quizSchemaText } from './src/quiz/json-schema.ts';",
    "export { sheetSchemaText } from './src/answers/json-schema.ts';",
  ].join('\n');
  await build({ ...commonOptions({ root, version }), stdin: { contents, resolveDir: root }, outfile });
  /** @type {{ quizSchemaText: () => string, sheetSchemaText: (quiz: null) => string }} */
  const { quizSchemaText, sheetSchemaText } = await import(pathToFileURL(outfile).href);
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    writeFile(join(outdir, 'quiz.schema.json'), quizSchemaText()),
    writeFile(join(outdir, 'answers.schema.json'), sheetSchemaText(null)),
  ]);
}
