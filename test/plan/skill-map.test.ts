import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.js';
import { type SkillMap, type SkillRow, skillMap } from '../../src/plan/skill-map.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { shippedQuiz } from '../builders.js';
import { planTo, skillQuiz, type WrittenSkill } from './graph.js';

/** The rows as a terminal would draw them: `o` a skill, `|` a line that goes on, `/` one that comes in and ends. */
function drawn({ rows, lanes }: SkillMap): string[] {
  return rows.map(({ skill, lane, through, incoming }) => {
    const marks = Array.from({ length: lanes }, (_, each) => {
      if (each === lane) return 'o';
      if (through.includes(each)) return '|';
      return incoming.includes(each) ? '/' : ' ';
    });
    return `${marks.join('').trimEnd()} ${skill}`;
  });
}

const mapOf = (quiz: Quiz, roles: Parameters<typeof planTo>[1], wishes = {}): SkillMap =>
  skillMap(quiz, planTo(quiz, roles, wishes));

const rowOf = ({ rows }: SkillMap, skill: string): SkillRow => rows.find((row) => row.skill === skill)!;

const h = (...needs: string[]): WrittenSkill => [1, 1, ...needs];
const diamond = skillQuiz(
  { a: h(), b: h('a'), c: h('a'), d: h('b', 'c', 'a'), e: h() },
  { one: { core: ['d'], useful: ['e'] } },
);

test('a line runs from a skill to the last one that builds on it', () => {
  // a stays open for b and c; b waits in lane 1 while c takes over the lane of a.
  expect(drawn(mapOf(diamond, ['one']))).toEqual(['o a', '|o b', 'o| c', 'o/ d', 'o e']);
});

test('a prerequisite that is reached through another one has no line of its own', () => {
  expect(rowOf(mapOf(diamond, ['one']), 'd')).toMatchObject({
    after: ['b', 'c'],
    incoming: [1, 0],
    opens: false,
  });
});

test('a skill can be begun now when all that it builds on is known', () => {
  const states = (known: string[]) =>
    mapOf(diamond, ['one'], { known }).rows.map(({ skill, state }) => `${skill} ${state}`);
  expect(states([])).toEqual(['a next', 'b later', 'c later', 'd later', 'e next']);
  expect(states(['b'])).toEqual(['c next', 'd later', 'e next']);
});

test('what is known has no row and no line', () => {
  expect(drawn(mapOf(diamond, ['one'], { known: ['b', 'c'] }))).toEqual(['o d', 'o e']);
});

test('where nothing is to be learned there are no rows and no lanes', () => {
  expect(mapOf(diamond, ['one'], { known: ['d', 'e'] })).toEqual({ rows: [], lanes: 0 });
});

test('a branch of a fork builds on the trunk, whose lines pass by the other branch', () => {
  const quiz = skillQuiz(
    { a: h(), b: h('a'), c: h('a') },
    { one: { core: ['a', 'b'] }, two: { core: ['a', 'c'] } },
  );
  const map = mapOf(quiz, ['one', 'two'], { shape: 'fork' });
  expect(map.rows.map(({ branch }) => branch)).toEqual(['trunk', 'one', 'two']);
  expect(drawn(map)).toEqual(['o a', '|o b', 'o c']);
});

test('Ada has at most five lines side by side', () => {
  const map = mapOf(shippedQuiz(), ['python-developer', 'web-developer'], {
    known: ['python-basics', 'git'],
  });
  expect(map.lanes).toBe(5);
});

const SIZE = 14;
const idOf = (place: number): string => `s${place}`;

/** Skills need only those with a smaller number, so there is no circle. */
const planned = fc
  .record({
    needs: fc.array(fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 4 }), { minLength: SIZE, maxLength: SIZE }),
    one: fc.shuffledSubarray(Array.from({ length: SIZE }, (_, place) => idOf(place))),
    two: fc.shuffledSubarray(Array.from({ length: SIZE }, (_, place) => idOf(place))),
    known: fc.array(fc.nat(SIZE - 1).map(idOf), { maxLength: 2 }),
    weeks: fc.option(fc.integer({ min: 1, max: 12 })),
  })
  .map(({ needs, one, two, known, weeks }) => {
    const skills = needs.map(
      (each, place) => [idOf(place), h(...each.filter((n) => n < place).map(idOf))] as const,
    );
    const quiz = skillQuiz(Object.fromEntries(skills), { one: { core: one }, two: { useful: two } });
    const plan = planTo(quiz, ['one', 'two'], { shape: 'fork', known, weeks, hoursPerWeek: 1 });
    return { quiz, plan, map: skillMap(quiz, plan) };
  });

const holds = (check: (from: { quiz: Quiz; plan: Plan; map: SkillMap }) => void): void =>
  fc.assert(fc.property(planned, check), { numRuns: 30 });

/** Where the row stands that another one calls by its skill. */
const placeOf = ({ rows }: SkillMap, after: string, { branch }: SkillRow): number =>
  rows.findIndex((row) => row.skill === after && (row.branch === 'trunk' || row.branch === branch));

test('every skill of the plan has one row, in the order of the plan', () => {
  holds(({ plan, map }) => {
    const steps = plan.steps.flatMap((step) =>
      step.kind === 'learn' ? [`${step.branch} ${step.skill}`] : [],
    );
    expect(map.rows.map(({ branch, skill }) => `${branch} ${skill}`)).toEqual(steps);
  });
});

test('a line leads from every prerequisite down to its skill without a gap', () => {
  holds(({ map }) => {
    for (const [place, row] of map.rows.entries()) {
      for (const [at, after] of row.after.entries()) {
        const from = placeOf(map, after, row);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(place);
        const lane = map.rows[from]!.lane;
        expect(map.rows[from]!.opens).toBe(true);
        expect(row.incoming[at]).toBe(lane);
        for (const between of map.rows.slice(from + 1, place)) expect(between.through).toContain(lane);
      }
    }
  });
});

test('all that a skill builds on is known or reached along the lines', () => {
  holds(({ quiz, plan, map }) => {
    const reached: Set<string>[] = [];
    for (const row of map.rows) {
      const above = row.after.map((after) => placeOf(map, after, row));
      const all = new Set(above.flatMap((place) => [map.rows[place]!.skill, ...reached[place]!]));
      reached.push(all);
      const needs = quiz.skills.find(({ id }) => id === row.skill)!.needs;
      expect(needs.filter((need) => !all.has(need) && !plan.known.includes(need))).toEqual([]);
    }
  });
});

test('no prerequisite is reached through another one', () => {
  holds(({ map }) => {
    const above = (row: SkillRow): string[] =>
      row.after.flatMap((after) => [after, ...above(map.rows[placeOf(map, after, row)]!)]);
    for (const row of map.rows) {
      const others = row.after.flatMap((after) => above(map.rows[placeOf(map, after, row)]!));
      expect(row.after.filter((after) => others.includes(after))).toEqual([]);
    }
  });
});

test('no lane holds two lines, and there are never more lanes than lines that are open', () => {
  holds(({ map }) => {
    let open = new Set<number>();
    let most = 0;
    for (const { lane, incoming, through, opens } of map.rows) {
      expect([...open].sort()).toEqual([...new Set([...through, ...incoming])].sort());
      expect(new Set(through).size).toBe(through.length);
      expect(through).not.toContain(lane);
      most = Math.max(most, through.length + 1);
      open = new Set(opens ? [...through, lane] : through);
    }
    expect(open.size).toBe(0);
    expect(map.lanes).toBe(most);
  });
});
