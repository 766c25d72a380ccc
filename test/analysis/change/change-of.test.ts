import { changeOf } from '../../../src/analysis/change/change-of.js';
import type { NewerSide, Side } from '../../../src/analysis/change/side.js';
import { choice, quizOf } from '../../builders.js';
import { coins, recorded, sideOf, toss } from './sides.js';

const between = (before: Side, after: NewerSide) => changeOf(before, after, { anonymous: false });
const both = (before: string, after: string) =>
  between(sideOf(coins, [['Ada', toss(before)]]), sideOf(coins, [['Ada', toss(after)]]));

describe('who is compared', () => {
  test('people are matched by their names, letter by letter', () => {
    const change = between(
      sideOf(coins, [
        ['Ada', toss('xxxxx')],
        ['Bob', toss('xxxxx')],
      ]),
      sideOf(coins, [
        ['ada', toss('xxxxx')],
        ['Bob', toss('xxxxx')],
      ]),
    );
    expect(change).toMatchObject({ people: 1, onlyBefore: ['Ada'], onlyAfter: ['ada'] });
  });

  test('of several sheets the last counts, and people stand in the order of the sheets that count', () => {
    const change = between(
      sideOf(coins, [
        ['Ada', toss('yyyyy')],
        ['Bob', toss('xxxxx')],
        ['Ada', toss('xxxxx')],
      ]),
      sideOf(coins, [
        ['Ada', toss('yyyyy')],
        ['Bob', toss('yyyyy')],
        ['Ada', toss('xxxxx')],
      ]),
    );
    expect(change.members.map(({ person, tracks }) => [person, tracks.path?.moved])).toEqual([
      ['Bob', true],
      ['Ada', false],
    ]);
  });

  test('nobody may be in both: there is nothing to compare', () => {
    const change = between(sideOf(coins, [['Ada', toss('xxxxx')]]), sideOf(coins, [['Bob', toss('xxxxx')]]));
    expect(change).toMatchObject({
      people: 0,
      tracks: [{ track: 'path', compared: 0, moved: 0, beyondClose: 0, moves: [] }],
      traits: [{ trait: 'care', known: 0, mean: null, meanAbsolute: null }],
      questions: [],
      members: [],
    });
  });
});

describe('whether a move exceeds a close call', () => {
  // With five equal answers: 5 of a kind take 3 changes (clear), 4 take 2 (leaning), 3 take 1 (close).
  test.each([
    ['clear to clear', 'xxxxx', 'yyyyy', true],
    ['leaning to leaning', 'xxxxy', 'yyyyx', true],
    ['close to clear', 'xxxyy', 'yyyyy', false],
    ['clear to close', 'xxxxx', 'yyyxx', false],
    ['clear to a tie', 'yyyyy', 'xxyy-', false],
  ])('%s', (_, before, after, beyond) => {
    expect(both(before, after).tracks[0]).toMatchObject({ moved: 1, beyondClose: beyond ? 1 : 0 });
  });

  test('who stays is beyond nothing', () => {
    expect(both('xxxxx', 'xxxxy').members[0]?.tracks.path).toMatchObject({
      moved: false,
      beyondClose: false,
      swing: null,
    });
  });
});

test('a sheet with too few answers recommends nothing, so nothing is compared', () => {
  const { tracks, members } = both('xx---', 'yyyyy');
  expect(tracks[0]).toMatchObject({ compared: 0, moved: 0, moves: [] });
  expect(members[0]?.tracks.path).toMatchObject({
    before: { role: null, z: null, match: null, verdict: 'insufficient' },
    after: { role: 'down', verdict: 'clear' },
    moved: false,
  });
});

test('moves are counted, most people first, equal ones in the order of the quiz', () => {
  const side = (...tosses: string[]) =>
    sideOf(
      coins,
      tosses.map((letters, nth) => [`${nth}`, toss(letters)]),
    );
  const change = between(
    side('xxxxx', 'yyyyy', 'yyyyy', 'xxxxx', 'xxxxx'),
    side('yyyyy', 'xxxxx', 'yyyyy', 'yyyyy', 'xxxxx'),
  );
  expect(change.tracks).toEqual([
    {
      track: 'path',
      compared: 5,
      moved: 3,
      beyondClose: 3,
      moves: [
        { from: 'up', to: 'down', people: 2 },
        { from: 'down', to: 'up', people: 1 },
      ],
    },
  ]);
});

describe('answers and traits', () => {
  test('an answer that was given, changed or taken back was answered otherwise', () => {
    expect(both('xxx-x', 'xyxx-').members[0]?.answers).toEqual([
      { question: 'r', before: 'x', after: 'y' },
      { question: 't', before: null, after: 'x' },
      { question: 'u', before: 'x', after: null },
    ]);
  });

  test('questions are counted, most people first, equal ones in the order of the quiz', () => {
    const change = between(
      sideOf(coins, [
        ['Ada', toss('xxxxx')],
        ['Bob', toss('xxxxx')],
      ]),
      sideOf(coins, [
        ['Ada', toss('yxyxx')],
        ['Bob', toss('xyyxx')],
      ]),
    );
    expect(change.questions).toEqual([
      { question: 's', people: 2 },
      { question: 'q', people: 1 },
      { question: 'r', people: 1 },
    ]);
  });

  test('the mean change of a trait keeps its sign, the mean of the absolute changes does not', () => {
    // 5 of 5 for care is 100 %, 4 of 5 is 80 %, none is 0 %. Changes: −20 and +100.
    const change = between(
      sideOf(coins, [
        ['Ada', toss('xxxxx')],
        ['Bob', toss('yyyyy')],
      ]),
      sideOf(coins, [
        ['Ada', toss('xxxxy')],
        ['Bob', toss('xxxxx')],
      ]),
    );
    expect(change.traits).toEqual([{ trait: 'care', known: 2, mean: 40, meanAbsolute: 60 }]);
  });

  test('a trait that is not known both times is left out of its mean', () => {
    expect(both('-----', 'xxxxx').traits).toEqual([
      { trait: 'care', known: 0, mean: null, meanAbsolute: null },
    ]);
  });
});

describe('what only one version has is not compared', () => {
  const coin = { x: { care: 1, pace: 1 }, y: { care: -1, pace: -1 } };
  const older = quizOf(
    { path: { up: { care: 1 }, down: { care: -1 } }, old: { one: { care: 1 }, two: { care: -1 } } },
    [
      choice('gone', { x: { care: 1 }, y: { care: -1 } }),
      choice('kept', { x: { care: 1 }, y: { care: -1 } }),
    ],
  );
  const newer = quizOf(
    { path: { up: { care: 1 }, down: { pace: -1 } }, fresh: { three: { pace: 1 }, four: { care: 1 } } },
    [choice('added', coin), choice('kept', coin)],
  );
  const before = sideOf(older, [['Ada', { gone: 'x', kept: 'x' }]]);
  const after = sideOf(newer, [['Ada', { added: 'x', kept: 'y' }]]);

  test.each([
    ['both quizzes at hand', before],
    ['the older one recorded only', recorded(before)],
  ])('%s', (_, earlier) => {
    const change = between(earlier, after);
    expect(change.tracks.map(({ track }) => track)).toEqual(['path']);
    expect(Object.keys(change.members[0]?.tracks ?? {})).toEqual(['path']);
    expect(change.traits.map(({ trait }) => trait)).toEqual(['care']);
    expect(change.questions).toEqual([{ question: 'kept', people: 1 }]);
    expect(change.members[0]?.answers).toEqual([{ question: 'kept', before: 'x', after: 'y' }]);
  });
});

test('a quiz whose weights name roles has no traits to compare', () => {
  const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
  const side = sideOf(quiz, [['Ada', { q: 'x' }]]);
  expect(between(side, side).traits).toEqual([]);
});
