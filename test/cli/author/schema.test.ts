import { sheetSchemaText } from '../../../src/answers/json-schema.js';
import type { SchemaOptions } from '../../../src/cli/author/schema.js';
import { schema } from '../../../src/cli/author/schema.js';
import { quizSchemaText } from '../../../src/quiz/json-schema.js';
import { demo, shippedQuiz } from '../../builders.js';
import { temporaryFolder } from '../folder.js';
import { memoryIo, whichPath } from '../memory-io.js';

const folder = temporaryFolder();
const run = (...words: string[]) => whichPath(['quiz', 'schema', ...words], { cwd: folder.path });

const QUIZ: SchemaOptions = { answers: null, output: '-', force: false };

/** What somebody at a terminal is told beside the schema. */
async function told(options: Partial<SchemaOptions>): Promise<string> {
  const { io } = memoryIo({ cwd: folder.path });
  Object.defineProperty(io.stderr, 'isTTY', { value: true });
  expect(await schema({ ...QUIZ, ...options }, io)).toBe(0);
  return io.stderr.text;
}

describe('what is printed', () => {
  test('is the schema of a quiz file', async () => {
    expect(await run()).toEqual({ code: 0, stdout: quizSchemaText(), stderr: '' });
  });

  test('with --answers is that of a sheet for any quiz', async () => {
    expect(await run('--answers')).toEqual({ code: 0, stdout: sheetSchemaText(null), stderr: '' });
  });

  test('is that of a sheet for the quiz with an id, or in a file', async () => {
    expect((await run('--answers', 'hiring')).stdout).toBe(sheetSchemaText(shippedQuiz('hiring')));
    folder.put('demo.yaml', demo());
    const { properties } = JSON.parse((await run('--answers', 'demo.yaml')).stdout);
    expect(properties.quiz.enum).toEqual(['demo', null]);
    expect(properties.answers.properties.check.enum).toEqual(['twice', 'later', null]);
  });

  test('is that of a sheet for the quiz on standard input', async () => {
    const piped = { cwd: folder.path, stdin: demo() };
    folder.put('demo.yaml', demo());
    expect(await whichPath(['quiz', 'schema', '--answers', '-'], piped)).toEqual(
      await run('--answers', 'demo.yaml'),
    );
  });

  test('can drive no terminal, and means the same', async () => {
    folder.put('demo.yaml', demo({ 12: '    text: "Check \\u009b31m it\\u202e?"' }));
    const { stdout } = await run('--answers', 'demo.yaml');
    expect(stdout).toContain('"title": "Check \\u009b31m it\\u202e?"');
    expect(JSON.parse(stdout).properties.answers.properties.check.title).toBe('Check \u009b31m it\u202e?');
  });
});

describe('into a file', () => {
  test('it is written whole, and said', async () => {
    expect(await run('-o', 'quiz.schema.json')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Written: quiz.schema.json\n',
    });
    expect(folder.get('quiz.schema.json')).toBe(quizSchemaText());
  });

  test('that exists it goes only with --force', async () => {
    folder.put('a.json', 'mine');
    expect(await run('-o', 'a.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: a.json exists already. Choose another name, or add --force to replace it.\n',
    });
    expect(folder.get('a.json')).toBe('mine');
    expect((await run('--answers', '-o', 'a.json', '--force')).code).toBe(0);
    expect(folder.get('a.json')).toBe(sheetSchemaText(null));
  });
});

describe('where a person reads along', () => {
  test('they are told how to use what is printed', async () => {
    expect(await told({})).toBe(
      [
        'Keep it: add -o which-path-quiz.schema.json',
        'First line of a quiz, for editors:',
        '  # yaml-language-server: $schema=which-path-quiz.schema.json',
        'Or once, in the settings of VS Code:',
        '  "yaml.schemas": { "which-path-quiz.schema.json": "quizzes/*.yaml" }',
        '',
      ].join('\n'),
    );
    expect(await told({ answers: { quiz: null } })).toContain(
      'First line of a sheet, for editors:\n  # yaml-language-server: $schema=which-path-answers.schema.json\n',
    );
    expect(await told({ answers: { quiz: 'hiring' } })).toContain('$schema=hiring-answers.schema.json\n');
  });

  test('they are told how to use the file that was written, by its name', async () => {
    folder.put('schemas/.keep', '');
    expect(await told({ output: 'schemas/quiz.json' })).toBe(
      [
        'Written: schemas/quiz.json',
        'First line of a quiz, for editors:',
        '  # yaml-language-server: $schema=schemas/quiz.json',
        'Or once, in the settings of VS Code:',
        '  "yaml.schemas": { "schemas/quiz.json": "quizzes/*.yaml" }',
        '',
      ].join('\n'),
    );
  });
});

describe('mistakes', () => {
  test('a quiz that is not known', async () => {
    expect(await run('--answers', 'hirign')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'which-path: There is no quiz "hirign". Did you mean "hiring"? A file is named with its ending: hirign.yaml.\n',
    });
  });

  test('a quiz with problems, which are told', async () => {
    folder.put('demo.yaml', demo({ 12: null }));
    expect(await run('--answers', 'demo.yaml')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'demo.yaml:10:5: "text" is missing. Add it.\n',
    });
  });

  test('a quiz without --answers', async () => {
    const { code, stderr } = await run('hiring');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      "which-path: too many arguments for 'schema'. Expected 0 arguments but got 1.",
    ]);
  });
});
