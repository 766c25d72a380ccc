import { patternAnswers } from '../../../src/analysis/audit/pattern-answers.js';
import { shownOptions } from '../../../src/quiz/random.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale } from '../../builders.js';

const options = { x: { t: 3 }, y: { t: 1 }, z: { t: -1 }, w: { t: -3 } };
const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
  choice('one', options),
  multi('some', 3, options),
  scale('how-much', { t: 1 }, { min: 0, max: 4 }),
  rank('order', 2, options),
]);
const answers = (pattern: Parameters<typeof patternAnswers>[1], seed: number | null = null) =>
  Object.fromEntries(patternAnswers(compileQuiz(quiz), pattern, seed));

describe('somebody who does not read', () => {
  test('takes the first option, one of several, the lowest value, the first ones in order', () => {
    expect(answers('first')).toEqual({ one: 'x', some: ['x'], 'how-much': 0, order: ['x', 'y'] });
  });

  test('or the last ones, the last first', () => {
    expect(answers('last')).toEqual({ one: 'w', some: ['w'], 'how-much': 4, order: ['w', 'z'] });
  });

  test('or the first and the last by turns, in the order of asking', () => {
    expect(answers('alternating')).toEqual({ one: 'x', some: ['w'], 'how-much': 0, order: ['w', 'z'] });
  });

  test('or what is nearest to the mean, the first of equals', () => {
    // All means are 0. y and z are both 1 away. The sets come as x, xy, xyz, xyw, xz, xzw, xw: that is the first of sum 0.
    // Rankings count twice and once: xy 7, xz 5, xw 3, yx 5, yz 1, and none is 0.
    expect(answers('neutral')).toEqual({ one: 'y', some: ['x', 'w'], 'how-much': 2, order: ['y', 'z'] });
  });
});

test('how large the weights of a trait are does not change what is neutral', () => {
  // Points are what counts: x is 1 away on t alone; y is far from the mean on t and on u.
  const neutral = (by: number) => {
    const question = choice('q', { x: { t: by }, y: { t: -by, u: 2 }, z: { u: -2 } });
    const small = quizOf({ path: { up: { t: 1 }, side: { u: 1 }, down: { t: -1 } } }, [question]);
    return patternAnswers(compileQuiz(small), 'neutral', null).get('q');
  };
  expect([neutral(0.01), neutral(1), neutral(50)]).toEqual([neutral(1), neutral(1), neutral(1)]);
});

test('the first options are those that are shown first, where they are shuffled', () => {
  for (const seed of [1, 2, 3]) {
    const shown = Object.fromEntries(
      quiz.questions.map((question) => [
        question.id,
        question.type === 'scale' ? [] : shownOptions(question, seed).map(({ id }) => id),
      ]),
    );
    const { one, some, order } = shown;
    expect(answers('first', seed)).toEqual({
      one: one![0],
      some: [some![0]],
      'how-much': 0,
      order: [order![0], order![1]],
    });
    expect(answers('last', seed)).toEqual({
      one: one![3],
      some: [some![3]],
      'how-much': 4,
      order: [order![3], order![2]],
    });
  }
});
