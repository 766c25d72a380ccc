import type { Grouping, Team } from '../../analysis/cohort/cohort.js';
import type { Quiz } from '../../quiz/quiz.js';
import { listWords } from '../guide/words.js';
import { roleOf } from '../words.js';

/** Who was put together. */
export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  complementary: 'they lean different ways',
  alike: 'they lean the same way',
};

/** `Ada, Bo and Cy`. */
export function teamNames({ people }: Team): string {
  return listWords(people);
}

/** Its roles, what they share, and on what they differ: `Maker and Thinker; both lean to "doing"; farthest apart on Pace`. */
export function teamWords(quiz: Quiz, team: Team): string {
  return [rolesWords(quiz, team), ...leaningWords(quiz, team)].filter((part) => part !== '').join('; ');
}

/** `Maker and Thinker`, `2 Maker, 1 Thinker`, `both Maker`. Whoever has no recommendation is not counted. */
function rolesWords(quiz: Quiz, { roles, people }: Team): string {
  const named = roles.map((each) => ({ short: roleOf(quiz, each.role).short, count: each.people }));
  const [first] = named;
  if (named.length === 1 && first !== undefined && first.count === people.length)
    return `${everyone(people.length)} ${first.short}`.trim();
  if (named.every(({ count }) => count === 1)) return listWords(named.map(({ short }) => short));
  return named.map(({ count, short }) => `${count} ${short}`).join(', ');
}

/** None where the quiz has no traits of its own to speak of. */
function leaningWords(quiz: Quiz, { share, differ, people }: Team): string[] {
  if (quiz.direct) return [];
  const shared = quiz.traits.find(({ id }) => id === share?.trait);
  const apart = quiz.traits.find(({ id }) => id === differ);
  return [
    ...(shared === undefined || share === null
      ? []
      : [`${everyone(people.length)} lean to "${shared[share.end]}"`.trim()]),
    ...(apart === undefined ? [] : [`farthest apart on ${apart.name}`]),
  ];
}

function everyone(count: number): string {
  if (count < 2) return '';
  return count === 2 ? 'both' : 'all';
}
