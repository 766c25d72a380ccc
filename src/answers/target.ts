import type { Question, Quiz } from '../quiz/quiz.js';
import { BACKGROUND_KEYS, type BackgroundKey } from './cells.js';

/** What the cells of a column are. */
export type Target =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'respondent' | 'quiz' | 'seed' }
  | { readonly kind: 'background'; readonly key: BackgroundKey }
  /** What a form writes beside the answers: times, points and the like. */
  | { readonly kind: 'form' }
  | { readonly kind: 'unused'; readonly why: WhyUnused };

/**
 * Why a column is not used: it is not known; it has no header; the map says so; another column, which is preferred, names
 * the respondent; more than one question has this text.
 */
export type WhyUnused = 'unknown' | 'no header' | 'ignored' | 'another respondent' | 'ambiguous';

/** Everything that a column can be called by hand. */
export function namedTargets(quiz: Quiz): ReadonlyMap<string, Target> {
  return new Map<string, Target>([
    ['ignore', { kind: 'unused', why: 'ignored' }],
    ...OWN_COLUMNS,
    ...quiz.questions.map((question): [string, Target] => [
      `answers.${question.id}`,
      { kind: 'question', question },
    ]),
    // Ids come last, so that they count first.
    ...quiz.questions.map((question): [string, Target] => [question.id, { kind: 'question', question }]),
  ]);
}

/** The columns that an answer sheet has beside its answers. */
export const OWN_COLUMNS: readonly (readonly [string, Target])[] = [
  ['respondent', { kind: 'respondent' }],
  ['quiz', { kind: 'quiz' }],
  ['seed', { kind: 'seed' }],
  ...BACKGROUND_KEYS.map((key): [string, Target] => [`background.${key}`, { kind: 'background', key }]),
  ...BACKGROUND_KEYS.map((key): [string, Target] => [key, { kind: 'background', key }]),
];
