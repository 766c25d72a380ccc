import {
  givesAllTheSame,
  leansToward,
  optionsOf,
  responsesWith,
  sameAs,
} from '../../../src/analysis/audit/options.js';
import type { Question } from '../../../src/quiz/quiz.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale, type Written, type WrittenTrack } from '../../builders.js';

/** A quiz of the question alone, with what the functions want of it. */
function alone(written: Written, track: WrittenTrack = ['ant', 'bee', 'cat']) {
  const table = compileQuiz(quizOf({ path: track }, [written]));
  const options = optionsOf(table.quiz.questions[0] as Question);
  const question = table.questions[0]!;
  return { table, options, question };
}

const sames = (written: Written, track?: WrittenTrack) => {
  const { table, options, question } = alone(written, track);
  return Object.fromEntries(options.map((option) => [option, sameAs(table, question, options, option)]));
};

const upDown = { up: { t: 1 }, down: { t: -1 } };

describe('the options of a question', () => {
  test('are those of the file, or the values of a scale upward', () => {
    expect(alone(choice('q', { b: { ant: 1 }, a: { bee: 1 } }), ['ant', 'bee']).options).toEqual(['b', 'a']);
    expect(alone(scale('q', { t: 1 }, { min: 0, max: 3 }), upDown).options).toEqual([0, 1, 2, 3]);
  });

  test('are in the responses in which they are chosen', () => {
    // The sets of up to two of three: x, xy, xz, y, yz, z.
    const several = alone(multi('q', 2, { x: { ant: 1 }, y: { bee: 1 }, z: { cat: 1 } }));
    expect(responsesWith(several.question, 'y')).toEqual([1, 3, 4]);
    // The first two of three in order: xy, xz, yx, yz, zx, zy.
    const ranked = alone(rank('q', 2, { x: { ant: 1 }, y: { bee: 1 }, z: { cat: 1 } }));
    expect(responsesWith(ranked.question, 'z')).toEqual([1, 3, 4, 5]);
    expect(responsesWith(alone(scale('q', { t: 1 }), upDown).question, 4)).toEqual([3]);
  });
});

describe('an option that counts the same as another', () => {
  test('has the same weights', () => {
    const options = { x: { ant: 1 }, y: { bee: 1 }, z: { ant: 1 }, w: { cat: 1 } };
    expect(sames(choice('q', options))).toEqual({ x: 'z', y: null, z: 'x', w: null });
  });

  test('may have other weights that come to the same for every role', () => {
    // t and u both are all that there is to up and down, and have the same spread.
    const track = { up: { t: 1, u: 1 }, down: { t: -1, u: -1 } };
    expect(sames(choice('q', { x: { t: 1 }, y: { u: 1 }, z: {} }), track)).toEqual({
      x: 'y',
      y: 'x',
      z: null,
    });
  });

  test('is found where several are chosen, or ranked', () => {
    const options = { x: { ant: 1 }, y: { bee: 1 }, z: { bee: 1 }, w: { cat: 1 } };
    const found = { x: null, y: 'z', z: 'y', w: null };
    expect(sames(multi('q', 3, options))).toEqual(found);
    expect(sames(rank('q', 3, options))).toEqual(found);
  });

  test('is not found among the values of a scale that measures anything', () => {
    expect(sames(scale('q', { t: 1 }, { min: 0, max: 2 }), upDown)).toEqual({ 0: null, 1: null, 2: null });
  });
});

describe('the role that an option gives the most', () => {
  const toward = (written: Written, option: string | number, track?: WrittenTrack) => {
    const { table, question } = alone(written, track);
    return leansToward(table, question, responsesWith(question, option), 0);
  };

  test('is told with how much more that is than the mean of the others', () => {
    // ant scores 1, 0, 0: mean 1/3, sd √(2/9). x gives it (2/3)/√(2/9) = √2, bee and cat −√2/2 each.
    const options = { x: { ant: 1 }, y: { bee: 1 }, z: { cat: 1 } };
    const { role, z } = toward(choice('q', options), 'x')!;
    expect(role).toBe('ant');
    expect(z).toBeCloseTo(1.5 * Math.SQRT2, 3);
  });

  test('is the first of equal ones', () => {
    expect(toward(choice('q', { x: { bee: 1, cat: 1 }, y: { ant: 1 } }), 'x')?.role).toBe('bee');
  });

  test('is nobody in the middle of a scale', () => {
    expect(toward(scale('q', { t: 1 }), 3, upDown)).toBeNull();
    expect(toward(scale('q', { t: 1 }), 5, upDown)?.role).toBe('up');
  });

  test('counts all responses with it, where several are chosen', () => {
    // x, xy, y: ant scores 1, 1, 0, bee 0, 1, 1; mean 2/3, sd √2/3. With x: ant (1/3)/(√2/3) = 1/√2 twice.
    // bee −(2/3)/(√2/3) = −√2 and 1/√2: in the mean −√2/4. The difference is √2/2 + √2/4.
    const { role, z } = toward(multi('q', 2, { x: { ant: 1 }, y: { bee: 1 } }), 'x', ['ant', 'bee'])!;
    expect(role).toBe('ant');
    expect(z).toBeCloseTo(0.75 * Math.SQRT2, 3);
  });
});

test('a response that gives all roles of one track the same may matter in another', () => {
  const table = compileQuiz(
    quizOf({ path: { a: { t: 1 }, b: { t: -1 } }, field: { c: { u: 1 }, d: { u: -1 } } }, [
      choice('q', { x: { t: 1 }, y: {} }),
      choice('r', { x: { u: 1 }, y: {} }),
    ]),
  );
  const same = (track: number) => givesAllTheSame(table, table.questions[0]!, [0, 1], track);
  expect([same(0), same(1)]).toEqual([false, true]);
});
