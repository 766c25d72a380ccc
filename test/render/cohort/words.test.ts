import { teamWords } from '../../../src/render/cohort/team-words.js';
import { flagsShort, ofWords, verdictCounts } from '../../../src/render/cohort/words.js';
import { showcase } from '../../showcase.js';
import { team } from './cohorts.js';

test.each([
  [12, 30, '12 of 30'],
  [0, 30, '0 of 30'],
  [12, null, '12'],
  [null, 30, 'hidden'],
  [null, null, 'hidden'],
])('%s of %s people: %s', (count, total, words) => {
  expect(ofWords(count, total)).toBe(words);
});

describe('verdicts in one line', () => {
  const none = { tie: 0, close: 0, leaning: 0, clear: 0, insufficient: 0 };

  test.each([
    [none, ''],
    [{ ...none, clear: 1, close: 2, tie: 2 }, '1 clear, 2 close calls, 2 ties'],
    [{ ...none, clear: 9, tie: null, close: null }, '9 clear, others hidden'],
    [{ ...none, tie: null, close: null }, 'how sure: hidden'],
  ])('%j: %s', (verdicts, words) => {
    expect(verdictCounts(verdicts)).toBe(words);
  });
});

test('a kind of flag is named once', () => {
  expect(flagsShort(['contradictory-pair', 'contradictory-pair', 'straight-lining'])).toBe(
    'Contradictory answers, one answer throughout',
  );
  expect(flagsShort([])).toBe('');
});

describe('a team', () => {
  const quiz = showcase();
  const maker = (people: number) => ({ role: 'maker', people });
  const thinker = (people: number) => ({ role: 'thinker', people });

  test.each([
    ['of one kind', team(['Ada', 'Bo', 'Cy'], { roles: [maker(3)] }), 'all maker short'],
    [
      'with somebody of no recommendation does not say all',
      team(['Ada', 'Bo'], { roles: [maker(1)] }),
      'maker short',
    ],
    [
      'of several kinds',
      team(['Ada', 'Bo', 'Cy'], { roles: [maker(2), thinker(1)] }),
      '2 maker short, 1 thinker short',
    ],
    [
      'of no recommendation',
      team(['Ada', 'Bo'], { share: { trait: 'hands', end: 'low' } }),
      'both lean to "hands low"',
    ],
    ['of which nothing is known', team(['Ada', 'Bo']), ''],
  ])('%s', (_, one, words) => {
    expect(teamWords(quiz, one)).toBe(words);
  });

  test('says nothing of traits that only stand for roles', () => {
    const one = team(['Ada', 'Bo'], { differ: 'hands', share: { trait: 'people', end: 'low' } });
    expect(teamWords({ ...quiz, direct: true }, one)).toBe('');
  });
});
