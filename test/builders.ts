import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnswerSheet, NO_BACKGROUND } from '../src/answers/sheet.js';
import { InputError } from '../src/errors.js';
import { parseQuiz } from '../src/quiz/parse.js';
import type { Quiz, Response, Weights } from '../src/quiz/quiz.js';

/** The problem lines that reading something throws; none where it is read. Anything but an `InputError` is a bug. */
export function problemsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

const DEMO = [
  /* 1 */ 'quiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2] }',
  /* 2 */ 'tracks:',
  /* 3 */ '  path: { title: Path, question: Which? }',
  /* 4 */ 'traits:',
  /* 5 */ '  care: { name: Care, low: loose, high: careful }',
  /* 6 */ 'roles:',
  /* 7 */ '  tester: { title: Tester, track: path, summary: Tests., profile: { care: 1 } }',
  /* 8 */ '  hacker: { title: Hacker, track: path, summary: Hacks., profile: { care: -1 } }',
  /* 9 */ 'questions:',
  /* 10 */ '  - id: check',
  /* 11 */ '    type: choice',
  /* 12 */ '    text: Check it?',
  /* 13 */ '    options:',
  /* 14 */ '      - { id: twice, text: Twice, weights: { care: 1 } }',
  /* 15 */ '      - { id: later, text: Later, weights: { care: -1 } }',
];

/** A valid quiz of 15 lines, some of which (1-based) are written otherwise; `null` leaves a line out. */
export function demo(lines: Readonly<Record<number, string | null>> = {}): string {
  return DEMO.map((line, index) => lines[index + 1] ?? (lines[index + 1] === null ? null : line))
    .filter((line) => line !== null)
    .concat('')
    .join('\n');
}

/** What is wrong with the demo quiz after these lines are written otherwise. */
export function demoProblems(lines: Readonly<Record<number, string | null>>): string[] {
  return problemsOf(() => parseQuiz(demo(lines)));
}

type Options = Readonly<Record<string, Weights>>;
/** A question as a quiz file has it. Its text is its id. */
export type Written = Readonly<Record<string, unknown>> & { readonly id: string };

const optionsOf = (options: Options) =>
  Object.entries(options).map(([id, weights]) => ({ id, text: id, weights }));

export const choice = (id: string, options: Options): Written => ({
  ...{ id, type: 'choice', text: id },
  options: optionsOf(options),
});

export const multi = (id: string, max: number, options: Options): Written => ({
  ...{ id, type: 'multi', text: id, max },
  options: optionsOf(options),
});

export const rank = (id: string, top: number, options: Options): Written => ({
  ...{ id, type: 'rank', text: id, top },
  options: optionsOf(options),
});

export const scale = (id: string, weights: Weights, ends: { min?: number; max?: number } = {}): Written => ({
  ...{ id, type: 'scale', text: id, low: 'no', high: 'yes', ...ends },
  weights,
});

/** Role id → profile; or, for a quiz without traits, role ids. */
export type WrittenTrack = Readonly<Record<string, Weights>> | readonly string[];

/**
 * A quiz from its tracks and questions. Traits are those that the profiles name.
 * @param rest further sections, as a quiz file has them
 */
export function quizOf(
  tracks: Readonly<Record<string, WrittenTrack>>,
  questions: readonly Written[],
  rest: Readonly<Record<string, unknown>> = {},
): Quiz {
  const roles: Record<string, unknown> = {};
  const traits: Record<string, unknown> = {};
  for (const [track, members] of Object.entries(tracks)) {
    const entries = Array.isArray(members) ? members.map((id) => [id, undefined]) : Object.entries(members);
    for (const [id, profile] of entries) {
      roles[id] = { title: id, track, summary: id, profile };
      for (const trait of Object.keys(profile ?? {}))
        traits[trait] = { name: trait, low: 'low', high: 'high' };
    }
  }
  const text = JSON.stringify({
    quiz: { id: 'small', title: 'Small', version: '1', description: 'Small.', minutes: [1, 2] },
    tracks: Object.fromEntries(Object.keys(tracks).map((id) => [id, { title: id, question: id }])),
    traits,
    roles,
    questions,
    ...rest,
  });
  return parseQuiz(text);
}

/** A sheet with these answers. Which are possible is the quiz's business: nothing is checked. */
export function sheetOf(
  answers: Readonly<Record<string, Response>>,
  rest: Partial<AnswerSheet> = {},
): AnswerSheet {
  return {
    respondent: null,
    seed: null,
    background: NO_BACKGROUND,
    ...rest,
    answers: new Map(Object.entries(answers)),
  };
}

const questionsFolder = new URL('../questions/', import.meta.url);

/** The text of a file below `questions/`. */
export function shippedText(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, questionsFolder)), 'utf8');
}

/** The python-path quiz, read from its YAML. */
export function shippedQuiz(id = 'python-path'): Quiz {
  return parseQuiz(shippedText(`${id}.yaml`), { file: `${id}.yaml`, readInclude: shippedText });
}
