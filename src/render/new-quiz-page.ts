import type { Draft, DraftTrait, Lean } from '../quiz/new/draft.js';
import { counted } from './count-words.js';
import { type Block, type Page, paragraph } from './page.js';

/** What an author has said of a new quiz, before it is written. */
export function newQuizPage({ title, outcomes, traits }: Draft): Page {
  return {
    title,
    kind: [
      counted(outcomes.length, 'outcome'),
      ...(traits.length === 0 ? [] : [counted(traits.length, 'trait')]),
    ].join(', '),
    blocks:
      traits.length === 0
        ? [paragraph('The answers point to the outcomes directly:'), likesOf(outcomes)]
        : [leansOf(outcomes, traits)],
  };
}

function leansOf(outcomes: Draft['outcomes'], traits: readonly DraftTrait[]): Block {
  return {
    type: 'table',
    columns: ['Outcome', ...traits.map((_, place) => `Trait ${place + 1}`)],
    align: ['left', ...traits.map(() => 'left' as const)],
    rows: outcomes.map(({ name, leans }) => [
      name,
      ...traits.map((trait, place) => endOf(trait, leans[place] ?? 0)),
    ]),
  };
}

function likesOf(outcomes: Draft['outcomes']): Block {
  return {
    type: 'terms',
    short: false,
    rows: outcomes.map(({ name, likes }) => ({
      term: name,
      text: likes.length === 0 ? 'to be filled in' : likes.join('; '),
      source: null,
    })),
  };
}

function endOf({ low, high }: DraftTrait, lean: Lean): string {
  if (lean === 0) return 'neither';
  return lean < 0 ? low : high;
}
