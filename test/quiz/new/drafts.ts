import type { Draft, DraftTrait, Lean } from '../../../src/quiz/new/draft.js';
import { type WriteOptions, writeQuiz } from '../../../src/quiz/new/write.js';

/** Trait ends that read like those of an author. */
const ENDS: readonly (readonly [string, string])[] = [
  ['looks of a page', 'inner workings'],
  ['sure facts', 'bold guesses'],
  ['working alone', 'working together'],
  ['new things', 'things that last'],
  ['calm', 'bustle'],
  ['words', 'numbers'],
  ['planning', 'trying out'],
  ['details', 'the whole'],
];

export const traitsOf = (count: number): DraftTrait[] =>
  ENDS.slice(0, count).map(([low, high]) => ({ low, high }));

/** A draft from rows such as `+-0`, one for each outcome: high, low, neither. */
export function draftOf(rows: readonly string[], title = 'Which course?'): Draft {
  const lean: Readonly<Record<string, Lean>> = { '+': 1, '-': -1, '0': 0 };
  return {
    title,
    traits: traitsOf(rows[0]?.length ?? 0),
    outcomes: rows.map((row, place) => ({
      name: `Course ${String.fromCharCode(65 + place)}`,
      leans: [...row].map((sign) => lean[sign] as Lean),
      likes: [],
    })),
  };
}

/** A draft without traits, of so many outcomes. */
export function simpleDraft(outcomes: number): Draft {
  return {
    title: 'Which course?',
    traits: [],
    outcomes: Array.from({ length: outcomes }, (_, place) => ({
      name: `Course no. ${place + 1}`,
      leans: [],
      likes: [],
    })),
  };
}

export const OPTIONS: WriteOptions = { file: 'quiz.yaml', command: 'which-path', modeline: null };

export const textOf = (draft: Draft): string => writeQuiz(draft, OPTIONS).text;

/** Drafts as authors make them, by where each outcome leans. */
const LEANINGS: readonly (readonly string[])[] = [
  ['-', '+'],
  ['-0', '+-', '0+'],
  ['+0', '++', '0+'],
  ['-0', '+0', '0+'],
  ['--', '-+', '+-', '++'],
  ['+00', '0+0', '00+'],
  ['-0+', '+-0', '0+-', '++0'],
  ['-+0', '+0-', '0-+', '--+', '+++'],
  ['+0+', '+00', '0-+', '-+0'],
  ['-0-0', '+00+', '0+-0', '0-0+', '++00'],
  ['-+0-', '+-+0', '0+-+', '-0+-', '+0-+', '00++'],
  ['-----', '+++++', '0+-+-', '-+0+0'],
  ['+0000000', '0+000000', '00+00000', '000+0000', '0000+000', '00000+00', '000000+0', '0000000+'],
];

const SIMPLE = [2, 3, 4, 5, 7, 8, 12, 28];

/** Each with what it is. */
export const DRAFTS: readonly (readonly [string, Draft])[] = [
  ...LEANINGS.map((rows) => [rows.join(' '), draftOf(rows)] as const),
  ...SIMPLE.map((count) => [`${count} outcomes without traits`, simpleDraft(count)] as const),
];
