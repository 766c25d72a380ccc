import type { Path } from './document.js';
import { isDirect, type Report, traitIds, unknownId } from './rule.js';
import type { WrittenQuiz } from './written.js';

export function everyTrackHasRoles(quiz: WrittenQuiz, report: Report): void {
  for (const track of Object.keys(quiz.tracks)) {
    const count = Object.values(quiz.roles).filter((role) => role.track === track).length;
    if (count < 2) {
      const mend = 'Give at least two roles this track, or remove it.';
      const message = `The track "${track}" has ${count === 0 ? 'no roles' : 'only one role'}.`;
      report(['tracks', track], 'small-track', message, mend, 'key');
    }
  }
}

export function rolesResolve(quiz: WrittenQuiz, report: Report): void {
  const direct = isDirect(quiz);
  for (const [id, role] of Object.entries(quiz.roles)) {
    const known = (name: string, ids: readonly string[], path: Path, kind: string, at?: 'key'): void => {
      if (!ids.includes(name)) unknownId(report, ['roles', id, ...path], name, kind, ids, at);
    };
    known(role.track, Object.keys(quiz.tracks), ['track'], 'track');
    for (const [index, source] of (role.sources ?? []).entries()) {
      known(source, Object.keys(quiz.sources), ['sources', index], 'source');
    }
    for (const other of Object.keys(role.differs ?? {})) {
      known(other, Object.keys(quiz.roles), ['differs', other], 'role', 'key');
    }
    if (direct && role.profile !== undefined) {
      const mend = 'Add "traits", or remove the profile.';
      report(
        ['roles', id, 'profile'],
        'stray-profile',
        'A quiz without traits has no role profiles.',
        mend,
        'key',
      );
    }
    if (!direct) {
      for (const trait of Object.keys(role.profile ?? {}))
        known(trait, traitIds(quiz), ['profile', trait], 'trait', 'key');
      if (Object.values(role.profile ?? {}).every((value) => value === 0)) {
        const mend = 'Give it a "profile" that names at least one trait.';
        const message = `The role "${id}" asks nothing of any trait, so it cannot be scored.`;
        report(['roles', id], 'no-profile', message, mend, 'key');
      }
    }
  }
}

export function adviceResolves(quiz: WrittenQuiz, report: Report): void {
  const sources = Object.keys(quiz.sources);
  for (const [id, role] of Object.entries(quiz.roles)) {
    for (const [section, { items }] of (role.advice ?? []).entries()) {
      for (const [item, { from }] of items.entries()) {
        const path = ['roles', id, 'advice', section, 'items', item, 'from'];
        for (const [index, source] of from.entries())
          if (!sources.includes(source)) unknownId(report, [...path, index], source, 'source', sources);
      }
    }
  }
}

export function blendsResolve(quiz: WrittenQuiz, report: Report): void {
  const roles = Object.keys(quiz.roles);
  for (const [index, blend] of quiz.blends.entries()) {
    const path = ['blends', index, 'of'];
    const unknown = blend.of.filter((id) => !roles.includes(id));
    for (const id of unknown) unknownId(report, path, id, 'role', roles);
    if (unknown.length > 0) continue;
    const [a, b] = blend.of;
    if (a === b || quiz.roles[a]?.track !== quiz.roles[b]?.track) {
      report(path, 'bad-blend', 'A blend is of two different roles of one track.', 'Name two such roles.');
    }
  }
}

export function rangesGoUpward(quiz: WrittenQuiz, report: Report): void {
  const upward = (path: Path, [low, high]: readonly [number, number]): void => {
    if (low > high)
      report(
        path,
        'bad-range',
        `The range goes from ${low} down to ${high}.`,
        'Write the smaller number first.',
      );
  };
  upward(['quiz', 'minutes'], quiz.quiz.minutes);
  if (quiz.audit.share !== undefined) upward(['audit', 'share'], quiz.audit.share);
  for (const [id, skill] of Object.entries(quiz.skills)) upward(['skills', id, 'hours'], skill.hours);
  for (const [id, role] of Object.entries(quiz.roles)) {
    if (role.experiment !== undefined) upward(['roles', id, 'experiment', 'hours'], role.experiment.hours);
    for (const [index, { hours }] of (role.projects ?? []).entries()) {
      if (hours !== undefined) upward(['roles', id, 'projects', index, 'hours'], hours);
    }
  }
}
