import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { plainNewAsker } from '../../../src/cli/author/new-plain.js';
import { quizSchemaText } from '../../../src/quiz/json-schema.js';
import { parseQuiz } from '../../../src/quiz/parse.js';
import { SCHEMA_FILE } from '../../../src/quiz/schema-file.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { temporaryFolder } from '../folder.js';
import { memoryIo, whichPath } from '../memory-io.js';

const folder = temporaryFolder();
const run = (words: readonly string[], stdin = '') =>
  whichPath(['quiz', 'new', ...words], { cwd: folder.path, stdin });
const lines = (...typed: readonly string[]): string => `${typed.join('\n')}\n`;

const TITLE = ['--title', 'Front or back?'];
const OUTCOMES = ['--outcome', 'Front end', '--outcome', 'Back end', '--outcome', 'Data'];
const TRAITS = ['--trait', 'looks of a page / inner workings', '--trait', 'sure facts / bold guesses'];
const LEANS = [
  '--leans',
  'front END: low, -',
  '--leans',
  'Back end: high, low',
  '--leans',
  'Data: neither, high',
];
const ALL = [...TITLE, ...OUTCOMES, ...TRAITS, ...LEANS];

describe('with everything given by options', () => {
  test('nothing is asked; the quiz is named after its title and says what to do next', async () => {
    const { code, stdout, stderr } = await run(ALL);
    expect(stderr).toBe(
      [
        'Written: front-or-back.yaml (3 outcomes, 2 traits, 12 questions)',
        `Beside it: ${SCHEMA_FILE}, with which an editor completes and`,
        'explains the quiz.',
        '',
        'What next',
        '  which-path --quiz front-or-back.yaml       answer it yourself',
        '  which-path quiz check front-or-back.yaml   is all in order?',
        '  which-path quiz audit front-or-back.yaml   is it fair?',
        '',
      ].join('\n'),
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(folder.list()).toEqual(['front-or-back.yaml', SCHEMA_FILE].sort());
    const text = folder.get('front-or-back.yaml');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_FILE}`);
    const { title, roles } = parseQuiz(text);
    expect(title).toBe('Front or back?');
    expect(roles.map(({ profile }) => profile)).toEqual([
      { 'inner-workings': -1 },
      { 'inner-workings': 1, 'bold-guesses': -1 },
      { 'bold-guesses': 1 },
    ]);
    expect(folder.get(SCHEMA_FILE)).toBe(quizSchemaText());
  });

  test('--simple needs no traits; what people like becomes the answers', async () => {
    const likes = ['--likes', 'Data: finding patterns; tidying tables'];
    const { code } = await run(['mine', '--simple', ...TITLE, ...OUTCOMES, ...likes]);
    expect(code).toBe(0);
    const quiz = parseQuiz(folder.get('mine.yaml'));
    expect(quiz.direct).toBe(true);
    expect(quiz.questions).toHaveLength(6);
    expect(quiz.questions[0]).toMatchObject({
      options: [
        { text: 'A first example, for you to rewrite (a)', weights: { 'front-end': 2 } },
        { text: 'A first example, for you to rewrite (b)' },
        { text: 'Finding patterns', weights: { data: 2 } },
      ],
    });
  });

  test('- is standard output', async () => {
    const { stdout, stderr } = await run(['-', ...ALL]);
    expect(stderr).toBe('');
    expect(parseQuiz(stdout).title).toBe('Front or back?');
    expect(folder.list()).toEqual([]);
  });

  test('the quiz can be answered and scored', async () => {
    await run(['q.yaml', ...ALL]);
    const answers = parseQuiz(folder.get('q.yaml')).questions.map(({ id, type }) =>
      type === 'scale' ? `${id}: ${id.endsWith('-4') ? 1 : 5}` : `${id}: low`,
    );
    folder.put('sheet.yaml', `answers: { ${answers.join(', ')} }\n`);
    const { code, stdout } = await whichPath(['score', 'sheet.yaml', '-q', 'q.yaml', '-f', 'json'], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).tracks.outcome).toMatchObject({ ranking: [{ role: 'front-end' }, {}, {}] });
  });
});

describe('a file that is there', () => {
  test('is not replaced without --force', async () => {
    folder.put('front-or-back.yaml', 'mine');
    expect(await run(ALL)).toMatchObject({
      code: 2,
      stderr:
        'which-path: front-or-back.yaml exists already. Choose another name, or add --force to replace it.\n',
    });
    expect(folder.get('front-or-back.yaml')).toBe('mine');
    expect((await run([...ALL, '--force'])).code).toBe(0);
    expect(folder.get('front-or-back.yaml')).not.toBe('mine');
  });

  test('is said before anything is asked', async () => {
    folder.put('mine.yaml', '');
    const { code, stderr } = await run(['mine.yaml'], lines('Title'));
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
  });

  test('gets a neighbour with a number where one is asked', async () => {
    folder.put('front-or-back.yaml', 'mine');
    const { code, stderr } = await run([...TITLE, ...OUTCOMES, ...TRAITS], lines('1 3 2', '2 1 3', '1'));
    expect(code).toBe(0);
    expect(stderr).toContain('1. Write front-or-back-2.yaml\n');
    expect(folder.list()).toContain('front-or-back-2.yaml');
  });

  test.each([
    ['quiz.txt', 'A quiz is a YAML file: quiz.yaml'],
    ['sub/', 'sub/ is a folder: name the file in it.'],
    ['none/quiz.yaml', 'There is no folder none to write none/quiz.yaml into.'],
  ])('%s is no name for a quiz', async (name, message) => {
    expect(await run([name, ...ALL])).toMatchObject({ code: 2, stderr: `which-path: ${message}\n` });
  });
});

describe('the schema', () => {
  test('of an installed package is named by its path, from wherever the quiz lies below it', async () => {
    folder.put('node_modules/which-path/dist/schema/quiz.schema.json', '{}');
    mkdirSync(join(folder.path, 'quizzes', 'mine'), { recursive: true });
    const { stderr } = await run(['quizzes/mine/q.yaml', ...ALL]);
    expect(stderr).not.toContain('Beside it');
    expect(folder.get('quizzes/mine/q.yaml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../node_modules/which-path/dist/schema/quiz.schema.json',
    );
    expect(folder.list()).not.toContain(SCHEMA_FILE);
  });

  test('may lie there already', async () => {
    folder.put(SCHEMA_FILE, quizSchemaText());
    expect((await run(ALL)).stderr).toContain(`Beside it: ${SCHEMA_FILE}, which was there already.`);
  });

  test('another file of its name is left alone', async () => {
    folder.put(SCHEMA_FILE, '{"title": "another"}\n');
    const { code, stderr } = await run([...ALL, '--force']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/another file, perhaps of another version\. It was\s+left as it is\./);
    expect(folder.get(SCHEMA_FILE)).toBe('{"title": "another"}\n');
  });
});

test.each([
  [['--title', ' '], '--title: The quiz needs a title.'],
  [['--outcome', 'A', '--outcome', 'a '], '--outcome: "a" is there already.'],
  [['--outcome', 'A'], '--outcome: A quiz needs at least two outcomes to choose between.'],
  [
    ['--trait', 'a'],
    '--trait "a": Two ends with a slash between them, such as: looks of a page / inner workings',
  ],
  [['--trait', 'a / A'], '--trait: The two ends are the same.'],
  [['--simple', '--trait', 'a / b'], '--simple makes a quiz without traits: leave --trait and --leans out.'],
  [['--likes', 'A: b'], '--likes is for a quiz without traits: add --simple.'],
  [
    [...OUTCOMES, '--trait', 'a / b'],
    '--trait: One trait is enough for 2 outcomes, one at each end. For 3, add one more.',
  ],
  [
    [...OUTCOMES, ...TRAITS, '--leans', 'Ops: low, low'],
    '--leans "Ops: low, low": it begins with an outcome of --outcome and a colon.',
  ],
  [
    [...OUTCOMES, ...TRAITS, '--leans', 'Data: low'],
    '--leans "Data: low": for each --trait, in their order, it says low, high or - (neither), with commas between: 2 in all.',
  ],
  [
    [...OUTCOMES, ...TRAITS, '--leans', 'Data: low, constructor'],
    '--leans "Data: low, constructor": for each --trait, in their order, it says low, high or - (neither), with commas between: 2 in all.',
  ],
  [
    [...OUTCOMES, ...TRAITS, '--leans', 'Data: low, -', '--leans', 'data: low, -'],
    '--leans names "Data" a second time.',
  ],
  [
    [...OUTCOMES, ...TRAITS, '--leans', 'Data: low, -', '--leans', 'Back end: low, -'],
    '--leans: "Back end" and "Data" lean the same way everywhere: they would tie for ever. Say again where they differ.',
  ],
  [
    [...OUTCOMES, ...TRAITS, '--leans', 'Data: low, -', '--leans', 'Back end: -, -'],
    '--leans: "Back end" leans nowhere, so no answer could lead to it. It needs at least one end.',
  ],
  [
    [
      ...OUTCOMES.slice(0, 4),
      ...TRAITS,
      '--leans',
      'Front end: low, high',
      '--leans',
      'Back end: high, high',
    ],
    '--leans: All outcomes are alike on "sure facts / bold guesses", so it tells nothing. At least one has to differ.',
  ],
])('%j is wrong usage, and said at once', async (words, message) => {
  expect(await run(words)).toEqual({ code: 2, stdout: '', stderr: `which-path: ${message}\n` });
});

test('what is missing and cannot be asked is said in one sentence, with its options', async () => {
  const { code, stderr } = await run([...OUTCOMES, ...TRAITS, ...LEANS.slice(0, 2)]);
  expect(code).toBe(2);
  expect(stderr.split('\n').at(-2)).toBe(
    'which-path: the input ended before all was said, and nothing was written. By options: the title (--title); where "Back end" and 1 more lean (--leans "outcome: high, low, -").',
  );
  expect(folder.list()).toEqual([]);
});

describe('asked in typed lines', () => {
  const ANSWERS = [
    'Front or back?',
    'Front end',
    'Back end',
    'Data',
    '',
    'looks / workings',
    'facts / guesses',
    '',
  ];

  test('a quiz is written with the answers that are piped in', async () => {
    const { code, stderr, stdout } = await run([], lines(...ANSWERS, '1 3 2', '2 1 3', '1'));
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(
      [
        'Trait 1 of 2',
        '  1 = looks',
        '  2 = neither',
        '  3 = workings',
        'One number for each: Front end, Back end, Data.',
        'Numbers: ',
      ].join('\n'),
    );
    expect(stderr).toContain(
      [
        'Front or back?                                              3 outcomes, 2 traits',
        '  Outcome    Trait 1   Trait 2',
        '  Front end  looks     neither',
        '  Back end   workings  facts',
        '  Data       neither   guesses',
        '',
        '',
        'All right?',
        '  1. Write front-or-back.yaml',
        '  2. Go back and change something',
        '  3. Leave, and write nothing',
        'A number (Enter: 1): ',
      ].join('\n'),
    );
    expect(parseQuiz(folder.get('front-or-back.yaml')).roles).toHaveLength(3);
  });

  test('what is wrong is said at once and asked again', async () => {
    const { code, stderr } = await run(
      [],
      lines(
        ...['', 'Front or back?', 'Front end', 'front end', 'Back end', 'Data', ''],
        ...['looks', 'looks / workings', '', 'facts / guesses', ''],
        ...['1 3', '1 1 1', '1 3 3', '1 2 2', '3 3', '2 3', '1'],
      ),
    );
    expect(stderr).toContain('The quiz needs a title.\n');
    expect(stderr).toContain('"front end" is there already.\n');
    expect(stderr).toContain('Two ends with a slash between them');
    expect(stderr).toContain(
      'Trait 2: \nOne trait is enough for 2 outcomes, one at each end. For 3, add one more.\n',
    );
    expect(stderr).toContain('Please type 3 numbers from 1 to 3, such as 1 3 1.\n');
    expect(stderr).toContain('All outcomes are alike on "looks / workings"');
    expect(stderr).toContain('"Back end" and "Data" lean the same way everywhere');
    expect(code).toBe(0);
    expect(parseQuiz(folder.get('front-or-back.yaml')).roles[1]?.profile.workings).toBeGreaterThan(0.5);
  });

  test('b takes back what was said last, and goes back where nothing is left', async () => {
    const { code, stderr } = await run(
      [],
      lines(
        ...['b', 'Tittle', 'b', 'Front or back?', 'Front', 'Bakc', 'b', 'Back', ''],
        ...['b', 'b', 'Rear', '', 'looks / workings', '', 'b', '', '3 1', 'b', '', '2', '1', ''],
      ),
    );
    expect(stderr).toContain('This is the first question.\n');
    expect(stderr).toContain('Taken back: Bakc\n');
    expect(stderr).toContain('So far: Front; Back.\n');
    expect(stderr).toContain('So far: looks / workings.\n');
    expect(code).toBe(0);
    const quiz = parseQuiz(folder.get('front-or-back.yaml'));
    expect(quiz.roles.map(({ title }) => title)).toEqual(['Front', 'Rear']);
  });

  test('without traits, things to do are asked for and may be left open', async () => {
    const { code, stderr } = await run(['--simple', ...TITLE, '--outcome', 'Front', '--outcome', 'Back'], '');
    expect([code, stderr.includes('Written')]).toEqual([0, true]);
    const typed = lines(
      'Front',
      'Back',
      '',
      'drawing',
      '',
      'choosing colours',
      'drawing',
      'b',
      'b',
      'counting',
      '',
      '',
      '',
      '',
    );
    const asked = await run(['asked', '--simple', ...TITLE], typed);
    expect(asked.code).toBe(0);
    expect(asked.stderr).toContain('"drawing" is there already.');
    const [first] = parseQuiz(folder.get('asked.yaml')).questions;
    expect(first).toMatchObject({ options: [{ text: 'Drawing' }, {}] });
  });

  test('things to do may be typed together, as many as there is room for', async () => {
    const { code, stderr } = await run(
      ['asked', '--simple', '--outcome', 'Front', '--outcome', 'Back'],
      lines(
        'Title',
        'drawing; choosing colours',
        'a; b',
        'trying out',
        'counting; counting',
        'counting',
        '',
        '',
      ),
    );
    expect(code).toBe(0);
    expect(stderr).toContain('3 of 3 (Enter: open): \nThese are 2, and there is room for 1.\n3 of 3');
    expect(stderr).toContain('"counting" is there already.');
    expect(stderr).toMatch(/^Title +2 outcomes$/m);
    expect(stderr).toContain('Front  drawing; choosing colours; trying out\n');
    const texts = parseQuiz(folder.get('asked.yaml')).questions.map((question) =>
      question.type === 'choice' ? question.options.map(({ text }) => text) : [],
    );
    expect(texts[0]).toEqual(['Drawing', 'Counting']);
  });

  test('no more outcomes are taken than the traits that were given can tell apart', async () => {
    const { code, stderr } = await run(
      [...TITLE, '--trait', 'looks / workings'],
      lines('Front', '', 'Back', 'Data', '', '1 3', '1'),
    );
    expect(code).toBe(0);
    expect(stderr).toContain('Outcome 2: \nA quiz needs at least two outcomes to choose between.\n');
    expect(stderr).toContain('One trait is enough for 2 outcomes, one at each end. Enter goes on.\n');
  });

  test('whoever goes back finds what was said, and keeps it with Enter', async () => {
    const asked = await run([], lines(...ANSWERS, '1 3 2', '2 1 3', '2', '', '', '1'));
    expect(asked.stderr).toContain('Numbers (Enter: 1 3 2): \n');
    expect(asked.stderr).toContain('Numbers (Enter: 2 1 3): \n');
    const first = folder.get('front-or-back.yaml');
    expect(
      (
        await run([
          '--force',
          ...TITLE,
          ...OUTCOMES,
          '--trait',
          'looks / workings',
          '--trait',
          'facts / guesses',
          ...LEANS,
        ])
      ).code,
    ).toBe(0);
    expect(folder.get('front-or-back.yaml')).toBe(first);
  });

  test('the title is kept too, and asked for again where nothing else was asked', async () => {
    const { code, stderr } = await run(
      [...OUTCOMES, ...TRAITS, ...LEANS],
      lines('Tittle', '2', '', '2', 'Title', '1'),
    );
    expect(code).toBe(0);
    expect(stderr).toContain('So far: Tittle\nTitle (Enter: as before): \n');
    expect(folder.list()).toContain('title.yaml');
  });

  test('nothing is written when the author leaves', async () => {
    const { code, stderr } = await run([], lines(...ANSWERS, '1 3 2', '2 1 3', '3'));
    expect(code).toBe(0);
    expect(stderr).toMatch(/Nothing was written\.\n$/);
    expect(folder.list()).toEqual([]);
  });

  test('a signal ends the program', async () => {
    const { io, send } = memoryIo({ cwd: '/', stdin: new Readable({ read: () => undefined }) });
    const asker = plainNewAsker(io, 80);
    const waiting = asker.line({ message: 'Title', empty: null, complaint: () => null });
    send('SIGINT');
    await expect(waiting).rejects.toMatchObject({ name: 'Interrupted', signal: 'SIGINT' });
    asker.close();
  });
});

describe('what to do next', () => {
  test('is explained below each command where a name leaves no room beside it', async () => {
    const name = `${'long-'.repeat(9)}name.yaml`;
    const { stderr } = await run([name, ...ALL]);
    expect(stderr.split('\n').slice(-8)).toEqual([
      'What next',
      `  which-path --quiz ${name}`,
      '      answer it yourself',
      `  which-path quiz check ${name}`,
      '      is all in order?',
      `  which-path quiz audit ${name}`,
      '      is it fair?',
      '',
    ]);
  });
});

test.each(Object.entries(HOSTILE))('%s in every text is shown letter by letter', async (_, text) => {
  const words = [
    '--title',
    text,
    '--outcome',
    `A${text}`,
    '--outcome',
    `B${text}`,
    '--trait',
    `a${text} / b${text}`,
  ];
  const { code, stderr } = await run(['q.yaml', ...words], lines('1 3', '1'));
  expect([code, controlIn(stderr)]).toEqual([0, null]);
  const quiz = parseQuiz(folder.get('q.yaml'));
  expect(quiz.title).toBe(text.trim());
  expect(controlIn(folder.get('q.yaml'))).toBeNull();
});
