// The quiz of the benchmark: 24 choice questions, 10 traits, 14 roles in one track. The same at every run.
import { randomFrom } from './random.mjs';

const TRAITS = 10;
const ROLES = 14;
const QUESTIONS = 24;
const WORDS = [
  ...['after', 'alone', 'brief', 'cloud', 'draft', 'early', 'exact', 'first', 'small', 'later'],
  ...['light', 'night', 'north', 'onward', 'paper', 'plain', 'quick', 'river', 'shared', 'steady', 'whole'],
];

const numbered = (name, count) =>
  Array.from({ length: count }, (_, at) => `${name}-${String(at + 1).padStart(2, '0')}`);

const traits = numbered('trait', TRAITS);
const roles = numbered('role', ROLES);

/** Ids of 5 to 13 letters, no two alike: one word or two. @returns {string[]} */
function optionIds(count, random) {
  const ids = new Set();
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  while (ids.size < count) ids.add(random() < 0.4 ? word() : `${word()}-${word()}`);
  return [...ids];
}

/** Some traits with halves from -2 to 2, none of them 0. @returns {string} a YAML map */
function weights(count, random) {
  const some = new Map();
  while (some.size < count) {
    const half = Math.floor(random() * 9) - 4;
    if (half !== 0) some.set(traits[Math.floor(random() * TRAITS)], half / 2);
  }
  return `{ ${[...some].map(([trait, weight]) => `${trait}: ${weight}`).join(', ')} }`;
}

/** @returns {{ text: string, questions: { id: string, options: string[] }[] }} the YAML, and what can be answered */
export function makeQuiz() {
  const random = randomFrom(24);
  const questions = numbered('question', QUESTIONS).map((id, at) => ({
    id,
    options: optionIds(4 + (at % 2), random),
  }));
  const lines = [
    'quiz: { id: benchmark, title: Benchmark, version: "1.0", description: Made at random., minutes: [5, 9] }',
    'traits:',
    ...traits.map((id) => `  ${id}: { name: ${id}, low: low, high: high }`),
    'tracks:',
    '  path: { title: Path, question: Which path? }',
    'roles:',
    ...roles.map(
      (id) => `  ${id}: { title: ${id}, track: path, summary: Random., profile: ${weights(4, random)} }`,
    ),
    'questions:',
  ];
  for (const { id, options } of questions) {
    lines.push(`  - id: ${id}`, '    type: choice', `    text: What of ${id}?`, '    options:');
    for (const option of options) {
      lines.push(`      - { id: ${option}, text: ${option}, weights: ${weights(3, random)} }`);
    }
  }
  return { text: `${lines.join('\n')}\n`, questions };
}
