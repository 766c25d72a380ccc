import { Option } from 'commander';
import { CHECK_FORMATS, type CheckFormat } from '../../../render/check/result.js';
import { examples } from '../options.js';
import type { AddCommand } from './commands.js';
import { asNamedOptions, type PrintedAsNamed, printedAsNamed } from './output.js';

interface CheckParsed extends PrintedAsNamed<CheckFormat> {
  readonly strict?: boolean;
  readonly explain?: string;
}

export const addCheck: AddCommand = (quiz, finish, io) => {
  printedAsNamed(quiz.command('check'), CHECK_FORMATS)
    .argument('[files...]', 'quiz files (YAML); - is standard input')
    .summary('find what is wrong in a quiz file, and what could be better')
    .description(
      'Checks quiz files: every error and every warning at once, each with its place, a code, and how to mend it. Ends with 1 where there are errors.',
    )
    .option('--strict', 'warnings count as errors do')
    .addOption(new Option('--explain <code>', 'what a code means, with an example; instead of checking'))
    .addHelpText(
      'after',
      examples([
        'which-path quiz check quiz.yaml',
        'which-path quiz check quizzes/*.yaml --strict',
        'which-path quiz check --explain few-questions',
        'which-path quiz check quiz.yaml -o quiz.sarif',
      ]),
    )
    .action(async (files: string[], options: CheckParsed) => {
      const { check } = await import('../../author/check.js');
      const { strict, explain } = options;
      finish(
        await check(
          files,
          { ...asNamedOptions(options), strict: strict ?? false, explain: explain ?? null },
          io,
        ),
      );
    });
};
