import { parseQuiz } from '../../src/quiz/parse.js';
import { demo, demoProblems, problemsOf } from '../builders.js';

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('a file has at most 1,000,000 bytes', () => {
  test('just within', () => {
    const text = demo() + '#'.repeat(1_000_000 - demo().length);
    expect(problemsOf(() => parseQuiz(text))).toEqual([]);
  });

  test('one byte more', () => {
    const text = demo() + '#'.repeat(1_000_001 - demo().length);
    expect(problemsOf(() => parseQuiz(text))).toEqual([
      'quiz.yaml:1:1: The file has 1000001 bytes; at most 1000000 are read. Split it up.',
    ]);
  });

  test('bytes are counted, not letters', () => {
    const text = `${demo()}# ${'é'.repeat(500_000)}`;
    expect(problemsOf(() => parseQuiz(text))).toEqual([
      `quiz.yaml:1:1: The file has ${demo().length + 1_000_002} bytes; at most 1000000 are read. Split it up.`,
    ]);
  });

  test('an included file too', () => {
    const readInclude = () => '#'.repeat(1_000_001);
    expect(
      problemsOf(() => parseQuiz(demo({ 9: 'include: [a.yaml]\nquestions:' }), { readInclude })),
    ).toEqual(['a.yaml:1:1: The file has 1000001 bytes; at most 1000000 are read. Split it up.']);
  });
});

test('a quiz has at most 50 files', () => {
  const including = (count: number) =>
    demo({ 9: `include:\n${times(count, (at) => `  - f${at}.yaml`)}\nquestions:` });
  const readInclude = () => '{}\n';
  expect(problemsOf(() => parseQuiz(including(49), { readInclude }))).toEqual([]);
  expect(problemsOf(() => parseQuiz(including(51), { readInclude }))).toEqual([
    'quiz.yaml:59:5: A quiz has at most 50 files. Put several together.',
    'quiz.yaml:60:5: A quiz has at most 50 files. Put several together.',
  ]);
});

describe('lengths of texts', () => {
  test('an id has at most 64 letters, as a value and as a key', () => {
    const TOO_LONG = 'The length of this text is above the most allowed, 64.';
    const option = (id: string) =>
      demoProblems({ 14: `      - { id: ${id}, text: Twice, weights: { care: 1 } }` });
    expect(option('a'.repeat(64))).toEqual([]);
    expect(option('a'.repeat(65))).toEqual([`quiz.yaml:14:15: ${TOO_LONG}`]);
    const trait = (id: string) => demoProblems({ 9: `sources:\n  ${id}: { title: T }\nquestions:` });
    expect(trait('a'.repeat(64))).toEqual([]);
    expect(trait('a'.repeat(65))).toEqual([`quiz.yaml:10:3: An id has at most 64 letters.`]);
  });

  test('a text has at most 2,000 letters', () => {
    expect(demoProblems({ 12: `    text: ${'a'.repeat(2000)}` })).toEqual([]);
    expect(demoProblems({ 12: `    text: ${'a'.repeat(2001)}` })).toEqual([
      'quiz.yaml:12:11: The length of this text is above the most allowed, 2000.',
    ]);
  });
});

test('a weight is from -100 to 100', () => {
  const weight = (value: string) =>
    demoProblems({ 14: `      - { id: twice, text: Twice, weights: { care: ${value} } }` });
  expect(weight('100')).toEqual([]);
  expect(weight('-100')).toEqual([]);
  expect(weight('100.01')).toEqual(['quiz.yaml:14:52: The number is above the most allowed, 100.']);
  expect(weight('-100.01')).toEqual(['quiz.yaml:14:52: The number is below the least allowed, -100.']);
});

describe('numbers of parts', () => {
  const many = (count: number, what: string, most: number) =>
    `There are ${count} ${what}; at most ${most} are allowed. Leave some out.`;
  const options = (count: number) => ({
    15: times(count - 1, (at) => `      - { id: o${at}, text: o${at} }`),
  });

  test('a question has 2 to 40 options', () => {
    expect(demoProblems(options(40))).toEqual([]);
    expect(demoProblems(options(41))).toEqual([
      'quiz.yaml:14:7: The number of items is above the most allowed, 40.',
    ]);
    expect(demoProblems({ 15: null })).toEqual([
      'quiz.yaml:14:7: The number of items is below the least allowed, 2.',
    ]);
  });

  test('60 traits', () => {
    const traits = (count: number) => {
      const ids = Array.from({ length: count - 1 }, (_, at) => `t${at}`);
      return demoProblems({
        5: [
          '  care: { name: Care, low: l, high: h }',
          ...ids.map((id) => `  ${id}: { name: T, low: l, high: h }`),
        ].join('\n'),
        14: `      - { id: twice, text: Twice, weights: { care: 1, ${ids.map((id) => `${id}: 1`).join(', ')} } }`,
      });
    };
    expect(traits(60)).toEqual([]);
    expect(traits(61)).toEqual([`quiz.yaml:65:3: ${many(61, 'traits', 60)}`]);
  });

  test('12 tracks', () => {
    const tracks = (count: number) =>
      demoProblems({
        3: times(count, (at) => `  path${at === 0 ? '' : at}: { title: P, question: Q }`),
        8: times(2 * count - 1, (at) => {
          const track = at === 0 ? '' : Math.ceil(at / 2);
          return `  r${at}: { title: R, track: path${track}, summary: R., profile: { care: 1 } }`;
        }),
      });
    expect(tracks(12)).toEqual([]);
    expect(tracks(13)).toEqual([`quiz.yaml:15:3: ${many(13, 'tracks', 12)}`]);
  });

  test('100 roles', () => {
    const roles = (count: number) =>
      demoProblems({
        8: times(count - 1, (at) => `  r${at}: { title: R, track: path, summary: R., profile: { care: 1 } }`),
      });
    expect(roles(100)).toEqual([]);
    expect(roles(101)).toEqual([`quiz.yaml:107:3: ${many(101, 'roles', 100)}`]);
  });

  test('1,000 skills', () => {
    const skills = (count: number) =>
      demoProblems({
        9: `skills:\n${times(count, (at) => `  s${at}: { name: S, group: g, hours: [1, 1] }`)}\nquestions:`,
      });
    expect(skills(1000)).toEqual([]);
    expect(skills(1001)).toEqual([`quiz.yaml:1010:3: ${many(1001, 'skills', 1000)}`]);
  });

  test('200 questions', () => {
    const questions = (count: number) =>
      demoProblems({
        9: `questions:\n${times(count - 1, (at) => `  - { id: q${at}, type: scale, text: q${at}, low: l, high: h, weights: {} }`)}`,
      });
    expect(questions(200)).toEqual([]);
    expect(questions(201)).toEqual([`quiz.yaml:210:5: ${many(201, 'questions', 200)}`]);
  });
});

describe('a question can be answered in at most 5,000 ways', () => {
  const ways = (type: string, options: number) =>
    demoProblems({
      11: `    type: ${type}`,
      15: times(options - 1, (at) => `      - { id: o${at}, text: o${at} }`),
    });
  const tooMany = (count: number) => [
    `quiz.yaml:10:5: This question can be answered in ${count} ways; at most 5000 are allowed. Use fewer options, or a lower "max" or "top".`,
  ];

  test('multi: 1 to 4 of 18 options are 18 + 153 + 816 + 3060 = 4047 ways, of 19 are 5035', () => {
    expect(ways('multi\n    max: 4', 18)).toEqual([]);
    expect(ways('multi\n    max: 4', 19)).toEqual(tooMany(5035));
  });

  test('multi: any of 12 options are 4095 ways, of 40 are 2^40 - 1', () => {
    expect(ways('multi\n    max: 12', 12)).toEqual([]);
    expect(ways('multi\n    max: 40', 40)).toEqual(tooMany(1_099_511_627_775));
  });

  test('rank: 3 of 18 options are 18 x 17 x 16 = 4896 ways, of 19 are 5814', () => {
    expect(ways('rank\n    top: 3', 18)).toEqual([]);
    expect(ways('rank\n    top: 3', 19)).toEqual(tooMany(5814));
  });

  test('scale: from 1 to 5000', () => {
    const scale = (max: number) =>
      demoProblems({
        9: `questions:\n  - { id: often, type: scale, text: Often?, max: ${max}, low: l, high: h, weights: { care: 1 } }`,
      });
    expect(scale(5000)).toEqual([]);
    expect(scale(5001)).toEqual(tooMany(5001));
    expect(scale(Number.MAX_SAFE_INTEGER)).toEqual(tooMany(Number.MAX_SAFE_INTEGER));
  });
});

test('responses times roles come to at most 4,000,000', () => {
  // The demo question has 2 responses. 100 roles: 8 scales of 4,999 responses and one of 6 make 3,999,800 of them.
  const quiz = (last: number) =>
    demoProblems({
      8: times(99, (at) => `  r${at}: { title: R, track: path, summary: R., profile: { care: 1 } }`),
      9: `questions:\n${times(
        9,
        (at) =>
          `  - { id: q${at}, type: scale, text: q${at}, max: ${at < 8 ? 4999 : last}, low: l, high: h, weights: {} }`,
      )}`,
    });
  expect(quiz(6)).toEqual([]);
  expect(quiz(7)).toEqual([
    'quiz.yaml:1:7: Responses × roles come to 4000100; at most 4000000 are allowed. Use fewer questions, options or roles.',
  ]);
});
