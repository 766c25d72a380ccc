import { sheetProblems } from './form.js';

/** What is wrong with one answer. */
const wrong = (answer: string) => sheetProblems(`answers:\n  ${answer}\n`);

describe('the sheet', () => {
  test('is a map with answers', () => {
    const LINES = [
      'ada.yaml:1:1: An answer sheet is a map with a key "answers".',
      'ada.yaml:1:1: "answers" is missing. Add a map of question ids and answers.',
    ];
    for (const text of ['', '[]', 'web', '5', '# nothing']) expect(sheetProblems(text)).toEqual(LINES);
    expect(sheetProblems('respondent: Ada')).toEqual([
      'ada.yaml:1:1: "answers" is missing. Add a map of question ids and answers.',
    ]);
    expect(sheetProblems('answers: [web]')).toEqual([
      'ada.yaml:1:10: "answers" is a map of question ids and answers.',
    ]);
  });

  test('has no other keys', () => {
    expect(sheetProblems('answer: {}\nanswers: {}\nname: Ada\n')).toEqual([
      'ada.yaml:1:1: The key "answer" is not known here. Did you mean "answers"?',
      'ada.yaml:3:1: The key "name" is not known here. Choose from: quiz, respondent, seed, answers, background.',
    ]);
  });

  test('is for this quiz', () => {
    expect(sheetProblems('quiz: large\nanswers: {}')).toEqual([
      'ada.yaml:1:7: This sheet is for the quiz "large", not for "small". Name the right quiz with --quiz.',
    ]);
    expect(sheetProblems('quiz: { id: small }\nanswers: {}')).toEqual([
      'ada.yaml:1:7: This sheet is for the quiz a map, not for "small". Name the right quiz with --quiz.',
    ]);
  });

  test('is not a quiz', () => {
    expect(sheetProblems('quiz: { id: small }\nroles: {}\nquestions: []')).toEqual([
      'ada.yaml:1:7: This is a quiz, not an answer sheet. Name it with --quiz; quiz items takes it first.',
    ]);
  });

  test('has a respondent that is a text', () => {
    const TEXT = 'This should be a text of at most 2000 letters.';
    expect(sheetProblems('answers: {}\nrespondent: [Ada]')).toEqual([`ada.yaml:2:13: ${TEXT}`]);
    expect(sheetProblems('answers: {}\nrespondent: true')).toEqual([`ada.yaml:2:13: ${TEXT}`]);
    expect(sheetProblems(`answers: {}\nrespondent: ${'a'.repeat(2000)}`)).toEqual([]);
    expect(sheetProblems(`answers: {}\nrespondent: ${'a'.repeat(2001)}`)).toEqual([`ada.yaml:2:13: ${TEXT}`]);
  });

  test('has a seed of 32 bits', () => {
    const seed = (value: string) => sheetProblems(`answers: {}\nseed: ${value}`);
    expect(seed('0')).toEqual([]);
    expect(seed('4294967295')).toEqual([]);
    for (const value of ['4294967296', '-1', '0.5']) {
      expect(seed(value)).toEqual([`ada.yaml:2:7: ${value} is not a whole number from 0 to 4294967295.`]);
    }
    expect(seed('"7"')).toEqual(['ada.yaml:2:7: "7" is not a whole number from 0 to 4294967295.']);
  });
});

describe('answers', () => {
  test('are to questions of the quiz', () => {
    expect(wrong('pik: web')).toEqual(['ada.yaml:2:3: There is no question "pik". Did you mean "pick"?']);
    expect(wrong('weather: rain')).toEqual([
      'ada.yaml:2:3: There is no question "weather". Choose from: pick, agree, topics, best.',
    ]);
    expect(wrong('constructor: web')).toEqual([
      'ada.yaml:2:3: There is no question "constructor". Choose from: pick, agree, topics, best.',
    ]);
  });

  test('to a choice are one of its options', () => {
    expect(wrong('pick: game')).toEqual([
      'ada.yaml:2:9: There is no option "game" here. Did you mean "games"?',
    ]);
    expect(wrong('pick: 1')).toEqual([
      'ada.yaml:2:9: There is no option 1 here. Choose from: web, data, games.',
    ]);
    expect(wrong('pick: [web]')).toEqual([
      'ada.yaml:2:9: There is no option a list here. Choose from: web, data, games.',
    ]);
    expect(wrong('pick: { web: yes }')).toEqual([
      'ada.yaml:2:9: There is no option a map here. Choose from: web, data, games.',
    ]);
    expect(wrong('pick: WEB')).toEqual(['ada.yaml:2:9: There is no option "WEB" here. Did you mean "web"?']);
  });

  test('are quoted up to 60 letters', () => {
    expect(wrong(`pick: ${'x'.repeat(60)}`)).toEqual([
      `ada.yaml:2:9: There is no option "${'x'.repeat(60)}" here. Choose from: web, data, games.`,
    ]);
    expect(wrong(`pick: ${'x'.repeat(61)}`)).toEqual([
      `ada.yaml:2:9: There is no option "${'x'.repeat(57)}…" here. Choose from: web, data, games.`,
    ]);
  });

  test('to a scale are whole numbers of it', () => {
    for (const value of ['0', '6', '2.5', '"3"', 'yes', 'true']) {
      expect(wrong(`agree: ${value}`)).toEqual([
        `ada.yaml:2:10: ${value === 'yes' ? '"yes"' : value} is not a whole number from 1 to 5.`,
      ]);
    }
    expect(wrong('agree: [3]')).toEqual(['ada.yaml:2:10: a list is not a whole number from 1 to 5.']);
  });

  test('to a multi question are at most so many options, each once', () => {
    expect(wrong('topics: [web, data, games]')).toEqual([
      'ada.yaml:2:11: Here are 3 options; at most 2 may be chosen.',
    ]);
    expect(wrong('topics: [web, web]')).toEqual(['ada.yaml:2:17: "web" stands here a second time.']);
    expect(wrong('topics: []')).toEqual([
      'ada.yaml:2:11: This list is empty. Leave the question out to skip it.',
    ]);
    expect(wrong('topics: [web, [data]]')).toEqual([
      'ada.yaml:2:17: There is no option a list here. Choose from: web, data, games.',
    ]);
    expect(wrong('topics: date')).toEqual([
      'ada.yaml:2:11: There is no option "date" here. Did you mean "data"?',
    ]);
  });

  test('to a rank question are exactly so many options, each once', () => {
    expect(wrong('best: [web]')).toEqual([
      'ada.yaml:2:9: Here is 1 option; the first 2 are asked for, in order.',
    ]);
    expect(wrong('best: web')).toEqual([
      'ada.yaml:2:9: Here is 1 option; the first 2 are asked for, in order.',
    ]);
    expect(wrong('best: [web, data, games]')).toEqual([
      'ada.yaml:2:9: Here are 3 options; the first 2 are asked for, in order.',
    ]);
    expect(wrong('best: [web, web]')).toEqual(['ada.yaml:2:15: "web" stands here a second time.']);
    expect(wrong('best: [web, wib, datum]')).toEqual([
      'ada.yaml:2:15: There is no option "wib" here. Did you mean "web"?',
      'ada.yaml:2:20: There is no option "datum" here. Choose from: web, data, games.',
    ]);
  });
});

test('all problems of a sheet are said at once, in the order of their places', () => {
  const text = [
    'background: { experience: many, known: [got] }',
    'answers:',
    '  agree: 9',
    '  pick: nothing',
    'sed: 4',
  ].join('\n');
  expect(sheetProblems(text)).toEqual([
    'ada.yaml:1:27: "many" is not an amount of experience. Choose from: none, under-1-year, 1-to-5-years, over-5-years.',
    'ada.yaml:1:41: There is no skill "got". Did you mean "git"?',
    'ada.yaml:3:10: 9 is not a whole number from 1 to 5.',
    'ada.yaml:4:9: There is no option "nothing" here. Choose from: web, data, games.',
    'ada.yaml:5:1: The key "sed" is not known here. Did you mean "seed"?',
  ]);
});

test('a flood of problems is cut at 50 and takes seconds, not minutes', () => {
  const start = performance.now();
  const lines = Array.from({ length: 80_000 }, (_, at) => ` q${at}: 1`);
  const problems = sheetProblems(`answers:\n${lines.join('\n')}`);
  expect(performance.now() - start).toBeLessThan(60_000);
  expect(problems).toHaveLength(51);
  expect(problems[50]).toBe('ada.yaml: … and 79950 more problems.');
});

describe('the text', () => {
  test('is YAML without aliases, tags and repeated keys', () => {
    expect(sheetProblems('answers: { pick: *web }')).toEqual([
      'ada.yaml:1:18: Aliases (*name) are not supported. Write the value out; put quotes (") around a text that begins with *.',
    ]);
    expect(sheetProblems('answers: { pick: !!str web }')).toEqual([
      'ada.yaml:1:24: Tags (!name) are not supported. Write the value without it; put quotes (") around a text that begins with !.',
    ]);
    expect(sheetProblems('answers:\n  pick: web\n  pick: data\n')).toEqual([
      'ada.yaml:3:3: The key "pick" stands here a second time. Keep one of them.',
    ]);
    expect(sheetProblems('answers: { __proto__: { pick: web } }')).toEqual([
      'ada.yaml:1:12: The key "__proto__" is not allowed. Choose another name.',
    ]);
  });

  test('has at most 1,000,000 bytes', () => {
    expect(sheetProblems(`answers: {} ${'#'.repeat(999_988)}`)).toEqual([]);
    expect(sheetProblems(`answers: {} ${'#'.repeat(999_989)}`)).toEqual([
      'ada.yaml:1:1: The file has 1000001 bytes; at most 1000000 are read. Split it up.',
    ]);
  });
});
