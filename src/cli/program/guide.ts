import { type Command, InvalidArgumentError, Option } from 'commander';
import { PAGE_PARTS, type PagePart, ROLE_KINDS, type RoleKind } from '../../guide/guide.js';
import { didYouMean } from '../../quiz/suggest.js';
import type { Io } from '../io.js';
import { examples, outputOptions, type Printed, printed } from './options.js';

/** The commands of the career guide. Each is loaded when it is called: the quiz does without them. */
export function addGuide(root: Command, finish: (code: number) => void, io: Io): void {
  printed(root.command('roles').argument('[name...]', 'the id, the name or another name of a role'))
    .summary('list the roles of the career guide, or show one')
    .description('Lists the roles of the career guide, or shows what sources say of one.')
    .addOption(new Option('--kind <kind>', 'list only those of this kind').choices(ROLE_KINDS))
    .option('--search <words>', 'list only those of which all these words are said')
    .addOption(
      new Option('--part <part>', `show only this part of a role (may be repeated): ${PAGE_PARTS.join(', ')}`)
        .argParser(collectPart)
        .default([], 'all'),
    )
    .option('--all', 'all that is said of a role, where it is much')
    .addHelpText(
      'after',
      examples([
        'which-path roles',
        'which-path roles python developer',
        'which-path roles python developer --part tools --part pay',
        'which-path roles --kind specialisation --search django',
      ]),
    )
    .action(async (name: string[], options: RolesParsed) => {
      const { roles } = await import('../commands/roles.js');
      const { kind = null, search = null, part: parts, all = false } = options;
      finish(await roles(name, { ...outputOptions(options), kind, search, parts, all }, io));
    });

  printed(
    root
      .command('compare')
      .argument('<a>', 'a role: its id, its name or another name')
      .argument('<b>', 'another role')
      .argument('[c]', 'a third one'),
  )
    .summary('put two or three roles side by side')
    .description('Puts two or three roles side by side. A name of several words stands in quotes.')
    .option('--all', 'every point and every view, where there are many')
    .allowExcessArguments()
    .addHelpText(
      'after',
      examples([
        'which-path compare python-developer python-engineer',
        'which-path compare "web developer" "data analyst"',
      ]),
    )
    .action(
      async (
        _a: string,
        _b: string,
        _c: string | undefined,
        options: Printed & { all?: boolean },
        command: Command,
      ) => {
        const { compare } = await import('../commands/compare.js');
        finish(await compare(command.args, { ...outputOptions(options), all: options.all ?? false }, io));
      },
    );

  printed(root.command('guide').argument('[topic...]', 'the id, the title or another name of a topic'))
    .summary('list the topics of the career guide, or show one')
    .description('Lists the topics of the career guide, or shows one: getting in, pay, growing, choosing.')
    .option('--search <words>', 'list only those in which all these words are')
    .addHelpText(
      'after',
      examples(['which-path guide', 'which-path guide pay', 'which-path guide --search freelance']),
    )
    .action(async (topic: string[], options: Printed & { search?: string }) => {
      const { guide } = await import('../commands/guide.js');
      finish(await guide(topic, { ...outputOptions(options), search: options.search ?? null }, io));
    });
}

interface RolesParsed extends Printed {
  readonly kind?: RoleKind;
  readonly search?: string;
  readonly part: readonly PagePart[];
  readonly all?: boolean;
}

function collectPart(value: string, before: RolesParsed['part']): RolesParsed['part'] {
  const part = PAGE_PARTS.find((each) => each === value);
  if (part === undefined)
    throw new InvalidArgumentError(didYouMean(value, PAGE_PARTS) || `Choose from: ${PAGE_PARTS.join(', ')}.`);
  return [...before, part];
}
