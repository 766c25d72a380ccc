import { formOf } from '../../../src/cli/author/show.js';
import { renderFormText } from '../../../src/render/form/text.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { choice, multi, quizOf, rank, scale } from '../../builders.js';
import { formWith } from './forms.js';

const frame = { width: 80, unicode: true, palette: PLAIN_PALETTE };
const HASH = /[0-9a-f]{12}\./;
const shown = (form = formWith(), other: Partial<typeof frame> = {}): string =>
  renderFormText(form, { ...frame, ...other }).replace(HASH, 'HASH.');

test('a form has a place for a name, each question with how it is answered, and boxes', () => {
  expect(shown()).toBe(
    `
Small                                                5 questions, 1 to 2 minutes
Small.

Name ____________________________________________________  Date ________________

Tick the box of your answer, and write a number where there is a line for it.
Questions with * have to be answered, the others may be left open.
There are no right answers: go with the first one that feels like you.

1. tool
   Think of today.
   Tick one.
   ☐ 1  saw
   ☐ 2  pen

2. quiet *
   Tick one, from 1 to 5.
   no  ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5  yes

3. sure
   Write a whole number from 0 to 100.
   ____ (0 is no, 100 is yes)

4. desk
   Tick up to 2.
   ☐ 1  clamp
   ☐ 2  book
   ☐ 3  phone

5. day
   Write the numbers of the 2 that fit best, the best one first.
   1  build
   2  plan
   3  meet
   1st ____  2nd ____

Quiz small, version 1, HASH.
`.slice(1),
  );
});

test('the key says below each answer what it counts for, and at the end what the roles ask for', () => {
  const text = shown(formWith({ key: true }));
  expect(text.split('\n\n').slice(2)).toEqual(
    `
1. tool
   Think of today.
   Tick one.                                                                tool
   ☐ 1  saw
        → saw: +2 care (high)
   ☐ 2  pen
        → pen: -2 care (low), +1 pace (high)

2. quiet *
   Tick one, from 1 to 5.                                                  quiet
   no  ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5  yes
   → Each step above 3 counts -1 care (low); each step below it the other way.

3. sure
   Write a whole number from 0 to 100.                                      sure
   ____ (0 is no, 100 is yes)
   → Each step above 50 counts +0.05 care (high); each step below it the other
     way.

4. desk
   Tick up to 2.                                                            desk
   ☐ 1  clamp
        → clamp: +1 care (high)
   ☐ 2  book
        → book: nothing
   ☐ 3  phone
        → phone: +1 pace (high)
   → The weights of all that are ticked add up.

5. day
   Write the numbers of the 2 that fit best, the best one first.             day
   1  build
      → build: +1 care (high)
   2  plan
      → plan: -1 care (low)
   3  meet
      → meet: nothing
   1st ____  2nd ____
   → The weights count by place: the 1st twice, the 2nd once.

Answer key: the roles
What each role asks of the traits: a role scores where the answers lean the same
way.

path
  tester
    +1 care (high), -0.5 pace (low)
  hacker
    -1 care (low)

Quiz small, version 1, HASH.
`
      .slice(1)
      .split('\n\n'),
  );
  expect(text).toContain('With the answer key: for authors, not for those who answer.\n');
  expect(text).not.toContain('Name ___');
});

test('without the key no weight and no id of an option is told', () => {
  const options = [
    { id: 'id-of-saw', text: 'A saw', weights: { care: 3.5 } },
    { id: 'id-of-pen', text: 'A pen', weights: { care: -4.5 } },
  ];
  const quiz = quizOf({ path: { tester: { care: 1.75 }, hacker: { care: -1.25 } } }, [
    { ...{ id: 'id-of-tool', type: 'choice', text: 'Which tool?' }, options },
  ]);
  const text = shown(formOf(quiz, { seed: null, key: false }));
  expect(text).toContain('☐ 1  A saw');
  expect(text).not.toMatch(/id-of|care|tester|hacker|3\.5|4\.5|1\.75|1\.25/);
});

test('weights that name roles are told with their titles, and there are no profiles', () => {
  const quiz = quizOf({ path: ['baker', 'cook'] }, [
    choice('tool', { oven: { baker: 2 }, pan: { cook: 1 } }),
  ]);
  const text = shown(formOf(quiz, { seed: null, key: true }));
  expect(text).toContain('→ oven: +2 baker\n');
  expect(text).toContain('The weights name the roles themselves, so there are no profiles.\n');
});

test('with ASCII alone boxes are brackets, and the key has another arrow', () => {
  const text = shown(formWith({ key: true }), { unicode: false });
  expect(text).toContain('   [ ] 1  saw\n          > saw: +2 care (high)\n');
  expect(text).toContain('   no  [ ] 1  [ ] 2  [ ] 3  [ ] 4  [ ] 5  yes\n');
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
});

test('options stand in the order of a seed with the numbers of the file, and the form says so', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => shown(formWith({ seed })));
  const orders = seeds.map((text) => /4\. desk\n.*\n((?: +☐ .*\n){3})/.exec(text)?.[1] ?? '');
  expect(new Set(orders).size).toBeGreaterThan(2);
  for (const order of orders)
    expect(order.split('\n').sort()).toEqual(['', '   ☐ 1  clamp', '   ☐ 2  book', '   ☐ 3  phone']);
  expect(seeds[6]).toMatch(
    /Options in the order of seed 7,?\s+with the\s+numbers that they have in the quiz\.\n$/,
  );
});

describe('on 40 columns', () => {
  const quiz = quizOf({ path: ['baker', 'cook'] }, [
    { ...scale('ends', { baker: 1 }), low: 'Not like me at all, ever', high: 'Just like me' },
    { ...scale('signed', { baker: 1 }, { min: -5, max: 5 }) },
    rank('four', 4, { a: { cook: 1 }, b: {}, c: {}, d: {} }),
  ]);
  const text = shown(formOf(quiz, { seed: null, key: true }), { width: 40 });

  test('the ends of a scale stand above its boxes', () => {
    expect(text).toContain(`
   1 = Not like me at all, ever
   5 = Just like me
   ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5
`);
  });

  test('boxes that need two lines stand in columns, on lines of like length', () => {
    expect(text).toContain(`
   ☐ -5  ☐ -4  ☐ -3  ☐ -2  ☐ -1  ☐ 0
   ☐ 1   ☐ 2   ☐ 3   ☐ 4   ☐ 5
`);
  });

  test('so do the lines of a ranking', () => {
    expect(text).toContain(`
   1st ____  2nd ____
   3rd ____  4th ____
`);
  });

  test('the name and the date have a line each', () => {
    expect(shown(formOf(quiz, { seed: null, key: false }), { width: 40 })).toContain(
      `\nName ${'_'.repeat(35)}\nDate ${'_'.repeat(35)}\n`,
    );
  });
});

test('how many may be ticked is said in words where it is one or all', () => {
  const options = { a: { baker: 1 }, b: { cook: 1 } };
  const quiz = quizOf({ path: ['baker', 'cook'] }, [
    multi('one', 1, options),
    multi('all', 2, options),
    rank('best', 1, options),
  ]);
  const text = shown(formOf(quiz, { seed: null, key: false }));
  expect(text).toContain('1. one\n   Tick one.\n');
  expect(text).toContain('2. all\n   Tick all that fit.\n');
  expect(text).toContain(
    '3. best\n   Write the number of the one that fits best.\n   1  a\n   2  b\n   ____\n',
  );
});

test.each([
  [{}, 'A question may be left open.'],
  [{ required: true }, 'Every question has to be answered.'],
])('with %j on every question it says "%s"', (rest, sentence) => {
  const quiz = quizOf({ path: ['baker', 'cook'] }, [
    { ...choice('tool', { oven: { baker: 2 }, pan: { cook: 1 } }), ...rest },
  ]);
  expect(shown(formOf(quiz, { seed: null, key: false }))).toContain(
    `Tick the box of your answer. ${sentence}\n`,
  );
});
