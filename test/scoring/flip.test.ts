import { assess } from '../../src/scoring/assess.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, quizOf, sheetOf } from '../builders.js';
import { flipOf, handTable } from './hand-table.js';

/** x is for the first role, y for the second. */
const coin = { x: [1, -1], y: [-1, 1] };

test('one answer is enough where it carries more than the lead', () => {
  // ant 3 − 1 = 2, bee −2: a lead of 4. Turning the answer to q moves it by 12.
  const table = handTable(['ant', 'bee'], { q: { x: [3, -3], y: [-3, 3] }, r: coin });
  expect(flipOf(table, { q: 'x', r: 'y' })).toEqual({
    answers: 1,
    to: 'bee',
    changes: [{ question: 'q', from: 'x', to: 'y' }],
  });
});

test('two answers have to change where each carries less than the lead', () => {
  // A lead of 6; each change moves it by 4.
  const table = handTable(['ant', 'bee'], { q: coin, r: coin, s: coin });
  expect(flipOf(table, { q: 'x', r: 'x', s: 'x' })).toEqual({
    answers: 2,
    to: 'bee',
    changes: [
      { question: 'q', from: 'x', to: 'y' },
      { question: 'r', from: 'x', to: 'y' },
    ],
  });
});

test('the largest gains come first', () => {
  // A lead of 2 × (1 + 2 + 5) = 16: turning s gains 20.
  const table = handTable(['ant', 'bee'], {
    q: coin,
    r: { x: [2, -2], y: [-2, 2] },
    s: { x: [5, -5], y: [-5, 5] },
  });
  expect(flipOf(table, { q: 'x', r: 'x', s: 'x' })?.changes).toEqual([{ question: 's', from: 'x', to: 'y' }]);
});

test('a change goes to the response that gives the rival most over the top role', () => {
  const table = handTable(['ant', 'bee'], { q: { x: [4, 0], y: [3, 4], z: [0, 3], w: [4, 2] } });
  // z gives bee 3 more than ant, y only 1.
  expect(flipOf(table, { q: 'x' })?.changes).toEqual([{ question: 'q', from: 'x', to: 'z' }]);
});

test('an open question cannot change, nor can an answer that is the best already', () => {
  const table = handTable(['ant', 'bee'], { q: coin, r: coin, s: { x: [9, -9], y: [-9, 9] } });
  // s would do it at once, but is open. r is for bee already.
  expect(flipOf(table, { q: 'x', r: 'x' })?.answers).toBe(2);
  expect(flipOf(table, { q: 'x', r: 'y', s: 'x' })?.changes).toEqual([{ question: 's', from: 'x', to: 'y' }]);
});

test('equal points are a tie: no answer has to change', () => {
  const table = handTable(['ant', 'bee'], { q: coin, r: coin });
  expect(flipOf(table, { q: 'x', r: 'y' })).toEqual({ answers: 0, to: 'bee', changes: [] });
  expect(flipOf(table, {})).toEqual({ answers: 0, to: 'bee', changes: [] });
});

test('nobody can flip what every answer supports alike', () => {
  // A lead of 2: turning q gains 1 of it, and r is open.
  const table = handTable(['ant', 'bee'], { q: { x: [3, 1], y: [2, 1] }, r: coin });
  expect(flipOf(table, { q: 'x' })).toBeNull();
});

test('without a rival there is no flip', () => {
  expect(flipOf(handTable(['ant'], { q: { x: [1], y: [-1] } }), { q: 'x' })).toBeNull();
});

describe('drawing level', () => {
  // A lead of 4, and one change moves it by 4.
  const questions = { q: coin, r: coin };
  const turned = { q: { x: [-1, 1], y: [1, -1] }, r: { x: [-1, 1], y: [1, -1] } };

  test('is not enough for a rival that stands later in the file', () => {
    expect(flipOf(handTable(['ant', 'bee'], questions), { q: 'x', r: 'x' })?.answers).toBe(2);
  });

  test('may take every answer', () => {
    // A lead of 8, all of it made up by two changes of 4.
    const question = { x: [0, 4], y: [2, 2] };
    const answers = { q: 'x', r: 'x' };
    expect(flipOf(handTable(['bee', 'ant'], { q: question, r: question }), answers)?.answers).toBe(2);
    const later = { x: [4, 0], y: [2, 2] };
    expect(flipOf(handTable(['ant', 'bee'], { q: later, r: later }), answers)).toBeNull();
  });

  test('is enough for a rival that stands earlier: equal points are in the order of the file', () => {
    // The same with the roles the other way round: bee stands first, ant is on top.
    expect(flipOf(handTable(['bee', 'ant'], turned), { q: 'x', r: 'x' })).toMatchObject({
      answers: 1,
      to: 'bee',
    });
  });
});

describe('more than two roles', () => {
  test('of two rivals that need equally many answers the better placed one is named', () => {
    // ant 8, bee 2, cat 0: each change gains bee 4 (of 7 needed) or cat 5 (of 9).
    const question = { x: [4, 1, 0], y: [2, 3, 0], z: [1, 0, 2] };
    const table = handTable(['ant', 'bee', 'cat'], { q: question, r: question });
    expect(flipOf(table, { q: 'x', r: 'x' })).toMatchObject({ answers: 2, to: 'bee' });
  });

  test('the nearest rival is the one that needs fewest answers, not the runner-up', () => {
    // ant 10, bee 8, cat 0. Changing q can take bee 1 further, cat 12.
    const table = handTable(['ant', 'bee', 'cat'], {
      q: { x: [10, 8, 0], y: [9, 8, 10] },
      r: { x: [0, 0, 0] },
    });
    expect(flipOf(table, { q: 'x', r: 'x' })).toEqual({
      answers: 1,
      to: 'cat',
      changes: [{ question: 'q', from: 'x', to: 'y' }],
    });
  });

  test('the role that comes first may be a third one, which the same answers carry further', () => {
    // ant 5, bee 4, cat 3: y makes bee pass ant, and cat pass both.
    const table = handTable(['ant', 'bee', 'cat'], { q: { x: [5, 4, 3], y: [0, 6, 9] } });
    expect(flipOf(table, { q: 'x' })).toMatchObject({ answers: 1, to: 'cat' });
  });

  test('of two roles that come level first, the one that stands earlier in the file is named', () => {
    const table = handTable(['ant', 'bee', 'cat'], { q: { x: [5, 3, 4], y: [0, 9, 9] } });
    expect(flipOf(table, { q: 'x' })).toMatchObject({ answers: 1, to: 'bee' });
  });
});

test('a change of a rank or multi question names whole responses', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
    { ...choice('q', { a: { t: 2 }, b: { t: 1 }, c: { t: -1 } }), type: 'multi', max: 2 },
  ]);
  expect(assess(compileQuiz(quiz), sheetOf({ q: ['a', 'b'] })).tracks.path?.flip).toEqual({
    answers: 1,
    to: 'down',
    changes: [{ question: 'q', from: ['a', 'b'], to: ['c'] }],
  });
});
