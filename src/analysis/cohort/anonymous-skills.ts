import type { Quiz } from '../../quiz/quiz.js';
import { anonymousGap, type Column, type Sizes } from './anonymous-gap.js';
import type { SkillGaps, TrackMix } from './cohort.js';
import type { FullGaps, FullMix } from './full.js';
import { inTeachingOrder } from './skill-order.js';
import { hiddenParts, isSmall, tells } from './small-numbers.js';

/**
 * The matrix without what tells of fewer than five people; `null` where its people themselves are fewer. Pooled roles
 * have no column.
 * @param mix the first track, before anything is suppressed
 * @param shown the same track as it is shown
 * @param everybody people in the cohort
 */
export function anonymousSkills(
  quiz: Quiz,
  { people, roles, rows }: FullGaps,
  mix: FullMix,
  shown: TrackMix,
  everybody: number,
): SkillGaps | null {
  if (isSmall(people)) return null;
  const places = roles.flatMap(({ role }, place) =>
    shown.roles.some((each) => each.role === role) ? place : [],
  );
  const columns = places.map((place): Column => {
    const { role, people: named } = roles[place]!;
    return [named, mix.roles.find((share) => share.role === role)?.people ?? named];
  });
  const recommended = mix.roles.reduce((sum, share) => sum + share.people, 0);
  const sizes: Sizes = {
    all: [people, recommended, everybody],
    columns,
    rest: [
      people - columns.reduce((sum, [named]) => sum + named, 0),
      recommended - columns.reduce((sum, [, all]) => sum + all, 0),
    ],
  };
  const hidden = hiddenParts(columns.map(cellOf), cellOf(sizes.rest));
  const gaps = rows.map(({ byRole, ...row }) =>
    anonymousGap({ ...row, byRole: places.map((place) => byRole[place]!) }, sizes),
  );
  return {
    people: tells({ value: people, within: sizes.all }) ? null : people,
    roles: places.map((place, at) => ({
      role: roles[place]!.role,
      people: hidden[at] ? null : roles[place]!.people,
    })),
    rows: inTeachingOrder(quiz, gaps, ({ rank }) => rank).map(({ rank: _, ...row }) => row),
  };
}

function cellOf([people, recommended]: Column) {
  return { value: people, within: [recommended] };
}
