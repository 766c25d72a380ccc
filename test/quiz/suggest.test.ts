import { didYouMean, nearest } from '../../src/quiz/suggest.js';

describe('the id that was probably meant', () => {
  test.each([
    ['testr', 'tester'],
    ['testerr', 'tester'],
    ['tesster', 'tester'],
    ['teaser', 'tester'],
    ['Tester', 'tester'],
    ['data-enginer', 'data-engineer'],
    ['date-enginere', 'data-engineer'],
    ['cat', 'car'],
  ])('%s: %s', (written, meant) => {
    expect(nearest(written, ['data-engineer', 'tester', 'car'])).toBe(meant);
  });

  test('is the nearest, the first of equally near ones', () => {
    expect(nearest('scales', ['scaling', 'scale'])).toBe('scale');
    expect(nearest('cot', ['cat', 'cut'])).toBe('cat');
  });

  test('differs in no more than a third of its letters, or in one', () => {
    // Two of six are a third; three of six, or two of five, are more.
    expect(nearest('toster', ['tester'])).toBe('tester');
    expect(nearest('taster', ['teaser'])).toBe('teaser');
    expect(nearest('coster', ['tester'])).toBe('tester');
    expect(nearest('cosier', ['tester'])).toBeNull();
    expect(nearest('pasta', ['paint'])).toBeNull();
    expect(nearest('b', ['a'])).toBe('a');
  });

  test('is not looked for in an empty text or one of more than 100 letters', () => {
    expect(nearest('', ['a'])).toBeNull();
    expect(nearest('a'.repeat(100), ['a'.repeat(99)])).toBe('a'.repeat(99));
    expect(nearest('a'.repeat(101), ['a'.repeat(100)])).toBeNull();
  });
});

describe('what to say', () => {
  test('the one that was probably meant', () => {
    expect(didYouMean('testr', ['tester', 'hacker'])).toBe('Did you mean "tester"?');
  });

  test('else all, where they are no more than eight', () => {
    expect(didYouMean('zzzz', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toBe(
      'Choose from: a, b, c, d, e, f, g, h.',
    );
    expect(didYouMean('zzzz', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])).toBe('');
  });

  test('nothing where there is nothing to choose from', () => {
    expect(didYouMean('a', [])).toBe('');
  });
});
