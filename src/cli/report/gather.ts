import { parseColumnMap } from '../../answers/column-map.js';
import type { ReadSheet } from '../../answers/read-sheet.js';
import type { AnswerSheet } from '../../answers/sheet.js';
import type { Quiz } from '../../quiz/quiz.js';
import { problemsOf } from '../batch/input-problems.js';
import { inputsOf } from '../batch/inputs.js';
import { type NamedEntry, namedEntries } from '../batch/named-entries.js';
import type { ProblemLog } from '../batch/problem-log.js';
import { Reading } from '../batch/reading.js';
import type { Run } from '../batch/run.js';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import type { ReportOptions } from './options.js';

/** A sheet that could be read, and what it is called. */
export interface Gathered {
  readonly sheet: AnswerSheet;
  readonly name: string;
}

export interface Gathering {
  readonly quiz: Quiz;
  readonly read: ReadSheet;
  readonly options: Pick<ReportOptions, 'inputFormat' | 'map'>;
  readonly run: Run;
  readonly log: ProblemLog;
}

/** The sheets of everything that the arguments name, one after the other; what cannot be read is told, and left out. */
export async function* gathered(
  args: readonly string[],
  { quiz, read, options, run, log }: Gathering,
  io: Io,
): AsyncGenerator<Gathered> {
  const map =
    options.map === null ? null : parseColumnMap(await readText(options.map, io), quiz, options.map);
  const { inputs } = await inputsOf(args, io);
  const reading = new Reading(io);
  try {
    for (const input of inputs) {
      try {
        const opened = await reading.open(input, options.inputFormat);
        for await (const entries of namedEntries(input, opened, { quiz, map, read, log }))
          for (const entry of entries) {
            const sheet = await taken(entry, run);
            if (sheet !== null) yield sheet;
          }
      } catch (error) {
        await run.report(problemsOf(error, input));
      }
    }
  } finally {
    reading.close();
    // What may still come on it is not for us, and waiting for it would keep the program from ending.
    if (args.includes('-')) io.stdin.destroy();
  }
}

async function taken({ entry, name }: NamedEntry, run: Run): Promise<Gathered | null> {
  if (entry.sheet === null) {
    await run.leaveOut(entry);
    return null;
  }
  await run.score(entry.sheet.respondent, entry.file, entry.line);
  // A blank name would leave a hole wherever somebody is named.
  return { sheet: entry.sheet, name: BLANK.test(name) ? `${entry.file}:${entry.line}` : name };
}

/** Spaces, and letters that show nothing. */
const BLANK = /^[\s\p{Cf}\p{Cc}]*$/u;
