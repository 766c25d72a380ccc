import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was read: its path as it is shown, with `/` on every system, and its text. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

/** The files below a folder whose names end so, in the order of their paths. @throws what the file system throws */
export function filesBelow(folder: string, ending: string): ReadFile[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}
