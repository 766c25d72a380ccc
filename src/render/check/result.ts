import type { Code } from '../../quiz/check/catalogue/entry.js';
import type { QuizCheck } from '../../quiz/check/finding.js';
import type { RenderOptions } from '../result.js';

export const CHECK_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** A file that was named, and what was found in it and its includes. */
export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly file: string;
  readonly check: QuizCheck;
}

/** All that a renderer gets. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** What the codes mean: every one that there is. */
  readonly codes: readonly Code[];
  /** The program's version. */
  readonly version: string;
}

export type CheckOptions = Pick<RenderOptions, 'width' | 'unicode' | 'palette' | 'command'>;

export type CheckRenderer = (result: CheckResult, options: CheckOptions) => string;

/** How many there are in all files together. */
export function totalsOf({ files }: CheckResult): { errors: number; warnings: number; silenced: number } {
  const sum = (of: (check: QuizCheck) => number): number =>
    files.reduce((total, { check }) => total + of(check), 0);
  return {
    errors: sum(({ counts }) => counts.error),
    warnings: sum(({ counts }) => counts.warning),
    silenced: sum(({ silenced }) => silenced.length),
  };
}
