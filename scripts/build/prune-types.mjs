import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Deletes the declarations that the entry's own declarations do not lead to: those of inner modules, some of which
 * name packages that are bundled and so are not there for whoever installs this one.
 * @param {string} folder @param {string} entry
 */
export async function pruneTypes(folder, entry) {
  const reached = new Set();
  /** @param {string} file */
  const visit = async (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = await readFile(join(folder, file), 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/g)) {
      await visit(join(dirname(file), `${path}.d.ts`));
    }
  };
  await visit(entry);
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name);
    if (found.isFile() && !reached.has(relative(folder, path))) await rm(path);
  }
}
