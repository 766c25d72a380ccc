import type { Quiz, Role, Trait } from '../quiz/quiz.js';
import type { Flip } from '../scoring/assessment.js';
import { numberOf } from './number-of.js';
import { roleOf, voiceOf } from './words.js';

/** What would turn a result, and in what the role that comes second differs from the first. */

/** What other answers would do, as a sentence to go on with behind a heading. */
export function flipWords(quiz: Quiz, flip: Flip | null): string {
  if (flip === null) return voiceOf(quiz).nothingTurns;
  const other = roleOf(quiz, flip.to).title;
  if (flip.answers === 0) return `${other} has the same score; no answer puts one before the other.`;
  const these = flip.answers === 1 ? 'this one answer' : `these ${flip.answers} answers`;
  return `${these} instead, and ${other} comes first.`;
}

/** Traits that a comparison in one sentence has room for. */
const SAID = 3;

/** In what the runner-up differs from the top role: the quiz's own words, else by their profiles; `null` where nothing tells. */
export function differsWords(quiz: Quiz, top: Role, runnerUp: Role): string | null {
  const own = runnerUp.differs[top.id];
  if (own !== undefined) return own;
  const ends = profileContrast(quiz, top, runnerUp, SAID);
  return ends.length === 0 ? null : `It asks more for: ${ends.join(', ')}.`;
}

/** The traits on which two roles differ most, each by the end that the second asks more for. */
export function profileContrast(quiz: Quiz, from: Role, to: Role, most: number): string[] {
  return contrastsOf(quiz, from, to)
    .slice(0, most)
    .map(({ trait, first, second }) => (second > first ? trait.high : trait.low));
}

/** What the profiles of two roles ask of a trait: −2, its low end, to 2, its high one. */
export interface Contrast {
  readonly trait: Trait;
  readonly first: number;
  readonly second: number;
}

/** The traits of which two roles do not ask the same, the most different first. */
export function contrastsOf(quiz: Quiz, one: Role, other: Role): Contrast[] {
  // Without traits a profile only names its own role.
  if (quiz.direct) return [];
  return quiz.traits
    .map((trait) => ({
      trait,
      first: numberOf(one.profile, trait.id),
      second: numberOf(other.profile, trait.id),
    }))
    .filter(({ first, second }) => first !== second)
    .sort((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first));
}
