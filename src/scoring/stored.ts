import type { NullDistribution } from './null-distribution.js';
import type { ScoringTable } from './table.js';

/**
 * The part of a compiled quiz that takes long to work out, as plain JSON: the build stores it for the quizzes that ship,
 * so that no start has to. A table made from it is the same to the last bit.
 */
export interface StoredTable {
  /** Raw points of all responses of all questions: questions by id, then responses, then traits. */
  readonly raw: readonly number[];
  /** Points in the same order, roles last. */
  readonly points: readonly number[];
  /** For each role its ranks; `null` where they do not fit this form and are worked out as ever. */
  readonly ranks: readonly (StoredRanks | null)[];
}

/**
 * Ranks at neighbouring grid lines, in millionths. They run so smoothly that their second differences are a few units:
 * a letter each. Every `BLOCK` lines stand a rank and a difference, so that looking one up reads one block.
 */
export interface StoredRanks {
  /** Grid line of the first rank. Below it they are 0, beyond the last 1,000,000. */
  readonly first: number;
  /** For each block: the rank at its first line, and by how much the next is higher. */
  readonly starts: readonly number[];
  /** For each line the second difference that leads on from it, as the letter `MIDDLE` plus that many. */
  readonly steps: string;
}

const BLOCK = 64;
const MIDDLE = 'O'.charCodeAt(0);
/** One letter has room for so much to either side. */
const LARGEST_STEP = 44;

export function storedTable(table: ScoringTable): StoredTable {
  return {
    raw: table.questions.flatMap(({ raw }) => [...raw]),
    points: table.questions.flatMap(({ points }) => [...points]),
    ranks: table.quiz.roles.map((_, role) => storedRanks(table.nullOf(role))),
  };
}

/** @returns `null` where a distribution has no grid or is not smooth */
export function storedRanks({ grid }: NullDistribution): StoredRanks | null {
  if (grid === null) return null;
  const ranks: number[] = [];
  let first = grid.low;
  for (let line = grid.low; line <= grid.high; line++) {
    const rank = grid.rankAt(line);
    if (ranks.length === 0 && rank === 0) first = line + 1;
    else ranks.push(rank);
  }
  while (ranks.at(-1) === 1e6 && ranks.at(-2) === 1e6) ranks.pop();
  const slopeAt = (place: number): number => (ranks[place + 1] ?? 1e6) - ranks[place]!;
  const starts: number[] = [];
  let steps = '';
  for (let place = 0; place < ranks.length; place++) {
    if (place % BLOCK === 0) starts.push(ranks[place]!, slopeAt(place));
    const step = place + 1 < ranks.length ? slopeAt(place + 1) - slopeAt(place) : 0;
    if (Math.abs(step) > LARGEST_STEP) return null;
    steps += String.fromCharCode(MIDDLE + step);
  }
  return { first, starts, steps };
}

/** The rank at a grid line, in millionths. */
export function storedRankAt({ first, starts, steps }: StoredRanks, line: number): number {
  const place = line - first;
  if (place < 0) return 0;
  if (place >= steps.length) return 1e6;
  const block = Math.floor(place / BLOCK);
  let rank = starts[2 * block]!;
  let slope = starts[2 * block + 1]!;
  for (let at = block * BLOCK; at < place; at++) {
    rank += slope;
    slope += steps.charCodeAt(at) - MIDDLE;
  }
  return rank;
}
