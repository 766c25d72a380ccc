import { dirname, join, resolve } from 'node:path';
import type { Guide } from '../guide/guide.js';
import { readBuilt } from './built.js';

const here = import.meta.dirname;

let loaded: Promise<Guide> | null = null;

/** The career guide: its JSON where there is a build, else its YAML. It is read once. */
export function loadGuide(): Promise<Guide> {
  loaded ??= readGuide();
  return loaded;
}

async function readGuide(): Promise<Guide> {
  const built = readBuilt<Guide>('guide.json.br');
  if (built !== null) return built;
  return readGuideFile(join(here, '..', '..', 'questions', 'guide', 'guide.yaml'), here);
}

/** What the build writes for the guide. @throws InputError with its problems */
export async function compileGuideFile(path: string): Promise<string> {
  return JSON.stringify(await readGuideFile(path, '.'));
}

async function readGuideFile(path: string, cwd: string): Promise<Guide> {
  const [{ parseGuide }, { readFile, readInside }] = await Promise.all([
    import('../guide/parse.js'),
    import('./files.js'),
  ]);
  const folder = dirname(resolve(cwd, path));
  return parseGuide(readFile(path, { cwd }), { file: path, readInclude: (file) => readInside(folder, file) });
}
