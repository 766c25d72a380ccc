// `npm run check:package`: packs the package as for publishing, installs it in an empty project, and uses it there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const LARGEST_PACKED = 480 * 1024;

const consumer = `
import { InputError } from 'which-path';

const error = new InputError([]);
export const lines: readonly number[] = error.problems.map((problem) => problem.line);
// @ts-expect-error a problem's line is a number: the package's types are really read
export const wrong: readonly string[] = error.problems.map((problem) => problem.line);
`;

/**
 * @param {string} folder where it runs
 * @param {string} command
 * @param {string[]} words
 * @returns {string} its stdout; throws, with what it printed, when it fails
 */
function run(folder, command, ...words) {
  try {
    return execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${command} ${words.join(' ')} failed\n${stdout}${stderr}`);
  }
}

/** @param {string} name @param {string[]} words */
const tool = (name, ...words) => run(root, join(root, 'node_modules/.bin', name), ...words);

/** @typedef {{ filename: string, size: number, files: { path: string }[] }} Packed */
/** @typedef {{ tarball: string, packed: Packed, project: string }} Installed */

/**
 * What must hold, as facts, in this order.
 * @type {Record<string, (installed: Installed) => void>}
 */
const facts = {
  'publint finds nothing to mend': ({ tarball }) => void tool('publint', 'run', '--strict', tarball),

  'the types resolve wherever ES modules do': ({ tarball }) =>
    void tool('attw', '--profile', 'esm-only', '--no-definitely-typed', tarball),

  [`the tarball has at most ${LARGEST_PACKED / 1024} KB`]: ({ packed }) =>
    assert.ok(packed.size <= LARGEST_PACKED, `it has ${packed.size} bytes`),

  'it holds what a user needs and nothing else': ({ packed }) => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'bin/which-path.js',
      'dist/cli.cjs',
      'dist/index.js',
      'dist/schema/quiz.schema.json',
      'dist/schema/answers.schema.json',
    ])
      assert.ok(paths.includes(path), `${path} is missing`);
    for (const quiz of shippedQuizzes())
      for (const part of ['json', 'table', 'limits'])
        assert.ok(paths.includes(`dist/quizzes/${quiz}.${part}.br`), `the quiz ${quiz} is not compiled`);
    const allowed = /^(bin|dist)\/|^examples\/ada\.yaml$|^(package\.json|[A-Z-]+(\.(md|txt))?)$/;
    assert.deepEqual(
      paths.filter((path) => !allowed.test(path)),
      [],
    );
  },

  'no file names a folder of the machine that built it': ({ packed, project }) => {
    const installed = join(project, 'node_modules/which-path');
    const telling = packed.files.filter(({ path }) =>
      readFileSync(join(installed, path), 'utf8').includes(root),
    );
    assert.deepEqual(
      telling.map(({ path }) => path),
      [],
    );
  },

  'one package is installed': ({ project }) => {
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    assert.deepEqual(Object.keys(lock.packages), ['', 'node_modules/which-path']);
  },

  'npx which-path --version prints the version': ({ project }) =>
    assert.equal(run(project, 'npx', '--no-install', 'which-path', '--version').trim(), version),

  'npx which-path score prints a result for each example': ({ project }) => {
    for (const sheet of exampleSheets())
      assert.notEqual(
        run(project, 'npx', '--no-install', 'which-path', 'score', sheet),
        '',
        `${sheet}: no result`,
      );
  },

  'the library can be imported': ({ project }) => {
    const script = `import { InputError } from 'which-path'; console.log(new InputError([]).name)`;
    assert.equal(run(project, process.execPath, '--input-type=module', '-e', script), 'InputError\n');
  },

  'the schemas can be imported by their names': ({ project }) => {
    const script = `import quiz from 'which-path/schema/quiz.json' with { type: 'json' };
      import answers from 'which-path/schema/answers.json' with { type: 'json' };
      console.log(quiz.title, '|', answers.title);`;
    const titles = run(project, process.execPath, '--no-warnings', '--input-type=module', '-e', script);
    assert.equal(titles, 'which-path quiz | which-path answer sheet\n');
  },

  'a consumer in TypeScript compiles, declarations and all': ({ project }) => {
    writeFileSync(join(project, 'consumer.ts'), consumer);
    const options = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext'];
    run(project, join(root, 'node_modules/.bin/tsc'), ...options, 'consumer.ts');
  },
};

/** The ids of the quizzes that ship. */
function shippedQuizzes() {
  const names = readdirSync(join(root, 'questions')).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => name.replace(/\.yaml$/, ''));
}

/** The answer sheets in examples/, with their whole paths. */
function exampleSheets() {
  const folder = join(root, 'examples');
  const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!there) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

/**
 * @param {string} folder
 * @returns {Installed}
 */
function packAndInstall(folder) {
  const [packed] = JSON.parse(run(root, 'npm', 'pack', '--json', '--pack-destination', folder));
  const tarball = join(folder, packed.filename);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'project', private: true, type: 'module' }),
  );
  run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', tarball);
  return { tarball, packed, project };
}

const folder = mkdtempSync(join(tmpdir(), 'which-path-packed-'));
try {
  const installed = packAndInstall(folder);
  console.log(
    `${installed.packed.filename}: ${installed.packed.size} bytes, ${installed.packed.files.length} files`,
  );
  for (const [fact, check] of Object.entries(facts)) {
    try {
      check(installed);
      console.log(`ok      ${fact}`);
    } catch (error) {
      console.log(`not ok  ${fact}\n${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
