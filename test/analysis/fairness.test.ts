import { PATTERNS, patternVerdicts, randomShares } from '../../src/analysis/fairness.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale } from '../builders.js';

const sharesOf = (quiz: Parameters<typeof compileQuiz>[0], sheets: number, seed = 1) =>
  Object.fromEntries(
    randomShares(compileQuiz(quiz), sheets, seed).map(({ track, shares }) => [
      track,
      Object.fromEntries(shares),
    ]),
  );

describe('how often each role comes first on random sheets, as a multiple of the fair share', () => {
  test('in a quiz that treats all roles alike it is about one', () => {
    // Each weight is more than all smaller ones together, so nothing is ever level.
    const question = (weight: number) =>
      choice(`q${weight}`, { x: { ant: weight }, y: { bee: weight }, z: { cat: weight } });
    const quiz = quizOf({ path: ['ant', 'bee', 'cat'] }, [1, 2, 4, 8, 16].map(question));
    // The standard error is √(2/20,000) = 0.01.
    for (const share of Object.values(sharesOf(quiz, 20_000).path!))
      expect(Math.abs(share - 1)).toBeLessThan(0.04);
  });

  test('of two roles too', () => {
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      choice('q', { x: { t: 1 }, y: { t: -1 } }),
      choice('r', { x: { t: 2 }, y: { t: -2 } }),
    ]);
    // The standard error is 1/√20,000 = 0.007.
    const { path } = sharesOf(quiz, 20_000);
    expect(Math.abs((path!.up as number) - 1)).toBeLessThan(0.03);
  });

  test('a role that one option of three puts first has a third of the sheets: two thirds of the fair share', () => {
    const quiz = quizOf({ path: ['ant', 'bee'] }, [
      choice('q', { x: { bee: 1 }, y: { ant: 1 }, z: { ant: 1 } }),
    ]);
    const { path } = sharesOf(quiz, 20_000);
    expect(Math.abs((path!.bee as number) - 2 / 3)).toBeLessThan(0.03);
    expect((path!.ant as number) + (path!.bee as number)).toBeCloseTo(2, 10);
  });

  test('a role that can never come first has none', () => {
    const quiz = quizOf({ path: { much: { t: 1, u: 1 }, same: { t: 1, u: 1 }, less: { t: -1 } } }, [
      choice('q', { x: { t: 1, u: 1 }, y: {} }),
    ]);
    expect(sharesOf(quiz, 1000).path!.same).toBe(0);
  });

  test('each track is counted by itself', () => {
    const quiz = quizOf(
      { path: { a: { t: 1 }, b: { t: -1 } }, field: { c: { t: 1 }, d: { t: -1 }, e: { u: 1 } } },
      [choice('q', { x: { t: 1 }, y: { t: -1 } }), choice('r', { x: { u: 1 }, y: {} })],
    );
    const shares = sharesOf(quiz, 1000);
    const sum = (track: Record<string, number>) =>
      Object.values(track).reduce((total, share) => total + share, 0);
    expect(sum(shares.path!)).toBeCloseTo(2, 10);
    expect(sum(shares.field!)).toBeCloseTo(3, 10);
  });

  test('every type of question is drawn from all its responses', () => {
    const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1 } } }, [
      multi('m', 2, { x: { t: 1 }, y: {}, z: {} }),
      rank('r', 2, { x: { t: 1 }, y: {}, z: {} }),
      scale('s', { t: 1 }),
    ]);
    const { path } = sharesOf(quiz, 20_000);
    expect(Math.abs((path!.a as number) - 1)).toBeLessThan(0.15);
  });

  test('the same seed gives the same shares, another one others', () => {
    const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { bee: 1 }, y: { ant: 1 }, z: {} })]);
    expect(sharesOf(quiz, 999, 7)).toEqual(sharesOf(quiz, 999, 7));
    expect(sharesOf(quiz, 999, 8)).not.toEqual(sharesOf(quiz, 999, 7));
  });
});

describe('sheets that are answered without reading', () => {
  const verdicts = (quiz: Parameters<typeof compileQuiz>[0]) =>
    PATTERNS.map((pattern) => [pattern, ...patternVerdicts(compileQuiz(quiz), pattern).values()].join(' '));

  test('are clear in a quiz whose first options all say the same', () => {
    const question = (id: string) => choice(id, { x: { up: 1 }, m: {}, y: { down: 1 } });
    const quiz = quizOf({ path: ['up', 'down'] }, ['q', 'r', 's', 't', 'u'].map(question));
    // Of five equal answers three have to change; the options in the middle leave it at a tie.
    expect(verdicts(quiz)).toEqual(['first clear', 'last clear', 'neutral tie']);
  });

  test('are close where the options take turns', () => {
    const one = (id: string) => choice(id, { x: { up: 1 }, y: { down: 1 } });
    const other = (id: string) => choice(id, { y: { down: 1 }, x: { up: 1 } });
    const quiz = quizOf({ path: ['up', 'down'] }, [one('q'), other('r'), one('s')]);
    expect(verdicts(quiz).slice(0, 2)).toEqual(['first close', 'last close']);
  });

  test('in the middle of an odd scale are neither here nor there', () => {
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      scale('q', { t: 1 }),
      scale('r', { t: -1 }),
    ]);
    expect(verdicts(quiz)).toEqual(['first tie', 'last tie', 'neutral tie']);
  });

  test('have a verdict for each track', () => {
    const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1 } }, field: { c: { t: 1 }, d: { t: -1 } } }, [
      scale('q', { t: 1 }),
    ]);
    expect([...patternVerdicts(compileQuiz(quiz), 'first').keys()]).toEqual(['path', 'field']);
  });
});
