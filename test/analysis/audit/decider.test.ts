import fc from 'fast-check';
import { decider } from '../../../src/analysis/audit/decider.js';
import { responseRows } from '../../../src/analysis/audit/response-rows.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { rank, rolePoints } from '../../../src/scoring/assess.js';
import { compileQuiz, type ScoringTable } from '../../../src/scoring/table.js';
import { everySheet, placesOf } from '../../scoring/brute-force.js';
import { smallQuiz } from '../../scoring/random-quiz.js';

/** Every second role in a track of its own. */
function inTwoTracks(quiz: Quiz): Quiz {
  const [track] = quiz.tracks;
  return {
    ...quiz,
    tracks: [track!, { ...track!, id: 'field' }],
    roles: quiz.roles.map((role, nth) => (nth % 2 === 0 ? role : { ...role, track: 'field' })),
  };
}

const quizzes = fc.tuple(smallQuiz, fc.boolean()).map(([quiz, two]) => (two ? inTwoTracks(quiz) : quiz));

function firstOf(table: ScoringTable, chosen: readonly number[], track: number): number {
  return rank(table.tracks[track]!.roles, rolePoints(table, chosen))[0]!;
}

test('a question decides a sheet exactly where some other response to it puts another role first', () => {
  fc.assert(
    fc.property(quizzes, (quiz) => {
      const table = compileQuiz(quiz);
      const decide = decider(table, responseRows(table));
      const allowed = table.questions.map((_, q) => placesOf(table, q));
      let left = 300;
      for (const chosen of everySheet(allowed)) {
        if (left-- === 0) break;
        for (const track of table.tracks.keys()) {
          const top = firstOf(table, chosen, track);
          const points = Int32Array.from(rolePoints(table, chosen));
          const { decided, opened } = decide(Int32Array.from(chosen), points, track, top);
          const answeredWith = (q: number, response: number) => chosen.with(q, response);
          const others = table.questions.map((_, q) =>
            allowed[q]!.some((response) => firstOf(table, answeredWith(q, response), track) !== top),
          );
          const open = table.questions.map((_, q) => firstOf(table, answeredWith(q, -1), track) !== top);
          expect([...decided].map(Boolean)).toEqual(others);
          expect([...opened].map(Boolean)).toEqual(open);
        }
      }
    }),
    { seed: 31, numRuns: 60 },
  );
});
