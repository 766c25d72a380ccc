import { formatOfOutput } from '../endings.js';
import { UsageError } from '../exit.js';
import type { Io } from '../io.js';
import type { ReportFormat } from './options.js';

/**
 * The format that was asked for, or that the output's name tells. Without either a terminal gets text, for nobody reads
 * HTML on one, and anything else a page.
 */
export function formatFor(
  { format, output }: { readonly format: ReportFormat | null; readonly output: string },
  { stdout }: Pick<Io, 'stdout'>,
): ReportFormat {
  if (format !== null) return format;
  if (output === '-') return stdout.isTTY === true ? 'text' : 'html';
  return formatOfOutput(output);
}

/** What can be shown in which formats. */
export const FORMATS_OF = {
  person: ['html', 'text', 'markdown', 'json', 'ics'],
  cohort: ['html', 'text', 'markdown', 'json', 'csv'],
  change: ['html', 'text', 'markdown', 'json', 'csv'],
} as const satisfies Readonly<Record<string, readonly ReportFormat[]>>;

export type Shown = keyof typeof FORMATS_OF;

const WHAT: Readonly<Record<Shown, string>> = {
  person: "one person's report",
  cohort: "a cohort's report",
  change: 'a report of changes',
};

/** @throws UsageError where there is no such format of it */
export function checkFormat<S extends Shown>(shown: S, format: ReportFormat): (typeof FORMATS_OF)[S][number] {
  const formats: readonly ReportFormat[] = FORMATS_OF[shown];
  if (formats.includes(format)) return format as (typeof FORMATS_OF)[S][number];
  throw new UsageError(`There is no ${format} of ${WHAT[shown]}. Choose from: ${formats.join(', ')}.`);
}
