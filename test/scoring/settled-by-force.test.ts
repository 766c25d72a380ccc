import fc from 'fast-check';
import { assess, chosenResponses } from '../../src/scoring/assess.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { everySheet, firstRole, placesOf } from './brute-force.js';
import { quizAndSheet } from './random-quiz.js';

test('settled is said exactly where every completion, skips included, keeps the top role', () => {
  let settled = 0;
  fc.assert(
    fc.property(quizAndSheet, ([quiz, sheet]) => {
      const table = compileQuiz(quiz);
      const chosen = chosenResponses(table, sheet);
      const top = firstRole(table, chosen);
      const allowed = [...chosen].map((response, q) =>
        response < 0 ? [-1, ...placesOf(table, q)] : [response],
      );
      let kept = true;
      for (const completion of everySheet(allowed)) kept &&= firstRole(table, completion) === top;
      expect(assess(table, sheet).tracks.path?.settled).toBe(kept);
      if (kept) settled++;
    }),
    { seed: 21, numRuns: 300 },
  );
  // Both cases are met.
  expect(settled).toBeGreaterThan(50);
  expect(settled).toBeLessThan(250);
});
