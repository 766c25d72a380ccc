import { changePage } from '../../../src/render/change/page.js';
import type { ChangeResult } from '../../../src/render/change/result.js';
import { renderPageMarkdown } from '../../../src/render/page-markdown.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { coins, recorded, type Sheets, sideOf, toss } from '../../analysis/change/sides.js';
import { choice, quizOf, scale } from '../../builders.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { few, resultOf, retaken } from './changes.js';

const textOf = (result: ChangeResult, { width = 80, brief = false } = {}): string =>
  renderPageText(changePage(result, { brief }), { width, unicode: true, palette: PLAIN_PALETTE });

/** One line, so that it does not matter where lines are broken. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('80 columns', () => {
  expect(textOf(few)).toBe(`\
What changed                                                    4 people in both
  Small. The same quiz both times, version 1.

path
  2 of 3 moved to another role. For one of them it is more than a close call:
  neither before nor now would one other answer turn it. 1 has too few answers,
  before or now.

  From  To    People
  up    down       2

Who moved                                                                   path
  Name  From  To    Close call
  Ada   up    down  no
  Bob   up    down  yes

Answered otherwise                                              most often first
  Question  People
  r              3
  s              3
  u              3
  t              2
  q              1

How traits moved                                                in points of 100
  Trait  On average     Either way  Known of
  care   40 toward low          40         4

By which answers
  Each number is what an answer adds to the lead of the new role over the old
  one; 1.00 is the spread of random sheets. Match: higher than so many of 100
  random answer sheets.

Ada                                                       more than a close call
  before  up, match 98, clear
  now     down, match 98, clear
  +1.79   q: Before: x. Now: y.
  +1.79   r: Before: x. Now: y.
  +1.79   s: Before: x. Now: y.
  +1.79   t: Before: x. Now: y.
  +1.79   u: Before: x. Now: y.
  in all  down was 4.47 behind up and is 4.47 ahead now.

Bob                                                                 a close call
  before  up, match 66, a close call
  now     down, match 89, leaning
  +1.79   r: Before: x. Now: y.
  +1.79   s: Before: x. Now: y.
  in all  down was 0.89 behind up and is 2.68 ahead now.

Not compared
  only before: 1  Eve
  only now: 1     Fay
`);
});

test('40 columns', () => {
  expect(textOf(few, { width: 40 })).toContain(`\
How traits moved        in points of 100
  care
    On average: 40 toward low · Either
    way: 40 · Known of: 4
`);
  expect(textOf(few, { width: 40 })).toContain(`\
Bob                         a close call
  before
    up, match 66, a close call
  now
    down, match 89, leaning
  +1.79
    r: Before: x. Now: y.
`);
});

test('Markdown has the same as tables and lists', () => {
  const markdown = renderPageMarkdown(changePage(few));
  expect(markdown).toContain('| Ada | up | down | no |');
  expect(markdown).toContain('- **\\+1.79**: q: Before: x. Now: y.');
});

describe('a long change', () => {
  const people = (letters: string): Sheets =>
    Array.from({ length: 30 }, (_, nth) => [`Person ${nth + 1}`, toss(letters)]);
  const long = retaken(
    coins,
    [...people('xxxxx'), ...people('x').map(([p]) => [`${p}b`, {}] as const)],
    [...people('yyyyy')],
  );

  test('is cut on a terminal, and says what has the rest', () => {
    const text = textOf(long, { brief: true });
    expect(text).toContain('  Person 10  up    down  no\n  and 20 more people; -f markdown has all\n');
    expect(text).toContain('  more    2 other answers\n');
    expect(text).toContain('  and 27 more moves; -f markdown has all\n');
    expect(flat(text)).toMatch(/only before: 30 Person 1b, .*Person 10b and 20 more/);
    expect(text.split('\n').length).toBeLessThan(80);
  });

  test('is whole elsewhere', () => {
    const text = textOf(long);
    expect(text).toContain('Person 30b');
    expect(text).not.toMatch(/markdown has all|\d other answers?|and \d+ more/);
  });
});

test('what has two ways to say it for one and for many', () => {
  const all = (before: string, after: string) =>
    flat(textOf(retaken(coins, [['Ada', toss(before)]], [['Ada', toss(after)]])));
  expect(all('xxxxx', 'yyyyy')).toContain('1 of 1 moved to another role. It is more than a close call:');
  expect(all('xxxyy', 'yyyyy')).toContain(
    'It is a close call: before or now, one other answer would turn it.',
  );
  expect(all('xxxxx', 'xxxxx')).toContain('Nobody moved: the same roles come first both times.');
  expect(all('x----', 'yyyyy')).toContain('Nobody can be compared. 1 has too few answers, before or now.');
});

test('a list of names is not repeated as numbers', () => {
  const one = retaken(coins, [['Ada', toss('xxxxx')]], [['Ada', toss('yyyyy')]]);
  expect(textOf(one)).not.toContain('People\n  up');
  expect(textOf(one)).toContain('  Ada   up    down  no\n');
});

test('nobody in both', () => {
  expect(textOf(retaken(coins, [['Ada', toss('xxxxx')]], [['ada', toss('xxxxx')]]))).toBe(`\
What changed                                                    0 people in both
  Small. The same quiz both times, version 1.
  Nobody is in both: names have to be the same, letter by letter.

Not compared
  only before: 1  Ada
  only now: 1     ada
`);
});

test('without names there is no list of people, and no number that tells of few', () => {
  const sheets = (letters: string, others: string): Sheets =>
    Array.from({ length: 20 }, (_, nth) => [`Person ${nth}`, toss(nth < 8 ? letters : others)]);
  const anonymous = retaken(
    coins,
    [...sheets('xxxxx', 'yyyyy'), ['Ada', toss('xxxxx')]],
    [...sheets('yyyyy', 'yyyyy'), ['Ada', {}]],
    true,
  );
  // Ada alone has too few answers.
  expect(textOf(anonymous)).toBe(`\
What changed                                                   21 people in both
  Small. The same quiz both times, version 1.

path
  8 moved to another role. Each time it is more than a close call: neither
  before nor now would one other answer turn it. How many have too few answers
  to compare is not shown.

  From  To    People
  up    down       8

Answered otherwise                                              most often first
  Question  People
  q              9
  r              9
  s              9
  t              9
  u              9

How traits moved                                                in points of 100
  Trait  On average     Either way   Known of
  care   40 toward low          40  not shown

What is not shown
  Without names. Whatever would tell of fewer than five is left out, as are
  moves and questions of so few.
`);
});

describe('between two versions', () => {
  const written = (version: string, questions: Parameters<typeof quizOf>[1]) =>
    quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, questions, {
      quiz: { id: 'small', title: 'Small?', version, description: 'S.', minutes: [1, 2] },
    });
  const coin = (id: string, weight = 1) => choice(id, { x: { t: weight }, y: { t: -weight } });
  const older = written('1', [coin('gone'), coin('kept'), coin('turned', 2)]);
  const newer = written('2', [coin('fresh', 3), coin('kept', 3), scale('turned', { t: 1 })]);
  const before = sideOf(older, [['Ada', { gone: 'x', kept: 'x', turned: 'x' }]]);
  const after = sideOf(newer, [['Ada', { fresh: 'y', kept: 'x', turned: 1 }]]);
  const text = flat(textOf(resultOf(before, after)));

  test('both are named', () => {
    expect(text).toContain('Small? Version 1 before, version 2 now.');
    expect(flat(textOf(resultOf(sideOf({ ...older, id: 'other' }, []), after)))).toContain(
      'Small? Before it was another quiz: other, version 1.',
    );
    expect(flat(textOf(resultOf(sideOf({ ...older, version: '2' }, []), after)))).toContain(
      'Small? The quiz was changed in between, although both call themselves version 2.',
    );
  });

  test('questions of one version are told from those that were answered otherwise', () => {
    expect(text).toContain('fresh: Asked only now: y.');
    expect(text).toContain('gone: Asked only before: x.');
    expect(text).toContain('kept: Still: x. The answer counts otherwise now.');
  });

  test('an answer that the newer question cannot have is shown as it was written', () => {
    expect(text).toContain('turned: Before: x. Now: 1, no.');
  });

  test('without the older quiz there are answers without shares, and it says why', () => {
    const unexplained = flat(textOf(resultOf(recorded(before), after)));
    expect(unexplained).toContain('answer turned: Before: x. Now: 1, no.');
    expect(unexplained).toContain('why The older quiz is not at hand, so what each answer did is not known.');
  });

  test('a role that the newer quiz does not know is shown as its id', () => {
    const roles = { up: { t: 1 }, 'old-role': { t: -1 } };
    const side = sideOf(quizOf({ path: roles }, [coin('kept')]), [['Ada', { kept: 'y' }]]);
    const moved = flat(textOf(resultOf(side, sideOf(newer, [['Ada', { fresh: 'x', kept: 'x' }]]))));
    expect(moved).toContain('before old-role, match 75, a close call');
    expect(moved).toContain('why One of the two roles was ranked only once, so there is no lead to explain.');
  });
});

test('of positions it speaks otherwise than of people', () => {
  const quiz = { ...coins, subject: 'position' as const };
  const text = textOf(retaken(quiz, [['Post 1', toss('xxxxx')]], [['Post 1', toss('yyyyy')]]));
  expect(text).toContain('1 position in both');
  expect(text).toContain('Which moved');
  expect(text).toContain('Question  Positions');
});

test('without traits nothing is said of them', () => {
  const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
  expect(textOf(retaken(quiz, [['Ada', { q: 'x' }]], [['Ada', { q: 'y' }]]))).not.toContain('traits');
});

test.each(Object.entries(HOSTILE))('names cannot drive a terminal: %s', (_, name) => {
  const result = retaken(coins, [[name, toss('xxxxx')]], [[name, toss('yyyyy')]]);
  for (const width of [80, 40]) expect(controlIn(textOf(result, { width }))).toBeNull();
  expect(controlIn(renderPageMarkdown(changePage(result)))).toBeNull();
});
