import type { ScoringTable } from '../scoring/table.js';
import type { KernelMemory } from './memory.js';

/** Bytes of one group's table: it stays in the processor's cache. */
const GROUP_BYTES = 1 << 16;
const BYTES_PER_VECTOR = 16;

/**
 * Neighbouring questions with few responses are put together: the points for every combination of their responses are one
 * row of a table, so that a sheet takes a few long additions.
 */
export interface Groups {
  /** Questions of each, in the table's order. */
  readonly counts: readonly number[];
  /** The tables' sizes together, in bytes. */
  readonly bytes: number;
}

export function groupsOf({ quiz, questions }: ScoringTable): Groups {
  const row = rowBytes(quiz.roles.length);
  const counts: number[] = [];
  let bytes = 0;
  let size = 0;
  for (const { responses } of questions) {
    const choices = responses.length + 1;
    if (size > 0 && size * choices <= GROUP_BYTES) {
      bytes += size * (choices - 1);
      size *= choices;
      counts[counts.length - 1]!++;
    } else {
      size = row * choices;
      bytes += size;
      counts.push(1);
    }
  }
  return { counts, bytes: bytes + counts.length * BYTES_PER_VECTOR };
}

/** Points of all roles, filled up to whole vectors. */
export function rowBytes(roles: number): number {
  return Math.ceil((4 * roles) / BYTES_PER_VECTOR) * BYTES_PER_VECTOR;
}

/** Writes the groups with their tables. @returns where the kernel finds them */
export function writeGroups(
  { quiz, questions }: ScoringTable,
  { counts }: Groups,
  memory: KernelMemory,
): number {
  const roles = quiz.roles.length;
  const row = rowBytes(roles);
  const fields: number[] = [];
  let first = 0;
  for (const count of counts) {
    const group = questions.slice(first, first + count);
    first += count;
    /** What one step of each question's response moves in the table; the last one's are neighbours. */
    const steps = group.map((_, place) =>
      group.slice(place + 1).reduce((step, { responses }) => step * (responses.length + 1), row),
    );
    const combinations = group.reduce((product, { responses }) => product * (responses.length + 1), 1);
    const sums = memory.reserve(combinations * row);
    const cells = new Int32Array(memory.memory.buffer, sums, (combinations * row) / 4);
    for (const [place, { points, responses }] of group.entries())
      addResponses(cells, points, responses.length, steps[place]! / 4, row / 4, roles);
    fields.push(sums, count, ...steps);
  }
  return memory.numbers(fields);
}

/** Adds to every combination what the response to one question gives. @param step from one response's rows to the next's */
function addResponses(
  cells: Int32Array,
  points: Int32Array,
  responses: number,
  step: number,
  row: number,
  roles: number,
): void {
  // The first rows of each round are those without a response.
  for (let round = step; round < cells.length; round += (responses + 1) * step)
    for (let response = 0; response < responses; response++)
      for (let at = round + response * step; at < round + (response + 1) * step; at += row)
        for (let role = 0; role < roles; role++) cells[at + role]! += points[response * roles + role]!;
}
