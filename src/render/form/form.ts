import type { Option, Question, Quiz } from '../../quiz/quiz.js';

/** A quiz as people see it before they answer: to print, to read, and to fill in with a pen. */
export interface Form {
  readonly quiz: Quiz;
  /** The seed of the order in which the options stand; `null` for the file's order. */
  readonly seed: number | null;
  /** Whether it says what each answer counts for: for authors, never for those who answer. */
  readonly key: boolean;
  /** In the quiz's order. */
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  readonly question: Question;
  /** In the order in which they stand on the form; none for a scale. */
  readonly options: readonly FormOption[];
}

export interface FormOption {
  /** What stands beside its box, and is typed into a table: its number in the file, from 1; its id where that is read as another one. */
  readonly label: string;
  readonly option: Option;
}

export const FORM_FORMATS = ['text', 'markdown', 'html', 'csv'] as const;
export type FormFormat = (typeof FORM_FORMATS)[number];
