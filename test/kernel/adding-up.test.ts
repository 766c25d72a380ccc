import fc from 'fast-check';
import { kernelCells, rankedTracks } from '../../src/cli/batch/csv-scorer.js';
import { Kernel } from '../../src/kernel/kernel.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { type Random, randomFrom } from '../../src/quiz/random.js';
import { rolePoints } from '../../src/scoring/assess.js';
import { compileQuiz, type ScoringTable } from '../../src/scoring/table.js';
import { choice, quizOf, shippedQuiz } from '../builders.js';
import { smallQuiz } from '../scoring/random-quiz.js';
import { byHand, byKernel, SUMS, tableScoring } from './both-ways.js';

const randomChoice = ({ questions }: ScoringTable, random: Random): number[] =>
  questions.map(({ responses }) => Math.floor(random() * (responses.length + 1)) - 1);

function expectTheSame(quiz: Quiz, seed: number, times: number): void {
  const table = compileQuiz(quiz);
  const random = randomFrom(seed);
  const kernel = new Kernel(table, { input: { kind: 'sheets', oneLine: true }, tracks: [], cells: null });
  for (let nth = 0; nth < times; nth++) {
    const chosen = randomChoice(table, random);
    kernel.chosen.set(chosen);
    kernel.addUp();
    expect([...kernel.points]).toEqual(rolePoints(table, chosen));
  }
}

/** `count` roles in one track, each with a trait of its own and the first role's too. */
const quizOfRoles = (count: number, answers = 2): Quiz => {
  const traits = Array.from({ length: Math.min(count, 40) }, (_, n) => `t${n}`);
  const roles = Array.from({ length: count }, (_, n) => [
    `role-${n}`,
    { [traits[n % 40] as string]: 1, t0: (n + 1) / 100 },
  ]);
  const questions = traits.map((trait, n) =>
    choice(
      `q${n}`,
      Object.fromEntries(Array.from({ length: answers }, (_, o) => [`o${o}`, { [trait]: o === 0 ? 1 : 0 }])),
    ),
  );
  return quizOf({ path: Object.fromEntries(roles) }, questions);
};

describe('the kernel adds up the same points', () => {
  test('for any quiz and any answers', () => {
    fc.assert(fc.property(smallQuiz, fc.nat(), (quiz, seed) => expectTheSame(quiz, seed, 3)));
  });

  test('for the quizzes that ship', () => {
    expectTheSame(shippedQuiz(), 1, 10);
    expectTheSame(shippedQuiz('hiring'), 2, 10);
  });

  test('for a hundred roles', () => expectTheSame(quizOfRoles(100), 3, 5));
});

/** What the kernel writes for these cells of a table, from the second time on; and what is written without it. */
function written(
  quiz: Quiz,
  cells: string,
  columns = SUMS,
  exclude: readonly string[] = [],
): [string, string] {
  const table = compileQuiz(quiz);
  const header = ['name', ...quiz.questions.map(({ id }) => id)].join(',');
  const scoring = tableScoring(`${header}\n${cells}`, quiz, columns, exclude);
  if (scoring === null) throw new Error('The table cannot be read.');
  const [, second] = byKernel(scoring, table);
  expect(second?.strict).toBe(0);
  return [second?.rows as string, byHand(scoring, table)[1]?.rows as string];
}

describe('the rows that the kernel writes', () => {
  const three = quizOf(
    { path: { a: { t: 1 }, b: { t: 1 }, c: { t: -1 } }, other: { only: { u: 1 }, not: { u: -1 } } },
    [choice('q', { yes: { t: 1, u: 1 }, no: {} }), choice('r', { yes: { u: 1 }, no: {} })],
  );

  test('name the first of equal roles, and no second one where a track has only one left', () => {
    const columns = ['respondent', 'role', 'z', 'runner_up', 'lead'] as const;
    expect(written(three, 'Ada,yes,\nBo,no,\n', columns, ['not'])[0]).toBe(
      // t: 1 or 0, which is 1 standard deviation above or below; u: 0.5 over the root of 2 × 0.25.
      'Ada,a,1.0000,b,0.0000,only,0.7071,,\nBo,c,1.0000,a,2.0000,only,-0.7071,,\n',
    );
  });

  test('leave out roles', () => {
    const columns = ['respondent', 'role', 'runner_up', 'lead', 'scores'] as const;
    expect(written(three, 'Ada,yes,\n', columns, ['a', 'not'])[0]).toBe(
      'Ada,b,c,2.0000,only,,,1.0000,-1.0000,0.7071\n',
    );
    expect(written(three, 'Ada,yes,\n', columns, ['a', 'c', 'not'])[0]).toBe(
      'Ada,b,,,only,,,1.0000,0.7071\n',
    );
  });

  test('have scores of two digits before the point', () => {
    // Of 40 options one counts: √39 standard deviations of its question above the mean, half of that with four of them.
    const options = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`o${n}`, { t: n === 0 ? 1 : 0 }]),
    );
    const questions = ['a', 'b', 'c', 'd'].map((id) => choice(id, options));
    const rare = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, questions);
    expect(written(rare, 'Ada,o0,o0,o0,o0\nBo,o1,o1,o1,o1\n', ['respondent', 'scores', 'lead'])[0]).toBe(
      'Ada,24.9800,12.4900,-12.4900\nBo,0.6408,-0.3204,0.3204\n',
    );
  });

  test('are written otherwise byte for byte, whichever columns are asked for', () => {
    const quiz = quizOfRoles(5, 3);
    const cells = Array.from(
      { length: 6 },
      (_, n) => `Ada ${n},${quiz.questions.map((_, q) => `o${(n + q * n) % 3}`).join(',')}\n`,
    ).join('');
    fc.assert(
      fc.property(fc.subarray([...SUMS], { minLength: 1 }), (columns) => {
        const [byIt, expected] = written(quiz, cells, columns);
        expect(byIt).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('have room for the longest ids and names, row after row', () => {
    const long = (letter: string): string => letter.repeat(64);
    const tracks = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        `track-${n}`,
        {
          [long(String.fromCharCode(97 + n))]: { t: 1 },
          [`${long(String.fromCharCode(97 + n)).slice(1)}z`]: { t: -1 },
        },
      ]),
    );
    const quiz = quizOf(tracks, [choice('q', { yes: { t: 1 }, no: {} })]);
    const cells = `${'x'.repeat(200)},yes\n`.repeat(1_500);
    const [byIt, expected] = written(quiz, cells);
    expect(byIt === expected).toBe(true);
  });
});

test('the kernel writes nothing that is more than additions', () => {
  const quiz = quizOfRoles(3);
  const tracks = rankedTracks(compileQuiz(quiz), []);
  for (const column of ['verdict', 'match', 'flip'] as const)
    expect(kernelCells(quiz, ['respondent', column], tracks)).toBeNull();
});
