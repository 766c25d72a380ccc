import { type AuditLimits, SUREST } from '../../quiz/audit-limits.js';
import type { Audit, Breach, Method, PatternAudit, Reach, TrackAudit } from './audit.js';
import { isAbove, isBelow, isBeyond, shareOf } from './estimate.js';
import { ORDERS } from './patterns.js';

/**
 * What is beyond the limits: track by track, then what concerns the whole quiz, each in the order of `Breach`.
 * Estimates get the benefit of the doubt (see estimate.ts).
 */
export function breachesOf(audit: Omit<Audit, 'breaches'>): readonly Breach[] {
  const { tracks, limits, method } = audit;
  return [
    ...tracks.flatMap((track) => [
      ...shareBreaches(track, limits),
      ...reachBreaches(track),
      ...sameBreaches(track),
      ...patternBreaches(track, limits),
      ...rolePairBreaches(track, limits),
      ...closeBreaches(track, limits, method),
      ...sensitivityBreaches(track, limits),
    ]),
    ...traitPairBreaches(audit),
    ...decidesBreaches(audit),
  ];
}

function shareBreaches({ track, roles }: TrackAudit, { share: allowed }: AuditLimits): Breach[] {
  return roles.flatMap(({ role, multiple, reach }): Breach[] => {
    // That a role cannot come first alone is said of its reach, and is why it seldom does.
    const barred = reach.kind === 'never' || reach.kind === 'level';
    const beyond = barred ? isAbove(multiple, allowed[1]) : isBeyond(multiple, allowed);
    return beyond ? [{ kind: 'share', track, role, multiple, allowed }] : [];
  });
}

/** Of roles that have the same points it is said once, for all of them. */
function reachBreaches({ track, roles }: TrackAudit): Breach[] {
  return roles.flatMap(({ role, reach }): Breach[] =>
    reach.kind === 'reached' || twinOf(reach) !== null
      ? []
      : [{ kind: 'reach', track, role, reach: reach.kind }],
  );
}

function sameBreaches(track: TrackAudit): Breach[] {
  return sameRoles(track).map((roles) => ({ kind: 'same', track: track.track, roles }));
}

/** Roles that get the same points from every answer, together; in the order of the file. */
function sameRoles({ roles }: TrackAudit): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const { role, reach } of roles) {
    const twin = twinOf(reach);
    if (twin === null) continue;
    const group = groups.find((each) => each.includes(twin));
    if (group === undefined) groups.push([role, twin]);
    else if (!group.includes(role)) group.push(role);
  }
  return groups;
}

/** The first of the roles that get the same points as one that therefore never comes first alone. */
function twinOf(reach: Reach): string | null {
  return 'proof' in reach && reach.proof.kind === 'same' ? reach.proof.role : null;
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

/** Of roles that have the same points it has been said. */
function rolePairBreaches(audit: TrackAudit, { roleCorrelation: allowed }: AuditLimits): Breach[] {
  const { track, pairs } = audit;
  const said = sameRoles(audit);
  const isSaid = (pair: readonly string[]): boolean =>
    said.some((same) => pair.every((role) => same.includes(role)));
  return pairs
    .filter(({ roles, correlation }) => correlation > allowed && !isSaid(roles))
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
