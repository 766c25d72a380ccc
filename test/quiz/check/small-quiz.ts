import { checkQuiz } from '../../../src/quiz/check/check-quiz.js';
import type { Finding, QuizCheck } from '../../../src/quiz/check/finding.js';
import type { ReadInclude } from '../../../src/quiz/include.js';

/** The sections of a quiz with which nothing is wrong. */
const SMALL: Readonly<Record<string, string>> = {
  quiz: 'quiz: { id: trades, title: Potter or baker?, version: "1", description: A quiz., minutes: [1, 1] }',
  tracks: 'tracks:\n  trade: { title: Trade, question: Which trade suits you? }',
  traits: 'traits:\n  pace: { name: Pace, low: slow, high: quick }',
  roles: [
    'roles:',
    '  potter: { title: Potter, track: trade, summary: Pots., profile: { pace: -1 } }',
    '  baker: { title: Baker, track: trade, summary: Bakes., profile: { pace: 1 } }',
  ].join('\n'),
  questions: [
    'questions:',
    '  - id: morning',
    '    type: choice',
    '    text: How does a good day begin?',
    '    options:',
    '      - { id: slowly, text: Slowly, weights: { pace: -1 } }',
    '      - { id: early, text: Early, weights: { pace: 1 } }',
    '  - { id: rush, type: scale, text: A rush gives me energy., low: No, high: Yes, weights: { pace: 1 } }',
    '  - { id: oven, type: scale, text: I like work that cannot be hurried., low: No, high: Yes, weights: { pace: -1 } }',
  ].join('\n'),
};

/**
 * A small quiz in which sections are written otherwise.
 * @param fragment whole sections in YAML, each beginning in the first column
 */
export function smallQuiz(fragment = ''): string {
  const written = new Set([...fragment.matchAll(/^(\w+):/gm)].map(([, section]) => section));
  const others = Object.entries(SMALL).filter(([section]) => !written.has(section));
  return `${others.map(([, text]) => text).join('\n')}\n${fragment}\n`;
}

/** Folders in memory hold every file that is not misspelt; all are empty. */
const readInclude: ReadInclude = (path) => {
  if (path.includes('rolse')) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  return 'skills: {}';
};

export function checkSmall(fragment = '', stdin = false): QuizCheck {
  return checkQuiz(smallQuiz(fragment), stdin ? {} : { readInclude });
}

export const codesIn = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

/** `code: message mend` of each finding of a small quiz in which sections are written otherwise. */
export function said(fragment: string): string[] {
  return checkSmall(fragment).findings.map(({ code, message, mend }) => `${code}: ${message} ${mend}`.trim());
}

/** The questions of a small quiz, before its own: YAML of each. */
export const questions = (...each: readonly string[]): string =>
  `questions:\n${each.map((question) => `  - ${question.trim().replaceAll('\n', '\n    ')}\n`).join('')}${SMALL.questions?.slice('questions:\n'.length)}`;

/** A statement about pace. */
export const statement = (text: string, weight = 1): string =>
  `{ id: statement, type: scale, text: ${JSON.stringify(text)}, low: No, high: Yes, weights: { pace: ${weight} } }`;

/** A question about pace with these options. */
export const choice = (options: readonly string[], text = 'What do you take?', more = ''): string =>
  `{ id: asked, type: choice, ${more}text: ${JSON.stringify(text)}, options: [${options
    .map((each, at) => `{ id: o${at}, text: ${JSON.stringify(each)}, weights: { pace: ${at + 1} } }`)
    .join(', ')}] }`;
