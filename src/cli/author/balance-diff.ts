import { isAbsolute, relative, resolve, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { ProfileChange } from '../../analysis/audit/audit.js';
import { editProfiles, type QuizText } from '../../quiz/profile-edits.js';
import type { Io } from '../io.js';

/**
 * Changes of profiles as a unified diff, which `git apply` and `patch -p1` take in the current folder; for a file outside
 * of it that has an absolute path, `patch -p1 -d /`. Files that stay as they are are left out. The text of the files is in
 * it as it is: raw bytes for a file, not yet fit for a terminal.
 * @param files none of which `liesOutside`
 * @throws RangeError where a number is to be changed that stands in none of the files
 */
export function balanceDiff(
  files: readonly QuizText[],
  changes: readonly ProfileChange[],
  { cwd }: Pick<Io, 'cwd'>,
): string {
  return editProfiles(files, changes)
    .map(({ name, text }, nth) => fileDiff(pathInDiff(name, cwd), files[nth]!.text, text))
    .join('');
}

/** Lines that stay the same around a change, as git shows them. */
const CONTEXT = 3;

function fileDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const options = { context: CONTEXT, headerOptions: FILE_NAMES_ONLY };
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
  return path.includes(' ') ? withEndedNames(diff) : diff;
}

const FILE_NAMES_ONLY = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };

/** Whether a name leads out of the current folder step by step: no program that takes diffs goes there. */
export function liesOutside(name: string, { cwd }: Pick<Io, 'cwd'>): boolean {
  return !isAbsolute(name) && leadsOut(relative(cwd, resolve(cwd, name)));
}

const leadsOut = (path: string): boolean => isAbsolute(path) || path.split(sep)[0] === '..';

/** With slashes, from the current folder on, or from the root without its slash: `a/` and `b/` stand before it. */
function pathInDiff(name: string, cwd: string): string {
  const path = resolve(cwd, name);
  const below = relative(cwd, path);
  const steps = (leadsOut(below) ? path : below).split(sep);
  return steps.filter((step) => step !== '').join('/');
}

/** A name that is not in quotes ends at a blank, unless a tab marks where it does. */
function withEndedNames(diff: string): string {
  const [before, after, ...rest] = diff.split('\n');
  const ended = [before!, after!].map((line) => (line.endsWith('"') ? line : `${line}\t`));
  return [...ended, ...rest].join('\n');
}
