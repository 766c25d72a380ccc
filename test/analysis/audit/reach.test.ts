import fc from 'fast-check';
import type { Reach, Witness } from '../../../src/analysis/audit/audit.js';
import { reachOf } from '../../../src/analysis/audit/reach.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { assess } from '../../../src/scoring/assess.js';
import { compileQuiz, POINTS_PER_SD, type ScoringTable } from '../../../src/scoring/table.js';
import { choice, quizOf, scale, sheetOf, shippedQuiz, type Written } from '../../builders.js';
import { everySheet, placesOf } from '../../scoring/brute-force.js';
import { smallQuiz } from '../../scoring/random-quiz.js';

const reaches = (quiz: Quiz) => {
  const table = compileQuiz(quiz);
  return table.tracks.map(({ roles }, track) =>
    Object.fromEntries(roles.map((role) => [quiz.roles[role]!.id, reachOf(table, track, role)])),
  );
};

/** Whether a role whose traits cancel out can come first, beside two opposites that one question tells apart. */
function long(question: Written): Reach {
  const scales = Array.from({ length: 9 }, (_, nth) => scale(`r${nth}`, { u: 1, v: 1 }));
  const roles = { up: { t: 1 }, down: { t: -1 }, none: { u: 1, v: -1 } };
  return reaches(quizOf({ path: roles }, [question, ...scales]))[0]!.none!;
}

/** The ranking of a track on a witness: role → points ahead of this role. */
function leadsOn(table: ScoringTable, track: number, role: string, witness: Witness): Map<string, number> {
  const { ranking } = assess(table, sheetOf(witness)).tracks[table.tracks[track]!.id]!;
  const own = ranking.find((ranked) => ranked.role === role)!.z;
  return new Map(
    ranking
      .filter((ranked) => ranked.role !== role)
      .map((ranked) => [ranked.role, Math.round((own - ranked.z) * POINTS_PER_SD)]),
  );
}

describe('a role that can come first', () => {
  test('does so on the sheet that is given, in the order of the quiz, by the largest lead there is', () => {
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
      scale('s', { t: 1 }),
      choice('c', { x: { t: 1 }, y: { t: -1 } }),
    ]);
    // Raw points: −2…2 and ±1, variances 2 and 1, so ±3 is √3 standard deviations, and the two roles are twice that apart.
    const path = reaches(quiz)[0]!;
    expect(path).toEqual({
      up: { kind: 'reached', witness: { s: 5, c: 'x' }, lead: expect.closeTo(2 * Math.sqrt(3), 3) },
      down: { kind: 'reached', witness: { s: 1, c: 'y' }, lead: expect.closeTo(2 * Math.sqrt(3), 3) },
    });
    expect(Object.keys((path.up as { witness: Witness }).witness)).toEqual(['s', 'c']);
  });

  test('every role of the quizzes that ship', () => {
    for (const id of ['python-path', 'hiring']) {
      const quiz = shippedQuiz(id);
      const table = compileQuiz(quiz);
      for (const [track, reached] of reaches(quiz).entries()) {
        for (const [role, reach] of Object.entries(reached)) {
          expect([role, reach.kind]).toEqual([role, 'reached']);
          if (reach.kind !== 'reached') continue;
          expect(Object.keys(reach.witness)).toEqual(quiz.questions.map((question) => question.id));
          const leads = leadsOn(table, track, role, reach.witness);
          expect(Math.min(...leads.values())).toBe(Math.round(reach.lead * POINTS_PER_SD));
          // Far ahead, not by a hair: such a sheet is one to learn from.
          expect(reach.lead).toBeGreaterThan(2);
        }
      }
    }
  });
});

describe('a role that can only draw level', () => {
  test('with a twin: they get the same whatever is answered', () => {
    const quiz = quizOf({ path: { one: { t: 1 }, two: { t: 2 }, other: { t: -1 } } }, [scale('s', { t: 1 })]);
    const [path] = reaches(quiz);
    const witness = { s: 5 };
    expect(path?.one).toEqual({
      kind: 'level',
      witness,
      with: ['two'],
      proof: { kind: 'same', role: 'two' },
    });
    expect(path?.two).toEqual({
      kind: 'level',
      witness,
      with: ['one'],
      proof: { kind: 'same', role: 'one' },
    });
    expect(path?.other?.kind).toBe('reached');
  });

  test('where the whole track is twins, on any sheet', () => {
    const quiz = quizOf({ path: { one: { t: 1 }, two: { t: 2 } } }, [scale('s', { t: 1 })]);
    expect(reaches(quiz)[0]?.one).toMatchObject({ kind: 'level', with: ['two'] });
  });

  test('as its traits cancel out, with two opposites that do so too', () => {
    // Of a scale with a middle, only the middle has nobody above 0.
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 }, none: { u: 1, v: -1 } } }, [
      scale('s', { t: 1 }),
      scale('r', { u: 1, v: 1 }),
    ]);
    expect(reaches(quiz)[0]?.none).toEqual({
      kind: 'level',
      witness: { s: 3, r: 1 },
      with: ['up', 'down'],
      proof: { kind: 'counted', sheets: 25 },
    });
  });

  test('of a quiz too long to count: the mean of the opposites is what it has', () => {
    // 5¹⁰ = 9,765,625 sheets.
    expect(long(scale('q', { t: 1 }))).toEqual({
      kind: 'level',
      witness: expect.objectContaining({ q: 3 }),
      with: ['up', 'down'],
      proof: {
        kind: 'bounded',
        cases: 1,
        by: [
          { role: 'up', weight: 1 },
          { role: 'down', weight: 1 },
        ],
      },
    });
  });
});

describe('a role that can never come first', () => {
  test('as its traits cancel out, and one of two opposites is always above 0', () => {
    const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 }, none: { u: 1, v: -1 } } }, [
      choice('q', { x: { t: 1 }, y: { t: -1 } }),
      scale('r', { u: 1, v: 1 }),
    ]);
    expect(reaches(quiz)[0]?.none).toEqual({ kind: 'never', proof: { kind: 'counted', sheets: 10 } });
  });

  test('of a quiz too long to count: either answer to one question puts one of the opposites above it', () => {
    // 2 × 5⁹ = 3,906,250 sheets.
    const none = long(choice('q', { x: { t: 1 }, y: { t: -1 } }));
    expect(none).toEqual({
      kind: 'never',
      proof: { kind: 'bounded', cases: 2, by: [{ role: expect.stringMatching(/^(up|down)$/), weight: 1 }] },
    });
  });
});

test('trying every sheet of a small quiz says the same of every role', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(smallQuiz, (quiz) => {
      const table = compileQuiz(quiz);
      const sheets = [...everySheet(table.questions.map((_, q) => placesOf(table, q)))];
      for (const role of table.tracks[0]!.roles) {
        const reach = reachOf(table, 0, role);
        seen.set(reach.kind, (seen.get(reach.kind) ?? 0) + 1);
        const leads = sheets.map((sheet) => smallestLead(table, role, sheet));
        const best = Math.max(...leads);
        expect(reach.kind).toBe(['never', 'level', 'reached'][Math.sign(best) + 1]);
        const id = quiz.roles[role]!.id;
        if (reach.kind === 'reached') {
          const ahead = leadsOn(table, 0, id, reach.witness);
          expect(Math.min(...ahead.values())).toBe(best);
          expect(Math.round(reach.lead * POINTS_PER_SD)).toBe(best);
        }
        if (reach.kind === 'level') {
          const ahead = leadsOn(table, 0, id, reach.witness);
          expect(Math.min(...ahead.values())).toBe(0);
          expect([...ahead].flatMap(([other, lead]) => (lead === 0 ? [other] : [])).sort()).toEqual(
            [...reach.with].sort(),
          );
        }
      }
    }),
    { seed: 29, numRuns: 400 },
  );
  for (const kind of ['reached', 'level', 'never']) expect(seen.get(kind) ?? 0).toBeGreaterThan(3);
});

function smallestLead(table: ScoringTable, role: number, sheet: readonly number[]): number {
  const roles = table.quiz.roles.length;
  const points = (place: number) =>
    sheet.reduce((sum, response, q) => sum + table.questions[q]!.points[response * roles + place]!, 0);
  const others = table.tracks[0]!.roles.filter((other) => other !== role);
  return Math.min(...others.map((other) => points(role) - points(other)));
}
