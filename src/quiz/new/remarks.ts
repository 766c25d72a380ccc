import { DEFAULT_LIMITS } from '../audit-limits.js';

/** An example that works when its marks are taken away. */
export const SKILLS: readonly string[] = [
  '# What to learn for an outcome. With skills, a result brings a learning plan. To have one, take away the',
  '# "# " at the beginning of the lines below and before each "skills:" above, and put in your own.',
  '#',
  '# skills:',
  '#   first-skill:',
  '#     name: What everybody learns first',
  '#     group: basics',
  '#     hours: [5, 10]',
  '#     practise: A small task to try it on.',
  '#     proof: You did the task without looking anything up.',
  '#   second-skill:',
  '#     name: What comes after it',
  '#     group: basics',
  '#     hours: [10, 20]',
  '#     needs: [first-skill]',
];

/** The usual bounds, each with what it is. */
export const AUDIT: readonly string[] = [
  '# What "quiz audit" lets pass. These are the usual bounds: you need not change them.',
  'audit:',
  '  # How often each outcome may come first on random answers, least and most: 1 is its fair share.',
  `  share: [${DEFAULT_LIMITS.share.join(', ')}]`,
  '  # How sure a result may be if somebody answers without reading: tie, close, leaning or clear.',
  `  pattern: ${DEFAULT_LIMITS.pattern}`,
  '  # How alike two outcomes, or two traits, may be: 1 would be the same.',
  `  role_correlation: ${DEFAULT_LIMITS.roleCorrelation}`,
  `  trait_correlation: ${DEFAULT_LIMITS.traitCorrelation}`,
  '  # The share of sheets, 0 to 1, on which each question has to make the difference, at the least.',
  `  decides: ${DEFAULT_LIMITS.decides}`,
  '  # The share of random sheets that may end in a close call: 1 is all of them.',
  `  close: ${DEFAULT_LIMITS.close}`,
  '  # The share of results that may change if every weight is off by a twentieth.',
  `  sensitivity: ${DEFAULT_LIMITS.sensitivity}`,
];
