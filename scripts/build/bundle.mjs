import { readdir, readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { leaveOut } from './leave-out.mjs';
import { toCommonJs } from './to-commonjs.mjs';

/**
 * The options that every bundle shares.
 * @param {{ root: string, version: string }} package_
 * @returns {import('esbuild').BuildOptions & { metafile: true }}
 */
export function commonOptions({ root, version }) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.17',
    format: 'esm',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none', // THIRD-PARTY-NOTICES.txt has every licence in full
    define: { __VERSION__: JSON.stringify(version) },
    alias: {
      // Its `node` build is CommonJS, which cannot be tree-shaken; this one is the same code as ES modules.
      yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
      '@inquirer/figures': join(root, 'scripts/build/figures.mjs'),
      // Nearly 500 KB of character tables, for a prompt that is not used here.
      '@inquirer/external-editor': join(root, 'scripts/build/no-external-editor.mjs'),
    },
    plugins: [builtinsForCommonJs, leaveOut],
    logLevel: 'warning',
    metafile: true,
  };
}

/**
 * Bundles the command line and the library into `outdir`, with what is loaded lazily in chunks of its own.
 * @param {{ root: string, version: string, outdir: string }} options
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundlePackage({ root, version, outdir }) {
  const { metafile } = await build({
    ...commonOptions({ root, version }),
    entryPoints: { cli: 'scripts/entry.ts', index: 'src/index.ts' },
    outdir,
    splitting: true,
    minify: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  const outputs = await toCommonJs({ outdir, metafile, root, groups });
  await writeFile(join(outdir, 'index.js'), libraryDoor(metafile));
  await squeeze(outdir);
  return { ...metafile, outputs };
}

/**
 * What starts together lies together: what every start needs, what both scoring and asking need, and the rest of each.
 * @param {(source: string) => ReadonlySet<string>} closureOf
 */
function groups(closureOf) {
  const scoring = closureOf('src/cli/commands/score.ts');
  const asking = new Set([
    ...closureOf('src/cli/commands/take.ts'),
    ...closureOf('src/cli/ask/terminal-asker.ts'),
  ]);
  return [
    { name: 'cli', chunks: closureOf('scripts/entry.ts') },
    { name: 'shared', chunks: new Set([...scoring].filter((chunk) => asking.has(chunk))) },
    { name: 'score', chunks: scoring },
    { name: 'ask', chunks: asking },
  ];
}

/** The library as an ES module. @param {import('esbuild').Metafile} metafile */
function libraryDoor({ outputs }) {
  const { exports } = Object.values(outputs).find(({ entryPoint }) => entryPoint === 'src/index.ts') ?? {};
  const names = (exports ?? []).join(', ');
  return `import library from './index.cjs';\nexport const { ${names} } = library;\n`;
}

/**
 * Minifies the chunks once more: terser's second look takes 4 kB off the package.
 * @param {string} outdir
 */
async function squeeze(outdir) {
  const files = (await readdir(outdir, { recursive: true })).filter((name) => name.endsWith('.cjs'));
  await Promise.all(
    files.map(async (name) => {
      const path = join(outdir, name);
      const { code } = await minify(await readFile(path, 'utf8'), {
        toplevel: true,
        ecma: 2020,
        compress: { passes: 2 },
      });
      await writeFile(path, code ?? '');
    }),
  );
}

/**
 * ES modules have no `require`. A bundled CommonJS package (commander, mute-stream) that requires one of node's modules
 * gets it from `process` (node 20.16 and newer), so no chunk needs `createRequire`, and none pays for it at start.
 * @type {import('esbuild').Plugin}
 */
const builtinsForCommonJs = {
  name: 'builtins-for-commonjs',
  setup(build) {
    const builtin = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);
    build.onResolve({ filter: builtin }, ({ kind, path }) =>
      kind === 'require-call' ? { path: path.replace(/^node:/, ''), namespace: 'builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const module = `process.getBuiltinModule('${path}')`;
      // Commander spawns only commands that are programs of their own; nothing else needs this at start.
      if (path === 'child_process')
        return { contents: `module.exports = { get spawn() { return ${module}.spawn; } };` };
      return { contents: `module.exports = ${module};` };
    });
  },
};
