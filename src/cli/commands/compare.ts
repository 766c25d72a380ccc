import { compareRoles } from '../../guide/compare.js';
import { comparePage } from '../../render/guide/compare-page.js';
import { comparisonJson } from '../../render/guide/json.js';
import type { PageFormat } from '../../render/page.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import { loadGuide } from '../guide-data.js';
import type { Io } from '../io.js';
import { theRole } from '../named-role.js';
import type { OutputOptions } from '../output.js';
import { isBrief, showPage } from '../page.js';
import { plannableRoles } from '../plannable.js';

/** Shows two or three roles side by side. @param names ids, names or other names of them, one each */
export async function compare(
  names: readonly string[],
  options: OutputOptions<PageFormat> & { readonly all: boolean },
  io: Io,
): Promise<number> {
  if (names.length > 3)
    throw new UsageError('compare takes two or three roles. A name of several words stands in quotes.');
  const guide = await loadGuide();
  await checkTarget(options.output, options.force, io);
  const roles = names.map((name) => theRole(guide, name));
  const twice = roles.find((role, place) => roles.indexOf(role) !== place);
  if (twice !== undefined) {
    const same = new Set(names.filter((_, place) => roles[place] === twice).map((name) => `"${name}"`));
    const what = same.size === 1 ? 'stands here twice' : `mean the same role, ${twice.id}`;
    throw new UsageError(`${[...same].join(' and ')} ${what}. Name different roles.`);
  }
  const comparison = compareRoles(
    guide,
    roles.map(({ id }) => id),
  );
  const plannable = await plannableRoles(io);
  await showPage(
    (command) => comparePage(guide, comparison, { command, plannable, brief: isBrief(options) }),
    () => comparisonJson(guide, comparison),
    options,
    io,
  );
  return EXIT.done;
}
