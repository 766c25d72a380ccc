import { accessSync, constants, type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { formatOfName, INPUT_ENDINGS } from '../../answers/formats.js';
import { SCHEMA_FILE } from '../../quiz/schema-file.js';
import { UsageError } from '../exit.js';
import { reasonOf } from '../files.js';
import type { Io } from '../io.js';

/** Something to read sheets from. */
export interface Input {
  /** As the user would write it: joined with `/` below what the argument says; `-` for standard input. */
  readonly name: string;
  /** Absolute; `null` for standard input. */
  readonly path: string | null;
  /** The size; `null` where it is not known, or nobody asked yet. */
  readonly bytes: number | null;
  /** Whether an argument names it, rather than its folder or a pattern. */
  readonly alone: boolean;
  /** Whether it is a file on a disk: a device or a pipe is read as it comes. */
  readonly ordinary: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** How many files of the folders are none of ours by their names. */
  readonly skipped: number;
}

const STANDARD_INPUT: Input = { name: '-', path: null, bytes: null, alone: true, ordinary: false };

/**
 * What the arguments of `score` name: files, folders, patterns and `-`, each once, in the order of the arguments and
 * sorted within each.
 * @throws UsageError for an argument that names nothing or cannot be read
 */
export async function inputsOf(args: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<Inputs> {
  const byPath = new Map<string | null, Input>();
  let skipped = 0;
  for (const arg of args) {
    const found = await inputsNamed(arg, cwd);
    for (const input of found.inputs) if (!byPath.has(input.path)) byPath.set(input.path, input);
    skipped += found.skipped;
  }
  return { inputs: [...byPath.values()], skipped };
}

async function inputsNamed(arg: string, cwd: string): Promise<Inputs> {
  if (arg === '') throw new UsageError('The name of the file to read is empty.');
  if (arg === '-') return { inputs: [STANDARD_INPUT], skipped: 0 };
  const path = resolve(cwd, arg);
  let stats: Stats;
  try {
    stats = statSync(path);
    if (stats.isDirectory()) return sheetsIn(arg, path);
    accessSync(path, constants.R_OK);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return { inputs: await matching(arg, cwd, error), skipped: 0 };
  }
  const ordinary = stats.isFile();
  const bytes = ordinary ? stats.size : null;
  return { inputs: [{ name: arg, path, bytes, alone: true, ordinary }], skipped: 0 };
}

function sheetsIn(folder: string, path: string): Inputs {
  const files = filesBelow(path, folder, Number.POSITIVE_INFINITY);
  const sheets = files.filter((name) => formatOfName(name) !== null && !isSchema(name));
  if (sheets.length === 0)
    throw new UsageError(
      `There is no answer sheet in ${folder}: their names end in ${INPUT_ENDINGS.join(', ')}, each with or without .gz.`,
    );
  return { inputs: inputsBelow(folder, path, sheets), skipped: files.length - sheets.length };
}

/** Whether it is what a new quiz brings along: it lies beside the quiz, and so perhaps beside the answers. */
const isSchema = (name: string): boolean => name === SCHEMA_FILE || name.endsWith(`/${SCHEMA_FILE}`);

/** @param why there is no file of this name: what is said where it is no pattern either */
async function matching(pattern: string, cwd: string, why: unknown): Promise<readonly Input[]> {
  const { default: picomatch } = await import('picomatch');
  const written = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const { isGlob, base, glob } = picomatch.scan(written, { unescape: true, nonegate: true });
  if (!isGlob) throw unreadable(pattern, why);
  const folder = base === '' ? '.' : base;
  const path = resolve(cwd, folder);
  const matches = picomatch(glob, { nonegate: true });
  // Without `**`, no file deeper than the pattern has slashes can match.
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1;
  const isFolder = statsOf(path)?.isDirectory() ?? false;
  const files = isFolder ? filesBelow(path, folder, depth).filter((name) => matches(name)) : [];
  if (files.length === 0) throw new UsageError(`No file matches ${pattern}.`);
  return inputsBelow(written.startsWith('./') ? `./${base}` : base, path, files);
}

/** @param folder as the user wrote it; empty for the folder that relative paths start from */
function inputsBelow(folder: string, path: string, names: readonly string[]): readonly Input[] {
  const above = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  // `join` for each of ten thousand files would be felt.
  const folderPath = path.endsWith(sep) ? path : path + sep;
  return names.map((name) => ({
    name: above + name,
    path: folderPath + (sep === '/' ? name : name.replaceAll('/', sep)),
    bytes: null,
    alone: false,
    ordinary: true,
  }));
}

/**
 * The files in a folder and in those up to `depth` below it, with `/` in their names, sorted by code units. What is
 * hidden is left out; links to files are followed, those to folders are not.
 */
function filesBelow(path: string, shown: string, depth: number): readonly string[] {
  const files: string[] = [];
  const search = (folder: string, depthLeft: number): void => {
    for (const entry of entriesOf(join(path, folder), join(shown, folder))) {
      if (entry.name.startsWith('.')) continue;
      const name = folder + entry.name;
      if (entry.isDirectory()) {
        if (depthLeft > 0) search(`${name}/`, depthLeft - 1);
      } else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(path, name))))
        files.push(name);
    }
  };
  search('', depth);
  return files.sort();
}

function entriesOf(path: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw unreadable(shown, error);
  }
}

/** A link that leads nowhere counts too: reading it says so. */
const leadsToFile = (path: string): boolean => statsOf(path)?.isFile() ?? true;

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function unreadable(name: string, error: unknown): UsageError {
  return new UsageError(`${name} cannot be read: ${reasonOf(error)}.`);
}
