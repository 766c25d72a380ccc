import fc from 'fast-check';
import type { AnswerSheet } from '../../src/answers/sheet.js';
import { readQuizFile } from '../../src/cli/quiz-file.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { randomFrom } from '../../src/quiz/random.js';
import { assess, chosenResponses } from '../../src/scoring/assess.js';
import type { Assessment } from '../../src/scoring/assessment.js';
import { compileQuiz, type ScoringTable } from '../../src/scoring/table.js';
import { type Tally, tallier } from '../../src/scoring/tally.js';
import { quizAndSheet, randomSheet } from './random-quiz.js';

/** What both ways to score a sheet say. */
interface Said {
  readonly answered: number;
  readonly z: Readonly<Record<string, number>>;
  readonly tracks: Readonly<Record<string, readonly unknown[]>>;
}

function saidByTally(table: ScoringTable, { answered, points, tracks }: Tally): Said {
  const { roles } = table.quiz;
  return {
    answered,
    z: Object.fromEntries(roles.map(({ id }, place) => [id, points[place]! / 10_000])),
    tracks: Object.fromEntries(
      tracks.map(({ top, runnerUp, flip, verdict }, t) => [
        table.tracks[t]!.id,
        [roles[top]!.id, roles[runnerUp]?.id, flip < 0 ? undefined : flip, verdict],
      ]),
    ),
  };
}

function saidByAssessment({ answered, tracks }: Assessment): Said {
  return {
    answered,
    z: Object.fromEntries(
      Object.values(tracks).flatMap(({ ranking }) => ranking.map(({ role, z }) => [role, z])),
    ),
    tracks: Object.fromEntries(
      Object.entries(tracks).map(([track, { ranking, flip, verdict }]) => [
        track,
        [ranking[0]?.role, ranking[1]?.role, flip?.answers, verdict],
      ]),
    ),
  };
}

function expectTheSame(quiz: Quiz, sheets: readonly AnswerSheet[]): void {
  const table = compileQuiz(quiz);
  const tallied = tallier(table, { exclude: [], flips: true });
  for (const sheet of sheets) {
    const tally = tallied(Int32Array.from(chosenResponses(table, sheet)));
    expect(saidByTally(table, tally)).toEqual(saidByAssessment(assess(table, sheet)));
  }
}

test('a tally says what the assessment says', () => {
  fc.assert(
    fc.property(quizAndSheet, ([quiz, sheet]) => expectTheSame(quiz, [sheet])),
    { seed: 21, numRuns: 500 },
  );
});

test('a tally says what the assessment says, for the quiz that ships', () => {
  const quiz = readQuizFile('questions/python-path.yaml', { cwd: process.cwd() });
  const random = randomFrom(22);
  const sheets = Array.from({ length: 2_000 }, (_, n) => randomSheet(quiz, random, [100, 4, 1.5][n % 3]));
  expectTheSame(quiz, sheets);
});

test('an excluded role is neither first nor second, and its points are told all the same', () => {
  const quiz = readQuizFile('questions/python-path.yaml', { cwd: process.cwd() });
  const table = compileQuiz(quiz);
  const sheet = randomSheet(quiz, randomFrom(23));
  const [first, second, third] = assess(table, sheet).tracks.path!.ranking;
  const tally = tallier(table, { exclude: [first!.role], flips: true })(
    Int32Array.from(chosenResponses(table, sheet)),
  );
  const { top, runnerUp } = tally.tracks[0]!;
  expect([quiz.roles[top]!.id, quiz.roles[runnerUp]!.id]).toEqual([second!.role, third!.role]);
  expect(tally.points[quiz.roles.findIndex(({ id }) => id === first!.role)]).toBe(first!.z * 10_000);
});

test('a track of which no role is left is refused', () => {
  const quiz = readQuizFile('questions/python-path.yaml', { cwd: process.cwd() });
  const exclude = quiz.roles.filter(({ track }) => track === 'path').map(({ id }) => id);
  expect(() => tallier(compileQuiz(quiz), { exclude, flips: false })).toThrow(RangeError);
});
