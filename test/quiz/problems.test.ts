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

  test('those of the shape and those of the rules, but none that follow from another', () => {
    const file = `quiz: { id: x, titel: X, version: "1", description: d, minutes: [1, 2] }
traits:
  warm: { name: Warm, low: cold, high: hot }
  wet: { name: Wet, low: dry }
tracks:
  t: { title: T, question: Q }
roles:
  a: { title: A, track: t, profile: { warm: 1, wte: 2 }, summary: s }
  b: { title: B, track: tt, profile: { wet: 1 }, summary: s, skills: { core: [gti] } }
skills:
  git: { name: Git, group: g, hours: [1, 2] }
questions:
  - { id: q, type: choise, text: T, options: [] }
  - id: r
    type: choice
    text: T2
    options:
      - { id: x, text: X, weights: { wram: 1 } }
      - { id: x, text: Y, weights: { wet: 1 } }
`;
    expect(problemsOf(() => parseQuiz(file))).toEqual([
      'quiz.yaml:1:7: "title" is missing. Add it.',
      'quiz.yaml:1:16: The key "titel" is not known here. Did you mean "title"?',
      // The trait "wet" is broken, not unknown: role b and option y are right to name it.
      'quiz.yaml:4:8: "high" is missing. Add it.',
      'quiz.yaml:8:48: There is no trait "wte". Choose from: warm.',
      'quiz.yaml:9:25: There is no track "tt". Did you mean "t"?',
      'quiz.yaml:9:79: There is no skill "gti". Did you mean "git"?',
      'quiz.yaml:13:20: "choise" is not one of the values allowed here. Did you mean "choice"?',
      'quiz.yaml:18:38: There is no trait "wram". Did you mean "warm"?',
      'quiz.yaml:19:15: The option id "x" stands here a second time. Change one of them.',
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
      'quiz.yaml:7:30: There is no track "paht". Did you mean "path"?',
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
