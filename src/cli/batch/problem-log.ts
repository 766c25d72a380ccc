import { type Problem, problemLine } from '../../errors.js';
import { visible, visibleJson } from '../../render/escape.js';
import { openDraft } from '../files.js';
import type { Io } from '../io.js';
import type { Progress } from './progress.js';
import { StreamSink } from './sink.js';

/** Tells of what is wrong, while the rest goes on. A promise where standard error must be waited for. */
export interface ProblemLog {
  /** @throws UsageError where the file of the problems cannot be written */
  report(problem: Problem): Promise<void> | void;
  /** One line that is of no single sheet. @param text raw, as files have it */
  warn(text: string): Promise<void> | void;
  /** Gives the file of the problems its name, also where it holds none. @throws UsageError where it cannot be written */
  commit(): Promise<void>;
  /** Takes the file away; nothing once it is committed. */
  abandon(): void;
}

export interface ProblemLogOptions {
  /** Where each problem is also written as a line of JSON. */
  readonly errorsFile: string | null;
  readonly force: boolean;
}

/**
 * @param progress makes room on the terminal
 * @throws UsageError where the file exists and `force` is not given, or cannot be made
 */
export async function problemLog(
  { errorsFile, force }: ProblemLogOptions,
  progress: Pick<Progress, 'clear'>,
  io: Io,
): Promise<ProblemLog> {
  const draft = errorsFile === null ? null : await openDraft(errorsFile, force, io);
  const stderr = new StreamSink(io.stderr);
  const warn = (text: string): Promise<void> | void => {
    progress.clear();
    return stderr.write(`${visible(text)}\n`);
  };
  return {
    warn,
    report(problem) {
      // Text is kept or written at once.
      void draft?.write(jsonLine(problem));
      return warn(problemLine(problem));
    },
    commit: async () => draft?.commit(),
    abandon: () => draft?.abandon(),
  };
}

function jsonLine({ file, line, column, code, message, mend }: Problem): string {
  return `${visibleJson(JSON.stringify({ file, line, column, code, message, mend }))}\n`;
}
