import type { Question, Quiz, Weights } from '../../quiz/quiz.js';
import type { Random } from '../../quiz/random.js';
import { compileQuiz, type ScoringTable } from '../../scoring/table.js';
import { tallier } from '../../scoring/tally.js';
import type { Estimate, Sensitivity } from './audit.js';
import { shareOf } from './estimate.js';
import { type Sheets, seedFrom, sheetsOf, streamOf } from './sheets.js';

/** How far a number is moved at most, as a share of itself. */
export const MOVED_BY = 0.05;
/** How many times all numbers are moved at once. */
export const MOVES = 20;
/** On how many sheets the outcome is then compared; small quizzes are counted out. */
export const COMPARED = 2_000;

/**
 * For each track, how often another role comes first when the numbers of a quiz are a little different: every weight of
 * every option and every value of a profile times its own 1 + u, u uniform in ±`MOVED_BY`, independently.
 *
 * A role that was level with the first and now comes first is no change: the verdict was a tie, and the result named it.
 * @param onProgress gets the share of the work that is done
 */
export function sensitivities(
  table: ScoringTable,
  seed: number,
  onProgress: (done: number) => void = () => {},
): readonly Sensitivity[] {
  const sheets = sheetsOf(table, COMPARED, seedFrom(streamOf(seed, 'sheets of the sensitivity')));
  const before = pointsOfAll(table, sheets);
  const random = streamOf(seed, 'weights');
  const up = finer(table);
  const changed: readonly number[][] = table.tracks.map(() => []);
  for (let move = 0; move < MOVES; move++) {
    const moved = compileQuiz(movedQuiz(table.quiz, random, up));
    for (const [t, count] of changedBy(moved, sheets, before).entries()) changed[t]!.push(count);
    onProgress((move + 1) / MOVES);
  }
  return changed.map((counts) => ({
    by: MOVED_BY,
    draws: MOVES,
    changed: meanShare(counts, sheets.method.sheets, sheets.method.kind === 'counted'),
  }));
}

/** [sheet × roles + role] → points. */
function pointsOfAll(table: ScoringTable, sheets: Sheets): Int32Array {
  const roles = table.quiz.roles.length;
  const tally = tallier(table, { exclude: [], flips: false });
  const all = new Int32Array(sheets.method.sheets * roles);
  let at = 0;
  sheets.each((chosen) => {
    all.set(tally(chosen).points, at);
    at += roles;
  });
  return all;
}

/** For each track, on how many sheets a role comes first that had not the most points before. */
function changedBy(moved: ScoringTable, sheets: Sheets, before: Int32Array): readonly number[] {
  const roles = moved.quiz.roles.length;
  const tally = tallier(moved, { exclude: [], flips: false });
  const changed = moved.tracks.map(() => 0);
  let at = 0;
  sheets.each((chosen) => {
    const { tracks } = tally(chosen);
    for (let t = 0; t < tracks.length; t++) {
      const had = before[at + tracks[t]!.top]!;
      for (const role of moved.tracks[t]!.roles) {
        if (before[at + role]! <= had) continue;
        changed[t]!++;
        break;
      }
    }
    at += roles;
  });
  return changed;
}

/**
 * The mean share over the moves, with the larger of two errors: that of the moves, from how much they differ, and the
 * binomial one of the sheets, which are the same in all of them. Where the sheets were counted only the first is left.
 */
function meanShare(counts: readonly number[], sheets: number, exact: boolean): Estimate {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  const ofMoves = Math.sqrt(squares / (counts.length - 1) / counts.length) / sheets;
  return { value: mean / sheets, se: Math.max(ofMoves, shareOf(mean, sheets, exact).se) };
}

/**
 * By how much weights are scaled up before they are moved: compiling rounds them to hundredths, which would undo small
 * changes. Scaling all weights changes no score, by a power of two not even a rounding error. Less where raw points,
 * which are 32-bit numbers, would not fit.
 */
function finer({ questions }: ScoringTable): number {
  const largest = Math.max(
    1,
    ...questions.map(({ raw }) => raw.reduce((so, value) => Math.max(so, Math.abs(value)), 0)),
  );
  let up = 128;
  while (up > 1 && largest * up * (1 + MOVED_BY) >= 2 ** 31) up /= 2;
  return up;
}

/**
 * The quiz with every weight and every value of a profile moved at random; 0 stays 0.
 * @param up what all weights are multiplied by besides
 */
export function movedQuiz(quiz: Quiz, random: Random, up: number): Quiz {
  const moved = (weights: Weights, by: number): Weights =>
    Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [
        name,
        weight * by * (1 + MOVED_BY * (2 * random() - 1)),
      ]),
    );
  return {
    ...quiz,
    roles: quiz.roles.map((role) => ({ ...role, profile: moved(role.profile, 1) })),
    questions: quiz.questions.map(
      (question): Question =>
        question.type === 'scale'
          ? { ...question, weights: moved(question.weights, up) }
          : {
              ...question,
              options: question.options.map((option) => ({ ...option, weights: moved(option.weights, up) })),
            },
    ),
  };
}
