import { searchRoles } from '../../guide/find.js';
import type { Guide, GuideRole, PagePart, RoleKind } from '../../guide/guide.js';
import { roleJson, rolesJson } from '../../render/guide/json.js';
import { rolesPage } from '../../render/guide/list-pages.js';
import { rolePage } from '../../render/guide/role-page.js';
import type { PageFormat } from '../../render/page.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import { loadGuide } from '../guide-data.js';
import type { Io } from '../io.js';
import { theRole } from '../named-role.js';
import type { OutputOptions } from '../output.js';
import { isBrief, showPage } from '../page.js';
import { plannableRoles } from '../plannable.js';

export interface RolesOptions extends OutputOptions<PageFormat> {
  readonly kind: RoleKind | null;
  readonly search: string | null;
  /** All of a long page. */
  readonly all: boolean;
  /** Only these parts of a role's page; none: all. */
  readonly parts: readonly PagePart[];
}

/**
 * Lists the roles, or shows one.
 * @param words its id, name or another name of it; none lists them. Where something is searched for, more words for that
 */
export async function roles(words: readonly string[], options: RolesOptions, io: Io): Promise<number> {
  const { kind, search, parts } = options;
  const guide = await loadGuide();
  await checkTarget(options.output, options.force, io);
  if (words.length > 0 && search === null) {
    if (kind !== null) throw new UsageError('--kind is for the list of roles: leave the name out.');
    await showRole(guide, theRole(guide, words.join(' ')), options, io);
    return EXIT.done;
  }
  if (parts.length > 0) throw new UsageError('--part is for one role: name it.');
  const wanted = search === null ? null : [search, ...words].join(' ');
  const found = wanted === null ? guide.roles : searchRoles(guide, wanted);
  const shown = kind === null ? found : found.filter((role) => role.kind === kind);
  await showPage(
    (command) => rolesPage(shown, wanted, { command }),
    () => rolesJson(shown),
    options,
    io,
  );
  return EXIT.done;
}

async function showRole(guide: Guide, role: GuideRole, options: RolesOptions, io: Io): Promise<void> {
  const plannable = await plannableRoles(io);
  await showPage(
    (command) => rolePage(guide, role, options.parts, { command, plannable, brief: isBrief(options) }),
    () => roleJson(guide, role),
    options,
    io,
  );
}
