import type { ScoringTable } from '../../scoring/table.js';
import type { ResponseRows } from './response-rows.js';

/** For each question of the table 1 or 0; good until the next call. */
export interface Marks {
  /** Another answer to this question alone puts another role of the track first. */
  readonly decided: Uint8Array;
  /** Another role comes first when this question alone is left open. */
  readonly opened: Uint8Array;
}

/**
 * Which questions decide a sheet. Exact: a change of one answer brings a rival at most `bestGains` less what the answer
 * gives now, and the top role loses its place exactly when some rival passes it. Equal points stand in the file's order,
 * so that a rival that stands earlier needs only to draw level.
 * @returns a function of the responses, the points of each role, the track (its place) and its first role
 */
export function decider(
  table: ScoringTable,
  { from, points: given }: ResponseRows,
): (chosen: Int32Array, points: Int32Array, track: number, top: number) => Marks {
  const questions = table.questions.length;
  const roles = table.quiz.roles.length;
  const members = table.tracks.map((track) => Int32Array.from(track.roles));
  const pairs: (Pair | undefined)[] = new Array(roles * roles);
  const pairOf = (top: number, rival: number): Pair => {
    const known = pairs[top * roles + rival];
    if (known !== undefined) return known;
    const made = madePair(table, top, rival);
    pairs[top * roles + rival] = made;
    return made;
  };
  const marks = { decided: new Uint8Array(questions), opened: new Uint8Array(questions) };
  const { decided, opened } = marks;
  return (chosen, points, track, top) => {
    decided.fill(0);
    opened.fill(0);
    const rivals = members[track]!;
    for (let i = 0; i < rivals.length; i++) {
      const rival = rivals[i]!;
      if (rival === top) continue;
      const needed = points[top]! - points[rival]! + (rival < top ? 0 : 1);
      const { best, most } = pairOf(top, rival);
      // Most rivals are farther behind than any one question can carry them.
      if (needed > most) continue;
      for (let q = 0; q < questions; q++) {
        const row = (from[q]! + chosen[q]!) * roles;
        const lost = given[row + top]! - given[row + rival]!;
        if (lost >= needed) opened[q] = 1;
        if (best[q]! + lost >= needed) decided[q] = 1;
      }
    }
    return marks;
  };
}

interface Pair {
  /** For each question, the most that one response gives the rival over the top role. */
  readonly best: Int32Array;
  /** The most that the rival can gain by one question, answered otherwise or left open. */
  readonly most: number;
}

function madePair(table: ScoringTable, top: number, rival: number): Pair {
  const best = table.bestGains(top, rival);
  const lost = table.bestGains(rival, top);
  const most = best.reduce((so, gain, q) => Math.max(so, lost[q]! + Math.max(0, gain)), 0);
  return { best, most };
}
