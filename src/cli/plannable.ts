import type { Quiz } from '../quiz/quiz.js';
import type { Io } from './io.js';
import { loadQuiz } from './quizzes.js';

/** Ids of the roles of the quiz that ships for which there is a plan: those that name skills. */
export async function plannableRoles(io: Pick<Io, 'cwd'>): Promise<readonly string[]> {
  return rolesWithSkills(await loadQuiz(undefined, io)).map(({ id }) => id);
}

export function rolesWithSkills({ roles }: Quiz): Quiz['roles'] {
  return roles.filter(({ skills }) => skills.core.length + skills.useful.length > 0);
}
