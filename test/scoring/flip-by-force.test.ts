import fc from 'fast-check';
import type { AnswerSheet } from '../../src/answers/sheet.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { assess, chosenResponses } from '../../src/scoring/assess.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { everySheet, firstRole, placesOf, role } from './brute-force.js';
import { quizAndSheet } from './random-quiz.js';

/** The fewest given answers of a sheet that differ from another way to give them, with another role first. */
function fewestChanges(quiz: Quiz, sheet: AnswerSheet): number | null {
  const table = compileQuiz(quiz);
  const chosen = chosenResponses(table, sheet);
  const top = firstRole(table, chosen);
  let fewest: number | null = null;
  const allowed = [...chosen].map((response, q) => (response < 0 ? [-1] : placesOf(table, q)));
  for (const other of everySheet(allowed)) {
    const changes = other.filter((response, q) => response !== chosen[q]).length;
    if ((fewest === null || changes < fewest) && firstRole(table, other) !== top) fewest = changes;
  }
  return fewest;
}

test('no smaller set of changes puts another role first', () => {
  fc.assert(
    fc.property(quizAndSheet, ([quiz, sheet]) => {
      const path = assess(compileQuiz(quiz), sheet).tracks.path;
      // A tie needs no change to be one.
      fc.pre(path !== undefined && path.flip?.answers !== 0);
      expect(path?.flip?.answers ?? null).toBe(fewestChanges(quiz, sheet));
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('exactly the named changes put the named role first', () => {
  fc.assert(
    fc.property(quizAndSheet, ([quiz, sheet]) => {
      const table = compileQuiz(quiz);
      const flip = assess(table, sheet).tracks.path?.flip;
      fc.pre(flip !== undefined && flip !== null && flip.answers > 0);
      const answers = new Map(sheet.answers);
      for (const { question, from, to } of flip?.changes ?? []) {
        expect(answers.get(question)).toEqual(from);
        expect(to).not.toEqual(from);
        answers.set(question, to);
      }
      expect(new Set(flip?.changes.map(({ question }) => question)).size).toBe(flip?.answers);
      const after = chosenResponses(table, { ...sheet, answers });
      expect(role(table, firstRole(table, after))).toBe(flip?.to);
    }),
    { seed: 12, numRuns: 300 },
  );
});

test('a flip of no answers is said exactly where the first two roles have equal points', () => {
  fc.assert(
    fc.property(quizAndSheet, ([quiz, sheet]) => {
      const path = assess(compileQuiz(quiz), sheet).tracks.path;
      expect(path?.flip?.answers === 0).toBe(path?.ranking[0]?.z === path?.ranking[1]?.z);
    }),
    { seed: 13, numRuns: 300 },
  );
});
