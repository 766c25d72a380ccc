import type { WrittenQuestion } from './written.js';

/** A scale goes from 1 to 5 where the file does not say. */
export function withScaleEnds<Q extends WrittenQuestion>(question: Q): Q & { min: number; max: number } {
  const { min, max } = question as { min?: number; max?: number };
  return { ...question, min: min ?? 1, max: max ?? 5 };
}
