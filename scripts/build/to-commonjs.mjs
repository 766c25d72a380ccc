import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Turns a split ES module bundle into CommonJS files: a start that goes through the loader of ES modules takes a tenth
 * of a bare node longer, and each module on the way costs again. So what a start needs is merged into few files.
 *
 * @typedef {import('esbuild').Metafile['outputs'][string]} Output
 * @typedef {{ name: string, chunks: ReadonlySet<string> }} Group chunks (absolute paths) that become one file
 *
 * @param {object} options
 * @param {string} options.outdir where the bundle is
 * @param {import('esbuild').Metafile} options.metafile of the bundle
 * @param {string} options.root what the metafile's paths are relative to
 * @param {(closureOf: (source: string) => ReadonlySet<string>) => readonly Group[]} options.groups which chunks belong
 *   together, given the chunks that a source module's chunk loads with it; a chunk belongs to the first group that has it
 * @returns {Promise<import('esbuild').Metafile['outputs']>} what the files are made of; entry points `name.js` have become `name.cjs`
 */
export async function toCommonJs({ outdir, metafile, root, groups }) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(root, path), output]));
  const homes = homesOf(groups((source) => closureOf(source, outputs, root)), outdir);
  /** @param {string} chunk @returns {string} the file that it ends up in */
  const fileOf = (chunk) => homes.get(chunk)?.file ?? chunk.replace(/\.js$/, '.cjs');

  /** A chunk's exports, seen from another file. @param {string} from @param {string} chunk */
  const required = (from, chunk) => {
    const path = relative(dirname(fileOf(from)), fileOf(chunk));
    const home = homes.get(chunk);
    return `require("${path.startsWith('.') ? path : `./${path}`}")${home === undefined ? '' : `.${home.name}`}`;
  };

  const files = new Map();
  for (const file of new Set([...homes.values()].map((home) => home.file))) {
    const members = [...homes].filter(([, home]) => home.file === file);
    files.set(file, await merged(members, outdir, (chunk) => required(members[0]?.[0] ?? '', chunk)));
  }
  for (const chunk of outputs.keys()) {
    if (homes.has(chunk)) continue;
    const { code } = await transform(await readFile(chunk, 'utf8'), commonJs);
    files.set(fileOf(chunk), rewired(code, dirname(chunk), (other) => required(chunk, other)));
  }
  await Promise.all([...outputs.keys()].map((chunk) => rm(chunk)));
  await Promise.all([...files].map(([file, code]) => writeFile(file, code)));
  return madeOf(outputs, fileOf);
}

/** @param {ReadonlyMap<string, Output>} outputs @param {(chunk: string) => string} fileOf */
function madeOf(outputs, fileOf) {
  /** @type {Record<string, Output>} */
  const files = {};
  for (const [chunk, output] of outputs) {
    const before = files[fileOf(chunk)];
    files[fileOf(chunk)] = {
      ...output,
      bytes: (before?.bytes ?? 0) + output.bytes,
      inputs: { ...before?.inputs, ...output.inputs },
    };
  }
  return files;
}

const commonJs = /** @type {const} */ ({
  format: 'cjs',
  minify: true,
  charset: 'utf8',
  target: 'node20.17',
  define: { 'import.meta.dirname': '__dirname' },
  // `require` instead: import() would go through the loader of ES modules.
  supported: { 'dynamic-import': false },
});

/** @param {readonly Group[]} groups @param {string} outdir @returns {Map<string, { file: string, name: string }>} */
function homesOf(groups, outdir) {
  const homes = new Map();
  for (const { name, chunks } of groups) {
    const file = join(outdir, `${name}.cjs`);
    for (const chunk of chunks) if (!homes.has(chunk)) homes.set(chunk, { file, name: `c${homes.size}` });
  }
  return homes;
}

/** The chunk of a source module and the chunks that it imports, and so on. @returns {ReadonlySet<string>} */
function closureOf(source, outputs, root) {
  const start = [...outputs].find(([, { entryPoint }]) => entryPoint === source)?.[0];
  if (start === undefined) throw new Error(`no chunk begins with ${source}`);
  const reached = new Set();
  const visit = (chunk) => {
    if (reached.has(chunk)) return;
    reached.add(chunk);
    for (const { path, kind } of outputs.get(chunk)?.imports ?? [])
      if (kind === 'import-statement' && outputs.has(resolve(root, path))) visit(resolve(root, path));
  };
  visit(start);
  return reached;
}

/** Several chunks as one file, each one's exports under its name. */
async function merged(members, outdir, required) {
  const inside = new Set(members.map(([chunk]) => chunk));
  const lines = members.map(([chunk, { name }]) => `export * as ${name} from ${JSON.stringify(chunk)};`);
  // An entry point keeps its own exports too.
  const door = members.find(([chunk, { file }]) => chunk.replace(/\.js$/, '.cjs') === file)?.[0];
  if (door !== undefined) lines.push(`export * from ${JSON.stringify(door)};`);
  const { outputFiles } = await build({
    ...commonJs,
    stdin: { contents: lines.join('\n'), resolveDir: outdir },
    bundle: true,
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'other-files',
        setup(build) {
          build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
            const chunk = resolve(resolveDir, path);
            return inside.has(chunk) ? { path: chunk } : { path: `chunk:${chunk}`, external: true };
          });
        },
      },
    ],
  });
  return rewired(outputFiles[0]?.text ?? '', '', required);
}

/** Points each `require` of a chunk to the file where the chunk is now. */
function rewired(code, folder, required) {
  return code.replace(/require\("(chunk:|\.{1,2}\/)([^"]+)"\)/g, (_, kind, path) =>
    required(kind === 'chunk:' ? path : resolve(folder, `${kind}${path}`)),
  );
}
