import type { Quiz } from '../quiz/quiz.js';
import { COPIED, type KernelMemory } from './memory.js';

export const OUTPUT_BYTES = 1 << 19;
/** The kernel refuses longer names. */
const LONGEST_NAME = 200;
/** Digits and sign of any number in a cell. */
const LONGEST_NUMBER = 12;

/** A cell of a row that the kernel writes, or several; `track` is a place in `tracks`, `roles` are in `quiz.roles`. */
export type KernelCell =
  | { readonly show: 'name' }
  | { readonly show: 'answered' }
  | { readonly show: 'text'; readonly text: string }
  | { readonly show: 'role' | 'z' | 'runner_up' | 'lead'; readonly track: number }
  | { readonly show: 'scores'; readonly roles: readonly number[] };

const CELL = { name: 0, answered: 1, text: 2, role: 3, z: 4, runner_up: 5, lead: 6, scores: 7 } as const;

/** What the kernel needs to write rows. */
export class RowMemory {
  readonly out: number;
  readonly cells: number;
  readonly cellCount: number;
  readonly titles: number;
  /** [record] → where its name begins and ends. */
  readonly names: Int32Array;
  /** Records for which there is room. */
  readonly most: number;

  constructor(
    memory: KernelMemory,
    { roles }: Quiz,
    tracks: readonly (readonly number[])[],
    tracksAt: number,
    cells: readonly KernelCell[],
  ) {
    const titles = roles.map(({ id }) => memory.text(id));
    this.titles = memory.numbers(titles.flatMap(({ address, length }) => [address, length]));
    const trackAt = (track: number): number =>
      tracksAt + 4 * tracks.slice(0, track).reduce((fields, { length }) => fields + 3 + length, 0);
    let longest = LONGEST_NAME + COPIED;
    const fields = cells.flatMap((cell): number[] => {
      longest += 1 + Math.max(LONGEST_NUMBER, ...titles.map(({ length }) => length));
      if (cell.show === 'scores') {
        longest += cell.roles.length * (1 + LONGEST_NUMBER);
        return [CELL.scores, memory.numbers([cell.roles.length, ...cell.roles])];
      }
      if (cell.show === 'name' || cell.show === 'answered') return [CELL[cell.show], 0];
      if (cell.show !== 'text') return [CELL[cell.show], trackAt(cell.track)];
      const { address, length } = memory.text(cell.text);
      longest += length;
      return [CELL.text, memory.numbers([address, length])];
    });
    this.cells = memory.numbers(fields);
    this.cellCount = cells.length;
    this.most = Math.max(1, Math.floor(OUTPUT_BYTES / longest));
    this.names = memory.list(2 * this.most);
    this.out = memory.reserve(Math.max(OUTPUT_BYTES, longest) + COPIED);
  }
}
