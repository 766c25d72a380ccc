import type { AnswerSheet } from '../../src/answers/sheet.js';
import type { Quiz, Response } from '../../src/quiz/quiz.js';
import type { RenderOptions } from '../../src/render/result.js';
import { renderText } from '../../src/render/text.js';
import { choice, quizOf, scale, sheetOf } from '../builders.js';
import { MAKER_ANSWERS, makerSheet, showcase } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

const textFor = (quiz: Quiz, sheet: AnswerSheet, other: Partial<RenderOptions> = {}): string =>
  renderText(resultFor(quiz, sheet), optionsWith(other));

/** `count` questions that each put role a (x) or role b (y) forward. */
const duel = (count: number): Quiz =>
  quizOf(
    { path: ['a', 'b'] },
    Array.from({ length: count }, (_, place) => choice(`q${place}`, { x: { a: 1 }, y: { b: 1 } })),
  );
/** One letter a question, `-` for a skipped one. */
const duelSheet = (letters: string): AnswerSheet =>
  sheetOf(
    Object.fromEntries(
      [...letters].flatMap((letter, place): [string, Response][] =>
        letter === '-' ? [] : [[`q${place}`, letter]],
      ),
    ),
  );
const duelText = (letters: string): string => textFor(duel(letters.length), duelSheet(letters));

describe('how sure it is', () => {
  test.each([
    // Each changed answer moves the lead by two.
    ['xy', 'a tie: equal scores, listed in the order of the quiz'],
    ['xxy', 'a close call: one answer decides'],
    ['xxxy', 'leaning: 2 changed answers would turn it'],
    ['xxxxx', 'clear: it takes 3 changed answers to turn it'],
    ['x--', 'unsure: fewer than half of the questions are answered'],
  ])('%s: %s', (letters, words) => {
    expect(duelText(letters).split('\n')[2]).toMatch(new RegExp(`^path {2}a +${words}$`));
  });

  test('nothing is recommended where nothing is answered', () => {
    expect(duelText('---').split('\n').slice(1)).toEqual([
      '',
      'Nothing is answered, so nothing can be recommended: every role has the same',
      'score.',
      '',
    ]);
  });

  test('a role without a rival', () => {
    const text = renderText(resultFor(duel(3), duelSheet('xxx'), { exclude: ['b'] }), optionsWith());
    expect(text).toMatch(/^path {2}a +the only one that is not left out$/m);
    expect(text).not.toContain('What would turn it');
    expect(text).not.toContain('the next best');
  });
});

describe('what would turn it', () => {
  test('names the answers, and the role that then comes first', () => {
    expect(duelText('xxy')).toContain(
      [
        'What would turn it: this one answer instead, and b comes first.',
        '  →      q0                          y',
        '  Runner-up: b. b',
      ].join('\n'),
    );
    expect(duelText('xxxy')).toContain('these 2 answers instead, and b comes first.');
  });

  test('names three answers at most', () => {
    expect(duelText('xxxxxxx')).toMatch(/ {2}→ .*\n {2}→ .*\n {2}→ .*\n {9}and 1 more\n/);
  });

  test('of a tie: nothing', () => {
    expect(duelText('xy')).toContain(
      'What would turn it: b has the same score; no answer puts one before the other.',
    );
  });
});

describe('the runner-up', () => {
  test('is set apart by the words of the quiz', () => {
    const answers = {
      ...MAKER_ANSWERS,
      tool: 'saw',
      alone: 5,
      desk: ['clamp', 'book'],
      day: ['plan', 'build'],
    };
    expect(textFor(showcase(), sheetOf(answers))).toContain('Runner-up: thinker title. thinker is no maker');
  });

  test('or, where it has none, by the traits that it asks more for', () => {
    expect(textFor(showcase(), makerSheet())).toContain(
      'Runner-up: leader title. It asks more for: hands low, people high.',
    );
  });

  test('or, in a quiz without traits, by its summary', () => {
    expect(duelText('xxy')).toContain('Runner-up: b. b\n');
    expect(duelText('xxy')).not.toContain('not a');
  });
});

describe('a blend', () => {
  const close = { ...MAKER_ANSWERS, tool: 'pen', mend: 4, day: ['plan', 'build'], desk: ['book'] };

  test('names a close call of its two roles', () => {
    const text = textFor(
      showcase(),
      sheetOf({ tool: 'pen', mend: 5, desk: ['clamp'], day: ['build', 'plan'] }),
    );
    expect(text).toMatch(/path track {3}blend title +a close call: one answer decides/);
    expect(text).toContain('  Between maker title and thinker title. blend text');
  });

  test('is not named where another role is the runner-up', () => {
    const text = textFor(showcase(), sheetOf(close));
    expect(text).toMatch(/path track {3}thinker title +a close call: one answer decides/);
    expect(text).not.toContain('blend title');
  });
});

describe('parts that a quiz has nothing for are left out', () => {
  const text = duelText('xxx');

  test.each([
    'Where you lean',
    'Skills',
    'Plan',
    'Try it this week',
    'Read this result',
    '--weeks',
    'Start:',
  ])('%s', (part) => expect(text).not.toContain(part));

  test('the others are there', () => {
    for (const part of ['Match', 'Why a ', 'What would turn it', 'Where to go on'])
      expect(text).toContain(`\n${part}`);
  });
});

test('where no answer is given there are no reasons', () => {
  const text = duelText('---');
  expect(text).not.toContain('Why a');
  expect(text).toContain('0 of 3 answered');
});

test('the answers that spoke for it and against it: three and two at most', () => {
  const text = duelText('xxxxxyyy');
  const points = text.match(/^ {2}[+-]\d\.\d\d .*$/gm);
  expect(points?.map((line) => line.slice(2, 7))).toEqual(['+0.35', '+0.35', '+0.35', '-0.35', '-0.35']);
  expect(text).toContain('8 answers add up to +0.71; most for it and against it:');
});

test('roles that are left out are named, and stay left out of the next command', () => {
  const result = resultFor(showcase(), makerSheet(), { exclude: ['maker', 'web'] });
  const text = renderText(result, optionsWith());
  expect(text).toContain('Left out on request: maker title, web title');
  expect(text).toContain('--exclude maker --exclude web --exclude leader\n');
  expect(text).not.toMatch(/^ {2}maker short/m);
});

test('flags are told', () => {
  const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1 } } }, [
    ...['1', '2', '3'].map((id) => scale(`agree-${id}`, { t: 1 })),
    scale('disagree', { t: -1 }),
  ]);
  const fives = { 'agree-1': 5, 'agree-2': 5, 'agree-3': 5, disagree: 5 };
  const text = textFor(quiz, sheetOf(fives));
  expect(text).toContain('Read this result with care\n  - All 4 statements got the same answer (5),');
  expect(text).toContain('  - Two answers pull against each other: "agree-1" and "disagree"');
});

describe('commands to go on with', () => {
  const commandsOf = (other: Partial<RenderOptions>): string[] =>
    textFor(showcase(), makerSheet(), other).match(/(?<=^ {2}).*(?:score|report) .*?(?= {2,}|$)/gm) ?? [];

  test('name the file of the answers', () => {
    expect(commandsOf({ sheetFile: 'mia.yaml' })).toEqual([
      'which-path report mia.yaml -o result.html',
      'which-path score mia.yaml --exclude maker',
      'which-path score mia.yaml --weeks 12',
    ]);
  });

  test('make the page of just this result', () => {
    const result = resultFor(showcase(), makerSheet(), { exclude: ['maker'], weeks: 12 });
    expect(renderText(result, optionsWith({ sheetFile: 'mia.yaml' }))).toContain(
      '  which-path report mia.yaml --exclude maker --weeks 12 -o result.html',
    );
  });

  test('say how to keep answers that are in no file', () => {
    expect(textFor(showcase(), makerSheet())).toContain('with answers kept by --save answers.yaml\n');
    expect(commandsOf({})[2]).toBe('which-path score answers.yaml --weeks 12');
  });

  test('are called as the program was', () => {
    expect(commandsOf({ command: 'npx which-path' })[1]).toMatch(/^npx which-path score answers.yaml/);
  });

  test('name the quiz where --quiz did', () => {
    expect(commandsOf({ sheetFile: 'mia.yaml', quizName: 'my quiz.yaml' })[2]).toBe(
      "which-path score mia.yaml --quiz 'my quiz.yaml' --weeks 12",
    );
  });

  test.each([
    ['a b.yaml', "'a b.yaml'"],
    ["it's.yaml", "'it'\\''s.yaml'"],
    ['$(rm -rf .).yaml', "'$(rm -rf .).yaml'"],
    ['-x.yaml', './-x.yaml'],
    ['dir/ünï.yaml', "'dir/ünï.yaml'"],
    ['a\u001b[2J.yaml', "'a\\u001b[2J.yaml'"],
  ])('are safe to paste: %s', (sheetFile, shown) => {
    expect(commandsOf({ sheetFile })[2]).toBe(`which-path score ${shown} --weeks 12`);
  });
});
