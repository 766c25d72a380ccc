import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS, type InputFormat } from '../../answers/entry.js';
import { didYouMean } from '../../quiz/suggest.js';
import { CSV_COLUMNS, type CsvColumn } from '../../render/batch/csv-columns.js';
import { BATCH_FORMATS, type BatchFormat } from '../batch/options.js';
import { score } from '../commands/score.js';
import type { Io } from '../io.js';
import {
  collectList,
  examples,
  hoursOption,
  type Parsed,
  resultOptions,
  shared,
  startOption,
} from './options.js';

/** What commander makes of the options of `score`. */
interface ScoreParsed extends Parsed<BatchFormat> {
  readonly hours?: number;
  readonly start?: string;
  readonly inputFormat?: InputFormat;
  readonly map?: string;
  readonly explainColumns?: boolean;
  readonly columns?: readonly CsvColumn[];
  readonly why?: boolean;
  readonly plan?: boolean;
  readonly traits?: boolean;
  readonly outDir?: string;
  readonly strict?: boolean;
  readonly errors?: string;
}

/** The command that scores what was answered elsewhere. */
export function addScore(root: Command, finish: (code: number) => void, io: Io): void {
  shared(root.command('score'), BATCH_FORMATS)
    .argument(
      '<sheets...>',
      'answer sheets: files, folders, patterns such as "answers/*.csv", or - for standard input',
    )
    .summary('score answer sheets: one, or a cohort')
    .description(
      "Scores answer sheets without asking anything. One sheet gives its whole result, several give a table. Sheets are YAML, JSON, NDJSON, CSV or TSV, also with gzip; a form's export is understood by its headers.",
    )
    .optionsGroup('What is read:')
    .addOption(
      new Option('--input-format <format>', 'what the sheets are, where their names do not tell').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--map <file>', 'what the columns of a table are, named by hand (YAML)')
    .option('--explain-columns', 'show how each column of a table is understood, and score nothing')
    .option('--strict', 'stop at the first problem, and write nothing')
    .option('--errors <file>', 'write the problems to this file too (NDJSON)')
    .optionsGroup('What is written:')
    .addOption(
      new Option('--columns <columns>', `columns of a CSV, with commas: ${CSV_COLUMNS.join(', ')}`).argParser(
        csvColumns,
      ),
    )
    .option('--traits', 'add the traits')
    .option('--why', 'add the answers that counted most')
    .option('--plan', 'add the learning plan')
    .option('--out-dir <folder>', 'write a file for each respondent into this folder')
    .addOption(hoursOption())
    .addOption(startOption())
    .addHelpText(
      'after',
      examples([
        'which-path score ada.yaml',
        'which-path score answers/ more.csv',
        'which-path score export.csv --explain-columns',
        'which-path score export.csv -f csv -o results.csv --errors problems.ndjson',
        'which-path score - -f ndjson --plan < answers.ndjson',
      ]),
    )
    .action(async (sheets: string[], options: ScoreParsed) => {
      const { hours, start, inputFormat, map, columns, outDir, errors } = options;
      const { explainColumns = false, strict = false, traits = false, why = false, plan = false } = options;
      finish(
        await score(
          sheets,
          {
            ...resultOptions(options),
            ...{ explainColumns, strict, traits, why, plan },
            hoursPerWeek: hours ?? null,
            start: start ?? null,
            inputFormat: inputFormat ?? null,
            map: map ?? null,
            columns: columns ?? null,
            outDir: outDir ?? null,
            errors: errors ?? null,
          },
          io,
        ),
      );
    });
}

function csvColumns(value: string): readonly CsvColumn[] {
  const names = collectList(value, []);
  if (names.length === 0) throw new InvalidArgumentError(`Choose from: ${CSV_COLUMNS.join(', ')}.`);
  return names.map((name) => {
    const column = CSV_COLUMNS.find((each) => each === name);
    if (column === undefined)
      throw new InvalidArgumentError(
        didYouMean(name, CSV_COLUMNS) || `Choose from: ${CSV_COLUMNS.join(', ')}.`,
      );
    return column;
  });
}
