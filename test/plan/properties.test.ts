import fc from 'fast-check';
import type { LearnStep, Plan } from '../../src/plan/plan.js';
import { addHours, midpointOf, NO_HOURS } from '../../src/plan/schedule.js';
import { closureOf, skillIndex } from '../../src/plan/targets.js';
import type { HourRange, Quiz } from '../../src/quiz/quiz.js';
import { planTo, skillQuiz, type WrittenRole, type WrittenSkill } from './graph.js';

const SKILLS = 12;
const idOf = (place: number): string => `s${place}`;
const ids = Array.from({ length: SKILLS }, (_, place) => idOf(place));

/** Skills may need only those with a smaller number, so there is no circle; the file has them in any order. */
const skills = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20), fc.uniqueArray(fc.nat(SKILLS - 1), { maxLength: 3 })), {
    ...{ minLength: SKILLS, maxLength: SKILLS },
  })
  .map((drawn) =>
    drawn.map(([low, more, needs], place): [string, WrittenSkill] => [
      idOf(place),
      [low, low + more, ...needs.filter((need) => need < place).map(idOf)],
    ]),
  )
  .chain((entries) => fc.shuffledSubarray(entries, { minLength: SKILLS }))
  .map((entries) => Object.fromEntries(entries));

const role: fc.Arbitrary<WrittenRole> = fc
  .tuple(
    fc.shuffledSubarray(ids),
    fc.nat(SKILLS),
    fc.nat(SKILLS),
    fc.array(fc.subarray(ids, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  )
  .map(([order, a, b, projects]) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    return {
      core: order.slice(0, first),
      useful: order.slice(first, second),
      occasional: order.slice(second),
      projects: Object.fromEntries(projects.map((needs, place) => [`p${place}`, needs])),
    };
  });

const quiz = fc
  .record({ skills, one: role, two: role })
  .map(({ skills: graph, one, two }) => skillQuiz(graph, { one, two }));

const roles = fc.constantFrom<readonly [readonly [string] | readonly [string, string], 'merged' | 'fork']>(
  [['one'], 'merged'],
  [['one', 'two'], 'merged'],
  [['one', 'two'], 'fork'],
);

const drawn = fc.record({
  quiz,
  roles,
  known: fc.subarray(ids, { maxLength: 4 }),
  hoursPerWeek: fc.constantFrom(1, 3.5, 6, 8),
  weeks: fc.option(fc.integer({ min: 1, max: 40 })),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const planOf = ({ quiz: each, roles: [chosen, shape], ...wishes }: Drawn): Plan =>
  planTo(each, chosen, { shape, ...wishes });

/** What is met on the way through a branch: the trunk, then the branch itself. */
function waysThrough(plan: Plan): Plan['steps'][] {
  const [trunk, ...forks] = plan.branches.map(({ id }) => plan.steps.filter(({ branch }) => branch === id));
  return forks.length === 0 ? [trunk ?? []] : forks.map((steps) => [...(trunk ?? []), ...steps]);
}

const learned = (steps: Plan['steps']): string[] =>
  steps.filter((step): step is LearnStep => step.kind === 'learn').map(({ skill }) => skill);

const sumOf = (ranges: readonly HourRange[]): HourRange => ranges.reduce(addHours, NO_HOURS);

const needsOf = (each: Quiz, skill: string): readonly string[] =>
  each.skills.find(({ id }) => id === skill)?.needs ?? [];

const holds = (check: (plan: Plan, from: Drawn) => void): void =>
  fc.assert(
    fc.property(drawn, (from) => check(planOf(from), from)),
    { numRuns: 200 },
  );

test('what a step builds on is known or stands before it', () => {
  holds((plan, { quiz: each }) => {
    for (const steps of waysThrough(plan)) {
      const there = new Set(plan.known);
      for (const skill of learned(steps)) {
        expect(needsOf(each, skill).filter((need) => !there.has(need))).toEqual([]);
        there.add(skill);
      }
    }
  });
});

test('no skill is learned twice, and none that is known', () => {
  holds((plan) => {
    for (const steps of waysThrough(plan)) {
      const all = [...plan.known, ...learned(steps)];
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

test('without a deadline exactly the targets and what they build on are learned', () => {
  holds((plan, { quiz: each, known, weeks, roles: [chosen] }) => {
    if (weeks !== null) return;
    const targets = each.roles
      .filter(({ id }) => chosen.includes(id as never))
      .flatMap((r) => [...r.skills.core, ...r.skills.useful]);
    const expected = closureOf([...targets, ...known], skillIndex(each));
    expect(new Set([...plan.known, ...learned(plan.steps)])).toEqual(expected);
  });
});

test('the sum is that of the steps on the longest way', () => {
  holds((plan) => {
    const sums = waysThrough(plan).map((steps) => sumOf(steps.map(({ hours }) => hours)));
    const longest = Math.max(...sums.map(midpointOf));
    expect(sums.filter((sum) => midpointOf(sum) === longest)).toContainEqual(plan.hours);
    const [low, high] = plan.coreHours;
    expect(low <= plan.hours[0] && high <= plan.hours[1]).toBe(true);
  });
});

test('steps follow each other without a gap, from week 1 on', () => {
  holds((plan) => {
    for (const steps of waysThrough(plan)) {
      let week = 1;
      for (const { from, to } of steps) {
        expect(from - week === 0 || from - week === 1).toBe(true);
        expect(to).toBeGreaterThanOrEqual(from);
        week = to;
      }
    }
  });
});

test('a deadline is kept, unless there is only one target with what it builds on', () => {
  holds((plan, { quiz: each, weeks, hoursPerWeek }) => {
    for (const steps of weeks === null ? [] : waysThrough(plan)) {
      const all = learned(steps);
      const leadsToOne = all.some((skill) => {
        const before = closureOf([skill], skillIndex(each));
        return all.every((other) => before.has(other));
      });
      if (leadsToOne) continue;
      expect(midpointOf(sumOf(steps.map(({ hours }) => hours)))).toBeLessThanOrEqual(
        (weeks ?? 0) * hoursPerWeek,
      );
    }
  });
});

test('a target is planned, known or left out, only one of them', () => {
  holds((plan, { quiz: each, roles: [chosen, shape] }) => {
    if (shape === 'fork') return;
    const there = [...plan.known, ...learned(plan.steps), ...plan.leftOut.map(({ skill }) => skill)];
    expect(new Set(there).size).toBe(there.length);
    for (const { id, skills: levels } of each.roles) {
      if (!chosen.includes(id as never)) continue;
      for (const skill of [...levels.core, ...levels.useful]) expect(there).toContain(skill);
    }
  });
});

test('no useful skill is planned while a core skill is left out', () => {
  holds((plan, { roles: [, shape] }) => {
    if (shape === 'fork' || !plan.leftOut.some(({ level }) => level === 'core')) return;
    const useful = plan.steps.filter((step) => step.kind === 'learn' && step.level === 'useful');
    expect(useful).toEqual([]);
  });
});

test('of each checkpoint all skills are there, the last of them just before', () => {
  holds((plan, { quiz: each }) => {
    for (const steps of waysThrough(plan)) {
      for (const [place, step] of steps.entries()) {
        if (step.kind !== 'checkpoint') continue;
        const needs = each.roles
          .find(({ id }) => id === step.role)
          ?.projects.find(({ title }) => title === step.title)?.needs;
        const before = learned(steps.slice(0, place));
        expect([...plan.known, ...before]).toEqual(expect.arrayContaining([...(needs ?? [])]));
        expect(needs).toContain(before.at(-1));
      }
    }
  });
});
