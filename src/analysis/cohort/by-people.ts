import type { Quiz } from '../../quiz/quiz.js';

/**
 * Roles that somebody has, most people first; equal ones in the order of the quiz.
 * @param people role id → how many have it
 */
export function rolesByPeople(
  { roles }: Quiz,
  people: ReadonlyMap<string, number>,
): { readonly role: string; readonly people: number }[] {
  // The sort is stable, so it keeps the order of the quiz.
  return roles
    .flatMap(({ id }) => (people.has(id) ? [{ role: id, people: people.get(id)! }] : []))
    .sort((a, b) => b.people - a.people);
}
