import fc from 'fast-check';
import { linesOf, openingState, picksOf, press } from '../../src/cli/ask/question-state.js';
import { responseKey, responsesOf } from '../../src/quiz/responses.js';
import { askedOf, QUESTIONS, typing } from './asking.js';

const choice = askedOf(QUESTIONS.choice());
const multi = askedOf(QUESTIONS.multi());
const rank = askedOf(QUESTIONS.rank());
const scale = askedOf(QUESTIONS.scale());
const ALL = [choice, multi, rank, scale];

const answer = (response: unknown) => ({ kind: 'answer', response });

describe('where it begins', () => {
  test('on the first option, but in the middle of a scale', () => {
    expect(openingState(choice)).toEqual({ cursor: 0, picked: [], notice: '', leaving: false });
    expect(openingState(scale).cursor).toBe(2);
    expect(openingState(askedOf(QUESTIONS.scale(1, 4))).cursor).toBe(1);
  });

  test('on the answer that was given before', () => {
    expect(openingState({ ...choice, current: 'b' }).cursor).toBe(1);
    expect(openingState({ ...scale, current: 5 }).cursor).toBe(4);
    expect(openingState({ ...multi, current: ['b', 'c'] })).toMatchObject({ cursor: 1, picked: [1, 2] });
    expect(openingState({ ...rank, current: ['c', 'a'] })).toMatchObject({ cursor: 2, picked: [2, 0] });
  });

  test('an answer stands where its option is shown, not where it is in the file', () => {
    const options = [...choice.options].reverse();
    expect(openingState({ ...choice, options, current: 'a' }).cursor).toBe(2);
    expect(openingState({ ...rank, options, current: ['a', 'b'] }).picked).toEqual([2, 1]);
  });
});

describe('moving', () => {
  test.each([
    ['down', 1],
    ['j', 1],
    ['down down', 2],
    ['down down down', 0],
    ['up', 2],
    ['k', 2],
    ['up down', 0],
  ])('%s', (keys, cursor) => {
    expect(typing(choice, keys)).toMatchObject({ cursor });
  });
});

describe('a choice', () => {
  test.each([
    ['enter', 'a'],
    ['down enter', 'b'],
    ['space', 'a'],
    ['up space', 'c'],
    ['1', 'a'],
    ['3', 'c'],
  ])('%s answers %s', (keys, response) => {
    expect(typing(choice, keys)).toEqual(answer(response));
  });

  test.each(['4', '9', '0', 'x', 'tab', 'right'])('%s does nothing', (key) => {
    expect(typing(choice, key)).toEqual(openingState(choice));
  });
});

describe('a scale', () => {
  test.each([
    ['enter', 3],
    ['up enter', 2],
    ['down down space', 5],
    ['1', 1],
    ['5', 5],
  ])('%s answers %i', (keys, response) => {
    expect(typing(scale, keys)).toEqual(answer(response));
  });

  test('a digit is a value, not a place', () => {
    const fromZero = askedOf(QUESTIONS.scale(0, 3));
    expect(typing(fromZero, '0')).toEqual(answer(0));
    expect(typing(fromZero, '3')).toEqual(answer(3));
    expect(typing(fromZero, '4')).toEqual(openingState(fromZero));
    expect(typing(scale, '0')).toEqual(openingState(scale));
  });

  test('values below zero are reached by moving', () => {
    expect(typing(askedOf(QUESTIONS.scale(-2, 2)), 'up enter')).toEqual(answer(-1));
  });

  test('only its ends have words', () => {
    expect(linesOf(scale).map(({ label }) => label)).toEqual(['no', '', '', '', 'yes']);
  });
});

describe('several of a set', () => {
  test.each([
    ['space enter', ['a']],
    ['2 enter', ['b']],
    ['3 1 enter', ['a', 'c']],
    ['space down space enter', ['a', 'b']],
    ['1 1 2 enter', ['b']],
  ])('%s answers %j, in the order of the file', (keys, response) => {
    expect(typing(multi, keys)).toEqual(answer(response));
  });

  test('a digit also moves there', () => {
    expect(typing(multi, '3')).toMatchObject({ cursor: 2, picked: [2] });
  });

  test('none is not an answer', () => {
    const notice = 'Pick at least one with the space bar, or s to skip.';
    expect(typing(multi, 'enter')).toMatchObject({ picked: [], notice });
    expect(typing(multi, '1 1 enter')).toMatchObject({ picked: [], notice });
  });

  test('more than allowed are refused, and none is lost', () => {
    expect(typing(multi, '1 2 3')).toMatchObject({
      picked: [0, 1],
      notice: '2 are picked. Take one back first: choose it again.',
    });
    expect(typing(askedOf(QUESTIONS.multi('a b', 1)), '1 2')).toMatchObject({
      notice: '1 is picked. Take one back first: choose it again.',
    });
  });
});

describe('a ranking', () => {
  test.each([
    ['3 1 enter', ['c', 'a']],
    ['1 3 enter', ['a', 'c']],
    ['1 2 1 3 enter', ['b', 'c']],
  ])('%s answers %j, in the order of picking', (keys, response) => {
    expect(typing(rank, keys)).toEqual(answer(response));
  });

  test('says how many are open', () => {
    expect(typing(rank, 'enter')).toMatchObject({ notice: 'Pick 2 more, best first.' });
    expect(typing(rank, '2 enter')).toMatchObject({ notice: 'Pick 1 more, best first.', picked: [1] });
  });
});

describe.each(ALL.map((asked) => [asked.question.type, asked] as const))('of a %s', (_, asked) => {
  test('b and left go back, but not from the first question', () => {
    expect(typing(asked, 'b')).toEqual({ kind: 'back' });
    expect(typing(asked, 'left')).toEqual({ kind: 'back' });
    expect(typing({ ...asked, number: 1 }, 'b')).toMatchObject({ notice: 'This is the first question.' });
  });

  test('s skips, but not where an answer is required', () => {
    expect(typing(asked, 's')).toEqual({ kind: 'skip' });
    const required = { ...asked, question: { ...asked.question, required: true } };
    expect(typing(required, 's')).toMatchObject({ notice: 'This question has to be answered.' });
  });

  test('f finishes where the rest cannot change the result, else does nothing', () => {
    expect(typing({ ...asked, settled: true }, 'f')).toEqual({ kind: 'finish' });
    expect(typing(asked, 'f')).toEqual(openingState(asked));
  });

  test('q leaves when it is pressed twice, not with another key between', () => {
    expect(typing(asked, 'q')).toMatchObject({
      leaving: true,
      notice: 'Press q again to leave, any other key to stay.',
    });
    expect(typing(asked, 'q q')).toEqual({ kind: 'quit' });
    expect(typing(asked, 'q x q')).toMatchObject({ leaving: true });
    expect(typing(asked, 'q x')).toMatchObject({ leaving: false, notice: '' });
  });

  test('? helps', () => {
    expect(typing(asked, '?')).toMatchObject({ notice: expect.stringContaining('no right answers') });
    const helpful = { ...asked, help: 'Think of a day at work.' };
    expect(typing(helpful, '?')).toMatchObject({
      notice: expect.stringContaining('Think of a day at work.'),
    });
    expect(typing({ ...asked, settled: true }, '?')).toMatchObject({
      notice: expect.stringContaining('f: finish'),
    });
  });

  test('keys with Ctrl belong to the terminal', () => {
    const state = openingState(asked);
    for (const name of ['b', 's', 'q', 'j', 'space'])
      expect(press(state, { name, ctrl: true }, asked)).toBe(state);
  });

  test('whatever is typed, the cursor stays on a line and an answer is a possible one', () => {
    const keys = fc.array(
      fc.constantFrom(...'1234569xj k? '.split(''), 'up', 'down', 'space', 'enter', 'q', 'tab'),
      { maxLength: 30 },
    );
    const possible = responsesOf(asked.question).map(responseKey);
    fc.assert(
      fc.property(keys, (pressed) => {
        const end = typing(asked, pressed.join(' '));
        if (!('kind' in end)) {
          expect(end.cursor).toBeGreaterThanOrEqual(0);
          expect(end.cursor).toBeLessThan(linesOf(asked).length);
          expect(end.picked.length).toBeLessThanOrEqual(picksOf(asked).most);
        } else if (end.kind === 'answer') expect(possible).toContain(responseKey(end.response));
      }),
    );
  });
});
