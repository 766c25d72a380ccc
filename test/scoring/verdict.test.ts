import { assess, verdictOf } from '../../src/scoring/assess.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, quizOf, sheetOf } from '../builders.js';

describe('the verdict by the answers that would have to change', () => {
  // Leaning reaches up to the larger of 2 and a tenth of the answered.
  test.each([
    [0, 10, 'tie'],
    [1, 10, 'close'],
    [2, 10, 'leaning'],
    [3, 10, 'clear'],
    [4, 10, 'clear'],
    [0, 20, 'tie'],
    [1, 20, 'close'],
    [2, 20, 'leaning'],
    [3, 20, 'clear'],
    [4, 20, 'clear'],
    [3, 29, 'clear'],
    [0, 30, 'tie'],
    [1, 30, 'close'],
    [2, 30, 'leaning'],
    [3, 30, 'leaning'],
    [4, 30, 'clear'],
    [4, 39, 'clear'],
    [0, 40, 'tie'],
    [1, 40, 'close'],
    [2, 40, 'leaning'],
    [3, 40, 'leaning'],
    [4, 40, 'leaning'],
    [5, 40, 'clear'],
  ] as const)('%i of %i answered: %s', (flip, answered, verdict) => {
    expect(verdictOf(flip, answered, answered)).toBe(verdict);
  });

  test('what no change of answers can turn is clear', () => {
    expect(verdictOf(null, 1, 1)).toBe('clear');
    expect(verdictOf(null, 40, 40)).toBe('clear');
  });
});

describe('fewer than half of the questions answered is insufficient', () => {
  test.each([
    [19, 40],
    [19, 39],
    [4, 9],
    [0, 1],
  ])('%i of %i is', (answered, asked) => {
    for (const flip of [0, 1, 2, 9, null]) expect(verdictOf(flip, answered, asked)).toBe('insufficient');
  });

  test.each([
    [20, 40],
    [20, 39],
    [5, 9],
    [1, 1],
  ])('%i of %i is not', (answered, asked) => {
    expect(verdictOf(1, answered, asked)).toBe('close');
  });
});

test('the assessment says the verdict of each track', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } }, field: { in: { u: 1 }, out: { u: -1 } } }, [
    choice('a', { x: { t: 1 }, y: { t: -1 } }),
    choice('b', { x: { u: 1 }, y: { u: -1 } }),
  ]);
  const verdicts = (answers: Record<string, string>) =>
    Object.values(assess(compileQuiz(quiz), sheetOf(answers)).tracks).map(({ verdict }) => verdict);
  expect(verdicts({})).toEqual(['insufficient', 'insufficient']);
  expect(verdicts({ a: 'x' })).toEqual(['close', 'tie']);
  expect(verdicts({ a: 'x', b: 'y' })).toEqual(['close', 'close']);
});
