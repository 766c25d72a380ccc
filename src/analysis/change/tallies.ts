import type { Quiz } from '../../quiz/quiz.js';
import type { Change, MemberChange, TrackChange, TraitChange } from './change.js';
import { inOrderOf } from './quiz-order.js';
import type { Taken } from './taken.js';

/** What the changes of many people come to. */

export function trackTally({ roles }: Quiz, track: string, members: readonly MemberChange[]): TrackChange {
  const results = members.flatMap(({ tracks }) => (Object.hasOwn(tracks, track) ? [tracks[track]!] : []));
  const compared = results.filter(({ before, after }) => before.role !== null && after.role !== null);
  const moved = compared.filter((result) => result.moved);
  const counts = new Map<string, { from: string; to: string; people: number }>();
  for (const { before, after } of moved) {
    const [from, to] = [before.role as string, after.role as string];
    const key = JSON.stringify([from, to]);
    counts.set(key, { from, to, people: (counts.get(key)?.people ?? 0) + 1 });
  }
  const inOrder = inOrderOf(roles);
  return {
    track,
    compared: compared.length,
    moved: moved.length,
    beyondClose: moved.filter(({ beyondClose }) => beyondClose).length,
    moves: [...counts.values()].sort(
      (a, b) => b.people - a.people || inOrder(a.from, b.from) || inOrder(a.to, b.to),
    ),
  };
}

/** @param pairs each person's result before and after */
export function traitTally(trait: string, pairs: readonly (readonly [Taken, Taken])[]): TraitChange {
  const changes = pairs.flatMap(([before, after]) => {
    const [from, to] = [before.traits.get(trait) ?? null, after.traits.get(trait) ?? null];
    return from === null || to === null ? [] : [to - from];
  });
  return {
    trait,
    known: changes.length,
    mean: meanOf(changes),
    meanAbsolute: meanOf(changes.map(Math.abs)),
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param questions ids in the order of the quiz */
export function questionTally(
  questions: readonly string[],
  members: readonly MemberChange[],
): Change['questions'] {
  const counts = new Map(questions.map((id) => [id, 0]));
  for (const { answers } of members)
    for (const { question } of answers) counts.set(question, (counts.get(question) ?? 0) + 1);
  return [...counts]
    .filter(([, people]) => people > 0)
    .sort(([, more], [, less]) => less - more)
    .map(([question, people]) => ({ question, people }));
}
