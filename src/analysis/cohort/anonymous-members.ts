import type { Quiz } from '../../quiz/quiz.js';
import type { MemberRow, MemberTrack, TrackMix } from './cohort.js';

/**
 * The rows of an anonymous cohort's table. Of a track they have the role, unless it is pooled, and its match. Verdicts,
 * runners-up, flags and how much is answered are left out: whoever counts rows would know how many people of a role have them.
 * @param mixes the tracks as they are shown
 * @returns rows in the order of what they show, so that a place in the input cannot be told from a place in the table
 */
export function anonymousMembers(
  quiz: Quiz,
  members: readonly MemberRow[],
  mixes: readonly TrackMix[],
): readonly MemberRow[] {
  const shown = new Map(mixes.map(({ track, roles }) => [track, new Set(roles.map(({ role }) => role))]));
  const place = new Map(quiz.roles.map(({ id }, at) => [id, at]));
  const keyed = members.map((member) => {
    const tracks = mixes.map(({ track }) => ({
      track,
      result: anonymousTrack(member.tracks[track], shown.get(track)!),
    }));
    const keys = tracks.flatMap(({ result: { role, match } }) => [
      role === null ? quiz.roles.length : place.get(role)!,
      -(match ?? 0),
    ]);
    return { member, tracks, keys };
  });
  return keyed
    .sort((a, b) => firstDifference(a.keys, b.keys))
    .map(({ member: { asked }, tracks }, at) => ({
      person: `Person ${at + 1}`,
      answered: null,
      asked,
      tracks: Object.fromEntries(tracks.map(({ track, result }) => [track, result])),
      flags: [],
    }));
}

const NOTHING: MemberTrack = { role: null, match: null, verdict: null, runnerUp: null };

function anonymousTrack(result: MemberTrack | undefined, shown: ReadonlySet<string>): MemberTrack {
  if (result === undefined || result.role === null || !shown.has(result.role)) return NOTHING;
  // Two decimals would name whoever has shown somebody else their result.
  return { ...NOTHING, role: result.role, match: result.match === null ? null : Math.round(result.match) };
}

/** Below 0 where the first list comes first. */
function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, place) => key !== b[place]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
