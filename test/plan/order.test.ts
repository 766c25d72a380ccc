import { orderOf, planTo, skillQuiz } from './graph.js';

const kitchen = {
  water: [1, 2],
  fire: [2, 4],
  dough: [3, 5, 'water'],
  oven: [1, 1, 'fire'],
  bread: [4, 8, 'dough', 'oven'],
  soup: [2, 2, 'water', 'fire'],
  sugar: [1, 3],
} as const;

test('what a skill builds on comes before it, in the order in which it is named', () => {
  const quiz = skillQuiz(kitchen, { baker: { core: ['bread'] } });
  expect(orderOf(planTo(quiz, ['baker']))).toEqual(['water', 'dough', 'fire', 'oven', 'bread']);
});

test('a skill that two others build on is learned once', () => {
  const quiz = skillQuiz(kitchen, { cook: { core: ['soup', 'bread'] } });
  expect(orderOf(planTo(quiz, ['cook']))).toEqual(['water', 'fire', 'soup', 'dough', 'oven', 'bread']);
});

test('each target follows its own prerequisites, not those of all targets', () => {
  const quiz = skillQuiz(kitchen, { cook: { core: ['dough', 'oven'] } });
  expect(orderOf(planTo(quiz, ['cook']))).toEqual(['water', 'dough', 'fire', 'oven']);
});

test('core skills come before useful ones, whatever their place in the file', () => {
  const quiz = skillQuiz(kitchen, { cook: { useful: ['water', 'sugar'], core: ['oven'] } });
  expect(orderOf(planTo(quiz, ['cook']))).toEqual(['fire', 'oven', 'water', 'sugar']);
});

test('a useful skill that a core skill builds on is learned with the core', () => {
  const quiz = skillQuiz(kitchen, { cook: { useful: ['sugar', 'fire'], core: ['oven'] } });
  const { steps } = planTo(quiz, ['cook']);
  expect(orderOf({ steps })).toEqual(['fire', 'oven', 'sugar']);
  expect(steps[0]).toMatchObject({ skill: 'fire', level: 'core' });
});

test('a prerequisite says what it is for; a target is for itself', () => {
  const quiz = skillQuiz(kitchen, { baker: { core: ['bread'], useful: ['soup', 'dough'] } });
  expect(planTo(quiz, ['baker']).steps).toMatchObject([
    { skill: 'water', level: 'core', toward: 'bread' },
    { skill: 'dough', level: 'core', toward: null },
    { skill: 'fire', level: 'core', toward: 'bread' },
    { skill: 'oven', level: 'core', toward: 'bread' },
    { skill: 'bread', level: 'core', toward: null },
    { skill: 'soup', level: 'useful', toward: null },
  ]);
});

describe('known skills', () => {
  test('are left out together with what they build on', () => {
    const quiz = skillQuiz(kitchen, { cook: { core: ['bread', 'soup'] } });
    const plan = planTo(quiz, ['cook'], { known: ['dough'] });
    expect(orderOf(plan)).toEqual(['fire', 'oven', 'bread', 'soup']);
    expect(plan.known).toEqual(['water', 'dough']);
  });

  test('stand in the order of the quiz, once each', () => {
    const quiz = skillQuiz(kitchen, { cook: { core: ['bread'] } });
    expect(planTo(quiz, ['cook'], { known: ['soup', 'oven'] }).known).toEqual([
      'water',
      'fire',
      'oven',
      'soup',
    ]);
  });

  test('may be all that the role asks for', () => {
    const quiz = skillQuiz(kitchen, { cook: { core: ['bread'], useful: ['water'] } });
    const plan = planTo(quiz, ['cook'], { known: ['bread'], start: '2027-01-11' });
    expect(plan).toMatchObject({ steps: [], hours: [0, 0], weeks: [0, 0], leftOut: [] });
    expect(plan.finish).toEqual(['2027-01-11', '2027-01-11']);
  });
});

describe('first projects', () => {
  test('bring what they exercise to the front of its level', () => {
    const quiz = skillQuiz(kitchen, {
      cook: { core: ['water', 'fire', 'sugar'], useful: ['soup'], projects: { syrup: ['sugar', 'soup'] } },
    });
    expect(orderOf(planTo(quiz, ['cook']))).toEqual(['sugar', 'water', 'fire', 'soup', '<syrup>']);
  });

  test('of two roles take turns', () => {
    const quiz = skillQuiz(
      { a: [1, 1], b: [1, 1], c: [1, 1], d: [1, 1], e: [1, 1] },
      {
        one: { core: ['a', 'b', 'e'], projects: { first: ['b'], second: ['a'] } },
        two: { core: ['c', 'd'], projects: { third: ['d'], fourth: ['c'] } },
      },
    );
    expect(orderOf(planTo(quiz, ['one', 'two']))).toEqual(
      'b <first> d <third> a <second> c <fourth> e'.split(' '),
    );
  });

  test('do not bring in skills that the role does not ask for', () => {
    const quiz = skillQuiz(kitchen, { cook: { core: ['water'], projects: { syrup: ['sugar', 'water'] } } });
    expect(orderOf(planTo(quiz, ['cook']))).toEqual(['water']);
  });
});

test('occasional skills are for later, unless the plan has them anyway', () => {
  const quiz = skillQuiz(kitchen, { baker: { core: ['dough'], occasional: ['sugar', 'water', 'soup'] } });
  const plan = planTo(quiz, ['baker'], { known: ['soup'] });
  expect(plan.later).toEqual(['sugar']);
});

describe('two roles at once', () => {
  const quiz = skillQuiz(kitchen, {
    baker: { core: ['bread'], useful: ['sugar'], occasional: ['soup'] },
    stoker: { core: ['oven', 'sugar'], occasional: ['soup'] },
  });

  test('are one trunk, and what one of them calls core is core', () => {
    const plan = planTo(quiz, ['baker', 'stoker']);
    expect(plan).toMatchObject({ role: 'baker', also: 'stoker', shape: 'merged', later: ['soup'] });
    expect(orderOf(plan)).toEqual(['water', 'dough', 'fire', 'oven', 'bread', 'sugar']);
    expect(plan.steps.every(({ branch }) => branch === 'trunk')).toBe(true);
    expect(plan.steps.at(-1)).toMatchObject({ skill: 'sugar', level: 'core' });
  });

  test('one role alone is a single plan', () => {
    expect(planTo(quiz, ['stoker'])).toMatchObject({ role: 'stoker', also: null, shape: 'single' });
  });
});

test('a role that the quiz does not have is a RangeError', () => {
  const quiz = skillQuiz(kitchen, { baker: {} });
  expect(() => planTo(quiz, ['bakr'])).toThrow(new RangeError('There is no role "bakr".'));
  expect(() => planTo(quiz, ['baker', 'bakr'])).toThrow(RangeError);
});
