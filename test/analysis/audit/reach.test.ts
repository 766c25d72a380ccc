import fc from 'fast-check';
import type { ProofCase, Reach, ReachProof, Witness } from '../../../src/analysis/audit/audit.js';
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

/** A role whose traits cancel out, beside two opposites that these questions tell apart; too long to be counted. */
function longQuiz(...questions: readonly Written[]): Quiz {
  const scales = Array.from({ length: 9 }, (_, nth) => scale(`r${nth}`, { u: 1, v: 1 }));
  const roles = { up: { t: 1 }, down: { t: -1 }, none: { u: 1, v: -1 } };
  return quizOf({ path: roles }, [...questions, ...scales]);
}

const long = (...questions: readonly Written[]): Reach => reaches(longQuiz(...questions))[0]!.none!;

/**
 * What a case of a proof comes to: the most that the role can be ahead of the weighted mean of the others, in points,
 * whatever is answered beside the answers of the case.
 */
function mostAhead({ quiz, questions }: ScoringTable, role: string, { answers, by }: ProofCase): number {
  const placeOf = (id: string): number => quiz.roles.findIndex((each) => each.id === id);
  const weights = by.reduce((sum, { weight }) => sum + weight, 0);
  const total = questions.reduce((sum, { id, responses, points }) => {
    const leads = responses.flatMap((response, nth) => {
      if (id in answers && answers[id] !== response) return [];
      const of = (place: number): number => points[nth * quiz.roles.length + place]!;
      return [
        by.reduce((lead, rival) => lead + rival.weight * (of(placeOf(role)) - of(placeOf(rival.role))), 0),
      ];
    });
    return sum + Math.max(...leads);
  }, 0);
  return total / weights;
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
        told: [
          {
            answers: {},
            by: [
              { role: 'up', weight: 1 },
              { role: 'down', weight: 1 },
            ],
          },
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
    expect(none).toMatchObject({ kind: 'never', proof: { kind: 'bounded', cases: 2 } });
    const { told } = (none as { proof: Extract<ReachProof, { kind: 'bounded' }> }).proof;
    expect([...told].sort((a, b) => String(a.answers.q).localeCompare(String(b.answers.q)))).toEqual([
      { answers: { q: 'x' }, by: [{ role: 'up', weight: 1 }] },
      { answers: { q: 'y' }, by: [{ role: 'down', weight: 1 }] },
    ]);
  });
});

describe('the cases of a proof', () => {
  const oneOfTwo = (id: string): Written => choice(id, { x: { t: 1 }, y: { t: -1 } });

  test('are given as they can be checked: in each the role is behind the mean of those that are named', () => {
    const questions = ['a', 'b', 'c'].map(oneOfTwo);
    const reach = long(...questions);
    // Two alike decide, whatever the third is: 2 × 3 of three, of which the last two need no third answer.
    expect(reach).toMatchObject({ kind: 'never', proof: { kind: 'bounded', cases: 6 } });
    const { told } = (reach as { proof: Extract<ReachProof, { kind: 'bounded' }> }).proof;
    const table = compileQuiz(longQuiz(...questions));
    for (const each of told) expect(mostAhead(table, 'none', each)).toBeLessThan(0);
    // Every way to answer the three is one of some case.
    for (const a of ['x', 'y'])
      for (const b of ['x', 'y'])
        for (const c of ['x', 'y']) {
          const sheet: Witness = { a, b, c };
          const about = told.filter(({ answers }) =>
            Object.entries(answers).every(([id, answer]) => sheet[id] === answer),
          );
          expect(about).toHaveLength(1);
        }
  });

  test('are counted, and the first fifty given', () => {
    const questions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(oneOfTwo);
    const reach = long(...questions);
    // Over when four of seven are alike, after 4, 5, 6 or 7 answers: 2 × (1 + 4 + 10 + 20).
    expect(reach).toMatchObject({ kind: 'never', proof: { kind: 'bounded', cases: 70 } });
    const { told } = (reach as { proof: Extract<ReachProof, { kind: 'bounded' }> }).proof;
    expect(told).toHaveLength(50);
    const table = compileQuiz(longQuiz(...questions));
    for (const each of told) {
      expect(mostAhead(table, 'none', each)).toBeLessThan(0);
      expect(each.by.every(({ weight }) => Number.isSafeInteger(weight) && weight > 0)).toBe(true);
    }
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
