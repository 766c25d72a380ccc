import type { Experience } from '../quiz/quiz.js';

/** What the amounts of experience are called. */
export const EXPERIENCE_WORDS: Readonly<Record<Experience, string>> = {
  none: 'Not yet',
  'under-1-year': 'Less than a year',
  '1-to-5-years': 'One to five years',
  'over-5-years': 'More than five years',
};
