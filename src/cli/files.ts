import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { constants, copyFile, link, rename, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../errors.js';
import { LIMITS } from '../quiz/limits.js';
import { UsageError } from './exit.js';
import type { Io } from './io.js';
import { Scratch } from './scratch.js';

/**
 * The text of a file, or of standard input for `-`.
 * @throws UsageError where it cannot be read, InputError where it is too large or not UTF-8
 */
export async function readText(name: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<string> {
  if (name === '') throw new UsageError('The name of the file to read is empty.');
  return name === '-' ? decode(await readStream(io.stdin), name) : readFile(name, io);
}

/** The text of a file. Throws as `readText` does. */
export function readFile(name: string, { cwd }: Pick<Io, 'cwd'>): string {
  try {
    return decode(readBytes(resolve(cwd, name), name), name);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new UsageError(`${name} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Reads no more than is allowed, however long the file turns out to be: a device has no size. */
function readBytes(path: string, name: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(LIMITS.fileBytes + 1);
    let size = 0;
    for (let read = 1; read > 0 && size < bytes.length; size += read)
      read = readSync(file, bytes, size, bytes.length - size, null);
    if (size > LIMITS.fileBytes) throw tooBig(name);
    return bytes.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

async function readStream(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LIMITS.fileBytes) throw tooBig('-');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooBig(file: string): InputError {
  const message = `The input has more than ${LIMITS.fileBytes} bytes.`;
  return new InputError([{ code: 'too-big', file, line: 0, column: 0, message, mend: 'Split it up.' }]);
}

/** Strict UTF-8: a byte that is none would turn up as a different letter somewhere. */
function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = utf16 ? 'The file is UTF-16, not UTF-8.' : 'The file is not valid UTF-8.';
    const mend = 'Save it as UTF-8.';
    throw new InputError([{ code: 'bad-encoding', file, line: 1, column: 1, message, mend }]);
  }
}

/** The text of a file in a folder or below it, links followed. Throws where it lies elsewhere or cannot be read. */
export function readInside(folder: string, path: string): string {
  try {
    const root = realpathSync(folder);
    const target = realpathSync(join(root, path));
    const [first] = relative(root, target).split(sep);
    if (first === '..' || isAbsolute(relative(root, target)))
      throw new Error('it leads out of the folder of the quiz');
    // A pipe would be waited for.
    const found = statSync(target);
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is not an ordinary file');
    return decode(readBytes(target, path), path);
  } catch (error) {
    const problem = error instanceof InputError ? error.problems[0] : undefined;
    throw new Error(problem?.message ?? reasonOf(error));
  }
}

/** There is something already where a file was to be written. */
export class Occupied extends UsageError {}

/** @throws Occupied where the file exists and may not be replaced: said before a person answers thirty questions */
export async function checkTarget(name: string, force: boolean, io: Pick<Io, 'cwd'>): Promise<void> {
  if (name === '-') return;
  if (name === '') throw new UsageError('The name of the file to write is empty.');
  const path = resolve(io.cwd, name);
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder === null || !folder.isDirectory())
    throw new UsageError(`There is no folder ${dirname(name)} to write ${name} into.`);
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory() === true) throw new Occupied(`${name} is a folder.`);
  // A device or pipe would be replaced by a file.
  if (existing?.isFile() === false) throw new Occupied(`${name} is not an ordinary file.`);
  if (existing !== null && !force) throw exists(name);
}

/** A file in the making: it has a temporary name beside its own, which it gets when it is whole. */
export class Draft {
  readonly #name: string;
  readonly #path: string;
  readonly #force: boolean;
  readonly #scratch: Scratch;

  /**
   * @param temporary a name in the same folder that is still free
   * @throws UsageError where it cannot be made
   */
  constructor(name: string, path: string, temporary: string, force: boolean) {
    this.#name = name;
    this.#path = path;
    this.#force = force;
    try {
      this.#scratch = new Scratch(temporary);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /**
   * A promise where it is to be waited for before the next piece; until then the bytes are the draft's.
   * @throws UsageError where they cannot be written
   */
  write(chunk: string | Uint8Array): Promise<void> | void {
    try {
      return this.#scratch.write(chunk)?.catch((error) => {
        throw this.#failure(error);
      });
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** Gives it its name. @throws Occupied where that is taken by now, UsageError where it cannot be written */
  async commit(): Promise<void> {
    try {
      this.#scratch.close();
      if (this.#force) await rename(this.#scratch.path, this.#path);
      else await takeName(this.#scratch.path, this.#path);
    } catch (error) {
      throw this.#failure(error);
    } finally {
      this.abandon();
    }
  }

  /** Takes away what was written; nothing once it is committed. */
  abandon(): void {
    this.#scratch.remove();
  }

  #failure(error: unknown): UsageError {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return exists(this.#name);
    return new UsageError(`${this.#name} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Begins a file. Throws as `writeWhole` does, or when it is written. */
export async function openDraft(name: string, force: boolean, io: Pick<Io, 'cwd'>): Promise<Draft> {
  if (name === '-') throw new UsageError('- is not the name of a file.');
  await checkTarget(name, force, io);
  const path = resolve(io.cwd, name);
  const { randomBytes } = await import('node:crypto');
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  return new Draft(name, path, temporary, force);
}

/**
 * Writes a whole file or none: into a temporary file beside it, which then gets the name.
 * @throws Occupied where it exists and `force` is not given, UsageError where it cannot be written
 */
export async function writeWhole(
  name: string,
  text: string,
  force: boolean,
  io: Pick<Io, 'cwd'>,
): Promise<void> {
  const draft = await openDraft(name, force, io);
  try {
    await draft.write(text);
    await draft.commit();
  } finally {
    draft.abandon();
  }
}

/** Gives a finished file its name, never that of another. FAT disks have no links: there it is copied. */
async function takeName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
}

function exists(name: string): Occupied {
  return new Occupied(`${name} exists already. Choose another name, or add --force to replace it.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
};

/** Why the system refused, as the part of a sentence. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (error as Error).message;
}
