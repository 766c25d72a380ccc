import type { ScoringTable } from '../../scoring/table.js';
import type { Audit, AuditOptions, Reach, TrackAudit } from './audit.js';
import { breachesOf } from './breaches.js';
import { rolePairs, traitPairs } from './correlations.js';
import { type Counts, countSheets } from './counts.js';
import { multipleOf, shareOf } from './estimate.js';
import { entropyOf } from './information.js';
import { patternAudits } from './patterns.js';
import { questionAudits } from './questions.js';
import { reachOf } from './reach.js';
import { sensitivities } from './sensitivity.js';
import { sheetsOf } from './sheets.js';
import { flipShares, verdictShares } from './spread.js';

/** How far the work is after each of its parts. */
const AFTER = { counting: 0.6, sensitivity: 0.75, patterns: 0.8, reach: 1 };

/**
 * All that can be said of a quiz before anybody has answered it. The same quiz with the same options gives the same
 * audit, on every machine.
 */
export function auditQuiz(
  table: ScoringTable,
  { limits, sheets: most, seed, onProgress }: AuditOptions,
): Audit {
  const between = (from: number, to: number) => (done: number) => onProgress?.(from + (to - from) * done);
  const sheets = sheetsOf(table, most, seed);
  const counts = countSheets(table, sheets, between(0, AFTER.counting));
  const changes = sensitivities(table, seed, between(AFTER.counting, AFTER.sensitivity));
  const patterns = patternAudits(table, seed, between(AFTER.sensitivity, AFTER.patterns));
  const reaches = reachesOf(table, between(AFTER.patterns, AFTER.reach));
  const { id, version, hash, direct } = table.quiz;
  const found: Omit<Audit, 'breaches'> = {
    schema: 'which-path/audit@1',
    quiz: { id, version, hash },
    method: sheets.method,
    tracks: table.tracks.map((_, t) => ({
      ...trackSpread(table, counts, reaches, t),
      patterns: patterns[t]!,
      pairs: rolePairs(table, t),
      entropy: trackEntropy(table, counts, t),
      sensitivity: changes[t]!,
    })),
    questions: questionAudits(table, counts),
    traits: direct ? [] : traitPairs(table),
    limits,
  };
  return { ...found, breaches: breachesOf(found) };
}

/** Whether each role (by its place in the quiz) can come first. */
function reachesOf(table: ScoringTable, onProgress: (done: number) => void): ReadonlyMap<number, Reach> {
  const reaches = new Map<number, Reach>();
  for (const [t, { roles }] of table.tracks.entries()) {
    for (const role of roles) {
      reaches.set(role, reachOf(table, t, role));
      onProgress(reaches.size / table.quiz.roles.length);
    }
  }
  return reaches;
}

function trackSpread(
  { quiz, tracks }: ScoringTable,
  { method, firsts, verdicts, flips }: Counts,
  reaches: ReadonlyMap<number, Reach>,
  track: number,
): Pick<TrackAudit, 'track' | 'roles' | 'verdicts' | 'flips'> {
  const { id, roles } = tracks[track]!;
  const exact = method.kind === 'counted';
  return {
    track: id,
    roles: roles.map((role) => {
      const share = shareOf(firsts[role]!, method.sheets, exact);
      const multiple = multipleOf(share, roles.length);
      return { role: quiz.roles[role]!.id, share, multiple, reach: reaches.get(role)! };
    }),
    verdicts: verdictShares((verdict) => verdicts[track]![verdict], method.sheets, exact),
    flips: flipShares(flips[track]!, method.sheets, exact),
  };
}

function trackEntropy({ tracks }: ScoringTable, { method, firsts }: Counts, track: number): number {
  const counts = tracks[track]!.roles.map((role) => firsts[role]!);
  return entropyOf(counts, method.kind === 'counted');
}
