import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { sheetSchema, sheetSchemaFor, sheetSchemaText } from '../../src/answers/json-schema.js';
import { sheetFrom } from '../../src/answers/read-sheet.js';
import { readDocument } from '../../src/quiz/document.js';
import type { JsonSchema } from '../../src/quiz/json-schema.js';
import { parseQuiz } from '../../src/quiz/parse.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { choice, multi, quizOf, rank, scale, shippedQuiz } from '../builders.js';
import { near, oneOff } from '../near.js';
import { form } from './form.js';

/** Not strict: editors have keywords of their own. */
const validator = (schema: JsonSchema) => new Ajv({ strict: false }).compile(schema);

/** Whether a sheet has no problems: what `parseAnswers` makes of the same text. */
function isRead(value: unknown, quiz: Quiz): boolean {
  let read = true;
  sheetFrom(value, quiz, () => {
    read = false;
  });
  return read;
}

/** A respondent is measured in units of 16 bits, of which an emoji has two; a schema counts it as one letter. */
const hasEmoji = (value: unknown): boolean => JSON.stringify(value).includes('😀');

const SHEET = {
  quiz: 'small',
  respondent: 'Ada',
  seed: 7,
  answers: { pick: 'web', agree: 4, topics: ['games', 'web'], best: ['games', 'web'] },
  background: { known: ['git', 'sql'], hours_per_week: 6, experience: 'none', start: '2027-01-11' },
};

const WORDS = [
  ...[
    'quiz',
    'respondent',
    'seed',
    'answers',
    'background',
    'known',
    'hours_per_week',
    'experience',
    'start',
  ],
  ...['pick', 'agree', 'topics', 'best', 'small', 'web', 'data', 'games', 'git', 'none', '2026-12-31', 'now'],
  ...[1, 5, 6, null, ['web'], ['web', 'data'], ['web', 'web'], { pick: 'data' }],
];

/** The same with questions that have to be answered, one of a single place, and no skills. */
const strict = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
  { ...choice('pick', { web: { t: 1 }, data: {} }), required: true },
  { ...scale('agree', { t: 1 }, { min: 0, max: 10 }), required: true },
  { ...multi('topics', 1, { web: { t: 1 }, games: {} }), required: true },
  rank('best', 1, { web: { t: 1 }, data: {}, games: {} }),
]);

describe.each([
  ['where every question may be skipped', form, SHEET],
  [
    'where some may not',
    strict,
    { ...SHEET, answers: { ...SHEET.answers, topics: 'web', best: ['web'] }, background: { known: [] } },
  ],
])('the schema of the sheets of one quiz, %s', (_, quiz, valid) => {
  const accepts = validator(sheetSchemaFor(quiz));

  test('accepts exactly what is read, whatever single thing is odd in a sheet', () => {
    const wrong = [...oneOff(valid)].filter(
      (value) => !hasEmoji(value) && accepts(value) !== isRead(value, quiz),
    );
    expect(wrong).toEqual([]);
  });

  test('accepts exactly what is read, whatever is changed in a valid sheet', () => {
    let right = 0;
    expect([isRead(valid, quiz), accepts(valid)]).toEqual([true, true]);
    fc.assert(
      fc.property(near(valid, WORDS), (value) => {
        fc.pre(!hasEmoji(value));
        const expected = isRead(value, quiz);
        if (expected) right++;
        expect(accepts(value)).toBe(expected);
      }),
      // A fixed seed: how often each kind comes up is chance, and is counted below.
      { seed: 93, numRuns: 1_000 },
    );
    // Both kinds came up.
    expect(right).toBeGreaterThan(100);
    expect(right).toBeLessThan(900);
  });

  test('accepts exactly the answers that are read, of every question', () => {
    const item = fc.constantFrom(
      'web',
      'data',
      'games',
      'agree',
      '',
      null,
      0,
      1,
      5,
      6,
      10,
      11,
      2.5,
      -1,
      100,
      101,
    );
    const answer = fc.oneof(item, fc.array(item, { maxLength: 4 }), fc.constant({}));
    const ids = fc.constantFrom('pick', 'agree', 'topics', 'best');
    fc.assert(
      fc.property(ids, answer, (id, value) => {
        const sheet = { answers: { ...valid.answers, [id]: value } };
        expect([id, value, accepts(sheet)]).toEqual([id, value, isRead(sheet, quiz)]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the schema of the sheets of one quiz', () => {
  test('names each question, its help and what may be answered', () => {
    const help = { ...choice('pick', { web: { t: 1 }, data: {} }), text: 'Which?', help: 'Take one.' };
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      help,
      { ...scale('agree', { t: 1 }), required: true },
      multi('topics', 2, { web: { t: 1 }, data: {} }),
      rank('best', 2, { web: { t: 1 }, data: {} }),
    ]);
    const values = { enum: ['web', 'data'], enumDescriptions: ['web', 'data'] };
    const orNone = {
      enum: ['web', 'data', null],
      enumDescriptions: ['web', 'data', 'The question is skipped.'],
    };
    const list = { items: values, maxItems: 2, uniqueItems: true };
    expect(answersOf(sheetSchemaFor(quiz))).toEqual({
      description: 'The answers, by the ids of the questions; who skips a question leaves it out.',
      type: 'object',
      properties: {
        pick: { title: 'Which?', description: 'One option. Take one.', ...orNone },
        agree: {
          ...{ title: 'agree', description: 'A whole number from 1 (no) to 5 (yes).' },
          ...{ enum: [1, 2, 3, 4, 5], enumDescriptions: ['no', '', '', '', 'yes'] },
        },
        topics: {
          ...{ title: 'topics', description: '1 to 2 options.' },
          ...{ ...list, type: ['array', 'string', 'null'], minItems: 1 },
          ...{ pattern: '^(?:web|data)$', patternErrorMessage: 'The options here are web, data.' },
        },
        best: {
          ...{ title: 'best', description: 'The first 2 options, in order.' },
          ...{ ...list, type: ['array', 'null'], minItems: 2 },
        },
      },
      required: ['agree'],
      additionalProperties: false,
    });
  });

  test('leaves two things to the reader: days that no month has, and how long an emoji is', () => {
    const accepts = validator(sheetSchemaFor(form));
    for (const start of ['2027-02-30', '2027-02-29', '2027-04-31']) {
      const sheet = { answers: {}, background: { start } };
      expect([accepts(sheet), isRead(sheet, form)]).toEqual([true, false]);
    }
    const sheet = { answers: {}, respondent: '😀'.repeat(1_001) };
    expect([accepts(sheet), isRead(sheet, form)]).toEqual([true, false]);
  });

  test('of a quiz without skills, knows no skill', () => {
    const accepts = validator(sheetSchemaFor(strict));
    const answers = { pick: 'web', agree: 0, topics: 'web' };
    expect(accepts({ answers, background: { known: [] } })).toBe(true);
    expect(accepts({ answers, background: { known: ['git'] } })).toBe(false);
  });
});

describe('the schema of any sheet', () => {
  const accepts = validator(sheetSchema());

  test('accepts every sheet that is read', () => {
    fc.assert(
      fc.property(near(SHEET, WORDS), (value) => {
        if (isRead(value, form)) expect(accepts(value)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('refuses what no quiz has', () => {
    const refused = [
      ...[null, [], {}, { answer: {} }, { answers: [] }, { answers: {}, quiz: 'My Quiz' }],
      ...[{ answers: { pick: 'My option' } }, { answers: { pick: [] } }, { answers: { 'A b': 1 } }],
      ...[
        { answers: {}, background: { known: 'git' } },
        { answers: {}, background: { hours_per_week: 0 } },
      ],
      ...[{ answers: { agree: 1.5 } }, { answers: {}, seed: -1 }, { answers: {}, seed: 2 ** 32 }],
    ];
    for (const sheet of refused) expect([sheet, accepts(sheet)]).toEqual([sheet, false]);
    expect(accepts({ answers: { pick: 'web', agree: 3, topics: ['web'], best: null } })).toBe(true);
  });
});

test('the sheets in the examples are valid, against the schema of any sheet and that of their quiz', () => {
  const folder = new URL('../../examples/', import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const tea = parseQuiz(read('tea-or-coffee/quiz.yaml'));
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(sheets.length).toBeGreaterThan(3);
  const [any, ofPath, ofTea] = [sheetSchema(), sheetSchemaFor(shippedQuiz()), sheetSchemaFor(tea)].map(
    validator,
  );
  for (const name of [...sheets, 'tea-or-coffee/emil.yaml']) {
    const { value } = readDocument(read(name), name);
    const accepts = name.startsWith('tea') ? ofTea : ofPath;
    expect([name, any?.(value), accepts?.(value)]).toEqual([name, true, true]);
  }
});

test('a schema is the text of a file that ends with a line', () => {
  expect(JSON.parse(sheetSchemaText(null))).toEqual(sheetSchema());
  expect(JSON.parse(sheetSchemaText(form))).toEqual(sheetSchemaFor(form));
  expect(sheetSchemaText(form).split('\n').slice(0, 3)).toEqual([
    '{',
    '  "$schema": "http://json-schema.org/draft-07/schema#",',
    '  "title": "An answer sheet for \\"Small\\"",',
  ]);
  expect(sheetSchemaText(form).endsWith('\n}\n')).toBe(true);
});

const answersOf = (schema: JsonSchema): unknown =>
  (schema.properties as { readonly answers: unknown }).answers;
