import fc from 'fast-check';
import { anonymised } from '../../../src/analysis/change/anonymous.js';
import type { Change } from '../../../src/analysis/change/change.js';
import { changeOf } from '../../../src/analysis/change/change-of.js';
import { coins, sideOf, toss } from './sides.js';

const VERSION = { id: 'small', version: '1', hash: '' };

/** A change of which only the figures are of interest. */
const changeWith = (people: number, other: Partial<Change>): Change => ({
  ...{ schema: 'which-path/change@1', before: VERSION, after: VERSION, people, anonymous: false },
  ...{ onlyBefore: ['Ada'], onlyAfter: ['Bob'], tracks: [], traits: [], questions: [], members: [] },
  ...other,
});

type Track = Change['tracks'][number];
const trackOf = (people: number, compared: number, moves: readonly number[], beyondClose: number): Track => {
  const track = {
    ...{ track: 'path', compared, moved: moves.reduce((sum, each) => sum + each, 0), beyondClose },
    moves: moves.map((count, nth) => ({ from: 'up', to: `role-${nth}`, people: count })),
  };
  return anonymised(changeWith(people, { tracks: [track] })).tracks[0] as Track;
};

test('names are left out, and so is everything of single people', () => {
  const sheets = Array.from({ length: 5 }, (_, nth) => [`Person ${nth}`, toss('xxxxx')] as const);
  const change = changeOf(sideOf(coins, [...sheets, ['Ada', {}]]), sideOf(coins, [...sheets, ['Bob', {}]]), {
    anonymous: true,
  });
  expect(change).toMatchObject({ people: 5, anonymous: true, onlyBefore: [], onlyAfter: [], members: [] });
  expect(JSON.stringify(change)).not.toMatch(/Person|Ada|Bob/);
});

test('fewer than five people cannot be anonymous', () => {
  expect(() => anonymised(changeWith(4, {}))).toThrow(RangeError);
  expect(() => anonymised(changeWith(5, {}))).not.toThrow();
});

describe('a number under five is not shown', () => {
  test('of those who moved, nor anything that is part of it', () => {
    expect(trackOf(30, 30, [3, 1], 2)).toMatchObject({
      compared: 30,
      moved: null,
      beyondClose: null,
      moves: [],
    });
  });

  test('of those who stayed', () => {
    expect(trackOf(30, 30, [20, 7], 20)).toMatchObject({ moved: null, moves: [] });
  });

  test('of those who could not be compared', () => {
    expect(trackOf(30, 27, [10], 10)).toMatchObject({ compared: null, moved: 10 });
    // All who were compared moved: that would tell of the other three as well.
    expect(trackOf(30, 27, [27], 20)).toMatchObject({ compared: null, moved: null });
  });

  test('of those for whom it was a close call', () => {
    expect(trackOf(30, 30, [10], 8).beyondClose).toBeNull();
    expect(trackOf(30, 30, [10], 5).beyondClose).toBe(5);
  });

  test('nobody is no small number', () => {
    expect(trackOf(30, 30, [], 0)).toMatchObject({ compared: 30, moved: 0, beyondClose: 0 });
  });
});

test('moves that are left out are five people or more together: otherwise the smallest shown joins them', () => {
  const shown = (...moves: number[]) => trackOf(60, 60, moves, 0).moves.map(({ people }) => people);
  expect(shown(9, 6, 4, 1)).toEqual([9, 6]);
  expect(shown(9, 6, 4)).toEqual([9]);
  expect(shown(9, 6)).toEqual([9, 6]);
});

test('a question is left out where few answered it otherwise, or few did not', () => {
  const questions = [28, 25, 5, 4].map((people) => ({ question: `q${people}`, people }));
  expect(anonymised(changeWith(30, { questions })).questions.map(({ people }) => people)).toEqual([25, 5]);
});

test('a mean is shown of five people or more', () => {
  const trait = (known: number) =>
    anonymised(changeWith(30, { traits: [{ trait: 'care', known, mean: 1, meanAbsolute: 2 }] })).traits[0];
  expect(trait(4)).toMatchObject({ known: null, mean: null, meanAbsolute: null });
  expect(trait(25)).toMatchObject({ known: 25, mean: 1, meanAbsolute: 2 });
  // How many is unknown of whom it is not known; the mean tells nothing of those.
  expect(trait(28)).toMatchObject({ known: null, mean: 1, meanAbsolute: 2 });
});

test('a mean is a whole number, and hidden where few have changed an answer', () => {
  const traits = [{ trait: 'care', known: 30, mean: 0.7, meanAbsolute: 1.4 }];
  const changed = (count: number): Change['members'] =>
    Array.from({ length: 30 }, (_, nth) => ({
      person: `P${nth}`,
      answers: nth < count ? [{ question: 'q', before: 'x', after: 'y' }] : [],
      tracks: {},
    }));
  const trait = (count: number) => anonymised(changeWith(30, { traits, members: changed(count) })).traits[0];
  expect(trait(5)).toMatchObject({ mean: 1, meanAbsolute: 1 });
  expect(trait(4)).toMatchObject({ mean: null, meanAbsolute: null });
});

test('no number that is shown, and no difference of two where one holds the other, is 1 to 4', () => {
  const counts = fc.integer({ min: 5, max: 60 }).chain((people) =>
    fc.record({
      people: fc.constant(people),
      compared: fc.integer({ min: 0, max: people }),
      moves: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
      close: fc.nat(60),
    }),
  );
  fc.assert(
    fc.property(counts, ({ people, compared, moves: drawn, close }) => {
      const sorted = [...drawn].sort((a, b) => b - a);
      const total = sorted.reduce((sum, each) => sum + each, 0);
      const whole = Math.min(people, Math.max(compared, total));
      const moves = total > whole ? [] : sorted;
      const moved = moves.reduce((sum, each) => sum + each, 0);
      const shown = trackOf(people, whole, moves, Math.min(moved, close));
      const listed = shown.moves.reduce((sum, each) => sum + each.people, 0);
      // Largest first; each holds all that follow it.
      const nested = [
        [people, shown.compared, shown.moved, shown.beyondClose],
        [people, shown.compared, shown.moved, shown.moved === null ? null : listed],
      ].map((chain) => chain.filter((count) => count !== null));
      for (const chain of nested) {
        for (const [at, count] of chain.entries()) {
          const small = [count, ...chain.slice(0, at).map((holder) => holder - count)];
          expect(small.filter((each) => each > 0 && each < 5)).toEqual([]);
        }
      }
      expect(shown.moves.filter((move) => move.people < 5)).toEqual([]);
      if (shown.moved === null) expect(shown.moves).toEqual([]);
    }),
    { seed: 53, numRuns: 500 },
  );
});
