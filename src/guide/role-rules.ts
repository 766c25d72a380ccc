import type { Path } from '../quiz/document.js';
import { type Report, unknownId } from '../quiz/rule.js';
import { ROLE_PARTS, type RoleKind, type RolePart, type Silence } from './guide.js';
import type { WrittenRole } from './written.js';

/**
 * What is known of a role of this kind, or known not to be said. A path's years and hours of work belong here too, but
 * they are told in statements of other parts, where no rule can see them.
 */
const EXPECTED: Readonly<Partial<Record<RoleKind, readonly Silence[]>>> = {
  path: [
    'focus',
    'duties',
    'deliverables',
    'tools',
    'skills',
    'team',
    'setting',
    'education',
    'industries',
    'ladder',
    'pay',
    'ratings',
  ],
  specialisation: ['duties', 'tools', 'skills', 'setting', 'education', 'industries', 'ladder', 'pay'],
};

/** What has to hold of one role: the roles that it names, and that nothing is passed over in silence. */
export function checkRole(id: string, role: WrittenRole, known: readonly string[], report: Report): void {
  const another = (name: string, path: Path, at?: 'key'): void => {
    const full = ['roles', id, ...path];
    if (name === id) report(full, 'itself', 'A role does not name itself here.', 'Leave it out.', at);
    else if (!known.includes(name)) unknownId(report, full, name, 'role', known, at);
  };
  if (role.parent !== undefined) another(role.parent, ['parent']);
  for (const [index, next] of (role.leads_to ?? []).entries()) another(next, ['leads_to', index]);
  for (const neighbour of Object.keys(role.neighbours ?? {}))
    another(neighbour, ['neighbours', neighbour], 'key');
  nothingIsPassedOver(id, role, report);
}

function nothingIsPassedOver(id: string, role: WrittenRole, report: Report): void {
  const silent = role.silent ?? [];
  for (const [index, silence] of silent.entries()) {
    const path = ['roles', id, 'silent', index];
    if (isSaid(role, silence)) {
      const message = `"${silence}" is said to be missing, but it is there.`;
      report(path, 'not-silent', message, 'Take it out of "silent".');
    }
    if (silent.indexOf(silence) !== index)
      report(path, 'duplicate-id', `"${silence}" stands here a second time.`, 'Keep one of them.');
  }
  for (const expected of EXPECTED[role.kind] ?? []) {
    if (!isSaid(role, expected) && !silent.includes(expected)) {
      const message = `Nothing is said of "${expected}", nor that no source says it.`;
      report(['roles', id], 'passed-over', message, 'Add it, or name it in "silent".', 'key');
    }
  }
}

function isSaid(role: WrittenRole, what: Silence): boolean {
  if (what === 'pay' || what === 'ratings') return (role[what] ?? []).length > 0;
  return isPart(what) && (role.parts?.[what] ?? []).length > 0;
}

const isPart = (what: Silence): what is RolePart => (ROLE_PARTS as readonly Silence[]).includes(what);
