/** One thing the user can mend, with its place. */
export interface Problem {
  /** What kind of problem, for scripts and tests: `unknown-id`, `bad-yaml`, … */
  readonly code: string;
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** 1-based; 0 where a place makes no sense, such as a file that cannot be read. */
  readonly line: number;
  /** 1-based, in UTF-16 units; 0 where a place makes no sense. */
  readonly column: number;
  /** What is wrong: one sentence. */
  readonly message: string;
  /** How to mend it: one sentence, or empty where the message says it all. */
  readonly mend: string;
}

/**
 * Something the user can mend: all the problems that were found, in the order of their places.
 * Whatever else is thrown is a bug.
 */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** `file:line:column: what is wrong. How to mend it.` — the text is raw: escape it for where it is shown. */
export function problemLine({ file, line, column, message, mend }: Problem): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return mend === '' ? `${place}: ${message}` : `${place}: ${message} ${mend}`;
}
