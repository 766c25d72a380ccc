import type { LimitOrigins } from './words.js';

/** How a page of an audit is made. */
export interface AuditPageOptions {
  /** True: what an author needs first. Long tables are cut, and sheets and options are not listed. */
  readonly brief: boolean;
  /** False where only ASCII is shown. */
  readonly unicode: boolean;
  /** Whether there is room for bars. */
  readonly bars: boolean;
  /** True: no room for a column that only explains. */
  readonly narrow: boolean;
  /** What the program is called by, in commands to copy. */
  readonly command: string;
  /** What the quiz was named by, for those commands. */
  readonly quizName: string;
  /** Whether that is a file, which its author can change. */
  readonly isFile: boolean;
  readonly origins: LimitOrigins;
}
