import { InvalidArgumentError, Option } from 'commander';
import { AUDIT_SEED, AUDIT_SHEETS } from '../../../analysis/audit/audit.js';
import type { WrittenLimits } from '../../../quiz/written.js';
import { PAGE_FORMATS, type PageFormat } from '../../../render/page.js';
import { BadLimit, parseLimit } from '../../author/limits.js';
import { examples, seed } from '../options.js';
import type { AddCommand } from './commands.js';
import { asNamedOptions, type PrintedAsNamed, printedAsNamed } from './output.js';

const SHEETS = { least: 1_000, most: 5_000_000 } as const;

/** What commander makes of the options of `quiz audit`. */
interface AuditParsed extends PrintedAsNamed<PageFormat> {
  readonly sheets: number;
  readonly seed: number;
  readonly limit: WrittenLimits;
  readonly all?: boolean;
  readonly fixBalance?: boolean;
}

export const addAudit: AddCommand = (quiz, finish, io) => {
  printedAsNamed(quiz.command('audit'), PAGE_FORMATS)
    .argument('<quiz>', 'the id of a shipped quiz, or a YAML file; - is standard input')
    .summary('what a quiz is like before anybody answers it: is it fair?')
    .description(
      'Answers a quiz at random, and without reading, and says who comes first how often, how sure that is, which questions decide, and what is beyond the limits. Exit code 1 where something is.',
    )
    .option('--all', 'all of the text; by itself it is brief')
    .addOption(
      new Option('--limit <name=value>', 'a limit for this run, such as share=0.7,1.4 (may be repeated)')
        .argParser(limit)
        .default({}, "the file's"),
    )
    .option('--fix-balance', 'propose profiles that even out who comes first, as a diff; changes nothing')
    .optionsGroup('The random sheets:')
    .addOption(
      new Option('--sheets <number>', 'how many; a quiz with fewer possible ones is counted out')
        .argParser(sheets)
        .default(AUDIT_SHEETS),
    )
    .addOption(
      new Option('--seed <number>', 'which; without effect where sheets are counted out')
        .argParser(seed)
        .default(AUDIT_SEED),
    )
    .addHelpText(
      'after',
      examples([
        'which-path quiz audit my-quiz.yaml',
        'which-path quiz audit my-quiz.yaml --limit share=0.8,1.25 --limit close=0.9',
        'which-path quiz audit my-quiz.yaml --fix-balance -o fix.diff',
        'which-path quiz audit python-path -o audit.md',
      ]),
    )
    .action(async (name: string, options: AuditParsed) => {
      const { audit } = await import('../../author/audit.js');
      finish(
        await audit(
          name,
          {
            ...asNamedOptions(options),
            sheets: options.sheets,
            seed: options.seed,
            limits: options.limit,
            all: options.all ?? false,
            fixBalance: options.fixBalance ?? false,
          },
          io,
        ),
      );
    });
};

function sheets(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= SHEETS.least && number <= SHEETS.most) return number;
  throw new InvalidArgumentError('Sheets are a whole number from 1000 to 5000000.');
}

/** What is said twice holds as it was said last. */
function limit(value: string, before: WrittenLimits): WrittenLimits {
  try {
    return { ...before, ...parseLimit(value) };
  } catch (error) {
    if (error instanceof BadLimit) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
