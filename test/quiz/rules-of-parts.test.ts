import { demoProblems } from '../builders.js';

describe('questions are unambiguous', () => {
  test('ids and texts of questions are not repeated', () => {
    expect(
      demoProblems({
        9: 'questions:\n  - { id: check, type: scale, text: Check it?, low: no, high: yes, weights: { care: 1 } }',
      }),
    ).toEqual([
      'quiz.yaml:11:9: The question id "check" stands here a second time. Change one of them.',
      'quiz.yaml:13:11: The question text "Check it?" stands here a second time. Change one of them.',
    ]);
  });

  test('ids and texts of the options of one question are not repeated', () => {
    expect(demoProblems({ 15: '      - { id: twice, text: Twice }' })).toEqual([
      'quiz.yaml:15:15: The option id "twice" stands here a second time. Change one of them.',
      'quiz.yaml:15:28: The option text "Twice" stands here a second time. Change one of them.',
    ]);
  });

  test('two questions may have the same options', () => {
    expect(
      demoProblems({
        9: 'questions:\n  - { id: again, type: choice, text: Again?, options: [{ id: twice, text: Twice }, { id: later, text: Later }] }',
      }),
    ).toEqual([]);
  });
});

describe('responses can be counted', () => {
  test('multi: max is at most the number of options', () => {
    expect(demoProblems({ 11: '    type: multi\n    max: 2' })).toEqual([]);
    expect(demoProblems({ 11: '    type: multi\n    max: 3' })).toEqual([
      'quiz.yaml:12:10: "max" is 3, but there are 2 options. Lower it.',
    ]);
  });

  test('rank: top is at most the number of options', () => {
    expect(demoProblems({ 11: '    type: rank\n    top: 2' })).toEqual([]);
    expect(demoProblems({ 11: '    type: rank\n    top: 3' })).toEqual([
      'quiz.yaml:12:10: "top" is 3, but there are 2 options. Lower it.',
    ]);
  });

  test('scale: max is larger than min, which is 1 where it is not said', () => {
    const scale = (ends: string) =>
      demoProblems({
        9: `questions:\n  - { id: often, type: scale, text: Often?, ${ends}, low: no, high: yes, weights: { care: 1 } }`,
      });
    expect(scale('min: 1, max: 2')).toEqual([]);
    expect(scale('min: -5, max: 5')).toEqual([]);
    expect(scale('min: 3, max: 3')).toEqual([
      'quiz.yaml:10:58: The scale goes from 3 to 3. Make "max" larger than "min".',
    ]);
    expect(scale('max: 1')).toEqual([
      'quiz.yaml:10:50: The scale goes from 1 to 1. Make "max" larger than "min".',
    ]);
    expect(scale('min: 5')).toEqual([
      'quiz.yaml:10:5: The scale goes from 5 to 5. Make "max" larger than "min".',
    ]);
  });
});

describe('skills', () => {
  const skills = (...lines: string[]) =>
    ['skills:', ...lines.map((line) => `  ${line}`), 'questions:'].join('\n');
  const skill = (id: string, rest = '') => `${id}: { name: ${id}, group: tools, hours: [1, 2]${rest} }`;

  test('a skill needs skills that exist, each once', () => {
    expect(
      demoProblems({ 9: skills(skill('git', ', needs: [shel, shell, shell]'), skill('shell')) }),
    ).toEqual([
      'quiz.yaml:10:58: There is no skill "shel". Did you mean "shell"?',
      'quiz.yaml:10:71: The skill "shell" stands here a second time. Keep one of them.',
    ]);
  });

  test('a role and its projects name skills that exist, a role each once', () => {
    expect(
      demoProblems({
        7: '  tester: { title: T, track: path, summary: T., profile: { care: 1 }, skills: { core: [git, gitt], useful: [git] } }',
        8: '  hacker: { title: H, track: path, summary: H., profile: { care: 1 }, projects: [{ title: P, needs: [gitt], text: T }] }',
        9: skills(skill('git')),
      }),
    ).toEqual([
      'quiz.yaml:7:93: There is no skill "gitt". Did you mean "git"?',
      'quiz.yaml:7:109: The skill "git" stands here a second time. Keep one of them.',
      'quiz.yaml:8:102: There is no skill "gitt". Did you mean "git"?',
    ]);
  });

  test('skills do not need each other in a circle', () => {
    expect(
      demoProblems({
        9: skills(
          skill('git', ', needs: [shell]'),
          skill('shell', ', needs: [disk]'),
          skill('disk', ', needs: [shell]'),
        ),
      }),
    ).toEqual([
      'quiz.yaml:11:61: These skills need each other in a circle: shell → disk → shell. Remove one of these needs.',
    ]);
  });

  test('a skill does not need itself', () => {
    expect(demoProblems({ 9: skills(skill('git', ', needs: [git]')) })).toEqual([
      'quiz.yaml:10:57: These skills need each other in a circle: git → git. Remove one of these needs.',
    ]);
  });

  test('two ways to one skill are no circle', () => {
    expect(
      demoProblems({
        9: skills(
          skill('app', ', needs: [git, shell]'),
          skill('git', ', needs: [disk]'),
          skill('shell', ', needs: [disk]'),
          skill('disk'),
        ),
      }),
    ).toEqual([]);
  });
});

describe('ranges go upward', () => {
  test('minutes, hours of skills, experiments and projects', () => {
    expect(
      demoProblems({
        1: 'quiz: { id: demo, title: D, version: "1", description: D, minutes: [3, 2] }',
        7: '  tester: { title: T, track: path, summary: T., profile: { care: 1 }, experiment: { title: E, hours: [4, 3], text: E } }',
        8: '  hacker: { title: H, track: path, summary: H., profile: { care: 1 }, projects: [{ title: P, needs: [], hours: [6, 5], text: T }] }',
        9: 'skills: { git: { name: Git, group: tools, hours: [2, 1.5] } }\nquestions:',
      }),
    ).toEqual([
      'quiz.yaml:1:68: The range goes from 3 down to 2. Write the smaller number first.',
      'quiz.yaml:7:102: The range goes from 4 down to 3. Write the smaller number first.',
      'quiz.yaml:8:112: The range goes from 6 down to 5. Write the smaller number first.',
      'quiz.yaml:9:50: The range goes from 2 down to 1.5. Write the smaller number first.',
    ]);
  });

  test('the shares that an audit lets pass', () => {
    expect(demoProblems({ 9: 'audit: { share: [1.4, 0.7] }\nquestions:' })).toEqual([
      'quiz.yaml:9:17: The range goes from 1.4 down to 0.7. Write the smaller number first.',
    ]);
  });

  test('both ends may be equal', () => {
    expect(
      demoProblems({ 1: 'quiz: { id: demo, title: D, version: "1", description: D, minutes: [2, 2] }' }),
    ).toEqual([]);
  });
});

describe('blends', () => {
  const blend = (of: string) => `blends:\n  - { id: both, of: ${of}, title: Both, text: Both. }\nquestions:`;

  test('name roles that exist', () => {
    expect(demoProblems({ 9: blend('[tester, hacker]') })).toEqual([]);
    expect(demoProblems({ 9: blend('[tester, hackers]') })).toEqual([
      'quiz.yaml:10:21: There is no role "hackers". Did you mean "hacker"?',
    ]);
  });

  test('are of two different roles', () => {
    expect(demoProblems({ 9: blend('[tester, tester]') })).toEqual([
      'quiz.yaml:10:21: A blend is of two different roles of one track. Name two such roles.',
    ]);
  });

  test('are of one track', () => {
    expect(
      demoProblems({
        3: '  path: { title: P, question: Q }\n  field: { title: F, question: Q }',
        8: [
          '  hacker: { title: H, track: path, summary: H., profile: { care: -1 } }',
          '  web: { title: W, track: field, summary: W., profile: { care: -1 } }',
          '  games: { title: G, track: field, summary: G., profile: { care: 1 } }',
        ].join('\n'),
        9: blend('[tester, web]'),
      }),
    ).toEqual(['quiz.yaml:13:21: A blend is of two different roles of one track. Name two such roles.']);
  });
});
