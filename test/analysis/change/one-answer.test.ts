import { changeOf } from '../../../src/analysis/change/change-of.js';
import { choice, quizOf } from '../../builders.js';
import { coins, recorded, sideOf, toss } from './sides.js';

const pathOf = (change: ReturnType<typeof changeOf>) => change.members[0]?.tracks.path;
const between = (before: string, after: string) =>
  pathOf(
    changeOf(sideOf(coins, [['Ada', toss(before)]]), sideOf(coins, [['Ada', toss(after)]]), {
      anonymous: false,
    }),
  );

test.each([
  // Five coins of equal weight: at 3 to 2 one other answer turns it, at 4 to 1 two.
  ['xxxyy', 'xxyyy', false],
  ['xxxxy', 'xxyyy', false],
  ['xxxyy', 'xyyyy', false],
  ['xxxxy', 'xyyyy', true],
])('from %s to %s exceeds a close call: %s', (before, after, expected) => {
  expect(between(before, after)).toMatchObject({ moved: true, beyondClose: expected });
});

test('a result level with the other role is a close call', () => {
  expect(between('xxxx-', 'xyyyy')).toMatchObject({ moved: true, beyondClose: true });
  // Two to two: the first role of the file comes first, and one answer would change that.
  expect(between('xxyy-', 'xyyyy')).toMatchObject({ moved: true, beyondClose: false });
});

describe('a third role that is close', () => {
  // Up and side lean nearly alike, down the other way.
  const quiz = quizOf({ path: { up: { t: 2 }, side: { t: 2, s: 1 }, down: { t: -2 } } }, [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => choice(id, { x: { t: 1 }, y: { t: -1 } })),
    choice('z', { x: { s: 1 }, y: { s: -1 } }),
  ]);
  const all = (letter: 'x' | 'y') => Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, letter]));
  const before = sideOf(quiz, [['Ada', { ...all('x'), z: 'x' }]]);
  const after = sideOf(quiz, [['Ada', { ...all('y'), z: 'x' }]]);

  test('does not make a close call of a move between two that are far apart', () => {
    expect(before.taken[0]?.tracks.get('path')?.verdict).toBe('close');
    expect(pathOf(changeOf(before, after, { anonymous: false }))).toMatchObject({
      moved: true,
      beyondClose: true,
    });
  });

  test('does where the older quiz is not at hand, for then nobody can tell', () => {
    expect(pathOf(changeOf(recorded(before), after, { anonymous: false }))).toMatchObject({
      beyondClose: false,
    });
  });
});
