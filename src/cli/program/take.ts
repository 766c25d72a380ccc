import { type Command, Option } from 'commander';
import { take } from '../commands/take.js';
import type { Io } from '../io.js';
import { examples, type Parsed, resultOptions, seed, shared } from './options.js';

/** The command that asks. */
export function addTake(root: Command, finish: (code: number) => void, io: Io): void {
  shared(root.command('take', { isDefault: true }))
    .summary('ask the quiz and print the result (what happens without a command)')
    .description('Asks the quiz, one question at a time, and prints the result.')
    .option('--save <file>', 'write the answers to this file (YAML)')
    .option('--report <file>', 'also write a page of the result to this file (.html, .md, .json or .txt)')
    .option('--name <name>', 'whose answers these are')
    .option('--plain', 'numbered options and typed answers: for screen readers, pipes and simple terminals')
    .addOption(new Option('--seed <number>', 'show the options in the order of this seed').argParser(seed))
    .option('--no-shuffle', "show the options in the quiz's own order")
    .addHelpText(
      'after',
      examples([
        'which-path',
        'which-path --save ada.yaml --name Ada --report ada.html',
        'which-path take --quiz my-quiz.yaml --plain',
      ]),
    )
    .action(
      async (
        options: Parsed & {
          save?: string;
          report?: string;
          name?: string;
          plain?: boolean;
          seed?: number;
          shuffle: boolean;
        },
      ) => {
        const { save = null, report = null, name = null, plain = false, shuffle } = options;
        finish(
          await take(
            {
              ...resultOptions(options),
              save,
              report,
              name,
              plain,
              seed: shuffle ? (options.seed ?? io.newSeed()) : null,
            },
            io,
          ),
        );
      },
    );
}
