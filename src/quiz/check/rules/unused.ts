import { isDirect } from '../../rule.js';
import type { WrittenQuiz, WrittenRole } from '../../written.js';
import type { Warn } from '../warn.js';

export function unusedTrait(quiz: WrittenQuiz, warn: Warn): void {
  if (isDirect(quiz)) return;
  const used = new Set(
    Object.values(quiz.roles).flatMap(({ profile = {} }) =>
      Object.keys(profile).filter((trait) => profile[trait] !== 0),
    ),
  );
  for (const trait of Object.keys(quiz.traits)) {
    if (used.has(trait)) continue;
    warn(
      ['traits', trait],
      'unused-trait',
      `No role asks for the trait "${trait}", so what people answer about it decides nothing.`,
      'Name it in the profile of some role, or leave it out.',
    );
  }
}

export function unusedSource(quiz: WrittenQuiz, warn: Warn): void {
  const used = new Set(
    Object.values(quiz.roles).flatMap(({ sources = [], advice = [] }) => [
      ...sources,
      ...advice.flatMap(({ items }) => items.flatMap(({ from }) => from)),
    ]),
  );
  for (const source of Object.keys(quiz.sources)) {
    if (used.has(source)) continue;
    const mend = 'Name it in the "sources" of a role, or leave it out.';
    warn(['sources', source], 'unused-source', `Nothing names the source "${source}".`, mend);
  }
}

const ownSkills = ({ skills = {} }: WrittenRole): string[] => [
  ...(skills.core ?? []),
  ...(skills.useful ?? []),
  ...(skills.occasional ?? []),
];

export function unreachableSkill(quiz: WrittenQuiz, warn: Warn): void {
  const reached = new Set<string>();
  const waiting = Object.values(quiz.roles).flatMap((role) => [
    ...ownSkills(role),
    ...(role.projects ?? []).flatMap(({ needs }) => needs),
  ]);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(quiz.skills[id]?.needs ?? []));
  }
  for (const skill of Object.keys(quiz.skills)) {
    if (reached.has(skill)) continue;
    warn(
      ['skills', skill],
      'unreachable-skill',
      `No role asks for the skill "${skill}", nor does anything that a role asks for need it.`,
      'Give it to a role, or leave it out.',
    );
  }
}

/** Within a track: where one recommendation leads to a plan, the others should. */
export function noSkills(quiz: WrittenQuiz, warn: Warn): void {
  const roles = Object.entries(quiz.roles);
  for (const [id, role] of roles) {
    if (ownSkills(role).length > 0) continue;
    const others = roles.filter(([, other]) => other.track === role.track);
    const withSkills = others.filter(([, other]) => ownSkills(other).length > 0).length;
    if (withSkills === 0) continue;
    warn(
      ['roles', id],
      'no-skills',
      `The role "${id}" has no skills, while ${withSkills} of the ${others.length} roles of its track have some: who gets it gets no plan.`,
      'Add "skills" to it.',
    );
  }
}
