import type { Quiz } from '../../quiz/quiz.js';
import type { SkillGap, SkillGaps } from './cohort.js';
import type { FullGaps } from './full.js';
import { inTeachingOrder } from './skill-order.js';
import { isSmall, tells } from './small-numbers.js';

/**
 * The skills that everybody's roles ask for, and how many lack them. Any other skill is left out: which role asks for
 * which skill stands in the quiz, so from how many need it a reader could work out how many have a role that is hidden.
 * For the same reason there are no columns, and nothing is said of core skills.
 * @param everybody people in the cohort
 * @returns `null` where fewer than five people need any
 */
export function anonymousSkills(quiz: Quiz, { people, rows }: FullGaps, everybody: number): SkillGaps | null {
  if (isSmall(people)) return null;
  const shown = tells({ value: people, within: [everybody] }) ? null : people;
  const gaps = rows
    .filter(({ needed }) => needed === people)
    .map(({ skill, hours, lacking }) => {
      const isHidden = tells({ value: lacking, within: [people, everybody] });
      const gap: SkillGap = {
        ...{ skill, hours, needed: shown, lacking: isHidden ? null : lacking },
        ...{ core: null, byRole: [] },
      };
      // The place of a hidden number tells no more than whether it is more than half.
      const bound = lacking * 2 > people ? people : 0;
      const rank = isHidden ? bound : lacking;
      return { ...gap, rank };
    });
  const ordered = inTeachingOrder(quiz, gaps, ({ rank }) => [rank, rank]);
  return { people: shown, roles: [], rows: ordered.map(({ rank: _, ...gap }) => gap) };
}
