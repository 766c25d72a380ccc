import type { Quiz } from '../../quiz/quiz.js';
import type { Grouping, Team, Teams } from './cohort.js';
import type { Member } from './member.js';
import { bestTeams } from './team-search.js';
import { describeTeam } from './team-summary.js';
import { type PeopleAsPoints, peopleAsPoints } from './team-vectors.js';

/** People in a group, about, where nobody says how many groups there shall be. */
const USUAL_SIZE = 4;

export interface TeamOptions {
  readonly grouping: Grouping;
  /** How many groups, 1 … half of the people (more or fewer count as these); `null` for about four people each. */
  readonly groups: number | null;
}

/**
 * Everybody in a pair and in a group, alike or complementary as `bestTeams` arranges them.
 * @returns `null` for fewer than two people
 */
export function teamsOf(quiz: Quiz, members: readonly Member[], options: TeamOptions): Teams | null {
  if (members.length < 2) return null;
  const { grouping } = options;
  const points = peopleAsPoints(quiz, members);
  const pairs = Math.floor(members.length / 2);
  const wanted = Math.trunc(options.groups ?? Math.round(members.length / USUAL_SIZE));
  const groups = Math.max(1, Math.min(wanted, pairs));
  const teamsInto = (count: number) =>
    placesOfTeams(points, count, grouping).map((places) => describeTeam(quiz, membersAt(members, places)));
  const inPairs: readonly Team[] = teamsInto(pairs);
  return { grouping, pairs: inPairs, groups: groups === pairs ? inPairs : teamsInto(groups) };
}

/**
 * Each team as places among the members, in their order; smaller teams first, then by their first person. So of pairs
 * the last may have three.
 */
function placesOfTeams(
  points: PeopleAsPoints,
  count: number,
  grouping: Grouping,
): readonly (readonly number[])[] {
  const sizes = evenSizes(points.people, count);
  const places: number[][] = sizes.map(() => []);
  bestTeams(points, sizes, grouping).forEach((team, row) => {
    places[team]!.push(points.members[row]!);
  });
  for (const team of places) team.sort((a, b) => a - b);
  return places.sort((a, b) => a.length - b.length || a[0]! - b[0]!);
}

/** Sizes that differ by one at most, the larger ones last. */
function evenSizes(people: number, teams: number): readonly number[] {
  const size = Math.floor(people / teams);
  const smaller = teams - (people % teams);
  return Array.from({ length: teams }, (_, team) => (team < smaller ? size : size + 1));
}

const membersAt = (members: readonly Member[], places: readonly number[]) =>
  places.map((place) => members[place] as Member);
