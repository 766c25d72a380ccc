import { VERDICTS, type Verdict } from '../../scoring/assessment.js';
import type { ScoringTable } from '../../scoring/table.js';
import { tallier } from '../../scoring/tally.js';
import { entropyOf } from '../audit/information.js';
import type { AnswersSoFar } from './answers-so-far.js';
import { wilsonInterval } from './intervals.js';
import type { OutcomeAnalysis } from './items.js';

/** What each sheet came to. */
export interface Outcomes {
  /** For each track, the first role of each sheet by its place in the track; −1 without a recommendation. */
  readonly firsts: readonly Int8Array[];
  /** [question of the table][track] → for how many another answer to it alone would put another role first. */
  readonly decides: readonly Float64Array[];
  readonly verdicts: readonly Readonly<Record<Verdict, number>>[];
}

/** Scores all sheets once more. */
export function outcomesOf(answers: AnswersSoFar): Outcomes {
  const { table } = answers;
  const tally = tallier(table, { exclude: [], flips: true });
  const chosen = new Int32Array(table.questions.length);
  const turning = new Uint8Array(table.questions.length);
  const firsts = table.tracks.map(() => new Int8Array(answers.count).fill(-1));
  const decides = table.questions.map(() => new Float64Array(table.tracks.length));
  const verdicts = table.tracks.map(
    () => Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>,
  );
  const all = answers.chosen;
  for (let at = 0; at < answers.count; at++) {
    chosen.set(all.subarray(at * chosen.length, (at + 1) * chosen.length));
    const { points, tracks } = tally(chosen);
    for (const [t, { top, verdict }] of tracks.entries()) {
      verdicts[t]![verdict] += 1;
      if (verdict === 'insufficient') continue;
      const { roles } = table.tracks[t]!;
      firsts[t]![at] = roles.indexOf(top);
      markTurning(turning, table, chosen, points, top, roles);
      for (let q = 0; q < chosen.length; q++) decides[q]![t]! += turning[q]!;
    }
  }
  return { firsts, decides, verdicts };
}

/** 1 for each question another answer to which, alone, puts another role first; else 0. */
function markTurning(
  turning: Uint8Array,
  table: ScoringTable,
  chosen: Int32Array,
  points: Int32Array,
  top: number,
  roles: readonly number[],
): void {
  turning.fill(0);
  const width = table.quiz.roles.length;
  for (const rival of roles) {
    if (rival === top) continue;
    // Equal points stand in the file's order, so a rival that stands earlier needs only to draw level.
    const needed = points[top]! - points[rival]! + (rival < top ? 0 : 1);
    // No single answer gains more than this: most rivals are out of reach.
    if (table.reach(top, rival)[1]! < needed) continue;
    const best = table.bestGains(top, rival);
    for (let q = 0; q < chosen.length; q++) {
      if (chosen[q]! < 0) continue;
      const given = table.questions[q]!.points;
      const row = chosen[q]! * width;
      if (best[q]! - given[row + rival]! + given[row + top]! >= needed) turning[q] = 1;
    }
  }
}

/** How often each role came first, and how surely. */
export function trackOutcomes({ table }: AnswersSoFar, outcomes: Outcomes): readonly OutcomeAnalysis[] {
  return table.tracks.map(({ id, roles }, t) => {
    const counts = roles.map(() => 0);
    for (const first of outcomes.firsts[t]!) if (first >= 0) counts[first]! += 1;
    const recommended = counts.reduce((sum, count) => sum + count, 0);
    return {
      track: id,
      recommended,
      roles: roles.map((place, at) => ({
        role: table.quiz.roles[place]!.id,
        people: counts[at]!,
        share: recommended === 0 ? null : counts[at]! / recommended,
        interval: recommended === 0 ? null : wilsonInterval(counts[at]!, recommended),
      })),
      verdicts: outcomes.verdicts[t]!,
      entropy: recommended === 0 ? null : Math.min(Math.log2(roles.length), entropyOf(counts, false)),
    };
  });
}
