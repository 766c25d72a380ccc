import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate, isHoursPerWeek } from '../../answers/background.js';
import { MAX_SEED } from '../../answers/sheet.js';
import type { WeeklySession } from '../../render/ics/options.js';
import { PAGE_FORMATS, type PageFormat } from '../../render/page.js';
import { FORMATS, type Format } from '../../render/result.js';
import { DEFAULTS } from '../defaults.js';

/** Options of every command that prints something. */
export interface Printed<F = PageFormat> {
  readonly format: F;
  readonly output: string;
  readonly force?: boolean;
  readonly color: boolean;
}

/** Options of every command that prints a result. */
export interface Parsed<F = Format> extends Printed<F> {
  readonly quiz?: string;
  readonly exclude: readonly string[];
  readonly weeks?: number;
}

export function shared(command: Command, formats: readonly string[] = FORMATS): Command {
  return colorOption(
    outputTo(quizOption(command), formats).addOption(excludeOption()).addOption(weeksOption()),
  );
}

export function printed(command: Command): Command {
  return colorOption(outputTo(command, PAGE_FORMATS));
}

export function quizOption(command: Command): Command {
  return command.option('-q, --quiz <id or file>', 'the quiz: the id of a shipped one, or a YAML file');
}

export function outputTo(command: Command, formats: readonly string[] = FORMATS): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'how the result is written')
        .choices(formats)
        .default(DEFAULTS.format),
    )
    .option('-o, --output <file>', 'write the result to this file; - is standard output', DEFAULTS.output)
    .option('--force', 'replace files that exist');
}

export function colorOption(command: Command): Command {
  return command.option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are respected too)');
}

export function excludeOption(): Option {
  return new Option('-x, --exclude <role>', 'leave this role out: what is the next best? (may be repeated)')
    .argParser(collect)
    .default(DEFAULTS.exclude, 'none');
}

/** What a plan in a calendar (`ics`) may be made with. */
export function calendarOptions(command: Command): Command {
  return command
    .optionsGroup('A calendar (ics):')
    .addOption(
      new Option('--session <time>', 'a weekly time to learn at, such as "tue 19:00" (may be repeated)')
        .argParser(session)
        .default([], 'whole days'),
    )
    .option(
      '--time-zone <name>',
      'the zone of these times, such as Europe/Berlin (default: of this machine)',
    );
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function session(value: string, before: readonly WeeklySession[]): WeeklySession[] {
  const added = value.split(',').map((each): WeeklySession => {
    const [, day = '', hour = '', minute = ''] =
      /^\s*([a-z]{3})[a-z]*\s+(\d\d?):(\d\d)\s*$/i.exec(each) ?? [];
    const weekday = WEEKDAYS.indexOf(day.toLowerCase());
    if (weekday < 0 || Number(hour) > 23 || Number(minute) > 59)
      throw new InvalidArgumentError('A weekly time is a day and a time of day: "tue 19:00".');
    return { weekday, time: `${hour.padStart(2, '0')}:${minute}` };
  });
  const isNew = (each: WeeklySession): boolean =>
    !before.some(({ weekday, time }) => weekday === each.weekday && time === each.time);
  return [...before, ...added.filter(isNew)];
}

export function weeksOption(): Option {
  return new Option('--weeks <number>', 'plan only what fits into so many weeks').argParser(weeks);
}

export function hoursOption(): Option {
  return new Option('--hours <number>', 'hours a week for the plan').argParser(hours);
}

export function startOption(): Option {
  return new Option('--start <date>', 'first day of the plan, such as 2027-01-11').argParser(date);
}

export function outputOptions<F>({ format, output, force, color }: Printed<F>) {
  return { format, output, force: force ?? DEFAULTS.force, color };
}

export function resultOptions<F>({ quiz, exclude, weeks: deadline, ...rest }: Parsed<F>) {
  return {
    ...(quiz === undefined ? {} : { quiz }),
    ...outputOptions(rest),
    exclude,
    weeks: deadline ?? DEFAULTS.weeks,
  };
}

/** Several values with commas between them, said once or more often. */
export function collectList(value: string, before: readonly string[]): string[] {
  const values = value.split(',').map((each) => each.trim());
  return [...before, ...values.filter((each) => each !== '')];
}

export function collect(value: string, before: readonly string[]): string[] {
  return before.includes(value) ? [...before] : [...before, value];
}

export function seed(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > MAX_SEED)
    throw new InvalidArgumentError(`A seed is a whole number from 0 to ${MAX_SEED}.`);
  return number;
}

export function weeks(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 520)
    throw new InvalidArgumentError('Weeks are a whole number from 1 to 520.');
  return number;
}

export function hours(value: string): number {
  const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!isHoursPerWeek(number))
    throw new InvalidArgumentError('Hours a week are a number above 0 and up to 100.');
  return number;
}

export function date(value: string): string {
  if (!isCalendarDate(value))
    throw new InvalidArgumentError(
      'A date is a day that exists, from 1900 to 2999, written year-month-day: 2027-01-11.',
    );
  return value;
}

export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}
