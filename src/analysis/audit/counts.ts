import { VERDICTS, type Verdict } from '../../scoring/assessment.js';
import type { ScoringTable } from '../../scoring/table.js';
import { tallier } from '../../scoring/tally.js';
import type { Method } from './audit.js';
import { decider } from './decider.js';
import { type ResponseRows, responseRows } from './response-rows.js';
import type { Sheets } from './sheets.js';

/** What one pass over the sheets counts. Everything else about them is worked out from these numbers of sheets. */
export interface Counts {
  readonly method: Method;
  readonly rows: ResponseRows;
  /** [role] → first places in its track. */
  readonly firsts: Int32Array;
  /** [track][verdict] → sheets. */
  readonly verdicts: readonly Readonly<Record<Verdict, number>>[];
  /** [track][flip distance] → sheets; the last is for those that no change of answers can turn. */
  readonly flips: readonly Int32Array[];
  /** [row] → sheets with this response. */
  readonly seen: Int32Array;
  /** [row × roles + role] → sheets with this response on which the role comes first in its track. */
  readonly joint: Int32Array;
  /** [track × questions + question] → sheets on which another answer to the question alone puts another role first. */
  readonly decided: Int32Array;
  /** [row × tracks + track] → sheets with this response on which another role is first when the question is left open. */
  readonly opened: Int32Array;
}

/** How many sheets pass between two reports. */
const REPORT_EVERY = 5_000;

/** @param onProgress gets the share of the sheets that were counted */
export function countSheets(
  table: ScoringTable,
  sheets: Sheets,
  onProgress: (done: number) => void = () => {},
): Counts {
  const rows = responseRows(table);
  const [questions, roles, tracks] = [table.questions.length, table.quiz.roles.length, table.tracks.length];
  const counts = {
    ...{ method: sheets.method, rows },
    firsts: new Int32Array(roles),
    verdicts: table.tracks.map(noVerdicts),
    flips: table.tracks.map(() => new Int32Array(questions + 2)),
    seen: new Int32Array(rows.count),
    joint: new Int32Array(rows.count * roles),
    decided: new Int32Array(tracks * questions),
    opened: new Int32Array(rows.count * tracks),
  };
  const { firsts, verdicts, flips, seen, joint, decided, opened } = counts;
  const tally = tallier(table, { exclude: [], flips: true });
  const decide = decider(table, rows);
  let sheet = 0;
  sheets.each((chosen) => {
    const { points, tracks: tallies } = tally(chosen);
    for (let q = 0; q < questions; q++) seen[rows.from[q]! + chosen[q]!]!++;
    for (let t = 0; t < tracks; t++) {
      const { top, flip, verdict } = tallies[t]!;
      firsts[top]!++;
      verdicts[t]![verdict]++;
      flips[t]![flip < 0 ? questions + 1 : flip]!++;
      const marks = decide(chosen, points, t, top);
      for (let q = 0; q < questions; q++) {
        const row = rows.from[q]! + chosen[q]!;
        joint[row * roles + top]!++;
        decided[t * questions + q]! += marks.decided[q]!;
        opened[row * tracks + t]! += marks.opened[q]!;
      }
    }
    sheet++;
    if (sheet % REPORT_EVERY === 0) onProgress(sheet / sheets.method.sheets);
  });
  return counts;
}

function noVerdicts(): Record<Verdict, number> {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
}
