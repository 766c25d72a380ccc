import { readCell } from '../../answers/cells.js';
import type { Question, Quiz } from '../../quiz/quiz.js';
import { shownOptions } from '../../quiz/random.js';
import { FORM_FORMATS, type Form, type FormFormat, type FormOption } from '../../render/form/form.js';
import { formRenderers } from '../../render/form/formats.js';
import { formatOf } from '../endings.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { type OutputOptions, writeOut } from '../output.js';
import { givenQuiz } from './given-quiz.js';

export interface ShowOptions extends OutputOptions<FormFormat | null> {
  /** The seed of the options' order; `null` for the file's order. */
  readonly seed: number | null;
  /** What each answer counts for, too. */
  readonly key: boolean;
}

/**
 * Writes a quiz as a form.
 * @param name the id of a shipped quiz, a file, or `-` for standard input; none for the one that is asked where none is named
 */
export async function show(name: string | undefined, options: ShowOptions, io: Io): Promise<number> {
  const format = formatOf(options, FORM_FORMATS, 'a form');
  checkOptions(options, format);
  await checkTarget(options.output, options.force, io);
  const { quiz } = await givenQuiz(name, io);
  const form = formOf(quiz, options);
  await writeOut((surface) => formRenderers[format](form, surface), options, io);
  return EXIT.done;
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
