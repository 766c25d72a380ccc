import fc from 'fast-check';
import { skillGapsOf } from '../../../src/analysis/cohort/skills.js';
import { cohortQuiz, crowd, member, people, trackOf } from './members.js';

const tracksOf = (path: string, field: string) => ({ path: trackOf(path), field: trackOf(field) });
const gapsOf = (members: Parameters<typeof skillGapsOf>[1]) => skillGapsOf(cohortQuiz, members)!;
const short = (members: Parameters<typeof skillGapsOf>[1]) =>
  gapsOf(members).rows.map(({ skill, needed, lacking, core }) => `${skill} ${needed} ${lacking} ${core}`);

test('a role needs its core and useful skills with all that they build on', () => {
  // ant: cut is core, and hold with it; dig is only useful.
  expect(short([member('Ada')])).toEqual(['hold 1 1 1', 'cut 1 1 1', 'dig 1 1 0']);
});

test('the second track refines the first', () => {
  // fly is core for elm, and nap with it.
  expect(short([member('Ada', { tracks: tracksOf('doe', 'elm') })])).toEqual([
    ...['hold 1 1 1', 'cut 1 1 1', 'nap 1 1 1', 'fly 1 1 1'],
  ]);
});

test('who knows a skill knows what it builds on; rows that nobody lacks are left out', () => {
  expect(short([member('Ada', { known: ['cut'] }), member('Bo', { known: ['hold'] })])).toEqual([
    'cut 2 1 1',
    'dig 2 2 0',
  ]);
});

test('what most lack for a core skill stands first', () => {
  const cats = crowd(3, 'cat', { tracks: tracksOf('cat', 'gum') });
  expect(short([...crowd(2, 'ant'), ...cats])).toEqual(['nap 3 3 3', 'hold 2 2 2', 'cut 2 2 2', 'dig 2 2 0']);
});

test('a prerequisite that fewer lack is drawn up before what builds on it', () => {
  // Three can cut but not dig; the one who cannot hold cannot cut, but it is the ground for the others.
  const bees = crowd(3, 'bee', { tracks: tracksOf('bee', 'gum'), known: ['cut'] });
  const cats = crowd(2, 'cat', { tracks: tracksOf('cat', 'gum') });
  expect(short([...cats, ...bees, member('Ada')])).toEqual([
    'hold 4 1 1',
    'cut 4 1 1',
    'dig 4 4 3',
    'nap 2 2 2',
  ]);
});

test('each role of the first track has a column, most people first', () => {
  const bees = crowd(2, 'bee', { tracks: tracksOf('bee', 'gum'), known: ['hold'] });
  const gaps = gapsOf([member('Ada'), ...bees]);
  expect(gaps.roles).toEqual([
    { role: 'bee', people: 2 },
    { role: 'ant', people: 1 },
  ]);
  expect(gaps.rows[0]).toEqual({
    ...{ skill: 'hold', hours: [2, 4], needed: 3, lacking: 1, core: 1 },
    byRole: [
      { needed: 2, lacking: 0 },
      { needed: 1, lacking: 1 },
    ],
  });
});

test('who has no recommendation, or one that names no skills, is not counted', () => {
  const nobody = [
    member('Bo', { tracks: tracksOf('doe', 'gum') }),
    member('Cy', { tracks: { path: trackOf(null), field: trackOf(null) } }),
  ];
  expect(gapsOf([member('Ada'), ...nobody]).people).toBe(1);
  expect(skillGapsOf(cohortQuiz, nobody)).toBeNull();
  expect(skillGapsOf(cohortQuiz, [])).toBeNull();
});

test('a skill that the quiz does not have may be known', () => {
  expect(short([member('Ada', { known: ['juggling'] })])).toHaveLength(3);
});

test('no row stands before one of its prerequisites', () => {
  const needs = new Map(cohortQuiz.skills.map((skill) => [skill.id, skill.needs]));
  fc.assert(
    fc.property(people, (members) => {
      const order = skillGapsOf(cohortQuiz, members)?.rows.map(({ skill }) => skill) ?? [];
      for (const [place, skill] of order.entries())
        for (const need of needs.get(skill)!) expect(order.indexOf(need)).toBeLessThan(place);
    }),
  );
});

test('a core gap is a gap, a gap is a need, and the columns add up to the row', () => {
  fc.assert(
    fc.property(people, (members) => {
      const gaps = skillGapsOf(cohortQuiz, members);
      for (const { needed, lacking, core, byRole } of gaps?.rows ?? []) {
        expect(core).toBeLessThanOrEqual(lacking);
        expect(lacking).toBeLessThanOrEqual(needed);
        expect(byRole.reduce((sum, cell) => sum + cell.needed, 0)).toBe(needed);
        expect(byRole.reduce((sum, cell) => sum + cell.lacking, 0)).toBe(lacking);
      }
    }),
  );
});
