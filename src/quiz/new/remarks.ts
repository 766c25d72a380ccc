import { type AuditLimits, DEFAULT_LIMITS } from '../audit-limits.js';

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

/** Bounds on shares for a draft that keeps to them: with the usual ones an author could upset much before it is told. */
export const EVEN_SHARE: AuditLimits['share'] = [0.8, 1.25];

/**
 * The usual bounds, each with what it is.
 * @param even whether `EVEN_SHARE` takes the place of the usual one
 * @param simple whether there are no profiles to change
 */
export const auditSection = (even: boolean, simple: boolean): readonly string[] => [
  '# What "quiz audit" lets pass. You need not change it.',
  'audit:',
  '  # How often each outcome may come first on random answers, least and most: 1 is its fair share.',
  ...shareWords(even, simple),
  `  share: [${(even ? EVEN_SHARE : DEFAULT_LIMITS.share).join(', ')}]`,
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

function shareWords(even: boolean, simple: boolean): readonly string[] {
  if (even)
    return [
      `  # This draft keeps to it. [${DEFAULT_LIMITS.share.join(', ')}] is usual, should you need more room.`,
    ];
  if (simple) return [];
  return [
    `  # For outcomes that come first more evenly write [${EVEN_SHARE.join(', ')}] here: then "quiz audit --fix-balance"`,
    '  # proposes profiles for that.',
  ];
}
