import { formOf } from '../../../src/cli/author/show.js';
import type { Form } from '../../../src/render/form/form.js';
import { choice, multi, quizOf, rank, scale } from '../../builders.js';

/** One question of each type, and two of the scales that differ in how they are answered. */
export const QUIZ = quizOf({ path: { tester: { care: 1, pace: -0.5 }, hacker: { care: -1 } } }, [
  { ...choice('tool', { saw: { care: 2 }, pen: { care: -2, pace: 1 } }), help: 'Think of today.' },
  { ...scale('quiet', { care: -1 }), required: true },
  { ...scale('sure', { care: 0.05 }, { min: 0, max: 100 }) },
  multi('desk', 2, { clamp: { care: 1 }, book: {}, phone: { pace: 1 } }),
  rank('day', 2, { build: { care: 1 }, plan: { care: -1 }, meet: {} }),
]);

export const formWith = (other: { seed?: number | null; key?: boolean } = {}): Form =>
  formOf(QUIZ, { seed: null, key: false, ...other });
