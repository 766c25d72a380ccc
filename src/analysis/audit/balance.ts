import type { AuditLimits } from '../../quiz/audit-limits.js';
import type { Quiz } from '../../quiz/quiz.js';
import { compileQuiz, type ScoringTable } from '../../scoring/table.js';
import { tallier } from '../../scoring/tally.js';
import type { BalanceProposal, RoleMultiple } from './audit.js';
import { changesFrom, type Profile, withProfiles } from './balance-profiles.js';
import { evenOut, trialOn } from './balance-search.js';
import { isBeyond, multipleOf, shareOf } from './estimate.js';
import { type Sheets, seedFrom, sheetsOf, streamOf } from './sheets.js';

/**
 * Proposes changes of role profiles for the tracks that have a role beyond the limits on shares (by more than two
 * standard errors, as in an audit): few, small, and such that no role asks for another end of a trait than before.
 *
 * They are searched for on sheets that are drawn for that (on all of them, where they are few), then judged by those of an
 * audit with the same options: all that there are where it counts them, else sheets drawn apart from those of the search.
 * A track's changes are proposed only where they bring its shares nearer to the limits there, and the most uneven one no
 * farther away. Same options, same proposal.
 * @param options how many sheets to judge by, and the seed that they are drawn from
 */
export function proposeBalance(
  quiz: Quiz,
  limits: Pick<AuditLimits, 'share'>,
  options: { readonly sheets: number; readonly seed: number },
): BalanceProposal {
  const table = compileQuiz(quiz);
  const sheets = sheetsOf(table, options.sheets, options.seed);
  const before = multiplesOf(table, sheets);
  const profiles = quiz.direct
    ? new Map<number, Profile>()
    : search(table, before, limits.share, options.seed);
  const tried = profiles.size === 0 ? before : multiplesOf(compileQuiz(withProfiles(quiz, profiles)), sheets);
  // Tracks have no role in common, so one can be changed without the other.
  const better = new Set(
    quiz.tracks.map(({ id }) => id).filter((id) => isFairer(tried, before, id, limits.share)),
  );
  const after = tried.map((multiple, place) => (better.has(multiple.track) ? multiple : before[place]!));
  const kept = new Map([...profiles].filter(([role]) => better.has(quiz.roles[role]!.track)));
  return {
    method: sheets.method,
    changes: changesFrom(quiz, kept),
    before,
    after,
    beyond: after.filter(({ multiple }) => isBeyond(multiple, limits.share)).map(({ role }) => role),
  };
}

/** Sheets of the search; all of them, where there are no more. */
const SHEETS = 10_000;

/** What is aimed at is this far from fair, on the way to the limit (in logarithms): a limit that is just kept is soon broken. */
const AIM = 0.75;

function search(
  table: ScoringTable,
  before: readonly RoleMultiple[],
  share: readonly [number, number],
  seed: number,
): ReadonlyMap<number, Profile> {
  const { quiz, tracks } = table;
  const uneven = tracks.filter(({ id }) =>
    before.some(({ track, multiple }) => track === id && isBeyond(multiple, share)),
  );
  if (uneven.length === 0) return new Map();
  const trial = trialOn(table, sheetsOf(table, SHEETS, seedFrom(streamOf(seed, 'balance'))));
  const aim = [share[0] ** AIM, share[1] ** AIM] as const;
  return new Map(uneven.flatMap(({ roles }) => [...evenOut(quiz, trial, roles, aim)]));
}

/** Whether the shares of a track are beyond the limits by less in all, and the most uneven of them is no more so. */
function isFairer(
  after: readonly RoleMultiple[],
  before: readonly RoleMultiple[],
  track: string,
  [least, most]: readonly [number, number],
): boolean {
  const [now, then] = [after, before].map((side) => {
    const own = side.filter((each) => each.track === track).map(({ multiple }) => distance(multiple.value));
    const excess = own.map((each) => Math.max(0, each - Math.log(most), Math.log(least) - each));
    return { farthest: Math.max(...own.map(Math.abs)), beyond: excess.reduce((sum, each) => sum + each, 0) };
  });
  return now!.farthest <= then!.farthest && now!.beyond < then!.beyond;
}

/** The logarithm of a multiple: a half is as far from fair as a double. Of nothing that of next to nothing. */
function distance(multiple: number): number {
  return Math.log(Math.max(multiple, 1e-6));
}

/** Each role's share of the first places as a multiple of the fair one (1 / roles of its track). */
function multiplesOf(table: ScoringTable, { method, each }: Sheets): readonly RoleMultiple[] {
  const { quiz, tracks } = table;
  const tally = tallier(table, { exclude: [], flips: false });
  const firsts = new Int32Array(quiz.roles.length);
  each((chosen) => {
    for (const { top } of tally(chosen).tracks) firsts[top]!++;
  });
  return tracks.flatMap(({ id, roles }) =>
    roles.map((role) => {
      const share = shareOf(firsts[role]!, method.sheets, method.kind === 'counted');
      return { track: id, role: quiz.roles[role]!.id, multiple: multipleOf(share, roles.length) };
    }),
  );
}
