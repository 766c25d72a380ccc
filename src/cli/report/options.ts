import type { Grouping } from '../../analysis/cohort/cohort.js';
import type { InputFormat } from '../../answers/entry.js';
import type { WeeklySession } from '../../render/ics/options.js';
import type { OutputOptions } from '../output.js';

export const REPORT_FORMATS = ['html', 'text', 'markdown', 'json', 'csv', 'ics'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** When somebody learns, for a calendar. */
export interface CalendarOptions {
  readonly sessions: readonly WeeklySession[];
  /** An IANA name; `null` for the one of this machine. */
  readonly timeZone: string | null;
}

export interface ReportOptions extends Omit<OutputOptions, 'format'>, CalendarOptions {
  /** What `--quiz` named: an id or a file. */
  readonly quiz?: string;
  /** `null`: what the name of the output tells, else text on a terminal and HTML elsewhere. */
  readonly format: ReportFormat | null;
  readonly exclude: readonly string[];
  readonly inputFormat: InputFormat | null;
  /** A file that says what the columns of tables are. */
  readonly map: string | null;
  /** The plan's deadline, pace and first day: they count more than what a sheet says. */
  readonly weeks: number | null;
  readonly hoursPerWeek: number | null;
  readonly start: string | null;
  readonly anonymous: boolean;
  /** How many groups to make; `null` for groups of about four. */
  readonly groups: number | null;
  readonly grouping: Grouping;
  /** All that there is, where a terminal's text would leave some of it out. */
  readonly all: boolean;
  /** Results or sheets to compare with; none for no comparison. */
  readonly before: readonly string[];
  /** The quiz that those were made with, where it is another version: a file. */
  readonly beforeQuiz: string | null;
}
