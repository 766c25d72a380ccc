import { Command, CommanderError } from 'commander';
import { didYouMean } from '../quiz/suggest.js';
import { visible } from '../render/escape.js';
import { EXIT, UsageError } from './exit.js';
import type { Io } from './io.js';
import { addGuide } from './program/guide.js';
import { addPlan } from './program/plan.js';
import { addQuiz, addQuizCommands } from './program/quiz.js';
import { addReport } from './program/report.js';
import { addScore } from './program/score.js';
import { addTake } from './program/take.js';
import { widthOf } from './terminal.js';
import { version } from './version.js';

/**
 * Registers the commands, and nothing else. What scores and renders is loaded with it, since a chunk more costs more than
 * its code; what is large (YAML and its checks, prompts, colours) is loaded where it is used.
 */
async function program(words: readonly string[], io: Io, finish: (code: number) => void): Promise<Command> {
  const root = new Command('which-path')
    .description(
      'Which career path is right for you? Thirty short questions, a recommended role with its reasons, a plan to get there, and a guide to the roles.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ minWidthToWrap: NARROWEST })
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

  addTake(root, finish, io);
  addScore(root, finish, io);
  addReport(root, finish, io);
  addGuide(root, finish, io);
  addPlan(root, finish, io);
  const quiz = addQuiz(root);
  if (words.slice(0, 2).includes(quiz.name())) await addQuizCommands(quiz, finish, io);
  return root;
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

/** Columns that are left beside the options and still worth wrapping in; commander gives up at 40. */
const NARROWEST = 16;

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

/** `help quiz check` is asked of the outer command, which knows only itself: `quiz check --help` is the same. */
function helpOfInner(words: readonly string[]): readonly string[] {
  const [first, outer, inner] = words;
  return first === 'help' && outer !== undefined && inner !== undefined ? [outer, inner, '--help'] : words;
}

/** The name of the command that the words call, with the inner one of a command that has several. */
function commandIn(root: Command, [outer = '', inner = '']: readonly string[]): string {
  const commands = root.commands.find((command) => command.name() === outer)?.commands ?? [];
  return commands.some((command) => command.name() === inner) ? `${outer} ${inner}` : outer;
}

/** Parses the arguments and carries the command out. @returns the exit code */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done;
  const words = helpOfInner(argv.slice(2));
  const root = await program(words, io, (finished) => {
    code = finished;
  });
  checkCommand(root, words);
  try {
    await root.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.message.startsWith(TOO_MUCH_FOR_TAKE)) throw unexpectedWords(root, words);
      if (error.code === 'commander.missingArgument')
        io.stderr.write(`which-path ${commandIn(root, words)} --help has examples.\n`);
    }
    // Commander has said what was wrong; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
  return code;
}
