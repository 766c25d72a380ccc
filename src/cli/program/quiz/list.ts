import { PAGE_FORMATS, type PageFormat } from '../../../render/page.js';
import { examples } from '../options.js';
import type { AddCommand } from './commands.js';
import { asNamedOptions, type PrintedAsNamed, printedAsNamed } from './output.js';

/** The command that lists quizzes. */
export const addList: AddCommand = (quiz, finish, io) => {
  printedAsNamed(quiz.command('list'), PAGE_FORMATS)
    .summary('list the shipped quizzes and those of this folder')
    .description(
      'Lists the quizzes that ship with which-path, and those of the current folder: its YAML files with a "quiz" section, and quiz.yaml of the folders in it.',
    )
    .addHelpText('after', examples(['which-path quiz list', 'which-path quiz list -f json | jq .quizzes']))
    .action(async (options: PrintedAsNamed<PageFormat>) => {
      const { list } = await import('../../author/list.js');
      finish(await list(asNamedOptions(options), io));
    });
};
