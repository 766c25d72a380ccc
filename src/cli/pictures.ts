import { skillMap } from '../plan/skill-map.js';
import type { Quiz } from '../quiz/quiz.js';
import { renderHtml } from '../render/html/person/person.js';
import type { Renderer, Result } from '../render/result.js';
import { type NullCurve, nullCurves } from '../scoring/null-curve.js';
import { tableOf } from './table.js';

const curves = new WeakMap<Quiz, Readonly<Record<string, NullCurve>>>();

/** A result with what its pictures are drawn from. */
export function illustrated(result: Result): Result {
  const { quiz, plan } = result;
  const known = curves.get(quiz) ?? nullCurves(tableOf(quiz));
  curves.set(quiz, known);
  return { ...result, nullCurves: known, ...(plan === null ? {} : { skillMap: skillMap(quiz, plan) }) };
}

export const renderIllustrated: Renderer = (result, options) => renderHtml(illustrated(result), options);
