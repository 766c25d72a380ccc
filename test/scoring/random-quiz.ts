import fc from 'fast-check';
import type { AnswerSheet } from '../../src/answers/sheet.js';
import { InputError } from '../../src/errors.js';
import type { Quiz, Response, Weights } from '../../src/quiz/quiz.js';
import { type Random, randomFrom } from '../../src/quiz/random.js';
import { responsesOf } from '../../src/quiz/responses.js';
import { choice, multi, quizOf, rank, scale, sheetOf, type Written } from '../builders.js';

const TRAITS = ['care', 'pace', 'reach'];
const half = fc.integer({ min: -4, max: 4 }).map((halves) => halves / 2);
const weights = fc.dictionary(fc.constantFrom(...TRAITS), half, { minKeys: 1 });

const optionsOf = (list: readonly Weights[]) =>
  Object.fromEntries(list.map((entry, at) => [`o${at}`, entry]));
const options = (minLength: number, maxLength: number) =>
  fc.array(weights, { minLength, maxLength }).map(optionsOf);

/** A question of any type with at most seven responses, but for its id. */
const question: fc.Arbitrary<(id: string) => Written> = fc.oneof(
  options(2, 4).map((list) => (id: string) => choice(id, list)),
  fc.tuple(options(3, 3), fc.integer({ min: 1, max: 3 })).map(
    ([list, max]) =>
      (id: string) =>
        multi(id, max, list),
  ),
  fc.tuple(weights, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 2, max: 5 })).map(
    ([list, min, max]) =>
      (id: string) =>
        scale(id, list, { min, max }),
  ),
  fc.tuple(options(3, 3), fc.integer({ min: 1, max: 2 })).map(
    ([list, top]) =>
      (id: string) =>
        rank(id, top, list),
  ),
);

/** The sections of a quiz with 2 to 5 questions and 2 to 4 roles. Not all are valid: some measure no trait. */
export const writtenQuiz = fc.record({
  roles: fc
    .array(weights, { minLength: 2, maxLength: 4 })
    .map((profiles) => Object.fromEntries(profiles.map((profile, at) => [`role-${at}`, profile]))),
  questions: fc
    .array(question, { minLength: 2, maxLength: 5 })
    .map((made) => made.map((withId, at) => withId(`question-${at}`))),
});

export type WrittenSections = typeof writtenQuiz extends fc.Arbitrary<infer T> ? T : never;

/** The quiz, or `null` where its parts do not fit each other. Weights that no profile names are left out. */
export function builtQuiz({ roles, questions }: WrittenSections): Quiz | null {
  const named = new Set(Object.values(roles).flatMap((profile) => Object.keys(profile)));
  try {
    return quizOf({ path: roles }, JSON.parse(JSON.stringify(questions, keepOnly(named))));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** For JSON.stringify: drops the weights of other traits than these. */
function keepOnly(named: ReadonlySet<string>) {
  return (key: string, value: unknown) => (TRAITS.includes(key) && !named.has(key) ? undefined : value);
}

/** Small valid quizzes of all question types. */
export const smallQuiz: fc.Arbitrary<Quiz> = writtenQuiz.map(builtQuiz).filter((quiz) => quiz !== null);

/** A sheet whose responses are drawn at random; about one question in `skipOneIn` is skipped. */
export function randomSheet(quiz: Quiz, random: Random, skipOneIn = Number.POSITIVE_INFINITY): AnswerSheet {
  const answers: Record<string, Response> = {};
  for (const each of quiz.questions) {
    if (random() < 1 / skipOneIn) continue;
    const responses = responsesOf(each);
    answers[each.id] = responses[Math.floor(random() * responses.length)] as Response;
  }
  return sheetOf(answers);
}

/** A small quiz with a sheet that answers about two questions of three. */
export const quizAndSheet: fc.Arbitrary<readonly [Quiz, AnswerSheet]> = fc
  .tuple(smallQuiz, fc.nat(0xffff_ffff))
  .map(([quiz, seed]) => [quiz, randomSheet(quiz, randomFrom(seed), 3)]);
