import { extname } from 'node:path';
import { readCell } from '../../answers/cells.js';
import type { Question, Quiz } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import type { Form, FormFormat, FormOption } from '../../render/form/form.js';
import { formRenderers } from '../../render/form/formats.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { type OutputOptions, writeOut } from '../output.js';
import { loadQuiz } from '../quizzes.js';

export interface ShowOptions extends OutputOptions<FormFormat | null> {
  /** The seed of the options' order; `null` for the file's order. */
  readonly seed: number | null;
  /** What each answer counts for, too. */
  readonly key: boolean;
}

/**
 * Writes a quiz as a form.
 * @param name the id of a shipped quiz, or a file; none for the one that is asked where none is named
 */
export async function show(name: string | undefined, options: ShowOptions, io: Io): Promise<number> {
  const format = formatOf(options);
  checkOptions(options, format);
  await checkTarget(options.output, options.force, io);
  const form = formOf(await loadQuiz(name, io), options);
  await writeOut((surface) => formRenderers[format](form, surface), options, io);
  return EXIT.done;
}

const BY_ENDING: Readonly<Record<string, FormFormat>> = {
  '': 'text',
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
};

/** The format that was asked for, or that the output's name tells. */
function formatOf({ format, output }: ShowOptions): FormFormat {
  if (format !== null) return format;
  if (output === '-') return 'text';
  const ending = extname(output).toLowerCase();
  const named = BY_ENDING[ending];
  if (named !== undefined) return named;
  const advice = ending === '.pdf' ? ' Write .html, and print that to a PDF from a browser.' : '';
  throw new UsageError(
    `A form is not written as ${ending}. Its endings are .txt, .md, .html and .csv.${advice}`,
  );
}

/** @throws UsageError for options that would do nothing */
function checkOptions({ seed, key }: ShowOptions, format: FormFormat): void {
  if (format !== 'csv') return;
  if (key) throw new UsageError('--key is for a form; csv is an empty table to type answers into.');
  if (seed !== null)
    throw new UsageError('--seed is for a form; in a table options have the numbers of the quiz.');
}

/** The form of a quiz: what its renderers show. */
export function formOf(quiz: Quiz, { seed, key }: Pick<ShowOptions, 'seed' | 'key'>): Form {
  return {
    quiz,
    seed,
    key,
    questions: quiz.questions.map((question) => ({
      question,
      options: question.type === 'scale' ? [] : optionsOf(question, seed),
    })),
  };
}

function optionsOf(question: Exclude<Question, { type: 'scale' }>, seed: number | null): FormOption[] {
  return shownOptions(question, seed).map((option) => {
    const number = String(question.options.indexOf(option) + 1);
    return { label: means(question, number, option.id) ? number : option.id, option };
  });
}

/** Whether a cell with this text is read as the option: an option whose id or text is a number may claim that number. */
function means(question: Question, text: string, id: string): boolean {
  const read = readCell(question, text);
  return Array.isArray(read) ? read[0] === id : read === id;
}
