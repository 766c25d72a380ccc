import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const here = import.meta.dirname;

/** The path of what the build made, a file or a folder; `null` where the sources run without a build. */
export function builtPath(name: string): string | null {
  // The bundle's chunks lie one folder below its entry points.
  return [join(here, name), join(here, '..', name)].find((path) => existsSync(path)) ?? null;
}

/** What the build packed; `null` where the sources run without a build. */
export function readBuilt<T>(name: string): T | null {
  const path = builtPath(name);
  return path === null ? null : (JSON.parse(brotliDecompressSync(readFileSync(path)).toString('utf8')) as T);
}
