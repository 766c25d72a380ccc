import { type Random, randomFrom } from '../../quiz/random.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Method } from './audit.js';

/** Whole sheets of the null model: every one once, or drawn ones. */
export interface Sheets {
  readonly method: Method;
  /**
   * Goes through them, the same ones each time.
   * @param visit gets for each question of the table the place of its response; the array is used anew for the next sheet
   */
  readonly each: (visit: (chosen: Int32Array) => void) => void;
}

/**
 * All sheets of a quiz where they are no more than `most`, else that many, drawn with every response equally likely.
 * @param seed a whole number, 0 … 2³² − 1
 */
export function sheetsOf(table: ScoringTable, most: number, seed: number): Sheets {
  const counts = Int32Array.from(table.questions, ({ responses }) => responses.length);
  const possible = possibleSheets(table);
  return possible <= most
    ? { method: { kind: 'counted', sheets: possible }, each: (visit) => countOut(counts, visit) }
    : { method: { kind: 'drawn', sheets: most, seed }, each: (visit) => draw(counts, most, seed, visit) };
}

/** How many different whole sheets there are; a large number is rounded, and may be `Infinity`. */
export function possibleSheets({ questions }: ScoringTable): number {
  return questions.reduce((product, { responses }) => product * responses.length, 1);
}

/** As an odometer turns: the last question's response changes with every sheet. */
function countOut(counts: Int32Array, visit: (chosen: Int32Array) => void): void {
  const chosen = new Int32Array(counts.length);
  for (;;) {
    visit(chosen);
    let q = counts.length - 1;
    while (q >= 0 && chosen[q] === counts[q]! - 1) chosen[q--] = 0;
    if (q < 0) return;
    chosen[q]!++;
  }
}

function draw(counts: Int32Array, sheets: number, seed: number, visit: (chosen: Int32Array) => void): void {
  const random = randomFrom(seed);
  const chosen = new Int32Array(counts.length);
  for (let sheet = 0; sheet < sheets; sheet++) {
    for (let q = 0; q < chosen.length; q++) chosen[q] = Math.floor(random() * counts[q]!);
    visit(chosen);
  }
}

const STREAMS = { 'sheets of the sensitivity': 1, weights: 2, orders: 3, balance: 4 } as const;

/** A sequence of its own for each part of an audit, so that none repeats what decided about the sheets. */
export function streamOf(seed: number, part: keyof typeof STREAMS): Random {
  const nth = STREAMS[part];
  return randomFrom(seedFrom(randomFrom(seed + nth)));
}

/** The next seed, 0 … 2³² − 1. */
export function seedFrom(random: Random): number {
  return Math.floor(random() * 2 ** 32);
}
