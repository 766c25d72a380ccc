import { parseQuiz } from '../../src/quiz/parse.js';
import { demo, demoProblems, problemsOf } from '../builders.js';

const SCALE = '  - { id: often, type: scale, text: Often?, low: no, high: yes, weights: { care: 1 } }';

describe('something is asked and recommended', () => {
  test('a quiz has questions', () => {
    expect(problemsOf(() => parseQuiz(`${demo().split('questions:')[0]}questions: []`))).toEqual([
      'quiz.yaml:1:7: The quiz has no questions. Add a "questions" list.',
      'quiz.yaml:5:3: No question tells anything about the trait "care". ' +
        'Give it different weights on the options of some question, or remove it.',
    ]);
  });

  test('a quiz has tracks', () => {
    expect(demoProblems({ 3: null, 2: 'tracks: {}', 7: '  {}', 8: null })).toEqual([
      'quiz.yaml:1:7: The quiz has no tracks, so nothing can be recommended. Add a "tracks" map.',
    ]);
  });

  test('a track has at least two roles', () => {
    const mend = 'Give at least two roles this track, or remove it.';
    expect(
      demoProblems({ 3: '  path: { title: P, question: Q }\n  field: { title: F, question: Q }' }),
    ).toEqual([`quiz.yaml:4:3: The track "field" has no roles. ${mend}`]);
    expect(demoProblems({ 8: null })).toEqual([`quiz.yaml:3:3: The track "path" has only one role. ${mend}`]);
  });
});

describe('roles', () => {
  const role = (rest: string) => `  hacker: { title: H, track: path, summary: H., ${rest} }`;

  test('a role names a track, sources and other roles that exist', () => {
    expect(
      demoProblems({
        7: '  tester: { title: T, track: path, summary: T., profile: { care: 1 }, sources: [survey, surveys] }',
        8: '  hacker: { title: H, track: paths, summary: H., profile: { care: -1 }, differs: { testers: Tests. } }',
        9: 'sources: { survey: { title: A survey } }\nquestions:',
      }),
    ).toEqual([
      'quiz.yaml:3:3: The track "path" has only one role. Give at least two roles this track, or remove it.',
      'quiz.yaml:7:89: There is no source "surveys". Did you mean "survey"?',
      'quiz.yaml:8:30: There is no track "paths". Did you mean "path"?',
      'quiz.yaml:8:84: There is no role "testers". Did you mean "tester"?',
    ]);
  });

  test('a profile names traits that exist', () => {
    expect(demoProblems({ 8: role('profile: { cares: 1 }') })).toEqual([
      'quiz.yaml:8:60: There is no trait "cares". Did you mean "care"?',
    ]);
  });

  test('a role without a profile cannot be scored', () => {
    const line =
      'quiz.yaml:8:3: The role "hacker" asks nothing of any trait, so it cannot be scored. ' +
      'Give it a "profile" that names at least one trait.';
    expect(demoProblems({ 8: role('day: D.') })).toEqual([line]);
    expect(demoProblems({ 8: role('profile: {}') })).toEqual([line]);
    expect(demoProblems({ 8: role('profile: { care: 0 }') })).toEqual([line]);
  });

  test('a quiz without traits has no profiles', () => {
    expect(
      demoProblems({
        ...{ 4: null, 5: null, 8: '  hacker: { title: H, track: path, summary: H. }' },
        14: '      - { id: twice, text: Twice, weights: { tester: 1 } }',
        15: '      - { id: later, text: Later, weights: { hacker: 1 } }',
      }),
    ).toEqual([
      'quiz.yaml:5:58: A quiz without traits has no role profiles. Add "traits", or remove the profile.',
    ]);
  });
});

describe('weights', () => {
  test('name a trait that exists, in every type of question', () => {
    const options = '[{ id: a, text: A, weights: { scope: 1 } }, { id: b, text: B }]';
    expect(
      demoProblems({
        9: [
          'questions:',
          '  - { id: often, type: scale, text: Often?, low: no, high: yes, weights: { care: 1, scope: 1 } }',
          `  - { id: some, type: multi, max: 1, text: Some?, options: ${options} }`,
          `  - { id: best, type: rank, top: 1, text: Best?, options: ${options} }`,
        ].join('\n'),
        14: '      - { id: twice, text: Twice, weights: { care: 1, cake: 1 } }',
      }),
    ).toEqual([
      'quiz.yaml:10:85: There is no trait "scope". Choose from: care.',
      'quiz.yaml:11:90: There is no trait "scope". Choose from: care.',
      'quiz.yaml:12:89: There is no trait "scope". Choose from: care.',
      'quiz.yaml:17:55: There is no trait "cake". Did you mean "care"?',
    ]);
  });

  test('name a role where the quiz has no traits', () => {
    expect(
      demoProblems({
        ...{ 4: null, 5: null },
        7: '  tester: { title: T, track: path, summary: T. }',
        8: '  hacker: { title: H, track: path, summary: H. }',
        14: '      - { id: twice, text: Twice, weights: { tester: 1 } }',
        15: '      - { id: later, text: Later, weights: { hackers: 1 } }',
      }),
    ).toEqual([
      'quiz.yaml:6:3: No question tells anything about the role "hacker". ' +
        'Give it different weights on the options of some question, or remove it.',
      'quiz.yaml:13:46: There is no role "hackers". Did you mean "hacker"?',
    ]);
  });
});

describe('every trait is measured: some answer tells it apart from another', () => {
  const NOT_MEASURED =
    'quiz.yaml:5:3: No question tells anything about the trait "care". ' +
    'Give it different weights on the options of some question, or remove it.';
  const question = (type: string, first: number, second: number) => ({
    11: `    type: ${type}`,
    14: `      - { id: twice, text: Twice, weights: { care: ${first} } }`,
    15: `      - { id: later, text: Later, weights: { care: ${second} } }`,
  });

  test.each([
    ['a choice between equal weights', question('choice', 2, 2)],
    ['a choice between weights of 0', question('choice', 0, 0)],
    ['one of several equal weights', question('multi\n    max: 1', 2, 2)],
    ['any of several weights of 0', question('multi\n    max: 2', 0, 0)],
    ['an order of equal weights', question('rank\n    top: 2', 2, 2)],
  ])('not by %s', (_, lines) => {
    expect(demoProblems(lines)).toEqual([NOT_MEASURED]);
  });

  test.each([
    ['a choice between unequal weights', question('choice', 2, 1)],
    ['any number of equal weights: their number tells', question('multi\n    max: 2', 2, 2)],
    ['an order of unequal weights', question('rank\n    top: 2', 2, 1)],
    ['a scale with a weight', { ...question('choice', 0, 0), 9: `questions:\n${SCALE}` }],
  ])('by %s', (_, lines) => {
    expect(demoProblems(lines)).toEqual([]);
  });

  test('not by a scale with a weight of 0', () => {
    const lines = { ...question('choice', 0, 0), 9: `questions:\n${SCALE.replace('care: 1', 'care: 0')}` };
    expect(demoProblems(lines)).toEqual([NOT_MEASURED]);
  });
});
