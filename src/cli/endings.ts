import { extname } from 'node:path';
import type { Format } from '../render/result.js';
import { UsageError } from './exit.js';
import { REPORT_FORMATS, type ReportFormat } from './report/options.js';

/** The endings of a file's name that tell a format, the commonest first. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    html: ['.html', '.htm'],
    text: ['.txt'],
    markdown: ['.md', '.markdown'],
    json: ['.json'],
    csv: ['.csv'],
    ics: ['.ics'],
    sarif: ['.sarif'],
    diff: ['.diff', '.patch'],
  } satisfies Readonly<Record<ReportFormat | 'sarif' | 'diff', readonly string[]>>),
);

const endingsOf = (format: string): readonly string[] => ENDINGS.get(format) ?? [];

/** In small letters; `''` where what follows the last dot of the name, if there is one, is no ending but words. */
function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return /^\.[^\s.]+$/.test(ending) ? ending : '';
}

/** What says how something is written, where the format need not be named. */
export interface Asked<F> {
  /** What `--format` named; `null` where it was left out. */
  readonly format: F | null;
  /** A file, or `-` for standard output. */
  readonly output: string;
}

/**
 * The format that was asked for, else the one that the name of the output tells, else text.
 * @param allowed what there is; text among it, unless there is nothing else
 * @param noun what is written, for messages: `an audit`
 * @throws UsageError for one that there is not
 */
export function formatOf<F extends string>(
  { format, output }: Asked<F>,
  allowed: readonly [F, ...F[]],
  noun: string,
): F {
  if (format !== null) {
    if (allowed.includes(format)) return format;
    throw new UsageError(`There is no ${format} of ${noun}. Choose from: ${allowed.join(', ')}.`);
  }
  const ending = output === '-' ? '' : endingOf(output);
  if (ending === '') return allowed.find((each) => each === 'text') ?? allowed[0];
  const named = allowed.find((each) => endingsOf(each).includes(ending));
  if (named !== undefined) return named;
  const choices = allowed.flatMap((each) => endingsOf(each).slice(0, 1));
  const paper = ending === '.pdf' && choices.includes('.html');
  throw new UsageError(
    `There is no ${ending.slice(1)} of ${noun}. Choose from: ${choices.join(', ')}.${
      paper ? ' A browser prints .html to a PDF.' : ''
    }`,
  );
}

/**
 * The format that the name of a file tells; HTML where it tells none.
 * @throws UsageError where it tells one that is not written
 */
export function formatOfOutput(name: string): ReportFormat {
  const ending = extname(name).toLowerCase();
  const format = ending === '' ? 'html' : REPORT_FORMATS.find((each) => endingsOf(each).includes(ending));
  if (format !== undefined) return format;
  throw new UsageError(
    `A report is not written as ${ending}. Its endings are ${REPORT_FORMATS.flatMap(endingsOf).join(', ')}.`,
  );
}

/** How the report beside a result is written. @throws UsageError for a name that tells of something it cannot be */
export function reportFormat(name: string): Format {
  const format = formatOfOutput(name);
  if (format !== 'csv' && format !== 'ics') return format;
  throw new UsageError(
    `--report writes .html, .md, .json or .txt. which-path report makes ${format} of saved answers.`,
  );
}
