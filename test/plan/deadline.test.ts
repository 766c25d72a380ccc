import { orderOf, planTo, skillQuiz, type WrittenRole } from './graph.js';

// Middles: a 4, b 4, c 10 (14 with b), d 2, e 2; a checkpoint 2.
const skills = { a: [2, 6], b: [4, 4], c: [8, 12, 'b'], d: [1, 3], e: [2, 2] } as const;

/** A plan of so many weeks at one hour each. */
const hoursOf = (weeks: number, role: WrittenRole, known: readonly string[] = []) =>
  planTo(skillQuiz(skills, { role }), ['role'], { weeks, hoursPerWeek: 1, known });

test('what fits to the hour is planned', () => {
  const plan = hoursOf(18, { core: ['a', 'c'] });
  expect(orderOf(plan)).toEqual(['a', 'b', 'c']);
  expect(plan).toMatchObject({ leftOut: [], hours: [14, 22], pace: { deadline: 18 } });
});

test('what does not fit is left out, with the hours of what it builds on', () => {
  const plan = hoursOf(17, { core: ['a', 'c'] });
  expect(orderOf(plan)).toEqual(['a']);
  expect(plan.leftOut).toEqual([{ skill: 'c', level: 'core', hours: [12, 16] }]);
});

test('the hours of what is left out do not count what is planned or known anyway', () => {
  const rest = [{ skill: 'c', level: 'core', hours: [8, 12] }];
  expect(hoursOf(5, { core: ['b', 'c'] }).leftOut).toEqual(rest);
  expect(hoursOf(1, { core: ['d', 'c'] }, ['b']).leftOut).toEqual(rest);
});

test('a skill that does not fit makes way for smaller ones of its level', () => {
  const plan = hoursOf(9, { core: ['a', 'c', 'd', 'e'] });
  expect(orderOf(plan)).toEqual(['a', 'd', 'e']);
  expect(plan.leftOut).toMatchObject([{ skill: 'c' }]);
});

test('the first target is planned even if it takes longer', () => {
  const plan = hoursOf(3, { core: ['c', 'd'], useful: ['e'] });
  expect(orderOf(plan)).toEqual(['b', 'c']);
  expect(plan.leftOut).toEqual([
    { skill: 'd', level: 'core', hours: [1, 3] },
    { skill: 'e', level: 'useful', hours: [2, 2] },
  ]);
});

test('a target that is learned on the way to the first is not left out', () => {
  expect(hoursOf(3, { core: ['c', 'b'] }).leftOut).toEqual([]);
});

test('the first that is not known counts as the first', () => {
  expect(orderOf(hoursOf(3, { core: ['d', 'c'] }, ['d']))).toEqual(['b', 'c']);
});

test('useful skills wait until every core skill has its place, even if they would fit', () => {
  const plan = hoursOf(9, { core: ['a', 'c'], useful: ['d'] });
  expect(orderOf(plan)).toEqual(['a']);
  expect(plan.leftOut).toMatchObject([
    { skill: 'c', level: 'core' },
    { skill: 'd', level: 'useful' },
  ]);
});

test('of the useful skills those that fit are planned', () => {
  const plan = hoursOf(7, { core: ['a'], useful: ['c', 'd'] });
  expect(orderOf(plan)).toEqual(['a', 'd']);
  expect(plan.leftOut).toEqual([{ skill: 'c', level: 'useful', hours: [12, 16] }]);
});

test('a checkpoint needs room too', () => {
  const role = { core: ['a', 'd'], projects: { build: ['d'] } };
  // d comes first, for it has a project: 2 + 2 hours, then 4.
  expect(orderOf(hoursOf(8, role))).toEqual(['d', '<build>', 'a']);
  expect(orderOf(hoursOf(7, role))).toEqual(['d', '<build>']);
});

test('without a deadline nothing is left out', () => {
  const plan = planTo(skillQuiz(skills, { role: { core: ['a', 'c'] } }), ['role'], { hoursPerWeek: 0.1 });
  expect(plan).toMatchObject({ leftOut: [], pace: { deadline: null } });
  expect(orderOf(plan)).toEqual(['a', 'b', 'c']);
});

describe('of a fork', () => {
  // The trunk: b. One: c. Two: a, d.
  const quiz = skillQuiz(skills, { one: { core: ['c'] }, two: { core: ['b', 'a', 'd'] } });
  const fork = (weeks: number) => planTo(quiz, ['one', 'two'], { shape: 'fork', weeks, hoursPerWeek: 1 });

  test('bounds the trunk with the longer branch, for only one is taken', () => {
    const plan = fork(14);
    expect(orderOf(plan)).toEqual(['b', 'c', 'a', 'd']);
    expect(plan).toMatchObject({ hours: [12, 16], leftOut: [] });
  });

  test('leaves out of each branch what does not fit after the trunk', () => {
    const plan = fork(9);
    expect(orderOf(plan)).toEqual(['b', 'a']);
    expect(plan.leftOut).toEqual([
      { skill: 'c', level: 'core', hours: [8, 12] },
      { skill: 'd', level: 'core', hours: [1, 3] },
    ]);
  });

  test('forces in the first target of the trunk, not of the branches as well', () => {
    const plan = fork(1);
    expect(orderOf(plan)).toEqual(['b']);
    expect(plan.leftOut).toMatchObject([{ skill: 'c' }, { skill: 'a' }, { skill: 'd' }]);
  });

  test('forces in the first target of each branch where there is no trunk', () => {
    const apart = skillQuiz(skills, { one: { core: ['c'] }, two: { core: ['a', 'd'] } });
    const plan = planTo(apart, ['one', 'two'], { shape: 'fork', weeks: 1, hoursPerWeek: 1 });
    expect(orderOf(plan)).toEqual(['b', 'c', 'a']);
    expect(plan.leftOut).toMatchObject([{ skill: 'd' }]);
  });
});
