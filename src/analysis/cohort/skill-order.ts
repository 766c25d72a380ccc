import { learningOrder, type SkillIndex, skillIndex, targetsOf } from '../../plan/targets.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { SkillGap } from './cohort.js';

/**
 * What most people lack for a core skill first, then what most lack, then in the order of learning. A prerequisite
 * that fewer people lack is drawn up, to stand right before the first row that builds on it.
 * @param rankOf how many lack it for a core skill, and how many lack it
 */
export function inTeachingOrder<Row extends SkillGap>(
  quiz: Quiz,
  rows: readonly Row[],
  rankOf: (row: Row) => readonly [core: number, lacking: number],
): readonly Row[] {
  const index = skillIndex(quiz);
  const tracks = quiz.tracks.slice(0, 2).map(({ id }) => id);
  const roles = quiz.roles.filter(({ track }) => tracks.includes(track));
  // Of all roles, not of those that were recommended: the order is the quiz's own, and the same for every cohort.
  const learned = learningOrder(targetsOf(roles), index, new Set()).map(({ skill }) => skill);
  const place = new Map(learned.map((skill, at) => [skill, at]));
  const ranked = rows.map((row) => ({ row, place: place.get(row.skill)!, rank: rankOf(row) }));
  ranked.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || a.place - b.place);
  return prerequisitesFirst(
    ranked.map(({ row }) => row),
    index,
  );
}

function prerequisitesFirst<Row extends SkillGap>(rows: readonly Row[], index: SkillIndex): readonly Row[] {
  const rowOf = new Map(rows.map((row) => [row.skill, row]));
  const done = new Set<string>();
  const ordered: Row[] = [];
  // Through skills that have no row, too: what they build on may have one.
  const visit = (skill: string): void => {
    if (done.has(skill)) return;
    done.add(skill);
    for (const need of index.get(skill)?.needs ?? []) visit(need);
    const row = rowOf.get(skill);
    if (row !== undefined) ordered.push(row);
  };
  for (const { skill } of rows) visit(skill);
  return ordered;
}
