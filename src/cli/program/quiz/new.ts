import { Option } from 'commander';
import { colorOption, examples } from '../options.js';
import type { AddCommand } from './commands.js';

/** What commander makes of the options of `quiz new`. */
interface NewParsed {
  readonly title?: string;
  readonly outcome: readonly string[];
  readonly trait: readonly string[];
  readonly leans: readonly string[];
  readonly likes: readonly string[];
  readonly simple?: boolean;
  readonly plain?: boolean;
  readonly force?: boolean;
  readonly color: boolean;
}

/** As it stands: a text may have commas, and the same text twice is told as a slip. */
function repeated(flags: string, description: string): Option {
  const add = (value: string, before: readonly string[]): string[] => [...before, value];
  return new Option(flags, description).argParser(add).default([], 'none');
}

/** The command that writes a new quiz. */
export const addNew: AddCommand = (quiz, finish, io) => {
  const command = quiz
    .command('new')
    .argument('[file]', 'the file to write (default: named after the title); - is standard output')
    .summary('write a new quiz from a few answers')
    .description(
      'Asks what a quiz recommends and in what people differ, and writes a quiz that works at once, with remarks that tell how to change it.',
    )
    .option('--simple', 'no traits: each answer counts for one outcome directly')
    .option('--plain', 'typed answers instead of lists, for screen readers')
    .option('--force', 'replace a file that exists');
  colorOption(command)
    .optionsGroup('What would be asked:')
    .option('--title <text>', 'what the quiz is called')
    .addOption(repeated('--outcome <name>', 'something that it recommends (twice or more)'))
    .addOption(repeated('--trait <low / high>', 'the two ends of what people differ in (may be repeated)'))
    .addOption(
      repeated(
        '--leans <outcome: ends>',
        'where an outcome leans on each trait: "Data: high, low, -" (once for each)',
      ),
    )
    .addOption(
      repeated(
        '--likes <outcome: things>',
        'with --simple, up to three things that people like to do: "Data: finding patterns; tidying tables"',
      ),
    )
    .addHelpText(
      'after',
      examples([
        'which-path quiz new',
        'which-path quiz new bootcamp.yaml --simple',
        'which-path quiz new --title "Tea or coffee?" --outcome Tea --outcome Coffee --simple',
      ]),
    )
    .action(async (file: string | undefined, options: NewParsed) => {
      const { newQuiz } = await import('../../author/new.js');
      finish(
        await newQuiz(
          file ?? null,
          {
            title: options.title ?? null,
            outcomes: options.outcome,
            traits: options.trait,
            leans: options.leans,
            likes: options.likes,
            simple: options.simple ?? false,
            plain: options.plain ?? false,
            force: options.force ?? false,
            color: options.color,
          },
          io,
        ),
      );
    });
};
