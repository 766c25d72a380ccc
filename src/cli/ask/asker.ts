import type { Experience, Option, Question, Response } from '../../quiz/quiz.js';

/** One question as it is put to a person. */
export interface Asked {
  readonly question: Question;
  /** In the order in which they are shown; empty for a scale. */
  readonly options: readonly Option[];
  /** What `?` tells. */
  readonly help: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** The answer given before, when one comes back to it. */
  readonly current: Response | null;
  /** True where no answer still to come can change what is recommended. */
  readonly settled: boolean;
}

/** What a person does with a question. */
export type Outcome =
  | { readonly kind: 'answer'; readonly response: Response }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  /** Go to the result: the rest is settled. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'quit' }
  /** The input came to its end. */
  | { readonly kind: 'end' };

/** Puts questions to a person, one way or another. Every method throws `Interrupted` when a signal ends the program. */
export interface Asker {
  /** Text before the first question and between parts. */
  say(lines: readonly string[]): void;
  ask(asked: Asked): Promise<Outcome>;
  /** @returns ids of those that are known */
  knownSkills(skills: readonly { readonly id: string; readonly name: string }[]): Promise<readonly string[]>;
  hoursPerWeek(suggested: number): Promise<number | null>;
  experience(): Promise<Experience | null>;
  /** @param suggested a date, `YYYY-MM-DD` */
  start(suggested: string): Promise<string | null>;
  /** @returns a file's name, or null for none */
  saveAs(): Promise<string | null>;
  close(): void;
}

/** The name of a file in what was typed: `null` for none, `undefined` where a yes leaves the name open. */
export function fileNameIn(typed: string): string | null | undefined {
  const name = typed.trim();
  if (/^(?:y|yes)$/i.test(name)) return undefined;
  return name === '' || /^(?:n|no|none)$/i.test(name) ? null : name;
}

/** What is said where a yes leaves the name open. */
export const NAME_A_FILE = 'Please type a name, such as me.yaml.';

/** Short enough for 40 columns: inquirer breaks longer ones within a word. */
export const PROMPTS = {
  experience: 'How long have others used your code?',
  hours: 'Hours a week for learning?',
  start: 'First day? (year-month-day)',
  known: 'Which do you know already?',
  save: 'Save answers as? (Enter: not kept)',
} as const;
