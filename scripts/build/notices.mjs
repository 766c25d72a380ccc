import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const heading = `which-path contains code of the packages named below, each under the licence that follows its name.
`;

/**
 * The licences of the npm packages whose code is in the bundle. Packages with the same text share it.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root
 */
export async function noticesOf(metafile, root) {
  const notices = await Promise.all(bundledPackages(metafile).map((folder) => noticeOf(join(root, folder))));
  /** @type {Map<string, string[]>} */
  const sharers = new Map();
  for (const { name, text } of notices) sharers.set(text, [...(sharers.get(text) ?? []), name]);
  const rule = '-'.repeat(80);
  return [heading, ...[...sharers].map(([text, names]) => `${rule}\n${names.join('\n')}\n\n${text}\n`)].join(
    '\n',
  );
}

/**
 * The folders of the packages that have bytes in an output, in the order of the alphabet.
 * @param {import('esbuild').Metafile} metafile
 */
function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => packageFolder(path))
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

/**
 * `node_modules/@a/b/lib/c.js` → `node_modules/@a/b`; `undefined` for a file of this package.
 * @param {string} path
 */
export function packageFolder(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * @param {string} folder
 * @returns {Promise<{ name: string, text: string }>}
 */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  if (files.length === 0)
    throw new Error(`${name} ${version} (${license}) comes without the text of its licence`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return { name: `${name} ${version} (${license})`, text: texts.map((text) => text.trim()).join('\n\n') };
}
