import { parseQuiz } from '../../src/quiz/parse.js';
import { demo, demoProblems, problemsOf } from '../builders.js';

test('the demo quiz has no problems', () => {
  expect(demoProblems({})).toEqual([]);
});

describe('only what JSON could say is accepted', () => {
  test('no aliases', () => {
    expect(
      demoProblems({
        14: '      - { id: twice, text: Twice, weights: &one { care: 1 } }',
        15: '      - { id: later, text: Later, weights: *one }',
      }),
    ).toEqual([
      'quiz.yaml:15:44: Aliases (*name) are not supported. Write the value out; put quotes (") around a text that begins with *.',
    ]);
  });

  test('no merge keys', () => {
    expect(
      demoProblems({
        14: '      - &first { id: twice, text: Twice, weights: { care: 1 } }',
        15: '      - { <<: *first, id: later }',
      }),
    ).toEqual([
      'quiz.yaml:15:15: Aliases (*name) are not supported. Write the value out; put quotes (") around a text that begins with *.',
    ]);
    expect(demoProblems({ 15: '      - { <<: { id: later }, text: Later }' })).toEqual([
      'quiz.yaml:15:9: "id" is missing. Add it.',
      'quiz.yaml:15:11: The key "<<" is not known here. Choose from: id, text, weights.',
    ]);
  });

  test.each([
    ['a tag of its own', '!secret Check it?'],
    ['a known tag', '!!str Check it?'],
    ['a tag that makes bytes', '!!binary Q2hlY2s='],
    ['the tag of no type', '! Check it?'],
  ])('no tags: %s', (_, text) => {
    expect(demoProblems({ 12: `    text: ${text}` })).toEqual([
      `quiz.yaml:12:${text.indexOf(' ') + 12}: Tags (!name) are not supported. Write the value without it; put quotes (") around a text that begins with !.`,
    ]);
  });

  test('no tags on lists or maps', () => {
    expect(demoProblems({ 13: '    options: !!seq' })).toEqual([
      'quiz.yaml:14:7: Tags (!name) are not supported. Write the value without it.',
    ]);
    expect(demoProblems({ 2: 'tracks: !odd' })).toEqual([
      'quiz.yaml:3:3: Tags (!name) are not supported. Write the value without it.',
    ]);
  });

  test.each(['.inf', '-.inf', '.nan', '1e400', '-1e400'])('no %s', (number) => {
    expect(demoProblems({ 14: `      - { id: twice, text: Twice, weights: { care: ${number} } }` })).toEqual([
      'quiz.yaml:14:52: This number is not finite. Write an ordinary number.',
    ]);
  });

  test('no keys but texts', () => {
    expect(demoProblems({ 5: '  ? [care]\n  : { name: Care, low: loose, high: careful }' })).toEqual([
      'quiz.yaml:5:5: What stands before a colon has to be a text, not a list or a map. Put quotes (") around it. Then check again.',
    ]);
  });

  test('one document', () => {
    expect(problemsOf(() => parseQuiz(`${demo()}---\n${demo()}`))).toEqual([
      'quiz.yaml:16:1: A line of three dashes begins a second file within the file; only one can be read. Take the line out. Then check again.',
    ]);
  });
});

describe('keys', () => {
  test('a key may not stand twice in a map', () => {
    expect(demoProblems({ 12: '    text: Check it?\n    id: again' })).toEqual([
      'quiz.yaml:13:5: The key "id" stands here a second time. Keep one of them; where a new item of the list begins, write "- " before it.',
    ]);
  });

  test('two forms of a key are the same key', () => {
    expect(demoProblems({ 12: `    text: Check it?\n    "text": Check?\n    'text': Check!` })).toEqual([
      'quiz.yaml:13:5: The key "text" stands here a second time. Keep one of them.',
      'quiz.yaml:14:5: The key "text" stands here a second time. Keep one of them.',
    ]);
  });

  test('__proto__ is not a key', () => {
    expect(demoProblems({ 5: '  __proto__: { name: Care, low: loose, high: careful }' })).toEqual([
      'quiz.yaml:5:3: The key "__proto__" is not allowed. Choose another name.',
    ]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });

  test('constructor is an id like any other', () => {
    const quiz = parseQuiz(demo().replaceAll('care:', 'constructor:').replaceAll('path', 'constructor'));
    expect(quiz.traits.map(({ id }) => id)).toEqual(['constructor']);
    expect(quiz.tracks.map(({ id }) => id)).toEqual(['constructor']);
    expect(quiz.roles[0]?.profile).toEqual({ constructor: 1 });
  });

  test('constructor is not known where nobody wrote it', () => {
    expect(demoProblems({ 14: '      - { id: twice, text: Twice, weights: { constructor: 1 } }' })).toEqual([
      'quiz.yaml:14:46: There is no trait "constructor". Choose from: care.',
    ]);
    expect(
      demoProblems({
        7: '  tester: { title: Tester, track: constructor, summary: S., profile: { care: 1 } }',
      }),
    ).toEqual([
      'quiz.yaml:3:3: The track "path" has only one role. Give at least two roles this track, or remove it.',
      'quiz.yaml:7:35: There is no track "constructor". Choose from: path.',
    ]);
    expect(
      demoProblems({
        7: '  tester: { title: T, track: path, summary: S., profile: { care: 1 }, constructor: 1 }',
      }),
    ).toEqual(['quiz.yaml:7:71: The key "constructor" is not known here.']);
  });

  test('a trait called constructor has to be measured too', () => {
    const scale = '  - { id: more, type: scale, text: More?, low: no, high: yes, weights: { care: 1 } }';
    expect(
      demoProblems({
        5: '  care: { name: Care, low: loose, high: careful }\n  constructor: { name: C, low: l, high: h }',
        9: `questions:\n${scale}`,
      }),
    ).toEqual([
      'quiz.yaml:6:3: No question tells anything about the trait "constructor". ' +
        'Give it different weights on the options of some question, or remove it.',
    ]);
  });
});

describe('text that has nothing of a quiz in it', () => {
  test('an empty file is told to be empty', () => {
    const EMPTY = ['quiz.yaml:1:1: The file is empty. which-path quiz new writes one that works.'];
    expect(problemsOf(() => parseQuiz(''))).toEqual(EMPTY);
    expect(problemsOf(() => parseQuiz('# nothing\n'))).toEqual(EMPTY);
  });

  test('an answer sheet is told to be one, once', () => {
    const SHEET = [
      'quiz.yaml:1:1: This is an answer sheet, not a quiz. Name the quiz; which-path score reads answer sheets.',
    ];
    expect(problemsOf(() => parseQuiz('quiz: demo\nrespondent: Ada\nanswers: { check: twice }\n'))).toEqual(
      SHEET,
    );
    expect(problemsOf(() => parseQuiz('{ "answers": {} }'))).toEqual(SHEET);
  });

  test('a quiz with a key "answers" is a quiz', () => {
    expect(demoProblems({ 9: 'answers:' })).toContain('quiz.yaml:9:1: The key "answers" is not known here.');
  });

  test('an included file that is empty adds nothing that it could be told of', () => {
    expect(
      problemsOf(() => parseQuiz(demo({ 9: 'include: [a.yaml]\nquestions:' }), { readInclude: () => '' })),
    ).toEqual(['a.yaml:1:1: The file is empty.']);
  });

  test('a list or a word is not a quiz', () => {
    expect(problemsOf(() => parseQuiz('- quiz\n'))).toEqual([
      'quiz.yaml:1:1: This should be a map of keys and values.',
    ]);
    expect(problemsOf(() => parseQuiz('quiz\n'))).toEqual([
      'quiz.yaml:1:1: This should be a map of keys and values.',
    ]);
  });
});

describe('bytes that are not text', () => {
  test('a byte order mark is passed over, and shifts no column', () => {
    expect(parseQuiz(`\uFEFF${demo()}`)).toEqual(parseQuiz(demo()));
    expect(problemsOf(() => parseQuiz(`\uFEFF${demo({ 1: 'quizz: {}' })}`))).toEqual([
      'quiz.yaml:1:1: The key "quizz" is not known here. Did you mean "quiz"?',
    ]);
  });

  test('lines may end as on Windows', () => {
    expect(parseQuiz(demo().replaceAll('\n', '\r\n'))).toEqual(parseQuiz(demo()));
    const text = demo({ 12: '    txt: Check it?' }).replaceAll('\n', '\r\n');
    expect(problemsOf(() => parseQuiz(text))).toEqual([
      'quiz.yaml:10:5: "text" is missing. Add it.',
      'quiz.yaml:12:5: The key "txt" is not known here. Did you mean "text"?',
    ]);
  });

  test('columns count UTF-16 units', () => {
    expect(demoProblems({ 14: '      - { id: twice, text: "🙂", weights: { cared: 1 } }' })).toEqual([
      'quiz.yaml:14:45: There is no trait "cared". Did you mean "care"?',
    ]);
  });
});
