import { type AuditLimits, SUREST } from '../../quiz/audit-limits.js';
import type { Audit, Breach, Estimate, Method, PatternAudit, TrackAudit } from './audit.js';
import { shareOf } from './estimate.js';
import { ORDERS } from './patterns.js';

/**
 * What is beyond the limits: track by track, then what concerns the whole quiz, each in the order of `Breach`.
 *
 * Estimates get the benefit of the doubt: one is beyond a limit only where it is so by more than two of its standard
 * errors. So a quiz right at a limit seldom fails by the draw of the sheets.
 */
export function breachesOf(audit: Omit<Audit, 'breaches'>): readonly Breach[] {
  const { tracks, limits, method } = audit;
  return [
    ...tracks.flatMap((track) => [
      ...shareBreaches(track, limits),
      ...reachBreaches(track),
      ...patternBreaches(track, limits),
      ...rolePairBreaches(track, limits),
      ...closeBreaches(track, limits, method),
      ...sensitivityBreaches(track, limits),
    ]),
    ...traitPairBreaches(audit),
    ...decidesBreaches(audit),
  ];
}

const isAbove = ({ value, se }: Estimate, limit: number): boolean => value - 2 * se > limit;
const isBelow = ({ value, se }: Estimate, limit: number): boolean => value + 2 * se < limit;

function shareBreaches({ track, roles }: TrackAudit, { share: allowed }: AuditLimits): Breach[] {
  return roles.flatMap(({ role, share, reach }): Breach[] => {
    const multiple = { value: share.value * roles.length, se: share.se * roles.length };
    // That a role cannot come first alone is said of its reach, and is why it seldom does.
    const barred = reach.kind === 'never' || reach.kind === 'level';
    const tooLow = !barred && isBelow(multiple, allowed[0]);
    return tooLow || isAbove(multiple, allowed[1]) ? [{ kind: 'share', track, role, multiple, allowed }] : [];
  });
}

function reachBreaches({ track, roles }: TrackAudit): Breach[] {
  return roles.flatMap(({ role, reach }): Breach[] =>
    reach.kind === 'reached' ? [] : [{ kind: 'reach', track, role, reach: reach.kind }],
  );
}

/**
 * In the file's order one verdict surer than allowed is beyond the limit. Of shuffled options more than half of the
 * orders have to end so, and more than of random sheets: otherwise the answers are about as good as drawn, and the
 * quiz is only often sure.
 */
function patternBreaches(track: TrackAudit, { pattern: allowed }: AuditLimits): Breach[] {
  const tooSure = SUREST.slice(SUREST.indexOf(allowed) + 1);
  return track.patterns.flatMap((audit): Breach[] => {
    const { pattern, inFileOrder, shuffled } = audit;
    const base = { kind: 'pattern', track: track.track, pattern, allowed } as const;
    const found: Breach[] = [];
    if (tooSure.some((verdict) => verdict === inFileOrder.verdict))
      found.push({ ...base, verdict: inFileOrder.verdict, shuffled: null });
    if (shuffled !== null) found.push(...shuffledBreach(base, shuffled, track, tooSure));
    return found;
  });
}

function shuffledBreach(
  base: Omit<Extract<Breach, { kind: 'pattern' }>, 'verdict' | 'shuffled'>,
  { verdicts }: NonNullable<PatternAudit['shuffled']>,
  track: TrackAudit,
  tooSure: readonly (keyof TrackAudit['verdicts'])[],
): Breach[] {
  const sumOf = (shares: TrackAudit['verdicts']): number =>
    tooSure.reduce((sum, verdict) => sum + shares[verdict].value, 0);
  const share = shareOf(Math.round(sumOf(verdicts) * ORDERS), ORDERS, false);
  if (!isAbove(share, Math.max(0.5, sumOf(track.verdicts)))) return [];
  const commonest = tooSure.reduce((so, verdict) =>
    verdicts[verdict].value > verdicts[so].value ? verdict : so,
  );
  return [{ ...base, verdict: commonest, shuffled: share }];
}

function rolePairBreaches({ track, pairs }: TrackAudit, { roleCorrelation: allowed }: AuditLimits): Breach[] {
  return pairs
    .filter(({ correlation }) => correlation > allowed)
    .map(({ roles, correlation }) => ({ kind: 'role-correlation', track, roles, correlation, allowed }));
}

function closeBreaches(
  { track, verdicts }: TrackAudit,
  { close: allowed }: AuditLimits,
  { kind, sheets }: Method,
): Breach[] {
  const count = Math.round((verdicts.tie.value + verdicts.close.value) * sheets);
  const share = shareOf(count, sheets, kind === 'counted');
  return isAbove(share, allowed) ? [{ kind: 'close', track, share, allowed }] : [];
}

function sensitivityBreaches(
  { track, sensitivity: { changed } }: TrackAudit,
  { sensitivity: allowed }: AuditLimits,
): Breach[] {
  return isAbove(changed, allowed) ? [{ kind: 'sensitivity', track, share: changed, allowed }] : [];
}

function traitPairBreaches({ traits: pairs, limits }: Omit<Audit, 'breaches'>): Breach[] {
  const allowed = limits.traitCorrelation;
  return pairs
    .filter(({ correlation }) => Math.abs(correlation) > allowed)
    .map(({ traits, correlation }) => ({ kind: 'trait-correlation', traits, correlation, allowed }));
}

/** A question has to decide often enough in one of the tracks. */
function decidesBreaches({ questions, limits }: Omit<Audit, 'breaches'>): Breach[] {
  const allowed = limits.decides;
  return questions.flatMap(({ question, tracks }): Breach[] => {
    const most = tracks
      .map(({ decides }) => decides)
      .reduce((so, each) => (each.value > so.value ? each : so));
    return isBelow(most, allowed) ? [{ kind: 'decides', question, most, allowed }] : [];
  });
}
