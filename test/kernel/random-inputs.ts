import fc from 'fast-check';
import type { Question, Quiz, Response } from '../../src/quiz/quiz.js';
import type { Random } from '../../src/quiz/random.js';
import { responsesOf } from '../../src/quiz/responses.js';
import { builtQuiz, type WrittenSections, writtenQuiz } from '../scoring/random-quiz.js';

/** Small quizzes of all question types, some of whose questions have to be answered. */
export const quizWithDemands: fc.Arbitrary<Quiz> = fc
  .tuple(writtenQuiz, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([{ roles, questions }, required]) => {
    const demanding = questions.map((question, place) => ({
      ...question,
      required: required[place] === true,
    }));
    return builtQuiz({ roles, questions: demanding } as WrittenSections);
  })
  .filter((quiz) => quiz !== null);

const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const NAMES = [
  ...['Ada', 'ada@example.org', 'Ada Lovelace', 'R2-D2', '007', 'anonymous', 'anonymity', "O'Neil"],
  ...[
    'Zoë',
    'Łukasz',
    '=1+1',
    '@here',
    '-2',
    'a,b',
    'a;b',
    'a\tb',
    'a"b',
    '"',
    '\\',
    'a\\u0041',
    ' Ada ',
    '',
    ' ',
  ],
  ...[
    'x'.repeat(199),
    'x'.repeat(200),
    'x'.repeat(201),
    'y'.repeat(4_000),
    'a\u202eb',
    'a\nb',
    'a\r\nb',
    'a\rb',
  ],
  ...['a\u0000b', 'a\u007fb', '😀'],
];

export interface Wildness {
  /** How many of a hundred cells or values are strange. */
  readonly strange: number;
  /** How many bytes of the whole are damaged. */
  readonly damages: number;
}

const nameFor = (random: Random, { strange }: Wildness): string =>
  random() * 100 < strange ? oneOf(random, NAMES) : `Respondent ${Math.floor(random() * 60)}`;

/** A response as a cell of a table, now this way, now that. */
function cellFor(question: Question, response: Response, random: Random): string {
  if (typeof response === 'object') return response.join(oneOf(random, ['|', ', ', ';', ' ; ']));
  if (question.type === 'scale')
    return oneOf(random, [
      '',
      '.0',
      ' - so so',
      ' ',
      ' - \u0000\u0000 and a text that goes on and on',
    ]).replace(/^/, String(response));
  return oneOf(random, ['', ' ', '.', '!']).replace(/^/, oneOf(random, [response, response]) as string);
}

function answerCell(question: Question, random: Random, { strange }: Wildness): string {
  if (random() * 100 < strange)
    return oneOf(random, ['', ' ', 'wob', '1', '99', '-1', '"', 'o0|o0', '\u0000', 'Ünknown', 'o0 o1', "'"]);
  if (!question.required && random() < 0.2) return '';
  const responses = responsesOf(question);
  return cellFor(question, oneOf(random, responses), random);
}

/** A table with its header: ragged, quoted and damaged as it may be. */
export function randomTable(quiz: Quiz, random: Random, wild: Wildness): Uint8Array {
  const delimiter = oneOf(random, [',', ';', '\t']);
  const columns = [
    ...quiz.questions.map((question) => ({
      name: question.id,
      cell: () => answerCell(question, random, wild),
    })),
    ...(random() < 0.8 ? [{ name: 'respondent', cell: () => nameFor(random, wild) }] : []),
    ...(random() < 0.5
      ? [{ name: 'Timestamp', cell: () => oneOf(random, ['today', '2/1/2027 10:00', '']) }]
      : []),
    ...(random() < 0.5 ? [{ name: 'what else', cell: () => oneOf(random, NAMES) }] : []),
    ...(random() < 0.5
      ? [{ name: 'hours_per_week', cell: () => oneOf(random, ['6', '6 h', '', '6.5']) }]
      : []),
    ...(random() < 0.3 ? [{ name: 'seed', cell: () => oneOf(random, ['7', '', '8', 'x']) }] : []),
  ].sort(() => random() - 0.5);
  const written = (text: string): string =>
    text.includes('\n') ||
    text.includes('\r') ||
    text.includes(delimiter) ||
    text.startsWith('"') ||
    random() < 0.02
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lineBreak = oneOf(random, ['\n', '\r\n']);
  const lines = [columns.map(({ name }) => name).join(delimiter) + lineBreak];
  for (let row = 0; row < 30; row++) {
    const cells = columns.map(({ cell }) => written(cell()));
    if (random() * 300 < wild.strange) cells.pop();
    if (random() * 300 < wild.strange) cells.push(oneOf(random, ['', 'more']));
    const end =
      random() * 300 < wild.strange ? oneOf(random, ['\r', '\n\n', '\r\n\r\n', '\r\r', '\n \n']) : lineBreak;
    lines.push(cells.join(delimiter) + end);
  }
  const text = lines.join('');
  return damaged(random() < 0.2 ? text.trimEnd() : text, (lines[0] as string).length, random, wild);
}

/** Sheets a line, in JSON: good, bad and worse. */
export function randomLines(quiz: Quiz, random: Random, wild: Wildness): Uint8Array {
  const space = (): string => (random() * 100 < wild.strange ? oneOf(random, [' ', '\t', '  ', '\r']) : '');
  const lines = Array.from({ length: 30 }, () => {
    const map = (entries: readonly (readonly [string, string])[]): string =>
      `{${entries.map(([key, value]) => `${space()}"${key}"${space()}:${space()}${value}${space()}`).join(',')}}`;
    const answers = quiz.questions
      .filter(({ required }) => required || random() < 0.8)
      .map((question) => [question.id, answerValue(question, random, wild)] as const);
    if (random() * 300 < wild.strange) answers.push(...answers.slice(0, 1));
    if (random() * 300 < wild.strange) answers.push([oneOf(random, ['wob', '__proto__', 'a\\u0062']), '1']);
    const name = nameFor(random, wild);
    const members = [
      ...(random() < 0.9 ? [['respondent', JSON.stringify(name)] as const] : []),
      ['answers', map(random() < 0.5 ? answers : answers.reverse())] as const,
      ...(random() < 0.3 ? [['background', oneOf(random, BACKGROUNDS)] as const] : []),
      ...(random() < 0.1 ? [['seed', oneOf(random, ['7', 'null', '"x"'])] as const] : []),
      ...(random() * 300 < wild.strange
        ? [['respondent', oneOf(random, ['null', '7', '"A\\u0064a"'])] as const]
        : []),
      ...(random() * 300 < wild.strange ? [['more', '{}'] as const] : []),
    ];
    if (random() < 0.2) members.reverse();
    const end =
      random() * 300 < wild.strange ? oneOf(random, [' x', ',', '}', '{}', '\n', '\r\n\t', '\r\r']) : '';
    return map(members) + end + oneOf(random, ['\n', '\n', '\r\n']);
  });
  const text = lines.join('');
  return damaged(random() < 0.2 ? text.trimEnd() : text, 0, random, wild);
}

const BACKGROUNDS = [
  ...['{}', '{"hours_per_week":6}', '{ "hours_per_week" : 6 , "known" : [] }', '{"experience":"none"}'],
  ...['{"hours_per_week":6,"hours_per_week":7}', 'null', '{"known":["}"]}'],
];

function answerValue(question: Question, random: Random, { strange }: Wildness): string {
  if (random() * 100 < strange)
    return oneOf(random, [
      'null',
      '"wob"',
      '1',
      '1.0',
      '1e0',
      '[]',
      '{}',
      '["o0"]',
      '"o\\u0030"',
      '""',
      'true',
      '-0',
    ]);
  return JSON.stringify(oneOf(random, responsesOf(question))).replaceAll(',', oneOf(random, [',', ', ']));
}

const DAMAGE = [[0xff], [0x00], [0x22], [0x0d], [0x0a], [0xc3], [0x2c], [0x7d], [0x22, 0x22], [0x20]];

function damaged(text: string, from: number, random: Random, { damages }: Wildness): Uint8Array {
  let bytes = Buffer.from(text);
  for (let nth = 0; nth < damages; nth++) {
    const at = from + Math.floor(random() * (bytes.length - from));
    const rest = bytes.subarray(random() < 0.5 ? at : at + 1);
    bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(oneOf(random, DAMAGE)), rest]);
  }
  return bytes;
}
