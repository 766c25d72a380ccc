import type { Quiz } from '../../quiz/quiz.js';
import type { Verdict } from '../../scoring/assessment.js';
import { isCloseCall } from '../close-call.js';
import { rolesByPeople } from './by-people.js';
import type { CloseCall } from './cohort.js';
import type { FullMix, FullShare } from './full.js';
import type { Member } from './member.js';

/** How many each role of the track was recommended to, and how surely. Nothing is suppressed. */
export function mixOf(quiz: Quiz, track: string, members: readonly Member[]): FullMix {
  const verdicts: Record<Verdict, number> = { tie: 0, close: 0, leaning: 0, clear: 0, insufficient: 0 };
  const people = new Map<string, number>();
  const closeOf = new Map<string, number>();
  const close: CloseCall[] = [];
  for (const { person, tracks } of members) {
    const result = tracks[track];
    if (result === undefined) continue;
    const { role, verdict, rival, blend, decides } = result;
    verdicts[verdict] += 1;
    if (role === null) continue;
    people.set(role, (people.get(role) ?? 0) + 1);
    if (!isCloseCall(verdict)) continue;
    closeOf.set(role, (closeOf.get(role) ?? 0) + 1);
    if (rival !== null) close.push({ person, verdict, between: [role, rival], blend, question: decides });
  }
  const roles = rolesByPeople(quiz, people).map(
    (share): FullShare => ({ ...share, close: closeOf.get(share.role) ?? 0 }),
  );
  return { track, roles, pooled: null, verdicts, close };
}
