import { type Random, randomFrom } from '../../quiz/random.js';
import type { Grouping } from './cohort.js';
import { type Arrangement, arrangementOf, exchange, gainOf, worthOf } from './team-exchange.js';
import { alikeInLine, firstTeams } from './team-start.js';
import type { PeopleAsPoints } from './team-vectors.js';

/** Up to so many people, everybody is tried with everybody. */
const ALL_PARTNERS = 400;
/** Above that, a round tries everybody with so many others: half in teams of people alike, half anywhere. */
const PARTNERS = 24;
/** How far away in the line people count as alike: measured for 5,000. */
const NEAR = 100;
/** So many rounds at most; then hardly anything is left to find: measured for 1,000. */
const ROUNDS = 50;
/** Numbers to look at, about: half a second's work. It bounds the time, whatever the number of people. */
const WORK = 5e7;
/** What it costs to choose a partner, in numbers looked at. */
const CHOOSING = 8;
/** An arrangement that nobody can improve is shaken so often for each person, by so many exchanges. */
const SHAKES = 5;
const SHAKEN = 3;

interface Search {
  readonly random: Random;
  /** Rows in an order in which neighbours are alike. */
  readonly line: Int32Array;
  /** Gains below this are rounding, and could go round in circles. */
  readonly smallest: number;
  /** A round that gains no more than this of all partners that it drew is the last. */
  readonly enough: number;
  /** Exchanges that may still be looked at. */
  left: number;
}

/**
 * Teams of given sizes whose people are as alike, or as unlike, as exchanges can make them: clustering and anticlustering
 * by exchange (Papenberg & Klau 2021, "Using anticlustering to partition data sets into equivalent parts", Psychological
 * Methods 26, 161–174). Each person in turn changes places with whoever improves the whole most, until nobody can.
 *
 * That is a local optimum. It is then shaken, a few exchanges at random, and improved again, and the better of the two
 * kept (iterated local search: Lourenço, Martin & Stützle 2003). Above 400 people there is time for neither all partners
 * nor shaking; partners are drawn anew in each round instead. The seed is fixed: equal points give equal teams.
 * @param sizes smallest first; they differ by one at most
 * @returns for each row its team
 */
export function bestTeams(points: PeopleAsPoints, sizes: readonly number[], grouping: Grouping): Int32Array {
  const line = alikeInLine(points, grouping === 'alike' ? (sizes[0] ?? 1) : 1);
  const start = arrangementOf(points, firstTeams(line, sizes, grouping), sizes, grouping);
  if (sizes.length < 2 || points.dimensions === 0) return start.teams;
  const squares = points.values.reduce((sum, value) => sum + value * value, 0);
  const search: Search = {
    ...{ line, random: randomFrom(1), smallest: (1e-9 * squares) / points.people, enough: 1e-7 * squares },
    left: WORK / (points.dimensions + CHOOSING),
  };
  if (points.people > ALL_PARTNERS) return improveByDrawing(start, search).teams;
  return shake(improve(start, search), search).teams;
}

/** Exchanges until nobody can improve anything, or the work is used up. */
function improve(
  arrangement: Arrangement,
  search: Search,
  disturbed: readonly number[] | null = null,
): Arrangement {
  const { points, teams, sizes } = arrangement;
  const everybody = Int32Array.from({ length: points.people }, (_, row) => row);
  // An exchange is worth another look only after one of its two teams has changed.
  const changed = new Uint32Array(sizes.length).fill(disturbed ? 0 : 1);
  for (const team of disturbed ?? []) changed[team] = 1;
  const tried = new Uint32Array(points.people);
  let now = 1;
  for (let found = true; found && search.left > 0; ) {
    found = false;
    for (const row of search.line) {
      if (changed[teams[row]!]! <= tried[row]!) continue;
      const partner = bestPartner(arrangement, row, everybody, search);
      tried[row] = now;
      if (partner < 0) continue;
      found = true;
      exchange(arrangement, row, partner);
      now++;
      changed[teams[row]!] = now;
      changed[teams[partner]!] = now;
    }
  }
  return arrangement;
}

function improveByDrawing(arrangement: Arrangement, search: Search): Arrangement {
  const partners = new Int32Array(PARTNERS);
  let before = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS && search.left > 0; round++) {
    const worth = worthOf(arrangement);
    if (worth - before <= search.enough) break;
    before = worth;
    for (let place = 0; place < search.line.length; place++) {
      drawPartners(partners, arrangement, place, search);
      const row = search.line[place]!;
      const partner = bestPartner(arrangement, row, partners, search);
      if (partner >= 0) exchange(arrangement, row, partner);
    }
  }
  return arrangement;
}

/** Whoever sits with somebody alike is worth changing places with, to come to them or to swap opposites. */
function drawPartners(
  partners: Int32Array,
  { teams, sizes, seats, firstSeat }: Arrangement,
  place: number,
  { line, random }: Search,
): void {
  const below = (count: number) => Math.floor(random() * count);
  for (let i = 0; i < partners.length; i++) {
    if (i % 2 === 0) {
      partners[i] = below(line.length);
      continue;
    }
    const near = (place + below(2 * NEAR) - NEAR + line.length) % line.length;
    const team = teams[line[near]!]!;
    partners[i] = seats[firstSeat[team]! + below(sizes[team]!)]!;
  }
}

/** @returns −1 where no exchange improves anything */
function bestPartner(arrangement: Arrangement, row: number, partners: Int32Array, search: Search): number {
  const { teams } = arrangement;
  let best = -1;
  let most = search.smallest;
  for (let i = 0; i < partners.length; i++) {
    const partner = partners[i]!;
    if (teams[partner] === teams[row]) continue;
    const gain = gainOf(arrangement, row, partner);
    if (gain <= most) continue;
    most = gain;
    best = partner;
  }
  search.left -= partners.length;
  return best;
}

function shake(start: Arrangement, search: Search): Arrangement {
  const { points, sizes, grouping } = start;
  let best = start;
  let worth = worthOf(start);
  for (let shakes = SHAKES * points.people; shakes > 0 && search.left > 0; shakes--) {
    const next = arrangementOf(points, best.teams.slice(), sizes, grouping);
    const disturbed: number[] = [];
    while (disturbed.length < 2 * SHAKEN) {
      const a = Math.floor(search.random() * points.people);
      const b = Math.floor(search.random() * points.people);
      disturbed.push(next.teams[a]!, next.teams[b]!);
      if (next.teams[a] !== next.teams[b]) exchange(next, a, b);
    }
    const found = worthOf(improve(next, search, disturbed));
    if (found <= worth + search.smallest) continue;
    best = next;
    worth = found;
  }
  return best;
}
