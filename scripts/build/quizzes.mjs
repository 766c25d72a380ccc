import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { commonOptions } from './bundle.mjs';

/** What is wrong in the quizzes that ship: one line a problem, with its place. */
export class QuizProblems extends Error {}

/**
 * Compiles each quiz in questions/ (its sub-folders hold what the quizzes include) to `outdir`/<id>.json.br, and what scoring it
 * needs to <id>.table.br: Brotli makes the package 8 kB smaller than the tarball's own compression would, and is read in half a millisecond.
 * @param {{ root: string, version: string, outdir: string, scratch: string }} options
 * @returns {Promise<{ note: string }>} what was done, for the build's last line
 */
export async function compileQuizzes({ root, version, outdir, scratch }) {
  const files = (await readdir(join(root, 'questions'))).filter((name) => name.endsWith('.yaml')).sort();
  const compile = await compilerOf({ root, version, scratch });
  if (compile === undefined)
    return { note: 'No quiz compiled: src/cli/shipped.ts exports no compileQuizFile.' };

  const compiled = await Promise.allSettled(files.map((name) => compile(`questions/${name}`)));
  const problems = compiled.flatMap((result) =>
    result.status === 'rejected' ? problemLines(result.reason) : [],
  );
  if (problems.length > 0)
    throw new QuizProblems(`${problems.join('\n')}\nNothing was built: the quizzes that ship have problems.`);

  const written = compiled.map((result, nth) => ({
    id: basename(files[nth] ?? '', '.yaml'),
    ...(result.status === 'fulfilled' ? result.value : { quiz: '', table: '' }),
  }));
  await mkdir(outdir, { recursive: true });
  await Promise.all(
    written.flatMap(({ id, quiz, table }) => [
      writeFile(join(outdir, `${id}.json.br`), brotliCompressSync(quiz)),
      writeFile(join(outdir, `${id}.table.br`), brotliCompressSync(table)),
    ]),
  );
  return { note: `Quizzes compiled: ${written.map(({ id }) => id).join(', ') || 'none'}.` };
}

/**
 * The compiler of quizzes as the sources have it now.
 * @param {{ root: string, version: string, scratch: string }} options
 * @returns {Promise<((path: string) => Promise<{ quiz: string, table: string }>) | undefined>}
 */
async function compilerOf({ root, version, scratch }) {
  const source = join(root, 'src/cli/shipped.ts');
  const missing = await access(source).then(
    () => false,
    () => true,
  );
  if (missing) return undefined;
  const outfile = join(scratch, 'compiler.mjs');
  await build({ ...commonOptions({ root, version }), entryPoints: [source], outfile });
  return (await import(pathToFileURL(outfile).href)).compileQuizFile;
}

/**
 * @param {unknown} reason an InputError of the bundled compiler, or a bug
 * @returns {readonly string[]}
 */
function problemLines(reason) {
  if (reason instanceof Error && reason.name === 'InputError') return [reason.message];
  throw reason;
}
