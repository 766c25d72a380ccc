import type { Document, YAMLError } from 'yaml';
import type { TextLines } from './lines.js';

/** What is wrong in a text that is not YAML, for somebody who has never heard of it. */
export interface Cause {
  /** Where to look, in UTF-16 units from the start of the text. */
  readonly offset: number;
  /** What is wrong: one sentence. */
  readonly message: string;
  /** How to mend it: one sentence. */
  readonly mend: string;
  /** Where no section after it is known to be one. */
  readonly isLast?: true;
}

/** An error of the parser, and what it is about. */
export interface Mishap {
  readonly lines: TextLines;
  readonly document: Document;
  readonly error: YAMLError;
  /** The line of the error, from 0. */
  readonly line: number;
  /** What stands on that line from the error on. */
  readonly rest: string;
}

/** Finds the cause of an error; `null` where it is another one. */
export type Diagnosis = (mishap: Mishap) => Cause | null;

/** The first letter on the line of a mishap, or on another line. */
export function startOfLine({ lines, line }: Mishap, other = line): number {
  return lines.start(other) + /^\s*/.exec(lines.line(other))![0].length;
}
