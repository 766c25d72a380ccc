import { measures, weightOf } from '../../question-rules.js';
import { isDirect, traitIds } from '../../rule.js';
import type { WrittenQuestion, WrittenQuiz } from '../../written.js';
import { counted, type Warn } from '../warn.js';

/** With fewer, one odd answer decides a trait. */
const FEWEST_QUESTIONS = 3;

export function fewQuestions(quiz: WrittenQuiz, warn: Warn): void {
  const [section, kind] = sectionOfTraits(quiz);
  for (const trait of traitIds(quiz)) {
    const count = quiz.questions.filter((question) => measures(question, trait)).length;
    // None at all is an error of its own.
    if (count === 0 || count >= FEWEST_QUESTIONS) continue;
    const verb = count === 1 ? 'measures' : 'measure';
    warn(
      [section, trait],
      'few-questions',
      `Only ${counted(count, 'question')} ${verb} the ${kind} "${trait}".`,
      `Let ${count === 2 ? 'another question' : 'two other questions'} count for it too.`,
    );
  }
}

export function oneWayKeyed(quiz: WrittenQuiz, warn: Warn): void {
  const [section, kind] = sectionOfTraits(quiz);
  for (const trait of traitIds(quiz)) {
    const weights = quiz.questions
      .map((question) => (question.type === 'scale' ? weightOf(question.weights, trait) : 0))
      .filter((weight) => weight !== 0);
    if (weights.length < 2) continue;
    const up = weights.filter((weight) => weight > 0).length;
    if (up > 0 && up < weights.length) continue;
    const agreeing = `Agreeing with all ${weights.length} statements about the ${kind} "${trait}"`;
    const [towards, sign] = up > 0 ? (['high', 'negative'] as const) : (['low', 'positive'] as const);
    warn(
      [section, trait],
      'one-way-keyed',
      isDirect(quiz)
        ? `${agreeing} counts ${up > 0 ? 'for' : 'against'} it.`
        : `${agreeing} counts towards its ${towards} end.`,
      `Turn one of them round, so that agreeing counts the other way, and make its weight ${sign}.`,
    );
  }
}

/** A question whose answers all count the same is asked for nothing. */
export function idleQuestion(quiz: WrittenQuiz, warn: Warn): void {
  for (const [index, question] of quiz.questions.entries()) {
    if (!isIdle(question)) continue;
    warn(
      ['questions', index, 'text'],
      'idle-question',
      'Every answer to this question counts the same.',
      question.type === 'scale'
        ? 'Give it "weights", or leave the question out.'
        : 'Give its options different "weights", or leave the question out.',
    );
  }
}

export function sameWeights(quiz: WrittenQuiz, warn: Warn): void {
  for (const [index, question] of quiz.questions.entries()) {
    // In a multi or a rank several options may well stand for one thing: who has two of them has more of it.
    if (question.type !== 'choice' || isIdle(question)) continue;
    const seen = new Map<string, string>();
    for (const [place, option] of question.options.entries()) {
      const key = weightsKey(option.weights);
      const before = seen.get(key);
      if (key === '') continue;
      if (before === undefined) seen.set(key, option.id);
      else
        warn(
          ['questions', index, 'options', place, 'text'],
          'same-weights',
          `The options "${before}" and "${option.id}" count exactly the same, so choosing between them tells nothing.`,
          'Make their weights differ, or leave one of them out.',
          [before],
        );
    }
  }
}

/** Of three or more options one counts: the others are so many ways to say no. */
export function oneOptionCounts(quiz: WrittenQuiz, warn: Warn): void {
  for (const [index, question] of quiz.questions.entries()) {
    if (question.type !== 'choice' || question.options.length < 3) continue;
    const counting = question.options.filter(({ weights }) => weightsKey(weights) !== '');
    const [only] = counting;
    if (counting.length !== 1 || only === undefined) continue;
    warn(
      ['questions', index, 'options', question.options.indexOf(only), 'text'],
      'one-option-counts',
      `Only "${only.id}" of these ${question.options.length} options has weights: the others all count nothing.`,
      'Say with weights what the others stand for, or ask it as a scale.',
    );
  }
}

export function sameProfile(quiz: WrittenQuiz, warn: Warn): void {
  const seen = new Map<string, string>();
  for (const [id, role] of Object.entries(quiz.roles)) {
    const direction = isDirect(quiz) ? directionOfWeights(quiz, id) : directionOf(role.profile ?? {});
    const key = `${role.track} ${direction}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, id);
    else
      warn(
        ['roles', id],
        'same-profile',
        isDirect(quiz)
          ? `Every answer counts for "${id}" as it does for "${before}": the two always tie.`
          : `The profiles of "${before}" and "${id}" differ at most in size: the two always tie.`,
        'Say what sets them apart, or make one role of the two.',
        [before],
      );
  }
}

const sectionOfTraits = (quiz: WrittenQuiz): readonly [section: string, kind: string] =>
  isDirect(quiz) ? ['roles', 'role'] : ['traits', 'trait'];

function isIdle(question: WrittenQuestion): boolean {
  if (question.type === 'scale') return weightsKey(question.weights) === '';
  const keys = question.options.map(({ weights }) => weightsKey(weights));
  // Equal weights count for more where more of the options are picked.
  return question.type === 'multi' && question.max > 1
    ? keys.every((key) => key === '')
    : new Set(keys).size === 1;
}

type Numbers = Readonly<Record<string, number>>;

const sortedWeights = (weights: Numbers): [string, number][] =>
  Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The same text for weights that count the same; empty where they count nothing. */
function weightsKey(weights: Numbers | undefined): string {
  return sortedWeights(weights ?? {})
    .map((entry) => entry.join(' '))
    .join(',');
}

/** The same text for numbers in the same proportions: each as a part of the largest. */
function directionOf(numbers: Numbers): string {
  const most = Math.max(...Object.values(numbers).map(Math.abs));
  return sortedWeights(numbers)
    .map(([name, number]) => `${name} ${(number / most).toFixed(9)}`)
    .join(',');
}

function directionOfWeights(quiz: WrittenQuiz, role: string): string {
  const all = quiz.questions.flatMap((question, index): [string, number][] =>
    question.type === 'scale'
      ? [[`${index}`, weightOf(question.weights, role)]]
      : question.options.map((option, place) => [`${index}/${place}`, weightOf(option.weights ?? {}, role)]),
  );
  return directionOf(Object.fromEntries(all));
}
