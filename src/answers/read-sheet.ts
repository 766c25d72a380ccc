import { LIMITS } from '../quiz/limits.js';
import { EXPERIENCE, type Experience, type Question, type Quiz, type Response } from '../quiz/quiz.js';
import { type AnswerSheet, type Background, MAX_SEED } from './sheet.js';

/** A problem of a sheet whose place is not looked up yet: places cost a second reading of the text. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  /** How to mend it, or what was written and what could have been meant. */
  readonly mend: string | { readonly written: string; readonly known: readonly string[] };
  /** True where the key is wrong, not its value. */
  readonly atKey?: boolean;
}

type Report = (finding: Finding) => void;

const SHEET_KEYS = ['quiz', 'respondent', 'seed', 'answers', 'background'];
const BACKGROUND_KEYS = ['known', 'hours_per_week', 'experience', 'start'];

/**
 * Turns the plain value of an answer file into a sheet.
 * @returns the sheet, worth using only where no finding was reported
 */
export function sheetFrom(value: unknown, quiz: Quiz, report: Report): AnswerSheet {
  const root = asMap(value, [], 'An answer sheet is a map with a key "answers".', report);
  unknownKeys(root, SHEET_KEYS, [], report);
  if (root.quiz !== undefined && root.quiz !== null && root.quiz !== quiz.id) {
    const message = `This sheet is for the quiz ${quoted(root.quiz)}, not for "${quiz.id}".`;
    report({ path: ['quiz'], code: 'other-quiz', message, mend: 'Name the right quiz with --quiz.' });
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

function backgroundFrom(value: unknown, quiz: Quiz, report: Report): Background {
  const root = asMap(value ?? {}, ['background'], '"background" is a map.', report);
  unknownKeys(root, BACKGROUND_KEYS, ['background'], report);
  return {
    known: knownSkills(root.known, quiz, report),
    hoursPerWeek: hoursFrom(root.hours_per_week, report),
    experience: experienceFrom(root.experience, report),
    start: startFrom(root.start, report),
  };
}

function knownSkills(value: unknown, quiz: Quiz, report: Report): string[] {
  if (value === undefined || value === null) return [];
  const path = ['background', 'known'];
  if (!Array.isArray(value)) {
    report({ path, code: 'wrong-type', message: 'This should be a list of skill ids.', mend: '' });
    return [];
  }
  const skillIds = quiz.skills.map(({ id }) => id);
  const skills = new Set(skillIds);
  const known = new Set<string>();
  for (const [index, id] of value.entries()) {
    if (typeof id === 'string' && skills.has(id)) known.add(id);
    else {
      const mend = { written: plainText(id), known: skillIds };
      report({
        path: [...path, index],
        code: 'unknown-id',
        message: `There is no skill ${quoted(id)}.`,
        mend,
      });
    }
  }
  return [...known];
}

/** More hours than a week has are a slip of the pen. */
const MAX_HOURS_PER_WEEK = 100;

function hoursFrom(value: unknown, report: Report): number | null {
  if (value === undefined || value === null) return null;
  if (isHoursPerWeek(value)) return value;
  const message = `${quoted(value)} is not a number of hours a week above 0 and up to ${MAX_HOURS_PER_WEEK}.`;
  report({ path: ['background', 'hours_per_week'], code: 'bad-value', message, mend: '' });
  return null;
}

/** Hours a week: above 0, at most 100. */
export function isHoursPerWeek(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MAX_HOURS_PER_WEEK;
}

function experienceFrom(value: unknown, report: Report): Experience | null {
  if (value === undefined || value === null) return null;
  if (EXPERIENCE.includes(value as Experience)) return value as Experience;
  const message = `${quoted(value)} is not an amount of experience.`;
  const mend = { written: plainText(value), known: EXPERIENCE };
  report({ path: ['background', 'experience'], code: 'bad-value', message, mend });
  return null;
}

function startFrom(value: unknown, report: Report): string | null {
  if (value === undefined || value === null) return null;
  if (isCalendarDate(value)) return value;
  const message = `${quoted(value)} is not a date.`;
  report({
    path: ['background', 'start'],
    code: 'bad-value',
    message,
    mend: 'Write year-month-day, such as 2027-01-11.',
  });
  return null;
}

/** `YYYY-MM-DD`, a day that exists, years 1900–2999. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
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

function asMap(
  value: unknown,
  path: readonly string[],
  message: string,
  report: Report,
): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  report({ path, code: 'wrong-type', message, mend: '' });
  return {};
}

function unknownKeys(map: object, known: readonly string[], path: readonly string[], report: Report): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    const mend = { written: key, known };
    report({
      path: [...path, key],
      code: 'unknown-key',
      message: `The key "${key}" is not known here.`,
      mend,
      atKey: true,
    });
  }
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

/** What to compare with known ids. A list or map is like none of them, and may have no text form. */
function plainText(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
}
