// Builds dist/ from src/ and questions/, and THIRD-PARTY-NOTICES.txt beside it. `npm ci` runs it (script `prepare`).
// A build that fails leaves the last good dist/ as it is.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePackage } from './build/bundle.mjs';
import { noticesOf } from './build/notices.mjs';
import { pruneTypes } from './build/prune-types.mjs';
import { compileQuizzes, QuizProblems } from './build/quizzes.mjs';
import { writeSchemas } from './build/schemas.mjs';
import { sizeTable } from './build/sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} root
 * @param {string} dist
 * @param {string} scratch a folder for what does not ship
 */
async function buildInto(root, dist, scratch) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const types = declareTypes(root, join(dist, 'types'));
  try {
    const metafile = await bundlePackage({ root, version, outdir: dist });
    const quizzes = await compileQuizzes({ root, version, outdir: join(dist, 'quizzes'), scratch });
    await writeSchemas({ root, version, outdir: join(dist, 'schema'), scratch });
    await types;
    await pruneTypes(join(dist, 'types'), 'index.d.ts');
    return { metafile, quizzes, notices: await noticesOf(metafile, root) };
  } finally {
    await Promise.allSettled([types]); // so that nothing is written after the folder is cleared away
  }
}

/**
 * The declarations of what src/index.ts exports. `npm run typecheck` is what checks types.
 * @param {string} root @param {string} outdir
 */
function declareTypes(root, outdir) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', outdir], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`tsc ended with ${code}`)),
    );
  });
}

/**
 * @param {unknown} error
 * @returns {unknown} what to print: a stack only where it says more than the message
 */
function failureText(error) {
  if (error instanceof QuizProblems) return error.message;
  const saidByEsbuild = error instanceof Error && 'errors' in error;
  return saidByEsbuild ? 'The bundle could not be made; nothing was built.' : error;
}

const caches = join(root, 'node_modules/.cache');
await mkdir(caches, { recursive: true });
const staged = await mkdtemp(join(caches, 'which-path-'));
try {
  process.chdir(root);
  const { metafile, quizzes, notices } = await buildInto(root, join(staged, 'dist'), staged);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await cp(join(staged, 'dist'), join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'THIRD-PARTY-NOTICES.txt'), notices);
  // On stderr, for `npm pack --json` runs this script and has its own result on stdout.
  console.error(`${await sizeTable(metafile, join(root, 'dist'))}\n${quizzes.note}`);
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
} finally {
  await rm(staged, { recursive: true, force: true });
}
