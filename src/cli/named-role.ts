import { findRole, nearestRoles } from '../guide/find.js';
import type { Guide, GuideRole } from '../guide/guide.js';
import { unknownName } from './names.js';

/** The role of the guide that a name means. @throws UsageError that names the nearest, where there is no such role */
export function theRole(guide: Guide, name: string): GuideRole {
  const role = findRole(guide, name);
  if (role !== null) return role;
  const near = nearestRoles(guide, name).map(({ id }) => id);
  throw unknownName('No role is', name, near, 'which-path roles lists them.');
}
