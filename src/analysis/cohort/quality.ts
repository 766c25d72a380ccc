import type { Flag } from '../../scoring/assessment.js';
import type { FullQuality } from './full.js';
import type { Member } from './member.js';

/** How many results are to be read with care, and whose. Nothing is suppressed. */
export function qualityOf(members: readonly Member[]): FullQuality {
  const counts: Record<Flag['kind'], number> = {
    'straight-lining': 0,
    'many-skipped': 0,
    'contradictory-pair': 0,
  };
  for (const { flags } of members) for (const kind of flags) counts[kind] += 1;
  return {
    // How much is answered is the same for every track.
    insufficient: members.filter(isInsufficient).length,
    counts,
    flagged: members.flatMap(({ person, allFlags }) =>
      allFlags.length === 0 ? [] : { person, flags: allFlags },
    ),
  };
}

function isInsufficient({ tracks }: Member): boolean {
  return Object.values(tracks).some(({ verdict }) => verdict === 'insufficient');
}
