import { type Command, InvalidArgumentError, Option } from 'commander';
import { GROUPINGS, type Grouping } from '../../analysis/cohort/cohort.js';
import { INPUT_FORMATS, type InputFormat } from '../../answers/entry.js';
import type { WeeklySession } from '../../render/ics/options.js';
import type { Io } from '../io.js';
import { REPORT_FORMATS, type ReportFormat } from '../report/options.js';
import {
  calendarOptions,
  collect,
  colorOption,
  examples,
  excludeOption,
  hoursOption,
  type Printed,
  quizOption,
  startOption,
  weeksOption,
} from './options.js';

/** What commander makes of the options of `report`. */
interface ReportParsed extends Omit<Printed, 'format'> {
  readonly format?: ReportFormat;
  readonly quiz?: string;
  readonly exclude: readonly string[];
  readonly inputFormat?: InputFormat;
  readonly map?: string;
  readonly weeks?: number;
  readonly hours?: number;
  readonly start?: string;
  readonly anonymous?: boolean;
  readonly groups?: number;
  readonly grouping: Grouping;
  readonly all?: boolean;
  readonly before: readonly string[];
  readonly beforeQuiz?: string;
  readonly session: readonly WeeklySession[];
  readonly timeZone?: string;
}

/** The command that shows results: of one, of many, or of two times. */
export function addReport(root: Command, finish: (code: number) => void, io: Io): void {
  const command = quizOption(root.command('report'))
    .argument(
      '<results...>',
      'results (JSON, NDJSON) or answer sheets: files, folders, patterns, or - for standard input',
    )
    .summary('make a page of a result, a cohort, or what changed')
    .description(
      "Makes a page of one person's result, of a whole cohort, or of what changed since another time. A page is one HTML file that needs nothing else: no script, no network.",
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how it is written (default: as the output is named, else text on a terminal, HTML elsewhere)',
      ).choices(REPORT_FORMATS),
    )
    .option('-o, --output <file>', 'write it to this file; - is standard output', '-')
    .option('--force', 'replace files that exist')
    .addOption(excludeOption());
  colorOption(command)
    .optionsGroup('What is read:')
    .addOption(
      new Option('--input-format <format>', 'what the inputs are, where their names do not tell').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--map <file>', 'what the columns of a table are, named by hand (YAML)')
    .optionsGroup('A cohort:')
    .option('--anonymous', 'replace names, and show no number that tells of fewer than five people')
    .addOption(
      new Option('--groups <number>', 'make so many groups (default: about four people each)').argParser(
        groups,
      ),
    )
    .addOption(
      new Option('--grouping <kind>', 'put together who leans different ways, or the same way')
        .choices(GROUPINGS)
        .default('complementary'),
    )
    .option('--all', 'everything, where a terminal would be shown the beginning')
    .optionsGroup('A change:')
    .addOption(
      new Option('--before <results>', 'what it was before: results or sheets (may be repeated)')
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--before-quiz <file>', 'the version of the quiz that those were made with')
    .optionsGroup('The plan of one person:')
    .addOption(hoursOption())
    .addOption(startOption())
    .addOption(weeksOption());
  calendarOptions(command)
    .addHelpText(
      'after',
      examples([
        'which-path report ada.yaml -o ada.html',
        'which-path report ada.json -f ics --session "tue 19:00" -o ada.ics',
        'which-path report answers/ -o cohort.html --groups 4',
        'which-path report results.ndjson --anonymous -o cohort.html',
        'which-path report --before january.ndjson june.ndjson -o change.html',
      ]),
    )
    .action(async (results: string[], options: ReportParsed) => {
      const { report } = await import('../report/report.js');
      const { session: sessions, timeZone, map, inputFormat, groups: count, before, beforeQuiz } = options;
      finish(
        await report(
          results,
          {
            ...(options.quiz === undefined ? {} : { quiz: options.quiz }),
            format: options.format ?? null,
            output: options.output,
            force: options.force ?? false,
            color: options.color,
            exclude: options.exclude,
            inputFormat: inputFormat ?? null,
            map: map ?? null,
            weeks: options.weeks ?? null,
            hoursPerWeek: options.hours ?? null,
            start: options.start ?? null,
            anonymous: options.anonymous ?? false,
            groups: count ?? null,
            grouping: options.grouping,
            all: options.all ?? false,
            before,
            beforeQuiz: beforeQuiz ?? null,
            sessions,
            timeZone: timeZone ?? null,
          },
          io,
        ),
      );
    });
}

function groups(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('How many groups there are is a whole number, 1 or more.');
  return number;
}
