import type { Quiz } from '../../quiz/quiz.js';
import type { Verdict } from '../../scoring/assessment.js';
import type { CloseCall } from './cohort.js';
import type { FullMix, FullShare } from './full.js';
import type { Member } from './member.js';

/** How many each role of the track was recommended to, and how surely. Nothing is suppressed. */
export function mixOf(quiz: Quiz, track: string, members: readonly Member[]): FullMix {
  const verdicts: Record<Verdict, number> = { tie: 0, close: 0, leaning: 0, clear: 0, insufficient: 0 };
  const people = new Map<string, { all: number; close: number }>();
  const close: CloseCall[] = [];
  for (const { person, tracks } of members) {
    const result = tracks[track];
    if (result === undefined) continue;
    const { role, verdict, rival, blend, decides } = result;
    verdicts[verdict] += 1;
    if (role === null) continue;
    const isClose = verdict === 'tie' || verdict === 'close';
    const { all, close: before } = people.get(role) ?? { all: 0, close: 0 };
    people.set(role, { all: all + 1, close: before + (isClose ? 1 : 0) });
    if (isClose && rival !== null)
      close.push({ person, verdict, between: [role, rival], blend, question: decides });
  }
  // The sort is stable: equal ones stay in the order of the quiz.
  const roles = quiz.roles.flatMap(({ id }): FullShare | [] => {
    const counted = people.get(id);
    return counted === undefined ? [] : { role: id, people: counted.all, close: counted.close };
  });
  return { track, roles: roles.sort((a, b) => b.people - a.people), pooled: null, verdicts, close };
}
