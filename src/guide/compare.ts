import {
  type Caution,
  type Figure,
  type Guide,
  type GuideRole,
  type Rating,
  ROLE_PARTS,
  type RolePart,
  type Statement,
} from './guide.js';

/** Two or three roles side by side. Nothing is scored, ranked or averaged. */
export interface Comparison {
  readonly roles: readonly GuideRole[];
  /** What to bear in mind of any two of the roles. */
  readonly cautions: readonly Caution[];
  readonly groups: readonly ComparedGroup[];
  /** What is said of each role by itself. Only filled where there are few rows. */
  readonly parts: readonly ComparedPart[];
  /** Whether some source speaks of two of the roles on one point. Otherwise it is we who put them side by side. */
  readonly contrasted: boolean;
}

export interface ComparedGroup {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

interface Compared<T> {
  /** One for each role, in their order; empty where nothing is said. */
  readonly cells: readonly (readonly T[])[];
  /** Ids of the sources that speak of at least two of the roles here. None: the contrast is ours. */
  readonly drawnBy: readonly string[];
}

export interface ComparedRow extends Compared<Statement> {
  readonly title: string;
  readonly ask: string | null;
}

/** A part of what the roles' own pages say. */
export type ComparedPart =
  | (Compared<Statement> & { readonly part: RolePart })
  | (Compared<Figure> & { readonly part: 'pay' })
  | (Compared<Rating> & { readonly part: 'ratings' });

/** With fewer rows than this, what the roles' own pages say stands beside them. */
const FEW_ROWS = 4;

/**
 * Puts roles side by side. A row or part is there where at least two of the roles have something in it.
 * @param ids two or three different ids of the guide's roles
 * @throws RangeError for other ids: `findRole` tells which there are
 */
export function compareRoles(guide: Guide, ids: readonly string[]): Comparison {
  const roles = ids.flatMap((id) => guide.roles.find((role) => role.id === id) ?? []);
  if (roles.length !== ids.length || new Set(ids).size !== ids.length || ids.length < 2 || ids.length > 3)
    throw new RangeError(`Not two or three different roles of the guide: ${ids.join(', ')}`);

  const groups = groupsOf(guide, ids);
  const rows = groups.flatMap((group) => group.rows);
  const parts = rows.length < FEW_ROWS ? partsOf(guide, roles) : [];
  return {
    roles,
    cautions: guide.cautions.filter(({ between }) => between.every((id) => ids.includes(id))),
    groups,
    parts,
    contrasted: rows.some(({ drawnBy }) => drawnBy.length > 0),
  };
}

/** In the order in which the guide first names each group. */
function groupsOf(guide: Guide, ids: readonly string[]): readonly ComparedGroup[] {
  const groups = new Map<string, ComparedRow[]>();
  for (const { title, group, ask, cells } of guide.rows) {
    const compared = sideBySide(
      guide,
      ids.map((id) => (Object.hasOwn(cells, id) ? cells[id]! : [])),
    );
    if (compared === null) continue;
    const rows = groups.get(group) ?? [];
    groups.set(group, rows);
    rows.push({ title, ask, ...compared });
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

function partsOf(guide: Guide, roles: readonly GuideRole[]): readonly ComparedPart[] {
  const row = <T extends Sourced>(of: (role: GuideRole) => readonly T[]) => sideBySide(guide, roles.map(of));
  const compared: ComparedPart[] = [];
  for (const part of ROLE_PARTS) {
    const statements = row((role) => role.parts[part] ?? []);
    if (statements !== null) compared.push({ part, ...statements });
  }
  const pay = row((role) => role.pay);
  if (pay !== null) compared.push({ part: 'pay', ...pay });
  const ratings = row((role) => role.ratings);
  if (ratings !== null) compared.push({ part: 'ratings', ...ratings });
  return compared;
}

interface Sourced {
  readonly from: readonly string[];
}

/** @returns `null` where fewer than two cells have something in them */
function sideBySide<T extends Sourced>(guide: Guide, cells: readonly (readonly T[])[]): Compared<T> | null {
  if (cells.filter((cell) => cell.length > 0).length < 2) return null;
  const speaksOfTwo = (source: string): boolean =>
    cells.filter((cell) => cell.some(({ from }) => from.includes(source))).length >= 2;
  return { cells, drawnBy: guide.sources.map(({ id }) => id).filter(speaksOfTwo) };
}
