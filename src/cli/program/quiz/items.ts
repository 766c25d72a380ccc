import { Option } from 'commander';
import { INPUT_FORMATS, type InputFormat } from '../../../answers/entry.js';
import { ITEMS_FORMATS, type ItemsFormat } from '../../../render/items/options.js';
import { examples } from '../options.js';
import type { AddCommand } from './commands.js';
import { asNamedOptions, type PrintedAsNamed, printedAsNamed } from './output.js';

/** What commander makes of the options of `quiz items`. */
interface ItemsParsed extends PrintedAsNamed<ItemsFormat> {
  readonly inputFormat?: InputFormat;
  readonly map?: string;
  readonly withoutFlagged?: boolean;
  readonly all?: boolean;
}

export const addItems: AddCommand = (quiz, finish, io) => {
  const command = quiz
    .command('items')
    .argument('<quiz>', 'the id of a shipped quiz, or a YAML file; - is standard input')
    .argument('<answers...>', 'answer sheets or results: files, folders, patterns, or - for standard input')
    .summary('what the answers of people tell of a quiz: item analysis')
    .description(
      "Says how the questions of each trait go together (alpha, omega, item-rest correlations), which look as if they were keyed the wrong way, which options nobody chose, which questions tell of the outcome, and what came of it all. Where R's package psych defines a figure the same way, they agree.",
    );
  printedAsNamed(command, ITEMS_FORMATS)
    .option('--all', 'all of the text; by itself it is brief')
    .option(
      '--without-flagged',
      'leave out sheets that are all the same, have a long run or many skipped; contradictory answers stay in',
    )
    .optionsGroup('What is read:')
    .addOption(
      new Option('--input-format <format>', 'what the inputs are, where their names do not tell').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--map <file>', 'what the columns of a table are, named by hand (YAML)')
    .addHelpText(
      'after',
      examples([
        'which-path quiz items my-quiz.yaml answers/',
        'which-path quiz items my-quiz.yaml form-export.csv --all',
        'which-path quiz items my-quiz.yaml answers/ --without-flagged -o items.html',
        'which-path quiz items python-path cohort.ndjson -f csv > items.csv',
      ]),
    )
    .action(async (name: string, answers: string[], options: ItemsParsed) => {
      const { items } = await import('../../author/items.js');
      finish(
        await items(
          name,
          answers,
          {
            ...asNamedOptions(options),
            inputFormat: options.inputFormat ?? null,
            map: options.map ?? null,
            withoutFlagged: options.withoutFlagged ?? false,
            all: options.all ?? false,
          },
          io,
        ),
      );
    });
};
