import { parseQuiz } from '../../src/quiz/parse.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { demo, problemsOf } from '../builders.js';

/** Parses the demo quiz with these includes; the files are those that the includes may name. */
function withIncludes(includes: string, files: Readonly<Record<string, string>> = {}, file?: string): Quiz {
  const readInclude = (path: string): string => {
    const text = files[path];
    if (text === undefined)
      throw Object.assign(new Error(`ENOENT: no such file: ${path}`), { code: 'ENOENT' });
    return text;
  };
  const text = demo({ 9: `include: ${includes}\nquestions:` });
  return parseQuiz(text, file === undefined ? { readInclude } : { file, readInclude });
}

const problems = (includes: string, files: Readonly<Record<string, string>> = {}, file?: string): string[] =>
  problemsOf(() => withIncludes(includes, files, file));

const ROLE = 'roles:\n  boss: { title: Boss, track: path, summary: Bosses., profile: { care: 2 } }\n';
const QUESTION =
  'questions:\n  - { id: often, type: scale, text: Often?, low: no, high: yes, weights: { care: 1 } }\n';

describe('included files', () => {
  test('add to the sections: maps by id, lists one after the other', () => {
    const quiz = withIncludes('[roles.yaml, more/questions.yaml]', {
      'roles.yaml': ROLE,
      'more/questions.yaml': QUESTION,
    });
    expect(quiz.roles.map(({ id }) => id)).toEqual(['tester', 'hacker', 'boss']);
    expect(quiz.questions.map(({ id }) => id)).toEqual(['check', 'often']);
  });

  test('name further files from their own folder', () => {
    const quiz = withIncludes('[python/index.yaml]', {
      'python/index.yaml': 'include: [roles/boss.yaml, ../often.yaml]\n',
      'python/roles/boss.yaml': ROLE,
      'often.yaml': QUESTION,
    });
    expect(quiz.roles).toHaveLength(3);
    expect(quiz.questions).toHaveLength(2);
  });

  test('may hold the quiz section', () => {
    const text = demo({ 1: 'include: [head.yaml]' });
    const readInclude = () =>
      'quiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2] }\n';
    expect(parseQuiz(text, { readInclude })).toEqual(parseQuiz(demo()));
  });

  test('may begin with a byte order mark, may be empty lists', () => {
    expect(problems('[roles.yaml]', { 'roles.yaml': `\uFEFF${ROLE}` })).toEqual([]);
    expect(problems('[]')).toEqual([]);
  });
});

describe('a path stays in the folder of the quiz', () => {
  test.each([
    ['a folder above', '../roles.yaml'],
    ['a folder above, by a detour', 'python/../../roles.yaml'],
    ['an absolute path', '/etc/passwd'],
    ['a URL', 'https://example.org/roles.yaml'],
    ['a file URL', 'file:///etc/passwd'],
    ['a drive', 'C:/roles.yaml'],
    ['a backslash', '..\\\\roles.yaml'],
    ['a null character', 'roles.yaml\\0.txt'],
    ['the folder itself', '.'],
    ['the folder, by a detour', 'python/..'],
  ])('%s', (_, path) => {
    expect(problems(`["${path}"]`)).toEqual([
      `quiz.yaml:9:11: "${JSON.parse(`"${path.replace('\\0', '\\u0000')}"`)}" is not a path inside the quiz's folder. ` +
        'Name a file in the folder of the quiz or below it, such as "roles/data.yaml".',
    ]);
  });

  test('a file may name one above its own folder, not above that of the quiz', () => {
    expect(
      problems('[python/a.yaml]', {
        'python/a.yaml': 'include: [../b.yaml, ../../c.yaml]\n',
        'b.yaml': ROLE,
      }),
    ).toEqual([
      'python/a.yaml:1:22: "../../c.yaml" is not a path inside the quiz\'s folder. ' +
        'Name a file in the folder of the quiz or below it, such as "roles/data.yaml".',
    ]);
  });
});

describe('problems', () => {
  test('a file that is not there', () => {
    expect(problems('[roles.yaml]')).toEqual([
      'quiz.yaml:9:11: "roles.yaml" cannot be read: there is no such file. Check the name.',
    ]);
  });

  test('a file that cannot be read', () => {
    const readInclude = () => {
      throw new Error('permission denied');
    };
    expect(
      problemsOf(() => parseQuiz(demo({ 9: 'include: [a.yaml]\nquestions:' }), { readInclude })),
    ).toEqual(['quiz.yaml:9:11: "a.yaml" cannot be read: permission denied. Check the name.']);
  });

  test('a quiz without a folder includes nothing', () => {
    expect(problemsOf(() => parseQuiz(demo({ 9: 'include: [a.yaml]\nquestions:' })))).toEqual([
      'quiz.yaml:9:11: "a.yaml" cannot be included here: the quiz has no folder. Save it as a file first.',
    ]);
  });

  test('a file that is included twice, however it is named', () => {
    expect(
      problems('[roles.yaml, ./roles.yaml, python/../roles.yaml, .//roles.yaml]', { 'roles.yaml': ROLE }),
    ).toEqual([
      'quiz.yaml:9:23: "./roles.yaml" is included a second time. Include each file once.',
      'quiz.yaml:9:37: "python/../roles.yaml" is included a second time. Include each file once.',
      'quiz.yaml:9:59: ".//roles.yaml" is included a second time. Include each file once.',
    ]);
  });

  test('files that include each other', () => {
    expect(
      problems('[a.yaml]', { 'a.yaml': 'include: [b.yaml]\n', 'b.yaml': 'include: [a.yaml]\n' }),
    ).toEqual(['b.yaml:1:11: "a.yaml" is included a second time. Include each file once.']);
  });

  test('a file that includes itself', () => {
    expect(problems('[a.yaml]', { 'a.yaml': 'include: [a.yaml]\n' })).toEqual([
      'a.yaml:1:11: "a.yaml" is included a second time. Include each file once.',
    ]);
  });

  test('a quiz that includes itself comes to an end', () => {
    const text = demo({ 9: 'include: [quiz.yaml]\nquestions:' });
    expect(problemsOf(() => parseQuiz(text, { readInclude: () => text }))).toContain(
      'quiz.yaml:9:11: "quiz.yaml" is included a second time. Include each file once.',
    );
  });

  test('an id that stands in two files', () => {
    const files = {
      'a.yaml': 'roles:\n  tester: { title: T, track: path, summary: T. }\n',
      'b.yaml':
        'traits:\n  care: { name: C, low: l, high: h }\nquiz: { id: b, title: B, version: "1", description: B, minutes: [1, 2] }\n',
    };
    expect(problems('[a.yaml, b.yaml]', files)).toEqual([
      'b.yaml:2:3: The id "care" is used twice in "traits". Rename one of them.',
      'b.yaml:3:1: There is a second "quiz" section. Keep one of them.',
      'a.yaml:2:3: The id "tester" is used twice in "roles". Rename one of them.',
    ]);
  });
});

describe('a problem in an included file', () => {
  test('carries its name: text, shape and rules', () => {
    expect(problems('[roles.yaml]', { 'roles.yaml': 'roles: [' })).toEqual([
      'roles.yaml:1:8: The [ that opens here is never closed. Write ] where it ends. Then check again.',
    ]);
    expect(problems('[roles.yaml]', { 'roles.yaml': 'rules: {}\n' })).toEqual([
      'roles.yaml:1:1: The key "rules" is not known here. Did you mean "roles"?',
    ]);
    expect(problems('[roles.yaml]', { 'roles.yaml': ROLE.replace('care', 'caring') })).toEqual([
      'roles.yaml:2:66: There is no trait "caring". Choose from: care.',
    ]);
  });

  test('carries its place in that file, not in the merged list', () => {
    expect(problems('[often.yaml]', { 'often.yaml': QUESTION.replace('Often?', 'Check it?') })).toEqual([
      'often.yaml:2:37: The question text "Check it?" stands here a second time. Change one of them.',
    ]);
  });

  test('is named beside the quiz file as the user named that', () => {
    const files = { 'python/roles.yaml': 'rules: {}\n' };
    const line = ':1:1: The key "rules" is not known here. Did you mean "roles"?';
    expect(problems('[python/roles.yaml]', files, 'mine.yaml')).toEqual([`python/roles.yaml${line}`]);
    expect(problems('[python/roles.yaml]', files, '../quizzes/mine.yaml')).toEqual([
      `../quizzes/python/roles.yaml${line}`,
    ]);
    expect(problems('[python/roles.yaml]', files, 'C:\\quizzes\\mine.yaml')).toEqual([
      `C:\\quizzes\\python/roles.yaml${line}`,
    ]);
  });
});
