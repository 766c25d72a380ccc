import { parseQuiz } from '../../src/quiz/parse.js';
import { problemsOf } from '../builders.js';

/** The first problem lines, how many there are, and that they came in good time. */
function firstOf(text: string, count: number): string[] {
  const start = performance.now();
  const problems = problemsOf(() => parseQuiz(text));
  // What takes quadratic time takes many minutes; what does not, a few seconds, on a slow and busy core perhaps twenty.
  expect(performance.now() - start).toBeLessThan(60_000);
  return problems.slice(0, count);
}

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('a hundred thousand problems take seconds, not minutes', () => {
  test('repeated keys', () => {
    const problems = problemsOf(() => parseQuiz(lines(100_000, () => 'a: 1')));
    expect(problems[0]).toBe('quiz.yaml:2:1: The key "a" stands here a second time. Keep one of them.');
    expect(problems[50]).toBe('quiz.yaml: … and 99949 more problems.');
  });

  test('unknown keys', () => {
    expect(
      firstOf(
        lines(100_000, (at) => `k${at}: 1`),
        1,
      ),
    ).toEqual(['quiz.yaml:1:1: The key "k0" is not known here.']);
  });

  test('wrong values', () => {
    expect(firstOf(`traits:\n${lines(80_000, (at) => ` k${at}: 1`)}`, 1)).toEqual([
      'quiz.yaml:2:6: This should be a map of keys and values.',
    ]);
  });

  test('broken quotes', () => {
    expect(
      firstOf(
        lines(150_000, () => '- "a'),
        1,
      ),
    ).toEqual([
      'quiz.yaml:1:3: The quote (") that opens here is never closed. Write " where the text ends. Then check again.',
    ]);
  });

  test('a chain of prerequisites longer than the stack', () => {
    const skill = (at: number) => ` s${at}: { name: S, group: g, hours: [1, 1], needs: [s${at + 1}] }`;
    const head = 'quiz: { id: q, title: T, version: "1", description: D, minutes: [1, 1] }\nskills:\n';
    expect(firstOf(head + lines(15_000, skill), 2)).toEqual([
      'quiz.yaml:1003:2: There are 15000 skills; at most 1000 are allowed. Leave some out.',
    ]);
  });
});

describe('nesting', () => {
  const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const TOO_DEEP = 'Nested deeper than 12 levels. Flatten it.';

  test('12 levels below the root are read, 13 are not', () => {
    expect(problemsOf(() => parseQuiz(`include: ${nested(11)}`)).join()).not.toContain('Nested');
    expect(problemsOf(() => parseQuiz(`include: ${nested(12)}`)).join()).not.toContain('Nested');
    expect(problemsOf(() => parseQuiz(`include: ${nested(13)}`))).toEqual([`quiz.yaml:1:22: ${TOO_DEEP}`]);
  });

  test.each([
    ['brackets', '['.repeat(1_000_000), 201],
    ['braces', '{a: '.repeat(240_000), 801],
    ['closed brackets', nested(500_000), 201],
  ])('a million %s', (_, text, column) => {
    expect(problemsOf(() => parseQuiz(text))).toEqual([`quiz.yaml:1:${column}: ${TOO_DEEP}`]);
  });

  test('dashes on one line', () => {
    expect(problemsOf(() => parseQuiz(`${'- '.repeat(400_000)}a`))).toEqual([`quiz.yaml:1:1: ${TOO_DEEP}`]);
  });

  test('a map in a map by indentation', () => {
    const problems = firstOf(
      lines(1300, (at) => `${' '.repeat(at)}a:`),
      99,
    );
    expect(problems).toEqual([expect.stringContaining(TOO_DEEP)]);
  });

  test('lists by indentation, 39 to a line', () => {
    const problems = firstOf(
      lines(150, (at) => ' '.repeat(78 * at) + '- '.repeat(39)),
      99,
    );
    expect(problems).toEqual([expect.stringContaining(TOO_DEEP)]);
  });
});
