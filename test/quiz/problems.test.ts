import { InputError } from '../../src/errors.js';
import { parseQuiz } from '../../src/quiz/parse.js';
import { demo, demoProblems, problemsOf } from '../builders.js';

describe('all problems are said at once', () => {
  test('those of the shape, in the order of their places', () => {
    expect(
      demoProblems({
        3: '  path: { question: Which? }',
        7: '  tester: { title: 5, track: path, summary: Tests., profile: { care: 3 } }',
        12: '    help: Help.',
        14: '      - { id: Twice, text: "", weights: { care: 0.001 } }',
      }),
    ).toEqual([
      'quiz.yaml:3:9: "title" is missing. Add it.',
      'quiz.yaml:7:20: This should be a text. Put quotes around a number, date or yes/no that is meant as text.',
      'quiz.yaml:7:70: The number is above the most allowed, 2.',
      'quiz.yaml:10:5: "text" is missing. Add it.',
      'quiz.yaml:14:15: An id has lower-case letters, digits and single hyphens, such as "web-app".',
      'quiz.yaml:14:28: This text is empty.',
      'quiz.yaml:14:49: At most two decimals are allowed. Round it.',
    ]);
  });

  test('those of the rules, in the order of their places', () => {
    expect(
      demoProblems({
        1: 'quiz: { id: demo, title: D, version: "1", description: D, minutes: [2, 1] }',
        7: '  tester: { title: T, track: paht, summary: T., profile: { care: 1 } }',
        14: '      - { id: later, text: Twice, weights: { case: 1 } }',
      }),
    ).toEqual([
      'quiz.yaml:1:68: The range goes from 2 down to 1. Write the smaller number first.',
      'quiz.yaml:3:3: The track "path" has only one role. Give at least two roles this track, or remove it.',
      'quiz.yaml:7:30: There is no track "paht". Choose from: path.',
      'quiz.yaml:14:46: There is no trait "case". Did you mean "care"?',
      'quiz.yaml:15:15: The option id "later" stands here a second time. Change one of them.',
    ]);
  });

  test('file by file, where there are several', () => {
    const files: Record<string, string> = { 'a.yaml': 'rols: {}\ntrait: {}\n', 'b.yaml': 'x: 1\n' };
    const text = demo({ 9: 'include: [a.yaml, b.yaml, c.yaml]\nquestions:' });
    const readInclude = (path: string): string => {
      const found = files[path];
      if (found === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return found;
    };
    expect(problemsOf(() => parseQuiz(text, { readInclude }))).toEqual([
      'a.yaml:1:1: The key "rols" is not known here. Did you mean "roles"?',
      'a.yaml:2:1: The key "trait" is not known here. Did you mean "traits"?',
      'b.yaml:1:1: The key "x" is not known here.',
      'quiz.yaml:9:27: "c.yaml" cannot be read: there is no such file. Check the name.',
    ]);
  });
});

describe('a flood is cut at 50, the rest counted', () => {
  const flood = (count: number): string[] =>
    problemsOf(() => parseQuiz(Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n')));

  test('50 are all said', () => {
    expect(flood(50)).toHaveLength(50);
    expect(flood(50)[49]).toBe('quiz.yaml:50:1: The key "k49" is not known here.');
  });

  test('of 51 one is counted', () => {
    expect(flood(51)).toHaveLength(51);
    expect(flood(51)[49]).toBe('quiz.yaml:50:1: The key "k49" is not known here.');
    expect(flood(51)[50]).toBe('quiz.yaml: … and 1 more problem.');
  });

  test('of 1,000 those said are the first by place', () => {
    expect(flood(1000).slice(49)).toEqual([
      'quiz.yaml:50:1: The key "k49" is not known here.',
      'quiz.yaml: … and 950 more problems.',
    ]);
  });
});

test('a problem has a code, for scripts', () => {
  let problems: unknown;
  try {
    parseQuiz(demo({ 12: '    text: ""' }), { file: 'mine.yaml' });
  } catch (error) {
    if (error instanceof InputError) problems = error.problems;
  }
  expect(problems).toEqual([
    { code: 'bad-text', file: 'mine.yaml', line: 12, column: 11, message: 'This text is empty.', mend: '' },
  ]);
});
