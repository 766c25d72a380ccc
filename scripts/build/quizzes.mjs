import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { commonOptions } from './bundle.mjs';

/** What is wrong in the quizzes and the guide that ship: one line a problem, with its place. */
export class QuizProblems extends Error {}

/**
 * Compiles each quiz in questions/ (its sub-folders hold what the quizzes include) to `outdir`/<id>.json.br, and what scoring it
 * needs to <id>.table.br: Brotli makes the package 8 kB smaller than the tarball's own compression would, and is read in half a millisecond.
 * What its audit lets pass goes to <id>.limits.br.
 * The career guide goes to guide.json.br beside `outdir`.
 * @param {{ root: string, version: string, outdir: string, scratch: string }} options
 * @returns {Promise<{ note: string }>} what was done, for the build's last line
 */
export async function compileQuizzes({ root, version, outdir, scratch }) {
  const files = (await readdir(join(root, 'questions'))).filter((name) => name.endsWith('.yaml')).sort();
  const compiler = await compilerOf({ root, version, scratch });
  if (compiler === undefined)
    return { note: 'No quiz compiled: src/cli/shipped.ts exports no compileQuizFile.' };

  const compiled = await Promise.allSettled(
    files.map((name) => compiler.compileQuizFile(`questions/${name}`)),
  );
  const [guide] = await Promise.allSettled([compiler.compileGuideFile('questions/guide/guide.yaml')]);
  const problems = [...compiled, guide].flatMap((result) =>
    result.status === 'rejected' ? problemLines(result.reason) : [],
  );
  if (problems.length > 0)
    throw new QuizProblems(`${problems.join('\n')}\nNothing was built: what ships has problems.`);

  const written = compiled.map((result, nth) => ({
    id: basename(files[nth] ?? '', '.yaml'),
    ...(result.status === 'fulfilled' ? result.value : { quiz: '', table: '', limits: '' }),
  }));
  await mkdir(outdir, { recursive: true });
  const packedGuide = brotliCompressSync(guide.status === 'fulfilled' ? guide.value : '');
  await Promise.all([
    ...written.flatMap(({ id, quiz, table, limits }) => [
      writeFile(join(outdir, `${id}.json.br`), brotliCompressSync(quiz)),
      writeFile(join(outdir, `${id}.table.br`), brotliCompressSync(table)),
      writeFile(join(outdir, `${id}.limits.br`), brotliCompressSync(limits)),
    ]),
    writeFile(join(dirname(outdir), 'guide.json.br'), packedGuide),
  ]);
  const ids = written.map(({ id }) => id).join(', ') || 'none';
  return { note: `Quizzes compiled: ${ids}. The guide: ${packedGuide.length} bytes.` };
}

/**
 * @typedef {object} Compiler
 * @property {(path: string) => Promise<{ quiz: string, table: string, limits: string }>} compileQuizFile
 * @property {(path: string) => Promise<string>} compileGuideFile
 */

/**
 * The compilers of quizzes and of the guide as the sources have them now.
 * @param {{ root: string, version: string, scratch: string }} options
 * @returns {Promise<Compiler | undefined>}
 */
async function compilerOf({ root, version, scratch }) {
  const source = join(root, 'src/cli/shipped.ts');
  const missing = await access(source).then(
    () => false,
    () => true,
  );
  if (missing) return undefined;
  const outfile = join(scratch, 'compiler.mjs');
  const contents = [
    "export { compileQuizFile } from './src/cli/shipped.ts';",
    "export { compileGuideFile } from './src/cli/guide-data.ts';",
  ].join('\n');
  await build({ ...commonOptions({ root, version }), stdin: { contents, resolveDir: root }, outfile });
  return import(pathToFileURL(outfile).href);
}

/**
 * @param {unknown} reason an InputError of the bundled compiler, or a bug
 * @returns {readonly string[]}
 */
function problemLines(reason) {
  if (reason instanceof Error && reason.name === 'InputError') return [reason.message];
  throw reason;
}
