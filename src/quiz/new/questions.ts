import type { DraftTrait } from './draft.js';
import { idsOf } from './ids.js';
import {
  AGREEMENT,
  HALVES,
  HIGH_STATEMENTS,
  LEARNING,
  LOW_STATEMENTS,
  MIDDLE,
  quoted,
  TASKS,
  type Wording,
} from './question-words.js';

/** A question of a new quiz, with the ids of its traits or outcomes. */
export type NewQuestion = NewChoice | NewScale;

interface NewQuestionBase {
  readonly id: string;
  readonly text: string;
  /** What the author is to do with it. */
  readonly rewrite: string;
}

export interface NewChoice extends NewQuestionBase {
  readonly type: 'choice';
  /** Whether the options have an order of their own. */
  readonly ordered: boolean;
  readonly options: readonly NewOption[];
}

export interface NewOption {
  readonly id: string;
  readonly text: string;
  /** `null` for an answer that leans nowhere. */
  readonly weight: readonly [of: string, points: number] | null;
  /** A remark for the author. */
  readonly note?: string;
}

export interface NewScale extends NewQuestionBase {
  readonly type: 'scale';
  readonly low: string;
  readonly high: string;
  readonly weight: readonly [of: string, points: number];
}

/** A trait with its id. */
export interface NamedTrait extends DraftTrait {
  readonly id: string;
}

/** With no more traits than these, each gets a fifth question. */
const FEW_TRAITS = 4;

type Made = Omit<NewChoice, 'id'> | Omit<NewScale, 'id'>;

/**
 * Four or five questions for each trait: two statements keyed opposite ways, two or three choices, one of them with an
 * answer between. Which end stands first takes turns, so that whoever takes the first answer each time says nothing.
 * Weights differ a little from trait to trait: with equal ones two outcomes would often come out level.
 */
export function traitQuestions(traits: readonly NamedTrait[]): readonly NewQuestion[] {
  const made = FORMS.flatMap((form) =>
    traits.flatMap((trait, place): { name: string; question: Made }[] => {
      const question = form(trait, place, traits.length);
      return question === null ? [] : [{ name: trait.id, question }];
    }),
  );
  const counts = new Map<string, number>();
  const names = made.map(({ name }) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return `${name.slice(0, 60)}-${nth}`;
  });
  const ids = idsOf(names, 'question');
  return made.map(({ question }, place) => ({ ...question, id: ids[place] as string }));
}

type Form = (trait: NamedTrait, place: number, traits: number) => Made | null;

const FORMS: readonly Form[] = [
  (trait, place) => choice(TASKS, trait, place, 2, place % 2 === 0),
  (trait, place) => statement(trait, place, 'low'),
  (trait, place, traits) => ({
    ...choice(MIDDLE, trait, place, middleWeight(place, traits), place % 2 === 0, MIDDLE.neither),
    ordered: true,
  }),
  (trait, place) => statement(trait, place, 'high'),
  (trait, place) => choice(LEARNING, trait, place, 2, place % 2 === 1),
  (trait, place, traits) =>
    traits > FEW_TRAITS ? null : choice(HALVES, trait, place, place % 2 === 0 ? 1.5 : 2.5, place % 2 === 1),
];

function middleWeight(place: number, traits: number): number {
  if (traits <= FEW_TRAITS) return place < 2 ? 2 : 1;
  return [2, 1, 1.5, 2.5, 0.5, 3, 1.25, 2.25][place] ?? 2;
}

function choice(
  { texts, option }: Wording,
  { id, low, high }: NamedTrait,
  place: number,
  points: number,
  lowFirst: boolean,
  between: string | null = null,
): Omit<NewChoice, 'id'> {
  const options: readonly NewOption[] = [
    { id: 'low', text: option(quoted(low)), weight: [id, -points] },
    ...(between === null ? [] : [{ id: 'both', text: between, weight: null }]),
    { id: 'high', text: option(quoted(high)), weight: [id, points] },
  ];
  return {
    type: 'choice',
    text: texts[place] as string,
    rewrite: 'a situation that your people know, with one answer for each end',
    ordered: false,
    options: lowFirst ? options : options.toReversed(),
  };
}

function statement(trait: NamedTrait, place: number, end: 'low' | 'high'): Omit<NewScale, 'id'> {
  const words = (end === 'low' ? LOW_STATEMENTS : HIGH_STATEMENTS)[place];
  return {
    type: 'scale',
    text: (words as (end: string) => string)(quoted(trait[end])),
    rewrite: `a statement that people who lean to "${trait[end]}" agree with`,
    ...AGREEMENT,
    weight: [trait.id, end === 'low' ? -1 : 1],
  };
}
