import { examples } from '../options.js';
import type { AddCommand } from './commands.js';

/** What commander makes of the options of `quiz schema`. */
interface SchemaParsed {
  /** True where no quiz is named. */
  readonly answers?: string | true;
  readonly output: string;
  readonly force?: boolean;
}

export const addSchema: AddCommand = (quiz, finish, io) => {
  quiz
    .command('schema')
    .summary('print what editors need to help with a quiz or a sheet')
    .description(
      'Prints the JSON Schema of a quiz file, or of an answer sheet. With it an editor explains each key, completes what is typed and marks what is wrong.',
    )
    .option(
      '--answers [id or file]',
      'of an answer sheet instead: for any quiz, or for this one (- is standard input)',
    )
    .option('-o, --output <file>', 'write it to this file; - is standard output', '-')
    .option('--force', 'replace files that exist')
    .addHelpText(
      'after',
      examples([
        'which-path quiz schema -o which-path-quiz.schema.json',
        'which-path quiz schema --answers python-path -o answers.schema.json',
        'which-path quiz schema --answers my-quiz.yaml | jq .properties.answers',
      ]),
    )
    .action(async ({ answers, output, force }: SchemaParsed) => {
      const { schema } = await import('../../author/schema.js');
      const of = answers === undefined ? null : { quiz: answers === true ? null : answers };
      finish(await schema({ answers: of, output, force: force ?? false }, io));
    });
};
