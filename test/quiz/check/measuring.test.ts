import { checkSmall, codesIn, questions, said, statement } from './small-quiz.js';

const option = (id: string, weights: string): string => `{ id: ${id}, text: ${id}, weights: { ${weights} } }`;
const asked = (type: string, ...options: readonly string[]): string =>
  questions(`{ id: asked, type: ${type}, text: What next?, options: [${options.join(', ')}] }`);

test('a quiz with which nothing is wrong has no findings', () => {
  const check = checkSmall();
  expect(check.findings).toEqual([]);
  expect(check.counts).toEqual({ error: 0, warning: 0 });
  expect(check.quiz?.id).toBe('trades');
});

describe('a trait that few questions measure', () => {
  const only = (...each: readonly string[]): string =>
    `questions:\n${each.map((one) => `  - ${one}\n`).join('')}`;
  const scale = (id: string, weight: number): string =>
    `{ id: ${id}, type: scale, text: ${id}, low: No, high: Yes, weights: { pace: ${weight} } }`;

  test('is told of below three', () => {
    expect(said(only(scale('a', 1), scale('b', -1), scale('c', 2)))).toEqual([]);
    expect(said(only(scale('a', 1), scale('b', -1)))).toEqual([
      'few-questions: Only 2 questions measure the trait "pace". Let another question count for it too.',
    ]);
    expect(said(only(scale('a', 1)))).toEqual([
      'few-questions: Only one question measures the trait "pace". Let two other questions count for it too.',
    ]);
  });

  test('a question that gives all options the same does not measure it', () => {
    const same =
      '{ id: c, type: choice, text: c, options: [{ id: x, text: X, weights: { pace: 1 } }, { id: y, text: Y, weights: { pace: 1 } }] }';
    expect(codesIn(checkSmall(only(scale('a', 1), scale('b', -1), same)).findings)).toEqual([
      'few-questions',
      'idle-question',
    ]);
  });

  test('without traits it is the role', () => {
    const roles =
      'traits: {}\nroles:\n  potter: { title: Potter, track: trade, summary: P }\n  baker: { title: Baker, track: trade, summary: B }\n';
    const direct = (id: string, weights: string): string =>
      `{ id: ${id}, type: scale, text: ${id}, low: No, high: Yes, weights: { ${weights} } }`;
    expect(
      said(
        roles + only(direct('a', 'baker: 1'), direct('b', 'baker: -1, potter: 1'), direct('c', 'baker: 1')),
      ),
    ).toEqual([
      'few-questions: Only one question measures the role "potter". Let two other questions count for it too.',
    ]);
  });
});

describe('statements that are all keyed one way', () => {
  const two = (a: number, b: number): string =>
    `questions:
  - { id: a, type: scale, text: One., low: No, high: Yes, weights: { pace: ${a} } }
  - { id: b, type: scale, text: Two., low: No, high: Yes, weights: { pace: ${b} } }
  - { id: c, type: choice, text: Three?, options: [${option('x', 'pace: 1')}, ${option('y', 'pace: -1')}] }
`;
  const words = (end: string, sign: string): string =>
    `one-way-keyed: Agreeing with all 2 statements about the trait "pace" counts towards its ${end} end. Turn one of them round, so that agreeing counts the other way, and make its weight ${sign}.`;

  test('are told of, with the end that agreeing leads to', () => {
    expect(said(two(1, 2))).toEqual([words('high', 'negative')]);
    expect(said(two(-1, -0.5))).toEqual([words('low', 'positive')]);
  });

  test('both ways are fine, and so is one statement alone', () => {
    expect(said(two(1, -1))).toEqual([]);
    expect(said(two(1, 0)).filter((each) => each.startsWith('one-way'))).toEqual([]);
  });
});

describe('a question that counts for nothing', () => {
  test.each([
    ['choice', [option('a', ''), option('b', '')]],
    ['choice', [option('a', 'pace: 1'), option('b', 'pace: 1')]],
    ['choice', [option('a', 'pace: 0'), option('b', '')]],
    ['multi, max: 2', [option('a', 'pace: 0'), option('b', '')]],
    ['multi, max: 1', [option('a', 'pace: 2'), option('b', 'pace: 2')]],
    ['rank, top: 2', [option('a', 'pace: 2'), option('b', 'pace: 2')]],
  ])('%s %j', (type, options) => {
    expect(said(asked(type, ...options))).toEqual([
      'idle-question: Every answer to this question counts the same. Give its options different "weights", or leave the question out.',
    ]);
  });

  test('a statement with the weight 0', () => {
    expect(said(questions(statement('Rain calms me.', 0)))).toEqual([
      'idle-question: Every answer to this question counts the same. Give it "weights", or leave the question out.',
    ]);
  });

  test('is none where picking more counts more', () => {
    expect(said(asked('multi, max: 2', option('a', 'pace: 2'), option('b', 'pace: 2')))).toEqual([]);
  });
});

describe('options that count the same', () => {
  test('are told of at the second, in whatever order the weights stand', () => {
    const options = [option('a', 'pace: 1'), option('b', 'pace: -1'), option('c', 'pace: 1.00')];
    expect(said(asked('choice', ...options))).toEqual([
      'same-weights: The options "a" and "c" count exactly the same, so choosing between them tells nothing. Make their weights differ, or leave one of them out.',
    ]);
    const [found] = checkSmall(asked('choice', ...options)).findings;
    expect(found).toMatchObject({ file: 'quiz.yaml', line: 10 });
  });

  test('several may have none at all', () => {
    const options = [option('a', 'pace: 1'), option('b', 'pace: -1'), option('c', ''), option('d', '')];
    expect(said(asked('choice', ...options))).toEqual([]);
  });

  test('in a list to tick or to rank they may', () => {
    const options = [option('a', 'pace: 1'), option('b', 'pace: -1'), option('c', 'pace: 1')];
    expect(said(asked('multi, max: 2', ...options))).toEqual([]);
    expect(said(asked('rank, top: 1', ...options))).toEqual([]);
  });
});

test('of three options one that counts is told of, of two it is a yes or no', () => {
  expect(said(asked('choice', option('a', 'pace: 1'), option('b', ''), option('c', '')))).toEqual([
    'one-option-counts: Only "a" of these 3 options has weights: the others all count nothing. Say with weights what the others stand for, or ask it as a scale.',
  ]);
  expect(said(asked('choice', option('a', 'pace: 1'), option('b', '')))).toEqual([]);
});

describe('roles that always tie', () => {
  const roles = (a: string, b: string, trackOfB = 'trade'): string => `tracks:
  trade: { title: Trade, question: Which trade? }
  place: { title: Place, question: Where? }
traits:
  pace: { name: Pace, low: slow, high: quick }
roles:
  potter: { title: Potter, track: trade, summary: P, profile: { ${a} } }
  baker: { title: Baker, track: ${trackOfB}, summary: B, profile: { ${b} } }
  smith: { title: Smith, track: trade, summary: S, profile: { pace: -0.3 } }
  town: { title: Town, track: place, summary: T, profile: { pace: 1 } }
  village: { title: Village, track: place, summary: V, profile: { pace: -1 } }
`;

  test('have profiles in the same proportion', () => {
    expect(said(roles('pace: 0.7', 'pace: 2'))).toEqual([
      'same-profile: The profiles of "potter" and "baker" differ at most in size: the two always tie. Say what sets them apart, or make one role of the two.',
    ]);
  });

  test('but not in opposite directions, or in different tracks', () => {
    const only = (fragment: string): string[] => said(fragment).filter((each) => !each.includes('village'));
    // Smith leans the same way as one of them.
    expect(only(roles('pace: 1', 'pace: -1')).map((each) => each.slice(0, 49))).toEqual([
      'same-profile: The profiles of "baker" and "smith"',
    ]);
    expect(only(roles('pace: 1', 'pace: 1', 'place')).filter((each) => each.includes('potter'))).toEqual([]);
  });

  test('without traits, get the same from every answer', () => {
    const direct = (potter: number, baker: number): string => `traits: {}
roles:
  potter: { title: Potter, track: trade, summary: P }
  baker: { title: Baker, track: trade, summary: B }
questions:
  - { id: a, type: scale, text: One., low: No, high: Yes, weights: { potter: 1, baker: 2 } }
  - { id: b, type: scale, text: Two., low: No, high: Yes, weights: { potter: -1, baker: -2 } }
  - { id: c, type: choice, text: Three?, options: [${option('x', `potter: ${potter}, baker: ${baker}`)}, ${option('y', '')}] }
`;
    expect(said(direct(1.5, 3))).toEqual([
      'same-profile: Every answer counts for "baker" as it does for "potter": the two always tie. Say what sets them apart, or make one role of the two.',
    ]);
    expect(said(direct(1.5, 2))).toEqual([]);
  });
});
