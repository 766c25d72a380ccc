import {
  leansComplaint,
  likesComplaint,
  outcomeComplaint,
  outcomesComplaint,
  readLikes,
  readTrait,
  titleComplaint,
  traitComplaint,
  traitLeansComplaint,
  traitsComplaint,
  traitsFor,
} from '../../../src/quiz/new/draft-rules.js';

test('a title is needed, of at most 120 letters', () => {
  expect(titleComplaint(' ')).toContain('needs a title');
  expect(titleComplaint('a'.repeat(120))).toBeNull();
  expect(titleComplaint('a'.repeat(121))).toBe('At most 120 letters, please; this has 121.');
});

test('an outcome stands once, whatever its capitals and spaces', () => {
  expect(outcomeComplaint('Data', ['Front end'])).toBeNull();
  expect(outcomeComplaint('front  END', ['Front end'])).toBe('"front  END" is there already.');
});

test('there are at least two outcomes', () => {
  expect(outcomesComplaint(['Data'])).toContain('at least two');
  expect(outcomesComplaint(['Data', 'Ops'])).toBeNull();
});

test.each([
  ['looks / workings', { low: 'looks', high: 'workings' }],
  ['looks/workings', { low: 'looks', high: 'workings' }],
  ['front/back / data', { low: 'front/back', high: 'data' }],
  ['looks /', { low: 'looks', high: '' }],
])('%s has two ends', (typed, trait) => {
  expect(readTrait(typed)).toEqual(trait);
});

test.each(['looks', 'a/b/c', 'a / b / c', ''])('%j has not', (typed) => {
  expect(readTrait(typed)).toContain('Two ends with a slash');
});

test('the ends of a trait are words, and different; no trait stands twice, the other way round neither', () => {
  expect(traitComplaint({ low: 'looks', high: '' }, [])).toContain('Both ends need words');
  expect(traitComplaint({ low: 'looks', high: 'Looks' }, [])).toBe('The two ends are the same.');
  expect(traitComplaint({ low: 'b', high: 'a' }, [{ low: 'a', high: 'b' }])).toBe(
    '"a / b" is there already.',
  );
  expect(traitComplaint({ low: 'a', high: 'c' }, [{ low: 'a', high: 'b' }])).toBeNull();
});

test('one trait is enough for two outcomes, two for eight, three for twenty-six', () => {
  const trait = { low: 'a', high: 'b' };
  expect(traitsComplaint([], 2)).toContain('at least one trait');
  expect(traitsComplaint([trait], 2)).toBeNull();
  expect(traitsComplaint([trait], 3)).toBe(
    'One trait is enough for 2 outcomes, one at each end. For 3, add one more.',
  );
  expect(traitsComplaint([trait, trait], 8)).toBeNull();
  expect(traitsComplaint([trait, trait], 9)).toBe('2 traits are enough for 8 outcomes. For 9, add one more.');
  expect(traitsComplaint([trait], 27)).toBe(
    'One trait is enough for 2 outcomes, one at each end. For 27, add 3 more.',
  );
  expect([2, 3, 8, 9, 26, 27, 28].map(traitsFor)).toEqual([1, 2, 2, 3, 3, 4, 4]);
});

test('a trait on which all are alike tells nothing', () => {
  expect(traitLeansComplaint({ low: 'a', high: 'b' }, [1, 1, 1])).toContain(
    'All outcomes are alike on "a / b"',
  );
  expect(traitLeansComplaint({ low: 'a', high: 'b' }, [1, 0, 1])).toBeNull();
});

test('two outcomes that lean alike are named, and one that leans nowhere', () => {
  const names = ['A', 'B', 'C'];
  expect(
    leansComplaint(names, [
      [1, 0],
      [0, 1],
      [1, 0],
    ]),
  ).toEqual({
    text: '"A" and "C" lean the same way everywhere: they would tie for ever. Say again where they differ.',
    outcomes: [0, 2],
  });
  expect(
    leansComplaint(names, [
      [1, 0],
      [0, 0],
      [0, 1],
    ]),
  ).toMatchObject({ outcomes: [1] });
  expect(
    leansComplaint(names, [
      [1, 0],
      [-1, 0],
      [0, 1],
    ]),
  ).toBeNull();
});

test('things to like stand once each, with semicolons between', () => {
  expect(readLikes(' drawing;; tidying tables ;')).toEqual(['drawing', 'tidying tables']);
  expect(likesComplaint(['drawing', 'tidying'], ['counting'])).toBeNull();
  expect(likesComplaint(['drawing', 'Drawing'], [])).toBe('"Drawing" is there already.');
  expect(likesComplaint(['counting'], ['counting'])).toBe('"counting" is there already.');
  expect(likesComplaint(readLikes(' ; '), [])).toBe('This is empty.');
});
