import fc from 'fast-check';
import { countSheets } from '../../../src/analysis/audit/counts.js';
import { questionAudits } from '../../../src/analysis/audit/questions.js';
import { sheetsOf } from '../../../src/analysis/audit/sheets.js';
import { compileQuiz, type ScoringTable } from '../../../src/scoring/table.js';
import { everySheet, firstRole, placesOf } from '../../scoring/brute-force.js';
import { smallQuiz } from '../../scoring/random-quiz.js';

const counted = (table: ScoringTable, sheets = 20_000, seed = 1) =>
  countSheets(table, sheetsOf(table, sheets, seed));
const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

test('every sheet has one first role, one verdict and one flip distance', () => {
  fc.assert(
    fc.property(smallQuiz, fc.constantFrom(50, 20_000), (quiz, sheets) => {
      const { method, firsts, verdicts, flips } = counted(compileQuiz(quiz), sheets);
      expect(sum(firsts)).toBe(method.sheets);
      expect(sum(Object.values(verdicts[0]!))).toBe(method.sheets);
      expect(sum(flips[0]!)).toBe(method.sheets);
      expect(verdicts[0]!.insufficient).toBe(0);
    }),
    { seed: 51, numRuns: 60 },
  );
});

test('first places, and those beside each response, are as going through all sheets finds them', () => {
  fc.assert(
    fc.property(smallQuiz, (quiz) => {
      const table = compileQuiz(quiz);
      const { firsts, joint, seen, rows } = counted(table);
      const roles = quiz.roles.length;
      const found = {
        firsts: new Int32Array(roles),
        joint: new Int32Array(joint.length),
        seen: new Int32Array(seen.length),
      };
      for (const sheet of everySheet(table.questions.map((_, q) => placesOf(table, q)))) {
        const first = firstRole(table, sheet);
        found.firsts[first]!++;
        for (const [q, response] of sheet.entries()) {
          found.seen[rows.from[q]! + response]!++;
          found.joint[(rows.from[q]! + response) * roles + first]!++;
        }
      }
      expect({ firsts, joint, seen }).toEqual(found);
    }),
    { seed: 52, numRuns: 40 },
  );
});

test('a question that can never change the first role decides no sheet and tells nothing', () => {
  fc.assert(
    fc.property(smallQuiz, fc.constantFrom(50, 20_000), (quiz, sheets) => {
      const table = compileQuiz(quiz);
      for (const { tracks, options } of questionAudits(table, counted(table, sheets))) {
        for (const { never, decides, information } of tracks) {
          if (never) expect(decides.value).toBe(0);
          if (never) expect(information).toBeCloseTo(0, 12);
        }
        for (const option of options)
          for (const { never, decides } of option.tracks) if (never) expect(decides.value).toBe(0);
      }
    }),
    { seed: 53, numRuns: 60 },
  );
});

test('where no other response to a question changes the first role, leaving it open does not either', () => {
  fc.assert(
    fc.property(smallQuiz, (quiz) => {
      const table = compileQuiz(quiz);
      for (const { tracks, options } of questionAudits(table, counted(table)))
        if (tracks[0]!.decides.value === 0)
          for (const option of options) expect(option.tracks[0]!.never).toBe(true);
    }),
    { seed: 54, numRuns: 60 },
  );
});
