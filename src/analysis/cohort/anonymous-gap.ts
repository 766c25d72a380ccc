import type { Count, SkillGap } from './cohort.js';
import type { FullGap } from './full.js';
import { type Cell, hiddenParts, tells, together } from './small-numbers.js';

/** The larger numbers that a reader may subtract from. */
export interface Sizes {
  /** People whose roles name skills, those with a recommendation, and everybody. */
  readonly all: readonly [number, number, number];
  /** The same of each role that is shown: people whose roles name skills, and those with a recommendation. */
  readonly columns: readonly Column[];
  /** And of the others together. */
  readonly rest: Column;
}

export type Column = readonly [people: number, recommended: number];

/** A row as it is shown, and where it stands. */
export interface AnonymousGap extends SkillGap {
  readonly rank: readonly [core: number, lacking: number];
}

/** The row without what tells of fewer than five people. @param gap its columns are those of `sizes` */
export function anonymousGap(gap: FullGap, sizes: Sizes): AnonymousGap {
  const needed = neededCells(gap, sizes);
  const lacking = lackingCells(gap, sizes);
  const coreTells = tells({ value: gap.core, within: [gap.lacking, gap.needed, ...sizes.all] });
  const shown: SkillGap = {
    skill: gap.skill,
    hours: gap.hours,
    needed: needed.total,
    lacking: lacking.total,
    core: coreTells ? null : gap.core,
    byRole: gap.byRole.map((_, place) => ({
      needed: needed.columns[place]!,
      lacking: lacking.columns[place]!,
    })),
  };
  return { ...shown, rank: rankOf(gap, shown, sizes.all) };
}

interface Shown {
  readonly total: Count;
  readonly columns: readonly Count[];
}

/**
 * What a role needs stands in the quiz, so a reader may know of a column that nobody in it needs the skill, or that all
 * do, though it is hidden. The others have to hide each other; where they cannot, the total is hidden.
 */
function neededCells({ needed, byRole }: FullGap, { all, columns, rest }: Sizes): Shown {
  const cells = byRole.map((cell, place): Cell => ({ value: cell.needed, within: columns[place]! }));
  const others: Cell = { value: needed - sumOf(cells), within: rest };
  const secret = [...cells.filter(tells), others];
  const unsaid = secret.filter(({ value, within }) => value > 0 && value < within[0]!);
  const isHidden =
    tells({ value: needed, within: all }) || tells(together(secret)) || tells(together(unsaid));
  return {
    total: isHidden ? null : needed,
    columns: cells.map((cell) => (tells(cell) ? null : cell.value)),
  };
}

function lackingCells({ needed, lacking, byRole }: FullGap, { all, columns, rest }: Sizes): Shown {
  const cells = byRole.map(
    (cell, place): Cell => ({
      value: cell.lacking,
      within: [cell.needed, ...columns[place]!],
    }),
  );
  const neededByOthers = needed - byRole.reduce((sum, cell) => sum + cell.needed, 0);
  const others: Cell = { value: lacking - sumOf(cells), within: [neededByOthers, ...rest] };
  const isHidden = tells({ value: lacking, within: [needed, ...all] });
  // Without a total nothing can be subtracted from it.
  const hidden = isHidden ? cells.map(tells) : hiddenParts(cells, others);
  return {
    total: isHidden ? null : lacking,
    columns: cells.map(({ value }, place) => (hidden[place] ? null : value)),
  };
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}

/**
 * Of a number that is hidden the place of the row tells no more than whether it is more than half of what it is out of:
 * it counts as all of that, or as nothing. Otherwise the rows around it would bound it.
 */
function rankOf(gap: FullGap, shown: SkillGap, [people, , everybody]: Sizes['all']): [number, number] {
  const needed = shown.needed ?? (gap.needed * 2 > people ? everybody : 0);
  const lacking = shown.lacking ?? (gap.lacking * 2 > gap.needed ? needed : 0);
  const core = shown.core ?? (gap.core * 2 > gap.lacking ? lacking : 0);
  return [core, lacking];
}
