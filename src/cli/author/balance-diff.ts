import { sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { ProfileChange } from '../../analysis/audit/audit.js';
import { editProfiles, type QuizText } from '../../quiz/profile-edits.js';

/**
 * Changes of profiles as a unified diff, which `git apply` and `patch -p1` take where the files were named from; a file
 * with an absolute path at the root, `patch -p1 -d /`. Neither takes one that was named by `../`. Files that stay as they are are left out. The text of the files is
 * in it as it is: raw bytes for a file, not yet fit for a terminal.
 * @throws RangeError where a number is to be changed that stands in none of the files
 */
export function balanceDiff(files: readonly QuizText[], changes: readonly ProfileChange[]): string {
  return editProfiles(files, changes)
    .map(({ name, text }, nth) => fileDiff(name, files[nth]!.text, text))
    .join('');
}

/** Lines that stay the same around a change, as git shows them. */
const CONTEXT = 3;

function fileDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const path = pathInDiff(name);
  const options = { context: CONTEXT, headerOptions: FILE_NAMES_ONLY };
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
  return path.includes(' ') ? withEndedNames(diff) : diff;
}

const FILE_NAMES_ONLY = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };

/** With slashes, and neither a root nor steps that lead nowhere: `a/` and `b/` stand before it. */
function pathInDiff(name: string): string {
  const steps = name.split(sep).join('/').split('/');
  return steps.filter((step) => step !== '' && step !== '.').join('/');
}

/** A name that is not in quotes ends at a blank, unless a tab marks where it does. */
function withEndedNames(diff: string): string {
  const [before, after, ...rest] = diff.split('\n');
  const ended = [before!, after!].map((line) => (line.endsWith('"') ? line : `${line}\t`));
  return [...ended, ...rest].join('\n');
}
