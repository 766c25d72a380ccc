import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Draft } from '../../quiz/new/draft.js';
import { idOf } from '../../quiz/new/ids.js';
import type { WriteOptions } from '../../quiz/new/write.js';
import { counted } from '../../render/count-words.js';
import { visible } from '../../render/escape.js';
import { widthOf as columnsOf, hanging, padEnd, wrap } from '../../render/layout.js';
import { newQuizPage } from '../../render/new-quiz-page.js';
import { renderPageText } from '../../render/page-text.js';
import { quoteForShell } from '../../render/shell.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { commandName, isInteractive, paletteFor, showsUnicode, widthOf } from '../terminal.js';
import { busy } from './busy.js';
import { BACK, EndOfInput, type NewAsker } from './new-asker.js';
import { type EvenQuiz, writeEvenly } from './new-even.js';
import { type Given, missingFrom, type NewWords, readGiven } from './new-given.js';
import { type SchemaEnding, schemaPlace, writeSchema } from './new-schema.js';
import { askDraft } from './new-wizard.js';

export interface NewOptions extends NewWords {
  /** Typed lines instead of lists to choose from. */
  readonly plain: boolean;
  readonly force: boolean;
  readonly color: boolean;
}

/**
 * Makes a new quiz of what an author says: on the command line, and for the rest when asked.
 * @param file where it goes, `-` for standard output; `null`: named after the title
 * @returns the exit code
 */
export async function newQuiz(file: string | null, options: NewOptions, io: Io): Promise<number> {
  const given = readGiven(options);
  const named = file === null ? null : quizFileName(file);
  if (named !== null) await checkTarget(named, options.force, io);
  if (missingFrom(given).length === 0) {
    const draft = draftOf(given);
    const name = named ?? defaultName(draft.title);
    await checkTarget(name, options.force, io);
    await write(draft, name, options.force, io);
    return EXIT.done;
  }
  const asker = await chooseAsker(options, io);
  try {
    return await askAndWrite(given, named, options, asker, io);
  } catch (error) {
    if (error instanceof EndOfInput)
      throw new UsageError(
        `the input ended before all was said, and nothing was written. By options: ${missingFrom(given).join('; ')}.`,
      );
    throw error;
  } finally {
    asker.close();
  }
}

async function askAndWrite(
  given: Given,
  named: string | null,
  { force, color }: NewOptions,
  asker: NewAsker,
  io: Io,
): Promise<number> {
  let name = named ?? '';
  const palette = await paletteFor(io.stderr, io.env, color);
  const draft = await askDraft(given, asker, async (whole) => {
    name = named ?? (await freeName(defaultName(whole.title), force, io));
    const frame = { width: widthOf(io.stderr), unicode: showsUnicode(io.env), palette };
    asker.show(`\n${renderPageText(newQuizPage(whole), frame)}\n`);
    return asker.choose('All right?', [
      { value: 'write', name: `Write ${name === '-' ? 'it' : name}` },
      { value: 'back', name: 'Go back and change something' },
      { value: 'leave', name: 'Leave, and write nothing' },
    ]);
  });
  if (draft === null) {
    asker.say(['Nothing was written.']);
    return EXIT.done;
  }
  for (;;) {
    try {
      await write(draft, name, force, io);
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // All that was said would be lost.
      asker.reproach(error.message);
      name = await askName(asker);
    }
  }
}

async function askName(asker: NewAsker): Promise<string> {
  const complaint = (typed: string): string | null => {
    try {
      quizFileName(typed);
      return null;
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
  };
  const typed = await asker.line({ message: 'Another name', empty: null, complaint });
  return typed === BACK ? askName(asker) : quizFileName(typed);
}

function draftOf({ title, outcomes, traits, leans, likes }: Given): Draft {
  return {
    title: title as string,
    traits,
    outcomes: outcomes.map((name) => ({
      name,
      leans: leans.get(name) ?? [],
      likes: likes.get(name) ?? [],
    })),
  };
}

/** Programs and editors know a quiz by its ending. @throws UsageError for a name with another one */
function quizFileName(file: string): string {
  if (file === '-') return file;
  if (file === '') throw new UsageError('The name of the file to write is empty.');
  if (/[/\\]$/.test(file)) throw new UsageError(`${file} is a folder: name the file in it.`);
  const ending = extname(file).toLowerCase();
  if (ending === '.yaml' || ending === '.yml') return file;
  if (ending === '') return `${file}.yaml`;
  throw new UsageError(`A quiz is a YAML file: ${basename(file, extname(file))}.yaml`);
}

const defaultName = (title: string): string => `${idOf(title) || 'my-quiz'}.yaml`;

/** The name, or with a number where it is taken: an author who is asked need not know what lies there. */
async function freeName(name: string, force: boolean, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  if (force) return name;
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? name : name.replace(/\.yaml$/, `-${nth}.yaml`);
    if ((await stat(resolve(cwd, candidate)).catch(() => null)) === null) return candidate;
  }
}

async function chooseAsker({ plain, color }: NewOptions, io: Io): Promise<NewAsker> {
  const interactive = isInteractive(io.stdin, io.env) && isInteractive(io.stderr, io.env);
  if (plain || !interactive) {
    const { plainNewAsker } = await import('./new-plain.js');
    return plainNewAsker(io, widthOf(io.stderr));
  }
  const { terminalNewAsker } = await import('./new-terminal.js');
  const palette = await paletteFor(io.stderr, io.env, color);
  const unicode = showsUnicode(io.env);
  return terminalNewAsker(io, () => ({
    columns: widthOf(io.stderr),
    rows: io.stderr.rows ?? 24,
    palette,
    unicode,
  }));
}

/** Writes the quiz, and its schema beside it where no installed one is found; says what was written, and what next. */
async function write(draft: Draft, file: string, force: boolean, io: Io): Promise<void> {
  const command = commandName(io.env);
  if (file === '-') {
    io.stdout.write(written(draft, { file: 'quiz.yaml', command, modeline: null }, io).text);
    return;
  }
  const schema = schemaPlace(file, io);
  const named = quoteForShell(/[/\\]/.test(file) ? basename(file) : file);
  const quiz = written(draft, { file: named, command, modeline: schema.modeline }, io);
  await writeWhole(file, quiz.text, force, io);
  io.stderr.write(`${writtenLines(draft, file, quiz, io).join('\n')}\n`);
  if (schema.file !== null) await addSchema(schema.file, io);
  io.stderr.write(`${nextLines(file, command, io).join('\n')}\n`);
}

function written(draft: Draft, options: WriteOptions, io: Io): EvenQuiz {
  return busy('counting how evenly outcomes come first', io, (onProgress) =>
    writeEvenly(draft, options, onProgress),
  );
}

function writtenLines({ outcomes, traits }: Draft, file: string, quiz: EvenQuiz, io: Io): string[] {
  const parts = [
    counted(outcomes.length, 'outcome'),
    ...(traits.length === 0 ? [] : [counted(traits.length, 'trait')]),
    counted(quiz.questions, 'question'),
  ];
  return wrapped(
    [
      `Written: ${file} (${parts.join(', ')})`,
      ...(quiz.passes
        ? []
        : [
            'Some outcomes come up far more often than others with these leanings: an audit says which, and one more trait may tell them apart.',
          ]),
    ],
    io,
  );
}

const SCHEMA_WORDS: Readonly<Record<SchemaEnding, (file: string) => string>> = {
  written: (file) => `Beside it: ${file}, with which an editor completes and explains the quiz.`,
  'there already': (file) => `Beside it: ${file}, which was there already.`,
  kept: (file) => `${file} is another file, perhaps of another version. It was left as it is.`,
};

/** The quiz is written by then, and works without it. */
async function addSchema(file: string, io: Io): Promise<void> {
  try {
    const ending = await writeSchema(file, io);
    io.stderr.write(`${wrapped([SCHEMA_WORDS[ending](file)], io).join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${wrapped([error.message], io).join('\n')}\n`);
  }
}

/** Commands are there to be copied, so they are not broken; where one leaves no room, what each does stands below it. */
function nextLines(file: string, command: string, io: Io): string[] {
  const name = quoteForShell(file);
  const width = Math.min(widthOf(io.stderr), 80) - 1;
  const commands = [
    [`${command} --quiz ${name}`, 'answer it yourself'],
    [`${command} quiz check ${name}`, 'is all in order?'],
    [`${command} quiz audit ${name}`, 'is it fair?'],
  ] as const;
  const longest = Math.max(...commands.map(([line]) => columnsOf(line)));
  const beside = commands.every(([, what]) => 2 + longest + 3 + what.length <= width);
  return [
    '',
    'What next',
    ...commands.flatMap(([line, what]) =>
      beside ? [`  ${padEnd(line, longest)}   ${what}`] : [`  ${line}`, ...hanging('      ', what, width)],
    ),
  ];
}

function wrapped(texts: readonly string[], io: Io): string[] {
  return texts.flatMap((text) => wrap(visible(text), Math.min(widthOf(io.stderr), 80) - 1));
}
