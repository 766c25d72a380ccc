import { Option } from 'commander';
import { FORM_FORMATS, type FormFormat } from '../../../render/form/form.js';
import { examples, seed } from '../options.js';
import type { AddCommand } from './commands.js';
import { asNamedOptions, type PrintedAsNamed, printedAsNamed } from './output.js';

interface ShowParsed extends PrintedAsNamed<FormFormat> {
  readonly seed?: number;
  readonly key?: boolean;
}

export const addShow: AddCommand = (quiz, finish, io) => {
  const command = quiz
    .command('show')
    .argument(
      '[quiz]',
      'the id of a shipped quiz, or a YAML file; - is standard input (default: python-path)',
    )
    .summary('write the questions as a form to print or read')
    .description(
      'Writes the questions as a form to print or read, with boxes to fill in by hand. As csv it is the first line of a table to type the filled-in forms into.',
    );
  printedAsNamed(command, FORM_FORMATS)
    .addOption(
      new Option(
        '--seed <number>',
        "the options in the order of this seed (default: in the file's order)",
      ).argParser(seed),
    )
    .option('--key', 'with the answer key, for authors: all ids, weights and profiles')
    .addHelpText(
      'after',
      examples([
        'which-path quiz show',
        'which-path quiz show my-quiz.yaml -o form.html',
        'which-path quiz show my-quiz.yaml --key -o key.html',
        'which-path quiz show my-quiz.yaml -o answers.csv',
      ]),
    )
    .action(async (name: string | undefined, options: ShowParsed) => {
      const { show } = await import('../../author/show.js');
      finish(
        await show(
          name,
          {
            ...asNamedOptions(options),
            seed: options.seed ?? null,
            key: options.key ?? false,
          },
          io,
        ),
      );
    });
};
