import { ORDERS, patternAudits } from '../../../src/analysis/audit/patterns.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale } from '../../builders.js';

const audits = (quiz: Parameters<typeof compileQuiz>[0], seed = 1) => patternAudits(compileQuiz(quiz), seed);
const kinds = { x: { ant: 1 }, y: { bee: 1 }, z: { cat: 1 } };

describe('with the options in the order of the file', () => {
  // Five questions of which every first option is for up: a lead that only three answers can turn.
  const questions = ['q', 'r', 's', 't', 'u'].map((id) =>
    choice(id, { x: { up: 1 }, m: {}, y: { down: 1 } }),
  );
  const [path] = audits(quizOf({ path: ['up', 'down'] }, questions));
  const inFileOrder = path!.map(({ pattern, inFileOrder: { role, verdict, flip } }) => [
    ...[pattern, role, verdict, flip],
  ]);

  test('the first, the last, the middle and both ends by turns are assessed as any other sheet', () => {
    expect(inFileOrder).toEqual([
      ['first', 'up', 'clear', 3],
      ['last', 'down', 'clear', 3],
      ['neutral', 'up', 'tie', 0],
      // up, down, up, down, up: one answer turned makes it 2 to 3.
      ['alternating', 'up', 'close', 1],
    ]);
  });

  test('with the standard score of the role that comes first', () => {
    // up scores 1, 0, 0 five times: mean 5/3, variance 10/9. Five times the first option: (10/3)/√(10/9) = √10.
    expect(path![0]!.inFileOrder.z).toBeCloseTo(Math.sqrt(10), 3);
  });
});

describe('with the options shuffled', () => {
  test('whoever takes the first one shown answers at random', () => {
    const [path] = audits(quizOf({ path: ['ant', 'bee', 'cat'] }, [choice('q', kinds)]));
    for (const { pattern, shuffled } of path!) {
      if (pattern === 'neutral') continue;
      // A third each: √(2/9/1000) = 0.015.
      for (const { share } of shuffled!.roles)
        expect(Math.abs(share.value - 1 / 3)).toBeLessThan(4 * share.se);
      // The one answer can always be turned.
      expect(shuffled!.verdicts).toMatchObject({ close: { value: 1 }, clear: { value: 0 } });
      expect(shuffled!.roles.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 12);
    }
  });

  test('scales and options with an order of their own stay as they are', () => {
    const ordered = { ...choice('q', { x: { up: 1 }, y: { down: 1 } }), ordered: true };
    const [path] = audits(quizOf({ path: ['up', 'down'] }, [ordered, scale('s', { up: 1 })]));
    expect(path!.map(({ shuffled }) => shuffled)).toEqual([null, null, null, null]);
  });

  test('beside a scale that is always low, its role seldom comes first', () => {
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      scale('s', { t: 3 }),
      choice('q', { x: { t: 1 }, y: { t: -1 } }),
    ]);
    const [path] = audits(quiz);
    // 3 × (1 − 3) = −6, and the choice gives 1 at most.
    expect(path![0]!.shuffled!.roles).toMatchObject([
      { role: 'up', share: { value: 0 } },
      { role: 'down', share: { value: 1 } },
    ]);
    // Alternating takes the scale's lowest value, as the first question.
    expect(path![3]!.shuffled!.roles[1]!.share.value).toBe(1);
  });

  test('the nearest to the mean is the same in any order', () => {
    const [path] = audits(quizOf({ path: ['ant', 'bee', 'cat'] }, [choice('q', kinds)]));
    expect(path![2]).toMatchObject({ pattern: 'neutral', shuffled: null });
  });

  test('so many orders are tried, others with another seed', () => {
    const quiz = quizOf({ path: ['ant', 'bee', 'cat'] }, [choice('q', kinds)]);
    const counts = (seed: number) =>
      audits(quiz, seed)[0]![0]!.shuffled!.roles.map(({ share }) => share.value * ORDERS);
    expect(counts(1).reduce((sum, count) => sum + count, 0)).toBeCloseTo(1000, 9);
    expect(counts(1)).toEqual(counts(1));
    expect(counts(2)).not.toEqual(counts(1));
  });
});

test('how many of the four patterns are done is told after each', () => {
  const table = compileQuiz(quizOf({ path: ['ant', 'bee', 'cat'] }, [choice('q', kinds)]));
  const told: number[] = [];
  patternAudits(table, 1, (done) => told.push(done));
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});

test('each track has patterns of its own', () => {
  const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1 } }, field: { c: { t: -1 }, d: { t: 1 } } }, [
    scale('q', { t: 1 }),
  ]);
  expect(audits(quiz).map((patterns) => patterns.map(({ inFileOrder }) => inFileOrder.role))).toEqual([
    ['b', 'a', 'a', 'b'],
    ['c', 'd', 'c', 'c'],
  ]);
});
