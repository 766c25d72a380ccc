import { orderOf, planTo, skillQuiz } from './graph.js';

const skills = { a: [1, 1], b: [1, 1], c: [1, 1, 'b'], d: [1, 1] } as const;

test('a checkpoint stands right after the last skill that it needs', () => {
  const quiz = skillQuiz(skills, { role: { core: ['a', 'c', 'd'], projects: { build: ['c', 'a'] } } });
  expect(orderOf(planTo(quiz, ['role']))).toEqual(['b', 'c', 'a', '<build>', 'd']);
});

test('several that need the same last skill follow it in their own order', () => {
  const quiz = skillQuiz(skills, { role: { core: ['a'], projects: { small: ['a'], large: ['a'] } } });
  expect(orderOf(planTo(quiz, ['role']))).toEqual(['a', '<small>', '<large>']);
});

test('one that needs a skill outside the plan is left out', () => {
  const quiz = skillQuiz(skills, { role: { core: ['a'], projects: { build: ['a', 'd'] } } });
  expect(orderOf(planTo(quiz, ['role']))).toEqual(['a']);
});

test('one that needs a skill that is known and one that is not is kept', () => {
  const quiz = skillQuiz(skills, { role: { core: ['a'], projects: { build: ['a', 'd'] } } });
  expect(orderOf(planTo(quiz, ['role'], { known: ['d'] }))).toEqual(['a', '<build>']);
});

test('one whose skills are all known is left out', () => {
  const quiz = skillQuiz(skills, { role: { core: ['a', 'd'], projects: { build: ['a'] } } });
  expect(orderOf(planTo(quiz, ['role'], { known: ['a'] }))).toEqual(['d']);
});

test('one that needs nothing in particular is left out', () => {
  const quiz = skillQuiz(skills, { role: { core: ['a'], projects: { anything: [] } } });
  expect(orderOf(planTo(quiz, ['role']))).toEqual(['a']);
});

test('both roles of a merged plan have theirs, named with the role', () => {
  const quiz = skillQuiz(skills, {
    one: { core: ['a'], projects: { first: ['a'] } },
    two: { core: ['a', 'd'], projects: { second: ['d', 'a'] } },
  });
  const { steps } = planTo(quiz, ['one', 'two']);
  expect(orderOf({ steps })).toEqual(['a', '<first>', 'd', '<second>']);
  expect(steps.filter(({ kind }) => kind === 'checkpoint')).toMatchObject([
    { role: 'one', title: 'first', text: 'first', hours: [1, 3] },
    { role: 'two', title: 'second', text: 'second', hours: [1, 3] },
  ]);
});
