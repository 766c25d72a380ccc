/** One thing the user can mend, with its place. */
export interface Problem {
  /** What kind of problem, for scripts: `unknown-id`, `bad-yaml`, … */
  readonly code: string;
  /** File as the user named it; `-` for standard input. */
  readonly file: string;
  /** 1-based; 0 where a place makes no sense (an unreadable file). */
  readonly line: number;
  /** 1-based; 0 where a place makes no sense. */
  readonly column: number;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence. */
  readonly mend?: string;
}

/** Something that the user can mend. Whatever else is thrown is a bug. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}
