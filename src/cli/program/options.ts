import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate, isHoursPerWeek } from '../../answers/background.js';
import { MAX_SEED } from '../../answers/sheet.js';
import { FORMATS, type Format } from '../../render/result.js';
import { DEFAULTS } from '../defaults.js';

/** Options of every command that prints something. */
export interface Printed<F = Format> {
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
    outputTo(quizOption(command), formats)
      .addOption(
        new Option('-x, --exclude <role>', 'leave this role out: what is the next best? (may be repeated)')
          .argParser(collect)
          .default(DEFAULTS.exclude, 'none'),
      )
      .addOption(weeksOption()),
  );
}

export function printed(command: Command): Command {
  return colorOption(outputTo(command));
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
