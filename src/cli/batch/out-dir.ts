import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../../errors.js';
import { UsageError } from '../exit.js';
import { Occupied, reasonOf, writeWhole } from '../files.js';
import type { Io } from '../io.js';

/** A folder that gets a file for each respondent. */
export interface OutDir {
  /**
   * @param name of the respondent, raw
   * @returns the name of the file, the folder's included
   * @throws InputError where there is something of this name, UsageError where it cannot be written
   */
  write(name: string, text: string): Promise<string>;
}

export interface OutDirOptions {
  readonly force: boolean;
  readonly extension: 'txt' | 'json' | 'md' | 'html';
  /** Is told where two names come to the same file name. @param text raw, as files have it */
  readonly warn: (text: string) => Promise<void> | void;
}

/** Makes the folder, and those that it is in. @throws UsageError where it cannot be made */
export async function openOutDir(
  folder: string,
  { force, extension, warn }: OutDirOptions,
  io: Io,
): Promise<OutDir> {
  if (folder === '' || folder === '-')
    throw new UsageError(`${folder || 'An empty text'} is not the name of a folder.`);
  await mkdir(resolve(io.cwd, folder), { recursive: true }).catch((error) => {
    const reason = error.code === 'EEXIST' ? 'it is a file' : reasonOf(error);
    throw new UsageError(`The folder ${folder} cannot be made: ${reason}.`);
  });
  const taken = new Names();
  return {
    async write(name, text) {
      const { stem, rival } = taken.take(name);
      const file = join(folder, `${stem}.${extension}`);
      if (rival === name) await warn(`There is more than one sheet of "${name}": this one is ${file}.`);
      else if (rival !== null)
        await warn(`"${rival}" and "${name}" would share a file: the latter is ${file}.`);
      try {
        await writeWhole(file, text, force, io);
      } catch (error) {
        throw error instanceof Occupied ? occupied(file, force) : error;
      }
      return file;
    },
  };
}

function occupied(file: string, force: boolean): InputError {
  const message = force ? 'What has this name is no ordinary file.' : 'There is a file of this name.';
  const mend = force ? 'Choose another folder.' : 'Choose another folder, or add --force to replace it.';
  return new InputError([{ code: 'exists', file, line: 0, column: 0, message, mend }]);
}

/** Gives out stems of file names, each once; some file systems take `Ada` and `ada` for the same. */
class Names {
  /** Who has it. */
  readonly #owners = new Map<string, string>();
  /** The number to go on with, by stem. */
  readonly #next = new Map<string, number>();

  /** @returns `rival` who had the stem that the name would have got; else `null` */
  take(name: string): { readonly stem: string; readonly rival: string | null } {
    const own = safeStem(name);
    const folded = own.toLowerCase();
    const rival = this.#owners.get(folded) ?? null;
    let stem = own;
    let number = this.#next.get(folded) ?? 2;
    while (this.#owners.has(stem.toLowerCase())) stem = numbered(own, number++);
    this.#next.set(folded, number);
    this.#owners.set(stem.toLowerCase(), name);
    return { stem, rival };
  }
}

const MOST = 80;

function numbered(stem: string, number: number): string {
  const suffix = `-${number}`;
  return stem.slice(0, MOST - suffix.length) + suffix;
}

/** Windows takes these for devices, in any case and whatever follows a dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name without its extension, made of a respondent's name: letters a to z, digits, dots, hyphens, underscores.
 * It is never empty, begins and ends with none but a letter, a digit or `_`, and has at most 80 letters.
 */
export function safeStem(name: string): string {
  const stem = latin(name)
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MOST - 1)
    .replace(/[.-]+$/, '')
    .replace(DEVICE, '$1_');
  return stem === '' ? 'respondent' : stem;
}

/** Letters of Latin alphabets that are not a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' },
  ...{ đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ı: 'i' },
};

function latin(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæÆœŒøØłŁđĐðÐþÞı]/g, (letter) => LETTERS[letter] ?? letter);
}
