import { LIMITS } from '../quiz/limits.js';
import type { Question, Quiz, Response } from '../quiz/quiz.js';
import { backgroundFrom } from './background.js';
import { asMap, plainText, quoted, type Report, unknownKeys } from './finding.js';
import { type AnswerSheet, MAX_SEED, NO_BACKGROUND } from './sheet.js';

/**
 * How the plain value of a document becomes a sheet.
 * @returns the sheet, worth using only where no finding was reported
 */
export type ReadSheet = (value: unknown, quiz: Quiz, report: Report) => AnswerSheet;

/** The keys of a sheet. */
export const SHEET_KEYS = ['quiz', 'respondent', 'seed', 'answers', 'background'] as const;

const EMPTY: AnswerSheet = { respondent: null, seed: null, answers: new Map(), background: NO_BACKGROUND };

/** The plain value of an answer file. */
export const sheetFrom: ReadSheet = (value, quiz, report) => {
  const root = asMap(value, [], 'An answer sheet is a map with a key "answers".', report);
  if (isQuiz(root)) {
    const message = 'This is a quiz, not an answer sheet.';
    report({
      path: ['quiz'],
      code: 'not-a-sheet',
      message,
      mend: 'Name it with --quiz; quiz items takes it first.',
    });
    return EMPTY;
  }
  unknownKeys(root, SHEET_KEYS, [], report);
  if (root.quiz !== undefined && root.quiz !== null && root.quiz !== quiz.id) {
    const message = `This sheet is for the quiz ${quoted(root.quiz)}, not for "${quiz.id}".`;
    report({ path: ['quiz'], code: 'other-quiz', message, mend: 'Name the right quiz with --quiz.' });
    // Its answers would all be unknown too, which helps nobody.
    return EMPTY;
  }
  if (root.answers === undefined) {
    report({
      path: [],
      code: 'missing-key',
      message: '"answers" is missing.',
      mend: 'Add a map of question ids and answers.',
    });
  }
  const answers = new Map<string, Response>();
  const written = asMap(
    root.answers ?? {},
    ['answers'],
    '"answers" is a map of question ids and answers.',
    report,
  );
  const questions = questionsById(quiz);
  const questionIds = [...questions.keys()];
  for (const [id, answer] of Object.entries(written)) {
    const path = ['answers', id];
    const question = questions.get(id);
    if (question === undefined) {
      const mend = { written: id, known: questionIds };
      report({ path, code: 'unknown-id', message: `There is no question "${id}".`, mend, atKey: true });
      continue;
    }
    if (answer === null || answer === undefined) continue;
    const response = READ[question.type](question as never, answer, path, report);
    if (response !== null) answers.set(id, response);
  }
  for (const question of quiz.questions) {
    if (!question.required || answers.has(question.id)) continue;
    // An answer that was given but could not be read has its own finding.
    if (Object.hasOwn(written, question.id) && written[question.id] !== null) continue;
    const message = `The question "${question.id}" has to be answered.`;
    report({ path: ['answers'], code: 'missing-answer', message, mend: 'Add its answer.' });
  }
  return {
    respondent: textOrNull(root.respondent, ['respondent'], report),
    seed: seedFrom(root.seed, report),
    answers,
    background: backgroundFrom(root.background, quiz, report),
  };
};

/** Whether a file is a quiz that was taken for a sheet. A result names its quiz by a map too, and has a schema. */
function isQuiz({ quiz, schema, answers }: Readonly<Record<string, unknown>>): boolean {
  return typeof quiz === 'object' && quiz !== null && schema === undefined && answers === undefined;
}

type ReadResponse<T extends Question['type']> = (
  question: Extract<Question, { type: T }>,
  answer: unknown,
  path: readonly (string | number)[],
  report: Report,
) => Response | null;

/** How the answer to each type of question is read; `null` after a finding. */
const READ: { readonly [T in Question['type']]: ReadResponse<T> } = {
  choice: (question, answer, path, report) => optionId(question.options, answer, path, report),
  scale: ({ min, max }, answer, path, report) => {
    if (typeof answer === 'number' && Number.isInteger(answer) && answer >= min && answer <= max)
      return answer;
    const message = `${quoted(answer)} is not a whole number from ${min} to ${max}.`;
    report({ path, code: 'bad-answer', message, mend: '' });
    return null;
  },
  multi: ({ options, max }, answer, path, report) => {
    const ids = optionIds(options, answer, path, report);
    if (ids === null) return null;
    if (ids.length <= max) {
      // A set: its order in the sheet means nothing.
      return options.map(({ id }) => id).filter((id) => ids.includes(id));
    }
    report({
      path,
      code: 'bad-answer',
      message: `Here are ${ids.length} options; at most ${max} may be chosen.`,
      mend: '',
    });
    return null;
  },
  rank: ({ options, top }, answer, path, report) => {
    const ids = optionIds(options, answer, path, report);
    if (ids === null || ids.length === top) return ids;
    const given = ids.length === 1 ? 'is 1 option' : `are ${ids.length} options`;
    const message = `Here ${given}; the first ${top} are asked for, in order.`;
    report({ path, code: 'bad-answer', message, mend: '' });
    return null;
  },
};

type Options = readonly { readonly id: string }[];

function optionId(
  options: Options,
  answer: unknown,
  path: readonly (string | number)[],
  report: Report,
): string | null {
  if (typeof answer === 'string' && options.some(({ id }) => id === answer)) return answer;
  const known = options.map(({ id }) => id);
  const message = `There is no option ${quoted(answer)} here.`;
  report({ path, code: 'unknown-id', message, mend: { written: plainText(answer), known } });
  return null;
}

function optionIds(
  options: Options,
  answer: unknown,
  path: readonly (string | number)[],
  report: Report,
): string[] | null {
  const written = Array.isArray(answer) ? answer : [answer];
  if (written.length === 0) {
    report({
      path,
      code: 'bad-answer',
      message: 'This list is empty.',
      mend: 'Leave the question out to skip it.',
    });
    return null;
  }
  const ids: string[] = [];
  let valid = true;
  for (const [index, item] of written.entries()) {
    const itemPath = Array.isArray(answer) ? [...path, index] : path;
    const id = optionId(options, item, itemPath, report);
    if (id === null) valid = false;
    else if (ids.includes(id)) {
      report({
        path: itemPath,
        code: 'duplicate-id',
        message: `"${id}" stands here a second time.`,
        mend: '',
      });
      valid = false;
    } else ids.push(id);
  }
  return valid ? ids : null;
}

function seedFrom(value: unknown, report: Report): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_SEED) return value;
  const message = `${quoted(value)} is not a whole number from 0 to ${MAX_SEED}.`;
  report({ path: ['seed'], code: 'bad-value', message, mend: '' });
  return null;
}

function textOrNull(value: unknown, path: readonly string[], report: Report): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && value.length <= LIMITS.textLength) return value;
  report({
    path,
    code: 'wrong-type',
    message: `This should be a text of at most ${LIMITS.textLength} letters.`,
    mend: '',
  });
  return null;
}

const indexes = new WeakMap<Quiz, ReadonlyMap<string, Question>>();

function questionsById(quiz: Quiz): ReadonlyMap<string, Question> {
  let index = indexes.get(quiz);
  if (index === undefined) {
    index = new Map(quiz.questions.map((question) => [question.id, question]));
    indexes.set(quiz, index);
  }
  return index;
}
