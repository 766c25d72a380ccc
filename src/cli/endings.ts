import { extname } from 'node:path';
import type { Format } from '../render/result.js';
import { UsageError } from './exit.js';
import type { ReportFormat } from './report/options.js';

const BY_ENDING: Readonly<Record<string, ReportFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.csv': 'csv',
  '.ics': 'ics',
};

/**
 * The format that the name of a file tells; HTML where it tells none.
 * @throws UsageError where it tells one that is not written
 */
export function formatOfOutput(name: string): ReportFormat {
  const ending = extname(name).toLowerCase();
  const format = ending === '' ? 'html' : BY_ENDING[ending];
  if (format !== undefined) return format;
  throw new UsageError(
    `A report is not written as ${ending}. Its endings are ${Object.keys(BY_ENDING).join(', ')}.`,
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
