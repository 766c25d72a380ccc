import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageFolder } from './notices.mjs';

/**
 * A table of the bundle's files: bytes, bytes compressed, and what each is mostly made of.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} dist where the outputs are now
 */
export async function sizeTable(metafile, dist) {
  const staged = resolve(Object.keys(metafile.outputs).find((path) => path.endsWith('/cli.cjs')) ?? '', '..');
  const files = Object.entries(metafile.outputs).sort(([, a], [, b]) => b.bytes - a.bytes);
  const rows = await Promise.all(
    files.map(async ([path, output]) => {
      const name = relative(staged, resolve(path));
      const compressed = gzipSync(await readFile(join(dist, name))).length;
      return { name, bytes: output.bytes, compressed, mostly: mostlyOf(output) };
    }),
  );
  const total = { name: 'total', bytes: sum(rows, 'bytes'), compressed: sum(rows, 'compressed'), mostly: '' };
  return [
    `${'file'.padEnd(34)}${'bytes'.padStart(9)}${'gzip'.padStart(9)}  mostly`,
    ...[...rows, total].map(({ name, bytes, compressed, mostly }) =>
      `${name.padEnd(34)}${String(bytes).padStart(9)}${String(compressed).padStart(9)}  ${mostly}`.trimEnd(),
    ),
  ].join('\n');
}

/** @param {{ bytes: number, compressed: number }[]} rows @param {'bytes' | 'compressed'} column */
const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0);

/** @param {import('esbuild').Metafile['outputs'][string]} output */
function mostlyOf(output) {
  /** @type {Map<string, number>} */
  const shares = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const owner =
      packageFolder(path)?.replace(/^.*node_modules\//, '') ?? path.split('/').slice(0, 2).join('/');
    shares.set(owner, (shares.get(owner) ?? 0) + bytesInOutput);
  }
  const largest = [...shares].sort(([, a], [, b]) => b - a).slice(0, 4);
  return largest.map(([owner, bytes]) => `${owner} ${bytes}`).join(', ');
}
