import type { Quiz } from '../../quiz/quiz.js';
import type { Member } from './member.js';

/** People as points: who stands near whom has answered alike. */
export interface PeopleAsPoints {
  readonly people: number;
  /** Numbers of one point. */
  readonly dimensions: number;
  /** Row after row, a row a person: people × dimensions. */
  readonly values: Float64Array;
  /** For each row the place of its person among the members. */
  readonly members: readonly number[];
}

/**
 * Each person's leanings (percent − what random answers average, an unknown one 0: as random answers have it), and the
 * role of the first track, a dimension each that is 0 or a weight.
 *
 * The weight is the root mean square distance of the leanings from their mean. So two people of different paths stand
 * as far apart by that alone as two people usually do by all traits together: paths are what pairs and groups are first
 * told by, and traits decide within. It is 1 where no trait is known, as in a quiz without traits.
 *
 * The rows are sorted by leanings, role and name. All that follows takes them in this order, so whoever is with
 * whom does not depend on the order of the members, as long as no two are the same in all three.
 */
export function peopleAsPoints(quiz: Quiz, members: readonly Member[]): PeopleAsPoints {
  const track = quiz.tracks[0]?.id ?? '';
  const placeOf = new Map(quiz.roles.map(({ id }, place) => [id, place]));
  const rows = members.map((member, place) => ({
    place,
    name: member.person,
    leanings: leanings(quiz, member),
    /** −1 where there is no recommendation. */
    role: placeOf.get(member.tracks[track]?.role ?? '') ?? -1,
  }));
  rows.sort((a, b) => byNumbers(a.leanings, b.leanings) || a.role - b.role || byText(a.name, b.name));

  const roles = [...new Set(rows.map(({ role }) => role))].filter((role) => role >= 0);
  const traits = rows[0]?.leanings.length ?? 0;
  const dimensions = traits + roles.length;
  const weight = usualDistance(rows.map((row) => row.leanings)) || 1;
  const values = new Float64Array(rows.length * dimensions);
  rows.forEach((row, at) => {
    values.set(row.leanings, at * dimensions);
    if (row.role >= 0) values[at * dimensions + traits + roles.indexOf(row.role)] = weight;
  });
  return { people: rows.length, dimensions, values, members: rows.map(({ place }) => place) };
}

/** In a quiz without traits there are none: its traits are the roles. */
function leanings(quiz: Quiz, { traits }: Member): readonly number[] {
  if (quiz.direct) return [];
  return quiz.traits.map((_, place) => {
    const known = traits[place];
    return known ? known.percent - known.expected : 0;
  });
}

/** Root mean square distance from the mean. */
function usualDistance(rows: readonly (readonly number[])[]): number {
  const dimensions = rows[0]?.length ?? 0;
  let squares = 0;
  for (let at = 0; at < dimensions; at++) {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    for (const row of rows) squares += (row[at]! - mean) ** 2;
  }
  return Math.sqrt(squares / rows.length);
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}

/** By code units: the same everywhere, whatever the language of the machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
