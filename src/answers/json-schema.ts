import { DRAFT, idSchema, type JsonSchema, schemaText } from '../quiz/json-schema.js';
import { LIMITS } from '../quiz/limits.js';
import { EXPERIENCE, type Question, type Quiz, type ScaleQuestion } from '../quiz/quiz.js';
import { type BACKGROUND_KEYS, MAX_HOURS_PER_WEEK, WRITTEN_DATE } from './background.js';
import type { SHEET_KEYS } from './read-sheet.js';
import { MAX_SEED } from './sheet.js';

/**
 * The JSON Schema of an answer sheet for any quiz. What it accepts may still name questions, options and skills that the
 * quiz does not have.
 */
export function sheetSchema(): JsonSchema {
  const id = idSchema();
  const { type, ...named } = id;
  const answer = {
    anyOf: [
      { description: 'The id of one option.', ...id },
      { description: 'A number on a scale.', type: 'integer' },
      {
        description: 'The ids of several options.',
        type: 'array',
        items: id,
        minItems: 1,
        uniqueItems: true,
      },
      { description: SKIPPED, type: 'null' },
    ],
  };
  return sheet('which-path answer sheet', {
    quiz: { type: [type, 'null'], ...named },
    answers: { type: ['object', 'null'], propertyNames: id, additionalProperties: answer },
    known: { type: ['array', 'null'], items: id },
  });
}

/**
 * The JSON Schema of an answer sheet for one quiz: it accepts what `parseAnswers` accepts. Only days that no month has,
 * such as 31 April, are left to that.
 */
export function sheetSchemaFor(quiz: Quiz): JsonSchema {
  const required = quiz.questions.filter((question) => question.required).map(({ id }) => id);
  return sheet(`An answer sheet for "${quiz.title}"`, {
    quiz: { enum: [quiz.id, null] },
    answers: {
      type: required.length === 0 ? ['object', 'null'] : 'object',
      properties: Object.fromEntries(quiz.questions.map((question) => [question.id, answerTo(question)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
    known: knownOf(quiz),
  });
}

function knownOf({ skills }: Quiz): JsonSchema {
  const type = ['array', 'null'];
  if (skills.length === 0) return { type, maxItems: 0 };
  return {
    type,
    items: oneOf(
      skills.map(({ id, name }) => ({ id, text: name })),
      false,
    ),
  };
}

/** The schema of a sheet for this quiz, or for any, as the text of a file. */
export function sheetSchemaText(quiz: Quiz | null): string {
  return schemaText(quiz === null ? sheetSchema() : sheetSchemaFor(quiz));
}

/** What depends on the quiz. */
interface OfTheQuiz {
  readonly quiz: JsonSchema;
  readonly answers: JsonSchema;
  readonly known: JsonSchema;
}

function sheet(title: string, { quiz, answers, known }: OfTheQuiz): JsonSchema {
  const properties: Readonly<Record<(typeof SHEET_KEYS)[number], JsonSchema>> = {
    quiz: { description: 'The id of the quiz that was answered.', ...quiz },
    respondent: {
      description: 'Who answered, as it is to be shown.',
      type: ['string', 'number', 'null'],
      maxLength: LIMITS.textLength,
    },
    seed: {
      description: 'The seed of the order in which options were shown.',
      type: ['integer', 'null'],
      minimum: 0,
      maximum: MAX_SEED,
    },
    answers: {
      description: 'The answers, by the ids of the questions; who skips a question leaves it out.',
      ...answers,
    },
    background: background(known),
  };
  return {
    $schema: DRAFT,
    title,
    description: 'The answers of one respondent.',
    type: 'object',
    properties,
    required: ['answers'],
    additionalProperties: false,
  };
}

function background(known: JsonSchema): JsonSchema {
  const properties: Readonly<Record<(typeof BACKGROUND_KEYS)[number], JsonSchema>> = {
    known: { description: 'The ids of the skills that the respondent has already.', ...known },
    hours_per_week: {
      description: `Hours a week for learning: above 0, at most ${MAX_HOURS_PER_WEEK}.`,
      type: ['number', 'null'],
      exclusiveMinimum: 0,
      maximum: MAX_HOURS_PER_WEEK,
    },
    experience: {
      description: 'How long the respondent has written code that others depend on.',
      enum: [...EXPERIENCE, null],
    },
    start: {
      description: 'The first day of the plan: year-month-day, such as 2027-01-11.',
      type: ['string', 'null'],
      pattern: WRITTEN_DATE.source,
      patternErrorMessage: 'Write year-month-day, such as 2027-01-11.',
    },
  };
  return {
    description: 'What shapes the plan; each part may be left out.',
    type: ['object', 'null'],
    properties,
    additionalProperties: false,
  };
}

/** What may be written for a question. */
function answerTo(question: Question): JsonSchema {
  const { how, answer } = ANSWER[question.type](question as never);
  return { title: question.text, description: [how, question.help ?? ''].join(' ').trim(), ...answer };
}

interface Answer {
  /** What is asked for, in words. */
  readonly how: string;
  readonly answer: JsonSchema;
}

/** What `READ` of read-sheet.ts lets through, for each type of question. */
const ANSWER: { readonly [T in Question['type']]: (question: Extract<Question, { type: T }>) => Answer } = {
  choice: ({ options, required }) => ({ how: 'One option.', answer: oneOf(options, !required) }),
  scale: (question) => {
    const { min, max, low, high, required } = question;
    const how = `A whole number from ${min} (${low}) to ${max} (${high}).`;
    if (max - min <= MOST_LISTED) return { how, answer: listed(steps(question), !required) };
    return { how, answer: { type: required ? 'integer' : ['integer', 'null'], minimum: min, maximum: max } };
  },
  multi: ({ options, max, required }) => ({
    how: max === 1 ? 'One option.' : `1 to ${max} options.`,
    answer: several(options, 1, max, !required),
  }),
  rank: ({ options, top, required }) => ({
    how: top === 1 ? 'The first option.' : `The first ${top} options, in order.`,
    answer: several(options, top, top, !required),
  }),
};

const SKIPPED = 'The question is skipped.';

/** Editors propose each number of a scale that has no more steps than this. */
const MOST_LISTED = 20;

/** Each number of a scale; what the ends mean is said of them. */
function steps({ min, max, low, high }: ScaleQuestion): readonly Listed[] {
  const ends = new Map([
    [min, low],
    [max, high],
  ]);
  return Array.from({ length: max - min + 1 }, (_, step) => min + step).map((value) => ({
    value,
    text: ends.get(value) ?? '',
  }));
}

type Options = readonly { readonly id: string; readonly text: string }[];

function oneOf(options: Options, orNone: boolean): JsonSchema {
  return listed(
    options.map(({ id, text }) => ({ value: id, text })),
    orNone,
  );
}

interface Listed {
  readonly value: string | number;
  readonly text: string;
}

/** `enumDescriptions` is what editors show of each value. */
function listed(values: readonly Listed[], orNone: boolean): JsonSchema {
  const all = orNone ? [...values, { value: null, text: SKIPPED }] : values;
  return { enum: all.map(({ value }) => value), enumDescriptions: all.map(({ text }) => text) };
}

/** A list; or, where one is enough, that one alone. */
function several(options: Options, least: number, most: number, orNone: boolean): JsonSchema {
  const list = { items: oneOf(options, false), minItems: least, maxItems: most, uniqueItems: true };
  const none = orNone ? ['null'] : [];
  if (least > 1) return { type: ['array', ...none], ...list };
  const ids = options.map(({ id }) => id);
  // What is said of lists says nothing of a text, and the other way round: so no alternatives are needed, of which
  // editors would report the wrong one.
  return {
    type: ['array', 'string', ...none],
    ...list,
    pattern: `^(?:${ids.join('|')})$`,
    patternErrorMessage: `The options here are ${ids.join(', ')}.`,
  };
}
