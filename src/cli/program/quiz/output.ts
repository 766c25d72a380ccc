import { type Command, Option } from 'commander';
import type { OutputOptions } from '../../output.js';
import { colorOption } from '../options.js';

/** What commander makes of the options of a command whose output may tell its format by its name. */
export interface PrintedAsNamed<F> {
  readonly format?: F;
  readonly output: string;
  readonly force?: boolean;
  readonly color: boolean;
}

/** Adds how something is written, and where it goes. */
export function printedAsNamed(command: Command, formats: readonly string[]): Command {
  return colorOption(
    command
      .addOption(
        new Option(
          '-f, --format <format>',
          'how it is written (default: as the output is named, else text)',
        ).choices(formats),
      )
      .option('-o, --output <file>', 'write it to this file; - is standard output', '-')
      .option('--force', 'replace files that exist'),
  );
}

/** The format is `null` where the name of the output has to tell it. */
export function asNamedOptions<F>({
  format,
  output,
  force,
  color,
}: PrintedAsNamed<F>): OutputOptions<F | null> {
  return { format: format ?? null, output, force: force ?? false, color };
}
