import type { Grouping, TrackMix } from '../../../src/analysis/cohort/cohort.js';
import { cohortOf } from '../../../src/analysis/cohort/cohort-of.js';
import type { Member } from '../../../src/analysis/cohort/member.js';
import { cohortQuiz, crowd, member, trackOf } from './members.js';

const grouping: Grouping = 'alike';
const anonymous = (members: readonly Member[]) =>
  cohortOf(cohortQuiz, members, { anonymous: true, grouping, groups: null });
const path = (role: string | null, other: Parameters<typeof trackOf>[1] = {}) => ({
  tracks: { path: trackOf(role, other), field: trackOf(role === null ? null : 'gum') },
});
const mixOf = (members: readonly Member[]): TrackMix => anonymous(members).tracks[0]!;
const sizes = ({ roles }: TrackMix) => roles.map(({ role, people }) => `${role} ${people}`);

describe('roles', () => {
  test('with fewer than five people are pooled, with those that nobody has', () => {
    const mix = mixOf([...crowd(6, 'a'), ...crowd(3, 'b', path('bee')), ...crowd(2, 'c', path('cat'))]);
    expect(sizes(mix)).toEqual(['ant 6']);
    expect(mix.pooled).toEqual({ roles: ['bee', 'cat', 'doe'], people: 5 });
  });

  test('the smallest shown one joins a pool of fewer than five', () => {
    const mix = mixOf([...crowd(7, 'a'), ...crowd(6, 'b', path('bee')), ...crowd(2, 'c', path('cat'))]);
    expect(sizes(mix)).toEqual(['ant 7']);
    expect(mix.pooled).toEqual({ roles: ['bee', 'cat', 'doe'], people: 8 });
  });

  test('nothing is pooled where all have five or more', () => {
    const mix = mixOf([...crowd(5, 'a'), ...crowd(5, 'b', path('bee'))]);
    expect(sizes(mix)).toEqual(['ant 5', 'bee 5']);
    expect(mix.pooled).toBeNull();
  });

  test('hide how many are insufficient: a shown one joins them, and the pool has no number', () => {
    // 20 less the 6 of ant would be 14 less the 9 of bee: five who are either cat or insufficient.
    const mix = mixOf([
      ...crowd(6, 'a'),
      ...crowd(9, 'b', path('bee')),
      ...crowd(3, 'c', path('cat')),
      ...crowd(2, 'n', path(null)),
    ]);
    expect(sizes(mix)).toEqual(['bee 9', 'ant 6']);
    expect(mix.pooled).toEqual({ roles: ['cat', 'doe'], people: null });
    expect(mix.verdicts.insufficient).toBeNull();
  });

  test('are all pooled where few are recommended anything', () => {
    const mix = mixOf([...crowd(3, 'a'), ...crowd(8, 'n', path(null))]);
    expect(mix.roles).toEqual([]);
    expect(mix.pooled?.people).toBeNull();
    expect(mix.verdicts).toEqual(HIDDEN);
  });
});

const HIDDEN = { tie: null, close: null, leaning: null, clear: null, insufficient: null };

describe('verdicts', () => {
  test('are all hidden where one is of few people', () => {
    const mix = mixOf([
      ...crowd(2, 't', path('ant', { verdict: 'tie' })),
      ...crowd(6, 'c', path('ant', { verdict: 'close' })),
      ...crowd(9, 'l', path('ant', { verdict: 'leaning' })),
    ]);
    expect(mix.verdicts).toEqual(HIDDEN);
  });

  test('are all shown where each has five people or none; how many close calls a role has never is', () => {
    const mix = mixOf([
      ...crowd(6, 'c', path('ant', { verdict: 'close' })),
      ...crowd(9, 'l', path('ant', { verdict: 'leaning' })),
    ]);
    expect(mix.verdicts).toEqual({ tie: 0, close: 6, leaning: 9, clear: 0, insufficient: 0 });
    expect(mix.roles).toEqual([{ role: 'ant', people: 15, close: null }]);
  });
});

describe('traits', () => {
  const spread = (...percents: (number | null)[]) =>
    anonymous(
      percents.map((percent, place) =>
        member(`p${place}`, { traits: [percent === null ? null : { percent, expected: 50 }, null] }),
      ),
    ).traits[0]!;
  const times = (count: number, percent: number | null) => new Array(count).fill(percent);

  test('a bin of few people hides them all', () => {
    expect(spread(...times(3, 5), ...times(8, 25), ...times(6, 45)).bins).toEqual(times(10, null));
    expect(spread(...times(5, 5), ...times(8, 25), ...times(6, 45)).bins).toEqual([
      ...[5, 0, 8, 0, 6, 0, 0, 0, 0, 0],
    ]);
  });

  test('the median takes five people, quartiles twenty; the ends are never shown', () => {
    expect(spread(...times(19, 30))).toMatchObject({ known: 19, median: 30, quartiles: null, range: null });
    expect(spread(...times(20, 30))).toMatchObject({ median: 30, quartiles: [30, 30], range: null });
    expect(spread(...times(4, 30), ...times(9, null))).toEqual({
      ...{ trait: 'care', known: null, expected: null, median: null, quartiles: null, range: null },
      bins: times(10, null),
    });
  });

  test('that few do not have say neither how many have it nor let it be added up', () => {
    expect(spread(...times(6, 30), ...times(9, 50), ...times(2, null))).toMatchObject({
      known: null,
      bins: times(10, null),
    });
  });
});

describe('skills', () => {
  test('a number that leaves few of those who need it is hidden', () => {
    const gaps = anonymous([...crowd(8, 'a'), ...crowd(2, 'k', { known: ['dig'] })]).skills!;
    // All 10 are ants and need everything; 8 of them lack it, so 2 do not.
    expect(gaps).toEqual({
      ...{ people: 10, roles: [] },
      rows: ['hold', 'cut', 'dig'].map((skill) => ({
        ...{ skill, hours: [2, 4], needed: 10, lacking: null, core: null, byRole: [] },
      })),
    });
  });

  test('what only some roles ask for is left out: it would tell how many have them', () => {
    // Ants need hold, cut and dig; with the field elm also nap and fly.
    const elm = { path: trackOf('ant'), field: trackOf('elm') };
    const { rows } = anonymous([...crowd(17, 'a'), ...crowd(7, 'e', { tracks: elm })]).skills!;
    expect(rows.map(({ skill, lacking }) => [skill, lacking])).toEqual([
      ['hold', 24],
      ['cut', 24],
      ['dig', 24],
    ]);
  });

  test('are left out where fewer than five people need any', () => {
    expect(anonymous([...crowd(4, 'a'), ...crowd(6, 'd', path('doe'))]).skills).toBeNull();
  });
});

describe('people', () => {
  const named = [
    member('Zoe', {
      tracks: { path: trackOf('cat', { match: 80, runnerUp: 'ant' }), field: trackOf('gum') },
    }),
    ...crowd(6, 'Bo', {
      flags: ['many-skipped'],
      allFlags: [{ kind: 'many-skipped', skipped: 2, asked: 3 }],
    }),
    ...crowd(6, 'Abe', path('bee')),
    ...crowd(4, 'Cy', path('cat')),
  ];

  test('are numbered in the order of what their rows show', () => {
    const { members } = anonymous(named);
    expect(members.map(({ person }) => person)).toEqual(members.map((_, place) => `Person ${place + 1}`));
    expect(members.map(({ tracks }) => tracks.path!.role).join(' ')).toBe(
      'ant ant ant ant ant ant bee bee bee bee bee bee cat cat cat cat cat',
    );
    expect(members.at(-1)!.tracks).toEqual({
      path: { role: 'cat', match: 80, verdict: null, runnerUp: null },
    });
  });

  test('stand in the same order whatever the order of the inputs', () => {
    expect(anonymous([...named].reverse())).toEqual(anonymous(named));
  });

  test('are nowhere named', () => {
    const text = JSON.stringify(anonymous(named));
    for (const { person } of named) expect(text).not.toContain(person);
    const { quality, teams, tracks } = anonymous(named);
    expect({ flagged: quality.flagged, teams, close: tracks.flatMap(({ close }) => close) }).toEqual({
      ...{ flagged: [], teams: null, close: [] },
    });
    expect(quality.counts).toEqual({ 'straight-lining': 0, 'many-skipped': 6, 'contradictory-pair': 0 });
  });

  test('of a pooled role show none', () => {
    const { members } = anonymous([
      ...crowd(9, 'a'),
      ...crowd(3, 'b', path('bee')),
      ...crowd(2, 'c', path('cat')),
    ]);
    expect(members.at(-1)!.tracks.path).toEqual({ role: null, match: null, verdict: null, runnerUp: null });
  });

  test('have to be five at least', () => {
    expect(() => anonymous(crowd(4, 'a'))).toThrow(RangeError);
    expect(anonymous(crowd(5, 'a')).people).toBe(5);
  });
});
