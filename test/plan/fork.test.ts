import { branchOrder, planTo, skillQuiz } from './graph.js';

const START = '2027-01-11';
// one: a (4), b (4, on a), d (6). two: c (2, on a), e (8, on b), d.
const skills = { a: [4, 4], b: [2, 6, 'a'], c: [2, 2, 'a'], d: [5, 7], e: [8, 8, 'b'] } as const;
const roles = {
  one: { core: ['b'], useful: ['d'], projects: { small: ['a'], large: ['b', 'd'] } },
  two: { core: ['c', 'd', 'e'], projects: { medium: ['c'] } },
};
const quiz = skillQuiz(skills, roles);
const fork = planTo(quiz, ['one', 'two'], { shape: 'fork', hoursPerWeek: 6, start: START });

test('the trunk has what both roles need, with all that it builds on', () => {
  // Both need d; two needs e and so b and a, which one needs too.
  expect(branchOrder(fork, 'trunk')).toEqual(['a', '<small>', 'b', 'd', '<large>']);
});

test('each branch has the rest of its own role', () => {
  expect(branchOrder(fork, 'one')).toEqual([]);
  expect(branchOrder(fork, 'two')).toEqual(['c', '<medium>', 'e']);
});

test('branches are listed with hours and weeks of their own', () => {
  // Trunk: 6 + 4 + 2 + 4 + 2 = 18 in the middle. Two: 2 + 2 + 8.
  expect(fork.branches).toEqual([
    { id: 'trunk', hours: [13, 23], weeks: [3, 4] },
    { id: 'one', hours: [0, 0], weeks: [0, 0] },
    { id: 'two', hours: [11, 13], weeks: [2, 3] },
  ]);
});

test('a branch begins where the trunk ends', () => {
  expect(fork.steps.find(({ branch }) => branch === 'two')).toMatchObject({
    ...{ skill: 'c', from: 4, to: 4 },
    dates: ['2027-02-01', '2027-02-03'],
  });
});

test('both branches begin together: only one of them is taken', () => {
  const apart = skillQuiz(skills, { one: { core: ['a', 'd'] }, two: { core: ['a', 'c'] } });
  const { steps } = planTo(apart, ['one', 'two'], { shape: 'fork', hoursPerWeek: 1 });
  expect(steps).toMatchObject([
    { branch: 'trunk', skill: 'a', from: 1 },
    { branch: 'one', skill: 'd', from: 5 },
    { branch: 'two', skill: 'c', from: 5 },
  ]);
});

test('the sum is that of the trunk and the longer branch', () => {
  expect(fork).toMatchObject({ shape: 'fork', hours: [24, 36], weeks: [4, 6] });
  expect(fork.finish).toEqual(['2027-02-07', '2027-02-21']);
});

test('what the other branch teaches does not count as learned', () => {
  const apart = skillQuiz(
    { base: [1, 1], x: [1, 1], y: [1, 1, 'x'], z: [1, 1, 'x'], top: [1, 1, 'y'] },
    { one: { core: ['base', 'y'] }, two: { core: ['base', 'z'] } },
  );
  const plan = planTo(apart, ['one', 'two'], { shape: 'fork' });
  // x is in the trunk, because both need it.
  expect(branchOrder(plan, 'trunk')).toEqual(['base', 'x']);
  expect(branchOrder(plan, 'one')).toEqual(['y']);
  expect(branchOrder(plan, 'two')).toEqual(['z']);
});

test('a project of one role whose skills are all in the trunk stands in the trunk, only there', () => {
  const checkpoints = fork.steps.filter((step) => step.kind === 'checkpoint');
  expect(checkpoints.map(({ title, role, branch }) => `${title} ${role} ${branch}`)).toEqual([
    'small one trunk',
    'large one trunk',
    'medium two two',
  ]);
});

test('known skills are in no branch', () => {
  const plan = planTo(quiz, ['one', 'two'], { shape: 'fork', known: ['b', 'c'] });
  expect(branchOrder(plan, 'trunk')).toEqual(['d', '<large>']);
  expect(branchOrder(plan, 'two')).toEqual(['e']);
});

test('two roles with nothing in common have an empty trunk', () => {
  const apart = skillQuiz(skills, { one: { core: ['c'] }, two: { core: ['d'] } });
  const plan = planTo(apart, ['one', 'two'], { shape: 'fork', hoursPerWeek: 6 });
  expect(plan.branches[0]).toEqual({ id: 'trunk', hours: [0, 0], weeks: [0, 0] });
  expect(plan.steps).toMatchObject([{ skill: 'a', from: 1 }, { skill: 'c' }, { skill: 'd', from: 1 }]);
});

test('the hours of the core are those of the trunk and the longer branch too', () => {
  // Trunk: d is core for two, a and b for one: 11 to 17. Two: c and e: 10.
  expect(fork.coreHours).toEqual([21, 27]);
});
