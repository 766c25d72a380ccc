import type { WrittenQuestion, WrittenQuiz } from '../../written.js';
import { ownWords, sentencesOf, wordsOf } from '../text.js';
import type { Warn, WarningRule } from '../warn.js';

/**
 * Rules on English words. They look for what is nearly always a fault: a rule that often cries wolf is soon turned off
 * as a whole. What stands in double quotes is a quotation and is not looked at.
 */

/** Two things asked at once, in any question. */
const TWO_QUESTIONS: readonly RegExp[] = [
  /\band\/or\b/i,
  /\?[\s"')]*[\p{L}\p{N}][^?]*\?/u,
  /\band (?:why|how|what|when|where|who|whom|which)\b[^?]*\?/i,
];

/** Two things said at once, in a statement that people agree with. */
const TWO_STATEMENTS: readonly RegExp[] = [
  /\b(?:i|you|we)\b[^.;]{3,200}?\b(?:and|but|or) (?:also )?(?:i|you|we)\b/i,
  /\bboth (?!sides|ways|ends|hands|parts|kinds|of\b)[^.;]+? and\b/i,
  /\b(?:like|love|want|prefer|try|need|easy|easier|hard|harder|important|happy|glad) to [\p{L}-]+[^,.;]*? (?:and|or) to [\p{L}-]+/iu,
];
const TWO_ACTIVITIES = /\b([\p{L}-]{2,}ing)(?: [\p{L}-]+){0,3}? (?:and|or) ([\p{L}-]{2,}ing)\b/giu;

/** They end like an activity and are none. */
const NO_ACTIVITY =
  /^(?:(?:some|any|every|no)?thing|morning|evening|ceiling|building|feeling|meeting|being|spring|string|during|sibling|engineering|manufacturing|marketing|accounting|king|ring|wing)$/i;

export const doubleBarrelled: WarningRule = eachQuestion((question, warn) => {
  const text = ownWords(question.text);
  const found =
    quoted(text, TWO_QUESTIONS) ??
    (question.type === 'scale' ? (quoted(text, TWO_STATEMENTS) ?? twoActivities(text)) : null);
  if (found === null) return;
  warn(
    'double-barrelled',
    `This ${nounOf(question)} seems to ask two things at once: "${found}".`,
    'Ask one of them, or make two questions of it.',
  );
});

function twoActivities(text: string): string | null {
  for (const [whole, first = '', second = ''] of text.matchAll(TWO_ACTIVITIES))
    if (!NO_ACTIVITY.test(first) && !NO_ACTIVITY.test(second)) return whole;
  return null;
}

const LEADING: readonly RegExp[] = [
  /(?<!\b(?:why|how|where|when|what) )\b(?:do|does|did|is|are|was|were|would|should|could|can|wo|have|has|had)n't (?:you|it|we|they|he|she|this|that|there)\b/i,
  /\b(?:surely|obviously|undoubtedly|needless to say|of course)\b/i,
  /\bas (?:we all|you|everyone|everybody) knows?\b/i,
  /\b(?:everyone|everybody|we all|you) knows?\b(?= that|,)/i,
  /\b(?:would|do) you (?:not )?agree that\b/i,
  /, right\?/i,
  /\b(?:a|any|every) (?:good|real|true|proper|serious) [\p{L}-]+ (?:should|must|would|always|never|knows|has to)\b/iu,
];

export const leadingQuestion: WarningRule = eachQuestion((question, warn) => {
  const found = quoted(ownWords(question.text), LEADING);
  if (found === null) return;
  warn(
    'leading-question',
    `"${found}" tells people what to answer.`,
    'Say it without these words, so that every answer is as easy to give.',
  );
});

const ABSOLUTE: readonly RegExp[] = [
  /(?<!\b(?:almost|nearly|not|n't) )\b(?:always|never)\b(?! mind\b)/i,
  /\b(?:every (?:single )?time|all the time|at all times|without exception|under no circumstances)\b/i,
];

export const absoluteWord: WarningRule = eachQuestion((question, warn) => {
  const found = question.type === 'scale' ? quoted(ownWords(question.text), ABSOLUTE) : null;
  if (found === null) return;
  warn(
    'absolute-word',
    `With "${found}" in the statement hardly anybody can agree in full, and its scale loses an end.`,
    'Leave it out: how far it is true is what the scale asks.',
  );
});

const NEGATION =
  /^(?:not|no|never|nobody|nothing|none|nowhere|neither|without|hardly|scarcely|cannot|\p{L}+n't)$/u;
const NEGATED_WORD =
  /\bnot (?:un(?:common|usual|likely|happy|important|necessary|reasonable|able|willing|pleasant|interesting)|im(?:possible|portant)|in(?:correct|appropriate|different))\b/i;

export const doubleNegative: WarningRule = eachQuestion((question, warn) => {
  const text = ownWords(question.text);
  const found = quoted(text, [NEGATED_WORD]) ?? twoNegations(text);
  if (found === null) return;
  warn(
    'double-negative',
    `This ${nounOf(question)} has two negations in one clause: "${found}".`,
    'Say what is, not what is not.',
  );
});

/** Two in one clause turn each other round; side by side ("no map and no guide") they do not. */
function twoNegations(text: string): string | null {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.split(/,|\b(?:and|or|nor|but)\b/i));
  for (const clause of clauses) {
    const found = wordsOf(clause).filter((word) => NEGATION.test(word));
    if (found.length >= 2) return `${found[0]} … ${found[1]}`;
  }
  return null;
}

/** The first that is found, as it stands in the text; cut where it is long. */
function quoted(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim().replace(/\s+/g, ' ');
    if (found !== undefined) return found.length > 60 ? `… ${found.slice(-58).replace(/^\S*\s/, '')}` : found;
  }
  return null;
}

const nounOf = ({ type }: WrittenQuestion): string => (type === 'scale' ? 'statement' : 'question');

type WarnHere = (code: Parameters<Warn>[1], message: string, mend: string) => void;

function eachQuestion(look: (question: WrittenQuestion, warn: WarnHere) => void): WarningRule {
  return (quiz: WrittenQuiz, warn: Warn) => {
    for (const [index, question] of quiz.questions.entries())
      look(question, (code, message, mend) => warn(['questions', index, 'text'], code, message, mend));
  };
}
