import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * @typedef {import('esbuild').Metafile['outputs']} Outputs
 * @typedef {{ name: string, chunks: ReadonlySet<string> }} Group chunks (absolute paths) that become one file
 * @typedef {{ file: string, name: string }} Home the file that a chunk becomes part of, and the name of its exports there
 */

/**
 * Turns a split ES module bundle into CommonJS files: a start that goes through the loader of ES modules takes a tenth
 * of a bare node longer, and each module on the way costs again. So what a start needs is merged into few files.
 * An entry point `name.js` becomes `name.cjs`.
 *
 * @param {object} options
 * @param {string} options.outdir where the bundle is
 * @param {import('esbuild').Metafile} options.metafile of the bundle
 * @param {string} options.root what the metafile's paths are relative to
 * @param {(closureOf: (source: string) => ReadonlySet<string>) => readonly Group[]} options.groups which chunks belong
 *   together, given the chunks that load with a source module; a chunk belongs to the first group that has it
 * @returns {Promise<Outputs>} what the files are made of
 */
export async function toCommonJs({ outdir, metafile, root, groups }) {
  const outputs = Object.entries(metafile.outputs);
  const chunks = new Map(outputs.map(([path, output]) => [resolve(root, path), output]));
  const homes = homesOf(
    groups((source) => closureOf(source, chunks, root)),
    outdir,
  );
  /** @param {string} chunk */
  const fileOf = (chunk) => homes.get(chunk)?.file ?? chunk.replace(/\.js$/, '.cjs');

  /** How a file gets at a chunk's exports. @param {string} file @param {string} chunk */
  const required = (file, chunk) => {
    const path = relative(dirname(file), fileOf(chunk)).replaceAll('\\', '/');
    const home = homes.get(chunk);
    return `require("${path.startsWith('.') ? path : `./${path}`}")${home === undefined ? '' : `.${home.name}`}`;
  };

  /** @type {Map<string, string>} */
  const files = new Map();
  for (const file of new Set([...homes.values()].map((home) => home.file))) {
    const members = [...homes].filter(([, home]) => home.file === file);
    const code = await merged(new Map(members), outdir);
    files.set(
      file,
      rewired(code, '', (chunk) => required(file, chunk)),
    );
  }
  for (const chunk of chunks.keys()) {
    if (homes.has(chunk)) continue;
    const { code } = await transform(await readFile(chunk, 'utf8'), commonJs);
    const file = fileOf(chunk);
    files.set(
      file,
      rewired(code, dirname(chunk), (other) => required(file, other)),
    );
  }
  await Promise.all([...chunks.keys()].map((chunk) => rm(chunk)));
  await Promise.all([...files].map(([file, code]) => writeFile(file, code)));
  return madeOf(chunks, fileOf);
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

/** @param {readonly Group[]} groups @param {string} outdir @returns {ReadonlyMap<string, Home>} */
function homesOf(groups, outdir) {
  const homes = new Map();
  for (const { name, chunks } of groups) {
    const file = join(outdir, `${name}.cjs`);
    for (const chunk of chunks) if (!homes.has(chunk)) homes.set(chunk, { file, name: `c${homes.size}` });
  }
  return homes;
}

/**
 * The chunk that begins with a source module, and the chunks that it imports, and so on.
 * @param {string} source @param {ReadonlyMap<string, Outputs[string]>} chunks @param {string} root
 * @returns {ReadonlySet<string>}
 */
function closureOf(source, chunks, root) {
  const start = [...chunks].find(([, { entryPoint }]) => entryPoint === source)?.[0];
  if (start === undefined) throw new Error(`no chunk begins with ${source}`);
  const reached = new Set([start]);
  for (const chunk of reached) {
    for (const { path, kind } of chunks.get(chunk)?.imports ?? []) {
      const imported = resolve(root, path);
      if (kind === 'import-statement' && chunks.has(imported)) reached.add(imported);
    }
  }
  return reached;
}

/**
 * Several chunks as one file, each one's exports under its name.
 * @param {ReadonlyMap<string, Home>} members @param {string} outdir
 */
async function merged(members, outdir) {
  const lines = [...members].map(([chunk, { name }]) => `export * as ${name} from ${JSON.stringify(chunk)};`);
  // An entry point keeps its own exports too.
  const door = [...members].find(([chunk, { file }]) => chunk.replace(/\.js$/, '.cjs') === file)?.[0];
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
        setup(builder) {
          builder.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
            const chunk = resolve(resolveDir, path);
            return members.has(chunk) ? { path: chunk } : { path: `chunk:${chunk}`, external: true };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Points each `require` of a chunk to the file where the chunk is now.
 * @param {string} code @param {string} folder where the code stood @param {(chunk: string) => string} required
 */
function rewired(code, folder, required) {
  return code.replace(
    /require\("(chunk:|\.{1,2}\/)([^"]+)"\)/g,
    (/** @type {string} */ _, /** @type {string} */ kind, /** @type {string} */ path) =>
      required(kind === 'chunk:' ? path : resolve(folder, `${kind}${path}`)),
  );
}

/** @param {ReadonlyMap<string, Outputs[string]>} chunks @param {(chunk: string) => string} fileOf */
function madeOf(chunks, fileOf) {
  /** @type {Outputs} */
  const files = {};
  for (const [chunk, output] of chunks) {
    const before = files[fileOf(chunk)];
    files[fileOf(chunk)] = {
      ...output,
      bytes: (before?.bytes ?? 0) + output.bytes,
      inputs: { ...before?.inputs, ...output.inputs },
    };
  }
  return files;
}
