import { mixOf } from '../../../src/analysis/cohort/mix.js';
import { qualityOf } from '../../../src/analysis/cohort/quality.js';
import { quantile, traitSpreads } from '../../../src/analysis/cohort/traits.js';
import { choice, quizOf } from '../../builders.js';
import { cohortQuiz, crowd, member, trackOf } from './members.js';

describe('the roles of a track', () => {
  const mixed = [
    member('Ada', { tracks: { path: trackOf('cat') } }),
    member('Bo', {
      tracks: { path: trackOf('bee', { verdict: 'close', rival: 'ant', blend: 'wasp', decides: 's' }) },
    }),
    member('Cy', { tracks: { path: trackOf('bee', { verdict: 'tie', rival: 'cat' }) } }),
    member('Di', { tracks: { path: trackOf(null) } }),
    member('Ed', { tracks: { path: trackOf('ant', { verdict: 'leaning' }) } }),
  ];
  const mix = mixOf(cohortQuiz, 'path', mixed);

  test('stand by their people, equal ones as in the quiz; ties and close calls are counted', () => {
    expect(mix.roles).toEqual([
      { role: 'bee', people: 2, close: 2 },
      { role: 'ant', people: 1, close: 0 },
      { role: 'cat', people: 1, close: 0 },
    ]);
  });

  test('count nobody whose sheet is insufficient, but the verdicts do', () => {
    expect(mix.verdicts).toEqual({ tie: 1, close: 1, leaning: 1, clear: 1, insufficient: 1 });
  });

  test('ties and close calls are listed in the order of the members', () => {
    expect(mix.close).toEqual([
      { person: 'Bo', verdict: 'close', between: ['bee', 'ant'], blend: 'wasp', question: 's' },
      { person: 'Cy', verdict: 'tie', between: ['bee', 'cat'], blend: null, question: null },
    ]);
  });

  test('nobody is in a track that nobody has', () => {
    expect(mixOf(cohortQuiz, 'field', mixed).roles).toEqual([]);
  });
});

describe('how a trait is spread', () => {
  const at = (...percents: readonly (number | null)[]) =>
    traitSpreads(
      cohortQuiz,
      percents.map((percent, place) =>
        member(`p${place}`, { traits: [percent === null ? null : { percent, expected: 40 + place }, null] }),
      ),
    )[0]!;

  test('quartiles lie between order statistics, type 7', () => {
    // Places 0.75, 1.5 and 2.25 of 0…3: 10 + 0.75 × 10, 20 + 0.5 × 20, 40 + 0.25 × 40.
    const { quartiles, median, range } = at(40, 10, 80, 20);
    expect({ quartiles, median, range }).toEqual({ quartiles: [17.5, 50], median: 30, range: [10, 80] });
  });

  test('one person is all its quartiles', () => {
    expect(at(70)).toMatchObject({ known: 1, median: 70, quartiles: [70, 70], range: [70, 70] });
  });

  test('a value on a border belongs to the higher bin, 100 to the last', () => {
    expect(at(0, 9.99, 10, 90, 100).bins).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  test('what random answers average is the mean over those of whom it is known', () => {
    // 40 and 42; the one between is not known.
    expect(at(50, null, 60)).toMatchObject({ known: 2, expected: 41 });
  });

  test('of a trait that is known of nobody nothing is known', () => {
    expect(at(null)).toEqual({
      ...{ trait: 'care', known: 0, expected: null, median: null, quartiles: null, range: null },
      bins: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    });
  });

  test('a quiz without traits has none', () => {
    const direct = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
    expect(traitSpreads(direct, crowd(3, 'p'))).toEqual([]);
  });

  test('the first and the last order statistic are the ends', () => {
    expect([quantile([1, 2, 4], 0), quantile([1, 2, 4], 1)]).toEqual([1, 4]);
  });
});

test('flags are counted once for each person, and listed in full', () => {
  const pair = (trait: string) => ({ kind: 'contradictory-pair', trait, questions: ['s', 't'] }) as const;
  const line = { kind: 'straight-lining', value: 3, count: 4 } as const;
  const flagged = [
    member('Ada', { flags: ['contradictory-pair'], allFlags: [pair('care'), pair('pace')] }),
    member('Bo', { tracks: { path: trackOf(null), field: trackOf(null) } }),
    member('Cy', { flags: ['contradictory-pair', 'straight-lining'], allFlags: [pair('care'), line] }),
  ];
  expect(qualityOf(flagged)).toEqual({
    insufficient: 1,
    counts: { 'straight-lining': 1, 'many-skipped': 0, 'contradictory-pair': 2 },
    flagged: [
      { person: 'Ada', flags: [pair('care'), pair('pace')] },
      { person: 'Cy', flags: [pair('care'), line] },
    ],
  });
});
