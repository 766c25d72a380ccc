import fc from 'fast-check';
import type { Grouping, Teams } from '../../../src/analysis/cohort/cohort.js';
import { GROUPINGS } from '../../../src/analysis/cohort/cohort.js';
import type { Member } from '../../../src/analysis/cohort/member.js';
import { teamsOf } from '../../../src/analysis/cohort/teams.js';
import { choice, quizOf } from '../../builders.js';

const quiz = quizOf({ path: { ant: { care: 1 }, bee: { pace: 1 }, cat: { care: -1 } } }, [
  choice('q', { x: { care: 1 }, y: { pace: 1 } }),
]);
const direct = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);

/** @param leanings how far from random answers on care and on pace; `null` where that is not known */
function member(person: string, role: string | null, leanings: readonly (number | null)[]): Member {
  const result = {
    role,
    match: role === null ? null : 90,
    verdict: 'clear',
    runnerUp: null,
    rival: null,
    blend: null,
  } as const;
  return {
    ...{ person, answered: 1, asked: 1, flags: [], allFlags: [], known: [] },
    tracks: { path: { ...result, decides: null } },
    traits: leanings.map((leaning) => (leaning === null ? null : { percent: 40 + leaning, expected: 40 })),
  };
}

const teams = (members: readonly Member[], grouping: Grouping, groups: number | null = null) =>
  teamsOf(quiz, members, { grouping, groups }) as Teams;
const names = (of: Teams['pairs']) => of.map(({ people }) => people.join(' '));

/** Two who lean to care, two who lean away from it. */
const four = [
  member('a', 'ant', [30, 0]),
  member('b', 'cat', [-30, 0]),
  member('c', 'ant', [28, 0]),
  member('d', 'cat', [-28, 0]),
];

describe('who is put together', () => {
  test('alike: who leans the same way', () => {
    expect(names(teams(four, 'alike').pairs)).toEqual(['a c', 'b d']);
  });

  test('complementary: who leans the other way', () => {
    // 30 with −30 and 28 with −28: (60² + 56²)/2 = 3368. The other way: 2 × 58²/2 = 3364.
    expect(names(teams(four, 'complementary').pairs)).toEqual(['a b', 'c d']);
  });

  test('paths are mixed where traits say nothing, and kept together where alike is asked for', () => {
    const people = ['ant', 'ant', 'ant', 'ant', 'bee', 'bee', 'bee', 'bee'].map((role, i) =>
      member(`p${i}`, role, [null, null]),
    );
    for (const { roles } of teams(people, 'complementary').groups) {
      expect(roles).toEqual([
        { role: 'ant', people: 2 },
        { role: 'bee', people: 2 },
      ]);
    }
    expect(teams(people, 'alike').groups.map(({ roles }) => roles)).toEqual([
      [{ role: 'ant', people: 4 }],
      [{ role: 'bee', people: 4 }],
    ]);
  });

  test('a different path weighs as much as what two people usually differ in their traits', () => {
    // Leanings are 3 from their mean, so the weight is 3. Squared, different paths are 2 × 3² = 18 apart; opposite
    // leanings 6² = 36, and half of all people lean the opposite way: 18 again.
    const people = [
      member('a', 'ant', [3, 0]),
      member('b', 'bee', [3, 0]),
      member('c', 'ant', [-3, 0]),
      member('d', 'bee', [-3, 0]),
    ];
    expect(names(teams(people, 'alike').pairs)).toEqual(['a b', 'c d']);
    expect(names(teams(people, 'complementary').pairs)).toEqual(['a d', 'b c']);
  });

  test('a quiz without traits goes by the recommended role alone', () => {
    const people = ['ant', 'bee', 'ant', 'bee'].map((role, i) => member(`p${i}`, role, []));
    const pairs = (grouping: Grouping) => teamsOf(direct, people, { grouping, groups: null })!.pairs;
    expect(names(pairs('alike'))).toEqual(['p0 p2', 'p1 p3']);
    for (const { roles, differ, share } of pairs('complementary')) {
      expect({ roles: roles.length, differ, share }).toEqual({ roles: 2, differ: null, share: null });
    }
  });

  test('people of whom nothing is known are put into teams all the same', () => {
    const people = Array.from({ length: 5 }, (_, i) => member(`p${i}`, null, [null, null]));
    const { pairs } = teams(people, 'alike');
    expect(pairs.map((pair) => pair.people.length)).toEqual([2, 3]);
    expect(pairs[0]).toMatchObject({ roles: [], differ: null, share: null });
  });
});

describe('how many teams there are', () => {
  const crowd = (people: number) =>
    Array.from({ length: people }, (_, i) => member(`p${i}`, 'ant', [(i * 7) % 11, (i * 5) % 13]));
  const sizes = (of: Teams['pairs']) => of.map(({ people }) => people.length);

  test('none for fewer than two people', () => {
    expect(teamsOf(quiz, [], { grouping: 'alike', groups: null })).toBeNull();
    expect(teamsOf(quiz, crowd(1), { grouping: 'alike', groups: 1 })).toBeNull();
  });

  test('two people are a pair and a group', () => {
    const { pairs, groups } = teams(crowd(2), 'alike');
    expect([names(pairs), names(groups)]).toEqual([['p0 p1'], ['p0 p1']]);
  });

  test('with an odd number the last pair has three', () => {
    expect(sizes(teams(crowd(7), 'complementary').pairs)).toEqual([2, 2, 3]);
  });

  test('groups are of about four where nobody says how many', () => {
    expect(sizes(teams(crowd(11), 'alike').groups)).toEqual([3, 4, 4]);
    expect(sizes(teams(crowd(5), 'alike').groups)).toEqual([5]);
  });

  test('no more groups than pairs, and one at least', () => {
    expect(sizes(teams(crowd(9), 'alike', 100).groups)).toEqual([2, 2, 2, 3]);
    expect(sizes(teams(crowd(9), 'alike', 0).groups)).toEqual([9]);
  });
});

describe('what is said of a team', () => {
  const pair = (a: readonly (number | null)[], b: readonly (number | null)[]) =>
    teams([member('a', 'bee', a), member('b', 'ant', b)], 'alike').pairs[0]!;

  test('its people in the order of the members, and its roles, most people first', () => {
    const people = [member('z', 'cat', [0, 0]), member('y', 'bee', [0, 0]), member('x', 'cat', [0, 0])];
    const [only] = teams(people, 'alike').groups;
    expect(only?.people).toEqual(['z', 'y', 'x']);
    expect(only?.roles).toEqual([
      { role: 'cat', people: 2 },
      { role: 'bee', people: 1 },
    ]);
  });

  test('equally frequent roles stand in the order of the quiz', () => {
    expect(pair([0, 0], [0, 0]).roles.map(({ role }) => role)).toEqual(['ant', 'bee']);
  });

  test('it differs where its people lie farthest apart', () => {
    // 5 apart on care, 12 on pace.
    expect(pair([20, 4], [25, -8])).toMatchObject({ differ: 'pace', share: { trait: 'care', end: 'high' } });
  });

  test('it shares what the one who leans least still leans the most', () => {
    // On care 1 at least, on pace 2, to the low end.
    expect(pair([30, -2], [1, -3]).share).toEqual({ trait: 'pace', end: 'low' });
  });

  test('opposite leanings are not shared, nor is one of 0', () => {
    expect(pair([30, 0], [-30, 20]).share).toBeNull();
  });

  test('a trait that is known of one alone neither differs nor is shared', () => {
    expect(pair([30, null], [null, 20])).toMatchObject({ differ: null, share: null });
  });

  test('people who say the same on everything do not differ', () => {
    expect(pair([10, 20], [10, 20])).toMatchObject({ differ: null, share: { trait: 'pace', end: 'high' } });
  });
});

/** Up to 12 people with names of their own, and so with an order of their own. */
const cohort = fc
  .array(
    fc.record({
      role: fc.constantFrom('ant', 'bee', 'cat', null),
      care: fc.option(fc.integer({ min: -50, max: 50 })),
      pace: fc.option(fc.integer({ min: -50, max: 50 })),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((people) => people.map(({ role, care, pace }, i) => member(`p${i}`, role, [care, pace])));
const grouping = fc.constantFrom(...GROUPINGS);
const groups = fc.option(fc.integer({ min: 1, max: 7 }));
const few = { numRuns: 40 };

describe('for any people', () => {
  test('everybody is in one pair and in one group, and sizes differ by one at most', () => {
    fc.assert(
      fc.property(cohort, grouping, groups, (members, way, count) => {
        const found = teams(members, way, count);
        for (const kind of [found.pairs, found.groups]) {
          expect(kind.flatMap(({ people }) => people).sort()).toEqual(
            members.map(({ person }) => person).sort(),
          );
          const sizes = kind.map(({ people }) => people.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
      }),
      few,
    );
  });

  test('the order of the members does not change who is with whom', () => {
    const together = (found: Teams) =>
      [found.pairs, found.groups].map((kind) =>
        kind.map(({ people }) => [...people].sort().join(' ')).sort(),
      );
    const shuffled = cohort.chain((members) =>
      fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
    );
    fc.assert(
      fc.property(shuffled, grouping, groups, ([members, others], way, count) => {
        expect(together(teams(others, way, count))).toEqual(together(teams(members, way, count)));
      }),
      few,
    );
  });
});
