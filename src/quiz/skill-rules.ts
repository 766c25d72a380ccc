import type { Path } from './document.js';
import { type Report, unknownId } from './rule.js';
import type { WrittenQuiz } from './written.js';

export function skillsResolve(quiz: WrittenQuiz, report: Report): void {
  const ids = Object.keys(quiz.skills);
  const check = (path: Path, names: readonly string[], seen = new Set<string>()): void => {
    for (const [index, name] of names.entries()) {
      if (!ids.includes(name)) unknownId(report, [...path, index], name, 'skill', ids);
      if (seen.has(name))
        report(
          [...path, index],
          'duplicate-id',
          `The skill "${name}" stands here a second time.`,
          'Keep one of them.',
        );
      seen.add(name);
    }
  };
  for (const [id, skill] of Object.entries(quiz.skills)) check(['skills', id, 'needs'], skill.needs ?? []);
  for (const [id, role] of Object.entries(quiz.roles)) {
    const inRole = new Set<string>();
    for (const level of ['core', 'useful', 'occasional'] as const) {
      check(['roles', id, 'skills', level], role.skills?.[level] ?? [], inRole);
    }
    for (const [index, project] of (role.projects ?? []).entries()) {
      check(['roles', id, 'projects', index, 'needs'], project.needs);
    }
  }
}

export function prerequisitesHaveNoCycle(quiz: WrittenQuiz, report: Report): void {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (id: string): void => {
    if (done.has(id)) return;
    const from = trail.indexOf(id);
    if (from !== -1) {
      const cycle = [...trail.slice(from), id].join(' → ');
      report(
        ['skills', id, 'needs'],
        'cycle',
        `These skills need each other in a circle: ${cycle}.`,
        'Remove one of these needs.',
      );
      return;
    }
    trail.push(id);
    for (const need of quiz.skills[id]?.needs ?? []) if (need in quiz.skills) visit(need);
    trail.pop();
    done.add(id);
  };
  for (const id of Object.keys(quiz.skills)) visit(id);
}
