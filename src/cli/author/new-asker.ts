import type { DraftTrait, Lean } from '../../quiz/new/draft.js';
import type { Complaint } from '../../quiz/new/draft-rules.js';
import { visible } from '../../render/escape.js';
import { hanging } from '../../render/layout.js';

/** What was said last is to be taken back. */
export const BACK = Symbol('back');
/** What is typed for that. */
export const BACK_KEY = 'b';

/** The input ended before all was said. */
export class EndOfInput extends Error {}

export interface Line {
  /** What is asked, in a word or two. */
  readonly message: string;
  /** What an empty line means: `'done'`; `null` where there has to be something. */
  readonly empty: string | null;
  readonly complaint: (typed: string) => Complaint;
}

/** One of several things to do. */
export interface Way<T> {
  readonly value: T;
  readonly name: string;
}

/**
 * Asks an author, one way or another. Every method throws `Interrupted` when a signal ends the program, and `EndOfInput`
 * where no more is to come.
 */
export interface NewAsker {
  /** Paragraphs of text, broken where the lines end. One that begins with spaces is indented; an empty one is an empty line. */
  say(paragraphs: readonly string[]): void;
  /** What may be wrong with what was said. */
  reproach(text: string): void;
  /** Lines that are laid out already. */
  show(text: string): void;
  /** One line of text without spaces around it, empty where that is allowed. */
  line(line: Line): Promise<string | typeof BACK>;
  /**
   * Where outcomes lean on one trait.
   * @param before what was said before, for each outcome
   * @param progress such as `Trait 1 of 3`
   */
  leans(
    trait: DraftTrait,
    outcomes: readonly string[],
    before: readonly (Lean | null)[],
    progress: string,
  ): Promise<readonly Lean[] | typeof BACK>;
  /** The first way is what an empty answer means, and the end of input. */
  choose<T>(message: string, ways: readonly Way<T>[]): Promise<T>;
  close(): void;
}

/** A paragraph as lines for a terminal, its letters made harmless. */
export function paragraphLines(text: string, width: number): string[] {
  const [indent = ''] = /^ */.exec(text) ?? [];
  return hanging(indent, visible(text.slice(indent.length)), width);
}
