import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { type PlacedDocument, readDocument } from '../../src/quiz/document.js';
import { type JsonSchema, modeline, quizSchema, quizSchemaText } from '../../src/quiz/json-schema.js';
import { parseQuiz } from '../../src/quiz/parse.js';
import { SCHEMA_FILE } from '../../src/quiz/schema-file.js';
import { checkShape } from '../../src/quiz/shape.js';
import { quizFileSchema, type WrittenLimits } from '../../src/quiz/written.js';
import { auditLimits } from '../../src/quiz/written-limits.js';
import { demo, shippedText } from '../builders.js';
import { near, oneOff } from '../near.js';

/** Not strict: editors have keywords of their own. */
const accepts = new Ajv({ strict: false }).compile(quizSchema());

const anywhere = () => ({ file: 'quiz.yaml', line: 1, column: 1 });

const isRightShape = (value: unknown): boolean => {
  const document = {
    ...{ file: 'quiz.yaml', value, problems: [] },
    ...{ placeOf: anywhere, placeOfKey: anywhere, textBefore: () => '', commentBehind: () => '' },
  };
  return checkShape(quizFileSchema, document as unknown as PlacedDocument, z.safeParse).value !== null;
};

const exampleText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const LADDER = { none: 'A', 'under-1-year': 'B', '1-to-5-years': 'C', 'over-5-years': 'D' };
const ASIDE = { help: 'H.', required: true };
const OPTIONS = [
  { id: 'a', text: 'A', weights: { care: 0.07 } },
  { id: 'b', text: 'B' },
];

/** One of everything that a quiz file may have. */
const FULL = {
  include: ['roles.yaml'],
  quiz: { id: 'a', title: 'A', version: '1', description: 'A.', subject: 'person', minutes: [1, 2.5] },
  sources: { s: { title: 'S', publisher: 'P', note: 'N' } },
  traits: { care: { name: 'Care', low: 'loose', high: 'careful', about: 'Care.' } },
  tracks: { path: { title: 'Path', question: 'Which?' } },
  roles: {
    tester: {
      ...{ title: 'Tester', short: 'T', track: 'path', profile: { care: 1.5 }, summary: 'Tests.', day: 'D.' },
      ...{ leads_to: ['Lead'], ladder: LADDER, differs: { hacker: 'Slower.' }, sources: ['s'] },
      skills: { core: ['sql'], useful: ['css'], occasional: ['git'] },
      projects: [{ title: 'P', needs: ['sql'], hours: [1, 2], text: 'Do.' }],
      experiment: { title: 'E', hours: [1, 2], text: 'Try.' },
      advice: [{ title: 'Learn', items: [{ text: 'Read.', from: ['s'] }] }],
    },
  },
  skills: {
    sql: {
      ...{ name: 'SQL', group: 'data', hours: [1, 2], needs: ['git'], practise: 'Ask.', proof: 'An answer.' },
      learn: [{ title: 'L', url: 'https://example.org/a' }],
    },
  },
  blends: [{ id: 'both', of: ['tester', 'hacker'], title: 'Both', text: 'Both.' }],
  questions: [
    { id: 'one', type: 'choice', text: 'One?', ...ASIDE, ordered: false, options: OPTIONS },
    { id: 'two', type: 'multi', text: 'Two?', ...ASIDE, ordered: true, max: 2, options: OPTIONS },
    {
      ...{ id: 'three', type: 'scale', text: 'Three.', ...ASIDE, min: 1, max: 7 },
      ...{ low: 'no', high: 'yes', weights: { care: -1 } },
    },
    { id: 'four', type: 'rank', text: 'Four?', ...ASIDE, ordered: true, top: 2, options: OPTIONS },
  ],
  disable: [{ code: 'few-questions', at: ['care'], reason: 'It is a sample.' }],
  audit: {
    ...{ share: [0.5, 2], pattern: 'close', role_correlation: 0.9, trait_correlation: 1, decides: 0 },
    ...{ close: 0.5, sensitivity: 0.1 },
  },
};

describe('the schema of a quiz file', () => {
  test('accepts exactly what has the right shape, whatever single thing is odd in a file', () => {
    const wrong = [...oneOff(FULL)].filter((value) => accepts(value) !== isRightShape(value));
    expect(wrong).toEqual([]);
  });

  test('accepts exactly what has the right shape, whatever is changed in a valid file', () => {
    const words = [
      ...Object.keys(FULL),
      ...['id', 'title', 'text', 'type', 'weights', 'options', 'min', 'max', 'top', 'low', 'hours', 'none'],
      ...['choice', 'multi', 'scale', 'rank', 'person', 'clear', 'over-5-years', 'https://example.org'],
      ...[1, 2, 3, [1, 2], ['a', 'b'], { id: 'c', text: 'C' }, { care: 1 }, { text: 'Read.', from: [] }],
    ];
    let right = 0;
    fc.assert(
      fc.property(near(FULL, words), (value) => {
        const expected = isRightShape(value);
        if (expected) right++;
        expect(accepts(value)).toBe(expected);
      }),
      // A fixed seed: how often each kind comes up is chance, and is counted below.
      { seed: 92, numRuns: 1_000 },
    );
    // Both kinds came up.
    expect(right).toBeGreaterThan(100);
    expect(right).toBeLessThan(900);
  });

  test('accepts the file that has one of everything, and one that has nothing', () => {
    expect(accepts(FULL)).toBe(true);
    expect(accepts({})).toBe(true);
  });

  test('accepts every quiz that ships, what it includes, and the examples', () => {
    const shipped = ['', 'python/'].flatMap((folder) =>
      readdirSync(new URL(`../../questions/${folder}`, import.meta.url))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => shippedText(`${folder}${name}`)),
    );
    expect(shipped.length).toBeGreaterThan(4);
    for (const text of [...shipped, exampleText('examples/tea-or-coffee/quiz.yaml'), demo()])
      expect(accepts(readDocument(text, 'quiz.yaml').value) ? [] : accepts.errors).toEqual([]);
  });

  test('leaves one thing to the check: how many decimals a weight has', () => {
    const weighed = (weight: number) => ({
      traits: {},
      questions: [{ ...FULL.questions[2], weights: { care: weight } }],
    });
    expect([accepts(weighed(0.005)), isRightShape(weighed(0.005))]).toEqual([true, false]);
    // Divided in binary, 0.07 would have more than two decimals.
    for (const weight of [0.07, 0.29, 1.15, 8.2, -4.35]) expect(accepts(weighed(weight))).toBe(true);
  });

  test('knows each type of question by its type', () => {
    const types = branches(quizSchema()).map(({ properties }) => (properties as Properties).type?.const);
    expect(types).toEqual(['choice', 'multi', 'scale', 'rank']);
  });

  test('says of every key what it is, in one or two short sentences', () => {
    const keys = keysIn(quizSchema());
    expect(keys.length).toBeGreaterThan(90);
    for (const [path, { description }] of keys) {
      expect([path, description]).toEqual([path, expect.stringMatching(/^[A-Z2].*[.?"]$/)]);
      expect(String(description).length).toBeLessThan(240);
    }
  });

  test('names the values that hold where a key is left out', () => {
    const defaults = keysIn(quizSchema()).flatMap(([path, schema]) =>
      schema.default === undefined ? [] : [[path.split('.').at(-1), schema.default]],
    );
    expect(Object.fromEntries(defaults)).toEqual({
      ...{ subject: 'person', hours: [4, 10], required: false, ordered: false, min: 1, max: 5 },
      ...{ share: [0.6, 1.6], pattern: 'leaning', role_correlation: 0.9, trait_correlation: 0.9 },
      ...{ decides: 0.005, close: 1, sensitivity: 0.15 },
    });
  });

  test('is the text of a file that ends with a line', () => {
    const text = quizSchemaText();
    expect(JSON.parse(text)).toEqual(quizSchema());
    expect(text.startsWith('{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "title"')).toBe(
      true,
    );
    expect(text.endsWith('\n}\n')).toBe(true);
  });
});

describe('the values that the schema says hold where a key is left out', () => {
  const QUESTIONS = [
    '  - { id: how, type: scale, text: How?, low: a, high: b, weights: { care: 1 } }',
    '  - { id: which, type: multi, text: Which?, max: 1, options: [{ id: a, text: A }, { id: b, text: B }] }',
    '',
  ].join('\n');
  const hashOf = (text: string) => parseQuiz(text).hash;

  test('do hold there: writing them changes nothing', () => {
    const left = demo() + QUESTIONS;
    const written = left
      .replace('id: demo', 'id: demo, subject: person')
      .replace('id: how', 'id: how, required: false, min: 1, max: 5')
      .replace('id: which', 'id: which, required: false, ordered: false');
    expect(hashOf(written)).toBe(hashOf(left));
    expect(hashOf(left.replace('id: how', 'id: how, max: 6'))).not.toBe(hashOf(left));
  });

  test('do hold for the hours of a project', () => {
    const projects = (hours: string) =>
      demo({
        7: `  tester: { title: T, track: path, summary: S., profile: { care: 1 }, projects: [{ title: P, needs: [],${hours} text: T }] }`,
      });
    expect(hashOf(projects(' hours: [4, 10],'))).toBe(hashOf(projects('')));
  });

  test('do hold for an audit', () => {
    const { properties } = (quizSchema().properties as Properties).audit as { properties: Properties };
    const written = Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [key, schema.default]),
    );
    expect(auditLimits(written as unknown as WrittenLimits)).toEqual(auditLimits({}));
  });
});

test('the first line of a file tells editors its schema', () => {
  expect(modeline(SCHEMA_FILE)).toBe('# yaml-language-server: $schema=which-path-quiz.schema.json');
});

type Properties = Readonly<Record<string, JsonSchema>>;

/** The schemas of the types of questions. */
function branches(schema: JsonSchema): readonly JsonSchema[] {
  const { items } = (schema.properties as Properties).questions as {
    items: { oneOf: readonly JsonSchema[] };
  };
  return items.oneOf;
}

/** Every property at any depth, with its path. */
function keysIn(schema: JsonSchema, path = ''): readonly (readonly [string, JsonSchema])[] {
  const {
    properties = {},
    items,
    additionalProperties,
    oneOf = [],
  } = schema as {
    properties?: Properties;
    items?: JsonSchema | readonly JsonSchema[];
    additionalProperties?: JsonSchema | false;
    oneOf?: readonly JsonSchema[];
  };
  const inner = [items, additionalProperties, ...oneOf].flat().filter((each) => typeof each === 'object');
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      [`${path}.${key}`, value] as const,
      ...keysIn(value, `${path}.${key}`),
    ]),
    ...inner.flatMap((each) => keysIn(each as JsonSchema, `${path}[]`)),
  ];
}
