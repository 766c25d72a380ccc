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

/** The format that the name of a file tells; `null` where it tells none. */
export function formatOfOutput(name: string): ReportFormat | null {
  return BY_ENDING[extname(name).toLowerCase()] ?? null;
}

/** How the report beside a result is written. @throws UsageError for a name that tells of something it cannot be */
export function reportFormat(name: string): Format {
  const format = formatOfOutput(name) ?? 'html';
  if (format !== 'csv' && format !== 'ics') return format;
  throw new UsageError(
    `--report writes .html, .md, .json or .txt. which-path report makes ${format} of saved answers.`,
  );
}
