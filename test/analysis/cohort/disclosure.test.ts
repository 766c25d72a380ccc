import fc from 'fast-check';
import type { Figures } from '../../../src/analysis/cohort/anonymous.js';
import type { Cohort } from '../../../src/analysis/cohort/cohort.js';
import { cohortOf } from '../../../src/analysis/cohort/cohort-of.js';
import type { Member } from '../../../src/analysis/cohort/member.js';
import { mixOf } from '../../../src/analysis/cohort/mix.js';
import { qualityOf } from '../../../src/analysis/cohort/quality.js';
import { skillGapsOf } from '../../../src/analysis/cohort/skills.js';
import { traitSpreads } from '../../../src/analysis/cohort/traits.js';
import { type Numbers, type Sum, workedOut } from './attacker.js';
import { cohortQuiz, people } from './members.js';

// Against an attacker who has the shown figures, knows how they add up, and solves the equations of each table.

type Full = Figures & { readonly people: number };

const cohorts = (members: readonly Member[]): { shown: Cohort; full: Full } => ({
  shown: cohortOf(cohortQuiz, members, { anonymous: true, grouping: 'alike', groups: null }),
  full: {
    people: members.length,
    tracks: cohortQuiz.tracks.map(({ id }) => mixOf(cohortQuiz, id, members)),
    traits: traitSpreads(cohortQuiz, members),
    skills: skillGapsOf(cohortQuiz, members),
    quality: qualityOf(members),
  },
});

/** What of these figures is known, shown or worked out, and tells of one to four people. */
function telling(shown: Numbers, truth: Numbers, sums: readonly Sum[]): string[] {
  const found = workedOut(shown, sums);
  const known = Object.keys(shown).filter((name) => shown[name] !== null || found.includes(name));
  return known.flatMap((name) => {
    const number = truth[name] as number;
    return number > 0 && number < 5 ? `${name} is ${number}` : [];
  });
}

/** Fills what is missing with `null`: figures that are never shown. */
const seen = (truth: Numbers, shown: Numbers): Numbers =>
  Object.fromEntries(Object.keys(truth).map((name) => [name, shown[name] ?? null]));

const add = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

function trackFigures(full: Full, shown: Cohort, place: number): [Numbers, Numbers, Sum[]] {
  const [all, mix] = [full.tracks[place]!, shown.tracks[place]!];
  const { tie, close, leaning, clear, insufficient } = all.verdicts as Record<string, number>;
  const isShown = (role: string) => mix.roles.some((share) => share.role === role);
  const pooled = all.roles.filter(({ role }) => !isShown(role));
  const named = all.roles.filter(({ role }) => isShown(role));
  const truth: Record<string, number> = {
    ...({ tie, close, leaning, clear, insufficient } as Record<string, number>),
    ...{ everybody: full.people, unsure: tie! + close!, sure: leaning! + clear! },
    pool: add(pooled.map(({ people }) => people)),
    'pool unsure': add(pooled.map((share) => share.close!)),
    'without role': full.people - add(named.map(({ people }) => people)),
    recommended: full.people - insufficient!,
  };
  const known: Record<string, number | null> = {
    ...mix.verdicts,
    everybody: full.people,
    pool: mix.pooled?.people ?? null,
  };
  if (mix.pooled === null) known.pool = 0;
  truth['pool sure'] = truth.pool! - truth['pool unsure']!;
  for (const { role, people, close: unsure } of named) {
    Object.assign(truth, { [role]: people, [`${role} unsure`]: unsure!, [`${role} sure`]: people - unsure! });
    Object.assign(known, {
      [role]: people,
      [`${role} unsure`]: mix.roles.find((share) => share.role === role)!.close,
    });
  }
  // Who counts rows knows how many of them have a role.
  known['without role'] =
    place === 0 ? shown.members.filter(({ tracks }) => tracks[mix.track]!.role === null).length : null;
  const parts = [...named.map(({ role }) => role), 'pool'];
  const sums: Sum[] = [
    ['everybody', ['recommended', 'insufficient']],
    ['recommended', ['unsure', 'sure']],
    ['recommended', parts],
    ['without role', ['pool', 'insufficient']],
    ['unsure', ['tie', 'close']],
    ['sure', ['leaning', 'clear']],
    ['unsure', parts.map((role) => `${role} unsure`)],
    ['sure', parts.map((role) => `${role} sure`)],
    ...parts.map((role): Sum => [role, [`${role} unsure`, `${role} sure`]]),
  ];
  return [truth, seen(truth, known), sums];
}

test('no figure of a track tells of fewer than five people, nor what follows from them', () => {
  fc.assert(
    fc.property(people, (members) => {
      const { shown, full } = cohorts(members);
      for (const place of [0, 1]) {
        const [truth, known, sums] = trackFigures(full, shown, place);
        expect(telling(known, truth, sums)).toEqual([]);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('a skill is shown only where everybody needs it, and how many lack it tells of five or more, or of all', () => {
  fc.assert(
    fc.property(people, (members) => {
      const { shown, full } = cohorts(members);
      for (const { skill, needed, lacking, core, byRole } of shown.skills?.rows ?? []) {
        const all = full.skills!.rows.find((row) => row.skill === skill)!;
        expect(all.needed).toBe(full.skills!.people);
        expect({ core, byRole }).toEqual({ core: null, byRole: [] });
        for (const count of [needed, lacking].filter((each) => each !== null)) {
          const left = [all.needed! - count, full.people - count];
          for (const number of [count, ...left]) expect(number === 0 || number >= 5).toBe(true);
        }
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('no two tracks stand in one row', () => {
  fc.assert(
    fc.property(people, (members) => {
      for (const { tracks } of cohorts(members).shown.members) expect(Object.keys(tracks)).toHaveLength(1);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('no figure of a trait tells of fewer than five people, nor what follows from them', () => {
  fc.assert(
    fc.property(people, (members) => {
      const { shown, full } = cohorts(members);
      for (const [place, all] of full.traits.entries()) {
        const { bins, known } = shown.traits[place]!;
        const named = (counts: readonly (number | null)[]) =>
          Object.fromEntries(counts.map((count, at) => [`bin ${at}`, count]));
        const rest = { everybody: full.people, unknown: full.people - all.known! };
        const truth = { ...named(all.bins), ...rest, known: all.known };
        const sums: Sum[] = [
          ['known', Object.keys(named(bins))],
          ['everybody', ['known', 'unknown']],
        ];
        expect(
          telling({ ...named(bins), known, everybody: full.people, unknown: null }, truth, sums),
        ).toEqual([]);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('no count of sheets to be read with care tells of fewer than five people, nor do the others', () => {
  fc.assert(
    fc.property(people, (members) => {
      const { quality, people: everybody } = cohorts(members).shown;
      for (const count of [quality.insufficient, ...Object.values(quality.counts)]) {
        if (count !== null) expect([0, everybody]).toContain(count < 5 || everybody - count < 5 ? count : 0);
      }
    }),
  );
});

test('the rows of a table and the order of the skills are the same whatever the order of the inputs', () => {
  fc.assert(
    fc.property(
      people.chain((members) =>
        fc.tuple(fc.constant(members), fc.shuffledSubarray([...members], { minLength: members.length })),
      ),
      ([members, shuffled]) => {
        expect(cohorts(shuffled).shown).toEqual(cohorts(members).shown);
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});
