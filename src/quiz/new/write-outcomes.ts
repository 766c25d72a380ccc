import type { Draft, DraftOutcome, Lean } from './draft.js';
import type { Profiles } from './profiles.js';
import { capital } from './question-words.js';
import type { NamedTrait } from './questions.js';
import { scalar } from './yaml-text.js';

/** In what people differ. */
export function traitsSection(traits: readonly NamedTrait[]): string[] {
  return [
    '# What people differ in. Each trait has two ends, both of them good to have. A minus sign, here and below,',
    '# leans to the low end, a plus sign to the high end.',
    'traits:',
    ...traits.flatMap(({ id, low, high }) => [
      `  ${scalar(id)}:`,
      `    name: ${scalar(capital(high))}`,
      `    low: ${scalar(low)}`,
      `    high: ${scalar(high)}`,
    ]),
  ];
}

/** What the result answers. */
export const TRACKS: readonly string[] = [
  '# The question that the result answers. A quiz may answer several: each outcome below belongs to one.',
  'tracks:',
  '  outcome:',
  '    title: Outcome',
  '    # Rewrite: in the words of your people.',
  '    question: Which of these suits you?',
];

/** What is recommended. */
export function rolesSection(
  { outcomes }: Draft,
  ids: readonly string[],
  traits: readonly NamedTrait[],
  balanced: Pick<Profiles, 'profiles' | 'adjusted'> | null,
): string[] {
  return [
    '# What can be recommended. The summary stands below the title in a result.',
    'roles:',
    ...outcomes.flatMap((outcome, place) => [
      ...(place === 0 ? [] : ['']),
      `  ${scalar(ids[place] as string)}:`,
      `    title: ${scalar(outcome.name)}`,
      '    track: outcome',
      ...(balanced === null || place > 0 ? [] : profileWords(balanced.adjusted)),
      ...(balanced === null ? [] : profileLines(balanced.profiles[place] ?? [], traits)),
      '    # Rewrite: what it is, and whom it suits.',
      `    summary: ${scalar(summaryOf(outcome, traits))}`,
      '    # skills: { core: [second-skill] }',
    ]),
  ];
}

/** Before the first profile, where its figures are read. */
const profileWords = (adjusted: boolean): readonly string[] => [
  '    # Where it leans: -2 is strongly to the low end of a trait, 2 to the high end. One left out is neither.',
  ...(adjusted ? ADJUSTED_WORDS : []),
];

const ADJUSTED_WORDS: readonly string[] = [
  '    # The figures are not just 1, 0 and -1: they are shifted from what you said, a "neither" too, so that all',
  '    # outcomes come first about equally often on random answers. "quiz audit" tells when a change upsets that.',
];

/** On one line, where it is not too long to be read. */
function profileLines(profile: readonly number[], traits: readonly NamedTrait[]): string[] {
  const entries = traits.flatMap(({ id }, place) =>
    profile[place] === 0 ? [] : [`${scalar(id)}: ${profile[place]}`],
  );
  const line = `    profile: { ${entries.join(', ')} }`;
  return line.length <= 100 ? [line] : ['    profile:', ...entries.map((entry) => `      ${entry}`)];
}

function summaryOf({ leans }: DraftOutcome, traits: readonly NamedTrait[]): string {
  const ends = traits.flatMap(({ low, high }, place) => {
    const lean: Lean = leans[place] ?? 0;
    if (lean === 0) return [];
    return [`"${lean < 0 ? low : high}"`];
  });
  if (ends.length === 0) return 'Your answers point here more than anywhere else.';
  const last = ends.at(-1) as string;
  const list = ends.length === 1 ? last : `${ends.slice(0, -1).join(', ')} and ${last}`;
  return `For people who lean to ${list}.`;
}
