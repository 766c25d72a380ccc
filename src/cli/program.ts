import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate, isHoursPerWeek } from '../answers/background.js';
import { MAX_SEED } from '../answers/sheet.js';
import { PAGE_PARTS, type PagePart, ROLE_KINDS, type RoleKind } from '../guide/guide.js';
import { didYouMean } from '../quiz/suggest.js';
import { visible } from '../render/escape.js';
import { FORMATS, type Format } from '../render/result.js';
import { score } from './commands/score.js';
import { take } from './commands/take.js';
import { DEFAULTS } from './defaults.js';
import { EXIT, UsageError } from './exit.js';
import type { Io } from './io.js';
import { widthOf } from './terminal.js';
import { version } from './version.js';

/**
 * Registers the commands, and nothing else. What scores and renders is loaded with it, since a chunk more costs more than
 * its code; what is large (YAML and its checks, prompts, colours) is loaded where it is used.
 */
function program(io: Io, finish: (code: number) => void): Command {
  const root = new Command('which-path')
    .description(
      'Which career path is right for you? Thirty short questions, a recommended role with its reasons, a plan to get there, and a guide to the roles.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // It repeats what was typed, by whomever.
      writeErr: (text) => io.stderr.write(text.split('\n').map(visible).join('\n')),
      outputError: (text, write) => {
        // `unexpectedWords` says it better.
        if (!text.startsWith(TOO_MUCH_FOR_TAKE)) write(text.replace(/^error: /, 'which-path: '));
      },
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    })
    .showSuggestionAfterError()
    .exitOverride();

  shared(root.command('take', { isDefault: true }))
    .summary('ask the quiz and print the result (what happens without a command)')
    .description('Asks the quiz, one question at a time, and prints the result.')
    .option('--save <file>', 'write the answers to this file (YAML)')
    .option('--name <name>', 'whose answers these are')
    .option('--plain', 'numbered options and typed answers: for screen readers, pipes and simple terminals')
    .addOption(new Option('--seed <number>', 'show the options in the order of this seed').argParser(seed))
    .option('--no-shuffle', "show the options in the quiz's own order")
    .addHelpText(
      'after',
      examples([
        'which-path',
        'which-path --save ada.yaml --name Ada',
        'which-path take --quiz my-quiz.yaml --plain',
      ]),
    )
    .action(
      async (
        options: Parsed & { save?: string; name?: string; plain?: boolean; seed?: number; shuffle: boolean },
      ) => {
        const { save = null, name = null, plain = false, shuffle } = options;
        finish(
          await take(
            {
              ...resultOptions(options),
              save,
              name,
              plain,
              seed: shuffle ? (options.seed ?? io.newSeed()) : null,
            },
            io,
          ),
        );
      },
    );

  shared(root.command('score'))
    .argument('<sheet>', 'an answer sheet (YAML or JSON), or - for standard input')
    .summary('score an answer sheet')
    .description('Scores an answer sheet without asking anything.')
    .addOption(hoursOption())
    .addOption(startOption())
    .addHelpText(
      'after',
      examples([
        'which-path score ada.yaml',
        'which-path score ada.yaml --weeks 12 --hours 10',
        'which-path score - --format json < ada.json',
      ]),
    )
    .action(async (sheet: string, options: Parsed & { hours?: number; start?: string }) => {
      finish(
        await score(
          sheet,
          { ...resultOptions(options), hoursPerWeek: options.hours ?? null, start: options.start ?? null },
          io,
        ),
      );
    });
  addGuide(root, finish, io);
  return root;
}

/** The commands of the career guide. Each is loaded when it is called: the quiz does without them. */
function addGuide(root: Command, finish: (code: number) => void, io: Io): void {
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
      const { roles } = await import('./commands/roles.js');
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
        const { compare } = await import('./commands/compare.js');
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
      const { guide } = await import('./commands/guide.js');
      finish(await guide(topic, { ...outputOptions(options), search: options.search ?? null }, io));
    });

  printed(
    quizOption(
      root
        .command('plan')
        .argument('<role>', 'a role of the quiz: its id or its title')
        .argument('[other]', 'a second one'),
    ),
  )
    .summary('make a learning plan without the quiz')
    .description(
      'Makes a learning plan for a role of the quiz without asking anything. Two roles of one track share a trunk and then part; a path and a field are learned together.',
    )
    .addOption(
      new Option('--known <skills>', 'skills that need not be learned, with commas (may be repeated)')
        .argParser(collectList)
        .default([], 'none'),
    )
    .addOption(hoursOption())
    .addOption(startOption())
    .addOption(weeksOption())
    .allowExcessArguments()
    .addHelpText(
      'after',
      examples([
        'which-path plan python-developer web-developer --known git,sql --hours 8',
        'which-path plan python-programmer python-developer --start 2027-01-11',
        'which-path plan data-analyst --weeks 12 -f markdown -o plan.md',
      ]),
    )
    .action(async (_role: string, _other: string | undefined, options: PlanParsed, command: Command) => {
      const { plan } = await import('./commands/plan.js');
      const { quiz, known, hours: hoursPerWeek = null, start = null, weeks: deadline = null } = options;
      finish(
        await plan(
          command.args,
          {
            ...outputOptions(options),
            ...(quiz === undefined ? {} : { quiz }),
            known,
            hoursPerWeek,
            start,
            weeks: deadline,
          },
          io,
        ),
      );
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

interface PlanParsed extends Printed {
  readonly quiz?: string;
  readonly known: readonly string[];
  readonly hours?: number;
  readonly start?: string;
  readonly weeks?: number;
}

/** Options of every command that prints something. */
interface Printed {
  readonly format: Format;
  readonly output: string;
  readonly force?: boolean;
  readonly color: boolean;
}

/** Options of every command that prints a result. */
interface Parsed extends Printed {
  readonly quiz?: string;
  readonly exclude: readonly string[];
  readonly weeks?: number;
}

function shared(command: Command): Command {
  return colorOption(
    outputTo(quizOption(command))
      .addOption(
        new Option('-x, --exclude <role>', 'leave this role out: what is the next best? (may be repeated)')
          .argParser(collect)
          .default(DEFAULTS.exclude, 'none'),
      )
      .addOption(weeksOption()),
  );
}

function printed(command: Command): Command {
  return colorOption(outputTo(command));
}

function quizOption(command: Command): Command {
  return command.option('-q, --quiz <id or file>', 'the quiz: the id of a shipped one, or a YAML file');
}

function outputTo(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'how the result is written')
        .choices(FORMATS)
        .default(DEFAULTS.format),
    )
    .option('-o, --output <file>', 'write the result to this file; - is standard output', DEFAULTS.output)
    .option('--force', 'replace files that exist');
}

function colorOption(command: Command): Command {
  return command.option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are respected too)');
}

function weeksOption(): Option {
  return new Option('--weeks <number>', 'plan only what fits into so many weeks').argParser(weeks);
}

function hoursOption(): Option {
  return new Option('--hours <number>', 'hours a week for the plan').argParser(hours);
}

function startOption(): Option {
  return new Option('--start <date>', 'first day of the plan, such as 2027-01-11').argParser(date);
}

function outputOptions({ format, output, force, color }: Printed) {
  return { format, output, force: force ?? DEFAULTS.force, color };
}

function resultOptions({ quiz, exclude, weeks: deadline, ...rest }: Parsed) {
  return {
    ...(quiz === undefined ? {} : { quiz }),
    ...outputOptions(rest),
    exclude,
    weeks: deadline ?? DEFAULTS.weeks,
  };
}

/** Several values with commas between them, said once or more often. */
function collectList(value: string, before: readonly string[]): string[] {
  const values = value.split(',').map((each) => each.trim());
  return [...before, ...values.filter((each) => each !== '')];
}

function collect(value: string, before: readonly string[]): string[] {
  return before.includes(value) ? [...before] : [...before, value];
}

function seed(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > MAX_SEED)
    throw new InvalidArgumentError(`A seed is a whole number from 0 to ${MAX_SEED}.`);
  return number;
}

function weeks(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 520)
    throw new InvalidArgumentError('Weeks are a whole number from 1 to 520.');
  return number;
}

function hours(value: string): number {
  const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!isHoursPerWeek(number))
    throw new InvalidArgumentError('Hours a week are a number above 0 and up to 100.');
  return number;
}

function date(value: string): string {
  if (!isCalendarDate(value))
    throw new InvalidArgumentError(
      'A date is a day that exists, from 1900 to 2999, written year-month-day: 2027-01-11.',
    );
  return value;
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

/**
 * Commander takes an unknown word for an argument of the command that runs without a name.
 * @throws UsageError for a first word, or the one after `help`, that is no command
 */
function checkCommand(root: Command, words: readonly string[]): void {
  const word = words[0] === 'help' ? words[1] : words[0];
  const known = [...root.commands.map((command) => command.name()), 'help'];
  if (word === undefined || word.startsWith('-') || known.includes(word)) return;
  const mend = /[./\\]/.test(word)
    ? `To score a sheet: which-path score ${word}`
    : didYouMean(word, known) || 'which-path --help lists the commands.';
  throw new UsageError(`there is no command "${word}". ${mend}`);
}

const TOO_MUCH_FOR_TAKE = "error: too many arguments for 'take'";

/**
 * Commander takes options before a command for those of the command that runs without a name, and then the command for
 * too much.
 */
function unexpectedWords(root: Command, words: readonly string[]): UsageError {
  const names = root.commands.map((command) => command.name());
  const command = words.find((word) => names.includes(word));
  return command === undefined || command === 'take'
    ? new UsageError('take asks the quiz and takes only options. which-path take --help lists them.')
    : new UsageError(`options stand after the command: which-path ${command} ${words[0]} …`);
}

/** Parses the arguments and carries the command out. @returns the exit code */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done;
  const root = program(io, (finished) => {
    code = finished;
  });
  checkCommand(root, argv.slice(2));
  try {
    await root.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.message.startsWith(TOO_MUCH_FOR_TAKE)) throw unexpectedWords(root, argv.slice(2));
      if (error.code === 'commander.missingArgument')
        io.stderr.write(`which-path ${argv[2]} --help has examples.\n`);
    }
    // Commander has said what was wrong; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
  return code;
}
