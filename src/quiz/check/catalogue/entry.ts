import type { Severity } from '../finding.js';

/** What a code stands for, in words and by an example. */
export interface CodeWords {
  /** One line, without a full stop. */
  readonly title: string;
  /** Why it matters, and what exactly is looked for: two or three sentences. */
  readonly why: string;
  /** A part of a quiz file that has it; YAML. The rest of the quiz is as usual. */
  readonly wrong: string;
  /** The same, mended. */
  readonly right: string;
}

/** An entry of the catalogue. */
export interface Code extends CodeWords {
  readonly code: string;
  readonly severity: Severity;
}

export const lines = (...each: readonly string[]): string => each.join('\n');
