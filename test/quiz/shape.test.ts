import { demoProblems } from '../builders.js';

describe('keys', () => {
  test('a key that is not known, with the one that was probably meant', () => {
    expect(demoProblems({ 12: '    text: Check it?\n    texts: Check it?' })).toEqual([
      'quiz.yaml:13:5: The key "texts" is not known here. Did you mean "text"?',
    ]);
    expect(demoProblems({ 2: 'track:\n  a: {}\ntracks:' })).toEqual([
      'quiz.yaml:2:1: The key "track" is not known here. Did you mean "tracks"?',
    ]);
  });

  test('a key of another type of question', () => {
    expect(demoProblems({ 11: '    type: choice\n    max: 2' })).toEqual([
      'quiz.yaml:12:5: The key "max" is not known here. Choose from: id, text, help, required, type, ordered, options.',
    ]);
  });

  test('a key in a map in a list in a map', () => {
    expect(
      demoProblems({
        7: '  tester: { title: T, track: path, summary: S., profile: { care: 1 }, projects: [{ titles: P, needs: [], text: T }] }',
      }),
    ).toEqual([
      'quiz.yaml:7:82: "title" is missing. Add it.',
      'quiz.yaml:7:84: The key "titles" is not known here. Did you mean "title"?',
    ]);
  });

  test('a key that is missing', () => {
    expect(demoProblems({ 12: null })).toEqual(['quiz.yaml:10:5: "text" is missing. Add it.']);
    expect(demoProblems({ 1: 'quiz: { id: demo, title: Demo, minutes: [1, 2] }' })).toEqual([
      'quiz.yaml:1:7: "version" is missing. Add it.',
      'quiz.yaml:1:7: "description" is missing. Add it.',
    ]);
  });

  test('the quiz section is missing', () => {
    expect(demoProblems({ 1: null })).toEqual([
      'quiz.yaml:1:1: The "quiz" section (id, title, version, description, minutes) is missing. Add it at the top.',
    ]);
  });

  test('a key that is no id', () => {
    const BAD_ID = 'An id has lower-case letters, digits and single hyphens, such as "web-app".';
    expect(demoProblems({ 5: '  Care: { name: Care, low: loose, high: careful }' })).toEqual([
      `quiz.yaml:5:3: ${BAD_ID}`,
    ]);
    expect(demoProblems({ 14: '      - { id: twice, text: Twice, weights: { ca_re: 1 } }' })).toEqual([
      `quiz.yaml:14:46: ${BAD_ID}`,
    ]);
  });

  test('an amount of experience that is none', () => {
    expect(
      demoProblems({
        7: '  tester: { title: T, track: path, summary: S., profile: { care: 1 }, ladder: { under-2-years: Junior } }',
      }),
    ).toEqual(['quiz.yaml:7:81: The key "under-2-years" is not known here. Did you mean "under-1-year"?']);
  });
});

describe('nothing is written', () => {
  test.each([
    ['a text', { 12: '    text:' }, '12:10: "text" is empty. Write a text after the colon.'],
    [
      'a text that begins with #',
      { 12: '    text: # it' },
      '12:11: "text" is empty. After # stands a comment; put quotes (") around a text that begins with it.',
    ],
    [
      'a number',
      { 14: '      - { id: twice, text: Twice, weights: { care: } }' },
      '14:52: "care" is empty. Write a number after the colon.',
    ],
    [
      'true or false',
      { 11: '    type: choice\n    required:' },
      '12:14: "required" is empty. Write true or false after the colon.',
    ],
    [
      'a list',
      { 9: 'blends:\nquestions:' },
      '9:8: "blends" is empty. Write its items below, each after a dash, or [] for none.',
    ],
    ['a map', { 9: 'skills:\nquestions:' }, '9:8: "skills" is empty. Write its keys below, further right.'],
    [
      'two numbers',
      { 1: 'quiz: { id: demo, title: D, version: "1", description: D, minutes: }' },
      '1:68: "minutes" is empty. Write two numbers in brackets, such as [3, 5].',
    ],
    ['an item', { 9: 'include:\n  -\nquestions:' }, '10:4: This item is empty. Write a text after the dash.'],
  ])('%s', (_, lines, told) => {
    expect(demoProblems(lines as Record<number, string>)).toEqual([`quiz.yaml:${told}`]);
  });

  test('a section that is not in the first column has slipped into the one above', () => {
    expect(demoProblems({ 4: '  traits:' })[0]).toBe(
      'quiz.yaml:4:10: "traits" is empty. If it is the section "traits", begin it in the first column.',
    );
  });
});

describe('a space is missing after the colon, and all is one key', () => {
  const MISSING = 'A space is missing after the colon in';

  test('in weights', () => {
    expect(demoProblems({ 14: '      - { id: twice, text: Twice, weights: { care:-2 } }' })).toEqual([
      `quiz.yaml:14:46: ${MISSING} "care:-2". Write a space after "care:".`,
    ]);
  });

  test('before braces', () => {
    expect(demoProblems({ 12: '    text: Check?\n    weights:{ care: 1 }' })).toEqual([
      `quiz.yaml:13:5: ${MISSING} "weights:{ care". Write a space after "weights:".`,
    ]);
  });

  test('the key is not told to be missing too', () => {
    expect(demoProblems({ 14: '      - { id:twice, text: Twice, weights: { care: 1 } }' })).toEqual([
      `quiz.yaml:14:11: ${MISSING} "id:twice". Write a space after "id:".`,
    ]);
    expect(
      demoProblems({
        9: 'questions:\n  - { id: more, type:scale, text: M?, low: l, high: h, weights: { care: 1 } }',
      }),
    ).toEqual([`quiz.yaml:10:17: ${MISSING} "type:scale". Write a space after "type:".`]);
  });

  test('a key with a colon at its end is a misspelt key', () => {
    expect(demoProblems({ 12: '    text: Check?\n    help:: Check.' })).toEqual([
      'quiz.yaml:13:5: The key "help:" is not known here. Did you mean "help"?',
    ]);
  });
});

describe('numbers as people write them', () => {
  const weight = (written: string) =>
    demoProblems({ 14: `      - { id: twice, text: Twice, weights: { care: ${written} } }` });
  const NUMBER = 'quiz.yaml:14:52: This should be a number.';

  test('a comma for a point, which is two entries in braces', () => {
    expect(weight('1,5')).toEqual([`${NUMBER} Write it with a point: 1.5.`]);
    expect(weight('-0,25')).toEqual([`${NUMBER} Write it with a point: -0.25.`]);
    expect(weight('"1,5"')).toEqual([`${NUMBER} Write it with a point: 1.5.`]);
    expect(
      demoProblems({ 14: '      - id: twice\n        text: Twice\n        weights:\n          care: 1,5' }),
    ).toEqual(['quiz.yaml:17:17: This should be a number. Write it with a point: 1.5.']);
  });

  test('two of them, which is the same entry twice', () => {
    expect(weight('1,5, more: 2,5')).toEqual([
      'quiz.yaml:14:65: A number is written with a comma here. Write it with a point.',
    ]);
  });

  test('a comma in a key that is known nowhere', () => {
    expect(
      demoProblems({
        9: 'questions:\n  - { id: q, type: multi, text: Q?, max: 1,5, options: [{ id: a, text: A }, { id: b, text: B, weights: { care: 1 } }] }',
      }),
    ).toEqual(['quiz.yaml:10:42: This should be a number. Write it with a point: 1.5.']);
  });

  test('a sign that looks like a hyphen', () => {
    expect(weight('\u22121')).toEqual([`${NUMBER} Write it with a hyphen: -1.`]);
  });

  test('a word is only told to be none', () => {
    expect(weight('much')).toEqual([NUMBER]);
    expect(weight(`"${'1'.repeat(1000)}"`)).toEqual([NUMBER]);
  });

  test('from one to another', () => {
    const minutes = (written: string) =>
      demoProblems({ 1: `quiz: { id: demo, title: D, version: "1", description: D, minutes: ${written} }` });
    for (const written of ['3-5', '3 - 5', '3\u20135', '3 to 5', '3..5', '3;5'])
      expect(minutes(written)).toEqual([
        'quiz.yaml:1:68: This should be a list of two. Write two numbers in brackets: [3, 5].',
      ]);
    expect(minutes('five')).toEqual([
      'quiz.yaml:1:68: This should be a list of two. Write two numbers in brackets, such as [3, 5].',
    ]);
    expect(demoProblems({ 9: 'skills:\n  git: { name: Git, group: g, hours: 3-5 }\nquestions:' })).toEqual([
      'quiz.yaml:10:38: This should be a list of two. Write two numbers in brackets: [3, 5].',
    ]);
  });

  test('two roles that are no list', () => {
    expect(demoProblems({ 9: 'blends: [{ id: b, of: tester, title: T, text: T }]\nquestions:' })).toEqual([
      'quiz.yaml:9:23: This should be a list of two. Write two ids in brackets, such as [potter, baker].',
    ]);
  });
});

describe('values', () => {
  test('an id with anything but lower-case letters, digits and single hyphens', () => {
    for (const id of ['Twice', 'twice_', '-twice', 'twice-', 'twi--ce', 'zweimäl', '""', '" twice"']) {
      expect(demoProblems({ 14: `      - { id: ${id}, text: Twice, weights: { care: 1 } }` })).toEqual([
        'quiz.yaml:14:15: An id has lower-case letters, digits and single hyphens, such as "web-app".',
      ]);
    }
  });

  test('a text that is empty or blank', () => {
    for (const text of ['""', '" "', '"\\n"']) {
      expect(demoProblems({ 12: `    text: ${text}` })).toEqual(['quiz.yaml:12:11: This text is empty.']);
    }
  });

  test('a number, date or yes/no where a text belongs', () => {
    const MEND = 'This should be a text. Put quotes around a number, date or yes/no that is meant as text.';
    expect(demoProblems({ 12: '    text: 5' })).toEqual([`quiz.yaml:12:11: ${MEND}`]);
    expect(demoProblems({ 12: '    text: true' })).toEqual([`quiz.yaml:12:11: ${MEND}`]);
    expect(demoProblems({ 12: '    text: [Check it?]' })).toEqual([
      'quiz.yaml:12:11: This should be a text. Put quotes (") around a text that begins with [.',
    ]);
    expect(demoProblems({ 12: '    text: {it}' })).toEqual([
      'quiz.yaml:12:11: This should be a text. Put quotes (") around a text that begins with {.',
    ]);
  });

  test('a text where something else belongs', () => {
    expect(demoProblems({ 14: '      - { id: twice, text: Twice, weights: { care: "1" } }' })).toEqual([
      'quiz.yaml:14:52: This should be a number. Write it without quotes: 1.',
    ]);
    expect(demoProblems({ 12: '    text: Check it?\n    required: "yes"' })).toEqual([
      'quiz.yaml:13:15: This should be true or false.',
    ]);
    expect(demoProblems({ 9: 'blends: none\nquestions:' })).toEqual([
      'quiz.yaml:9:9: This should be a list.',
    ]);
    expect(demoProblems({ 5: '  care: careful' })).toEqual([
      'quiz.yaml:5:9: This should be a map of keys and values.',
    ]);
    expect(
      demoProblems({ 1: 'quiz: { id: demo, title: Demo, version: "1", description: D, minutes: 2 }' }),
    ).toEqual(['quiz.yaml:1:71: This should be a list of two. Write two numbers in brackets: [2, 2].']);
  });

  test('a list of two has two items', () => {
    const quiz = (minutes: string) =>
      `quiz: { id: demo, title: Demo, version: "1", description: D, minutes: ${minutes} }`;
    expect(demoProblems({ 1: quiz('[1]') })).toEqual([
      'quiz.yaml:1:71: The number of items is below the least allowed, 2. Write two numbers in brackets, such as [3, 5] or [0.5, 1].',
    ]);
    expect(demoProblems({ 1: quiz('[1, 2, 3]') })).toEqual([
      'quiz.yaml:1:71: The number of items is above the most allowed, 2. Write two numbers in brackets, such as [3, 5] or [0.5, 1].',
    ]);
  });

  test('a fraction where a whole number belongs', () => {
    expect(demoProblems({ 11: '    type: multi\n    max: 1.5' })).toEqual([
      'quiz.yaml:12:10: This should be a whole number.',
    ]);
  });

  test('a number below or above what is allowed', () => {
    expect(demoProblems({ 11: '    type: multi\n    max: 0' })).toEqual([
      'quiz.yaml:12:10: The number is below the least allowed, 1.',
    ]);
    expect(
      demoProblems({ 1: 'quiz: { id: demo, title: D, version: "1", description: D, minutes: [-1, 2] }' }),
    ).toEqual(['quiz.yaml:1:69: The number is below the least allowed, 0.']);
    expect(
      demoProblems({ 8: '  hacker: { title: H, track: path, summary: H., profile: { care: -2.01 } }' }),
    ).toEqual(['quiz.yaml:8:66: The number is below the least allowed, -2.']);
    expect(
      demoProblems({ 8: '  hacker: { title: H, track: path, summary: H., profile: { care: 2.01 } }' }),
    ).toEqual(['quiz.yaml:8:66: The number is above the most allowed, 2.']);
  });

  test('a weight with more than two decimals', () => {
    for (const weight of ['0.001', '0.125', '1e-7', '33.333']) {
      expect(
        demoProblems({ 14: `      - { id: twice, text: Twice, weights: { care: ${weight} } }` }),
      ).toEqual(['quiz.yaml:14:52: At most two decimals are allowed. Round it.']);
    }
  });

  test('a type of question that there is not', () => {
    expect(demoProblems({ 11: '    type: chocie' })).toEqual([
      'quiz.yaml:11:11: "chocie" is not one of the values allowed here. Did you mean "choice"?',
    ]);
    expect(demoProblems({ 11: '    type: 1' })).toEqual([
      'quiz.yaml:11:11: "1" is not one of the values allowed here. Choose from: choice, multi, scale, rank.',
    ]);
    expect(demoProblems({ 11: '    type: { of: choice }' })).toEqual([
      'quiz.yaml:11:11: This is not one of the values allowed here. Choose from: choice, multi, scale, rank.',
    ]);
    expect(demoProblems({ 11: null })).toEqual([
      'quiz.yaml:10:5: "type" is missing. Add one of: choice, multi, scale, rank.',
    ]);
  });

  test('a link that does not begin with https://', () => {
    for (const url of [
      'http://example.org',
      'javascript:alert(1)',
      'https://a b',
      'https://a"b',
      'ftp://a',
    ]) {
      expect(
        demoProblems({
          9: `skills:\n  git: { name: Git, group: tools, hours: [1, 2], learn: [{ title: T, url: '${url}' }] }\nquestions:`,
        }),
      ).toEqual(['quiz.yaml:10:75: A link begins with https:// and has no spaces.']);
    }
  });
});

test('every weight of up to two decimals from -100 to 100 is allowed', () => {
  // 0.07 and 1.1 are no multiples of 0.01 in binary: the check must not be fooled.
  const weights = Array.from({ length: 20_001 }, (_, at) => (at - 10_000) / 100);
  const options = (from: number) =>
    weights
      .slice(from, from + 40)
      .map((weight, at) => `{ id: o${at}, text: o${at}, weights: { care: ${weight} } }`);
  const questions = Array.from(
    { length: 500 },
    (_, at) => `  - { id: q${at}, type: choice, text: q${at}, options: [${options(at * 40).join(', ')}] }`,
  );
  for (const from of [0, 150, 300, 450]) {
    expect(demoProblems({ 9: ['questions:', ...questions.slice(from, from + 150)].join('\n') })).toEqual([]);
  }
});
