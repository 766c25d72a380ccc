import type { AnswerSheet } from '../../answers/sheet.js';
import { chosenResponses } from '../../scoring/assess.js';
import type { Flag } from '../../scoring/assessment.js';
import { qualityFlags } from '../../scoring/flags.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { AnswerQuality, ItemOptions } from './items.js';
import { longestRun, longRunThreshold } from './long-run.js';

/** Of each sheet the places of its responses, two bytes each: hundreds of thousands are kept at a time. */
export class AnswersSoFar {
  readonly table: ScoringTable;
  readonly #withoutFlagged: boolean;
  readonly #long: ReturnType<typeof longRunThreshold>;
  /** [sheet × questions + question] → the place of the response in the table, −1 where it is not answered. */
  #chosen = new Int16Array(1024);
  #read = 0;
  #analysed = 0;
  #flagged = 0;
  #careless = 0;
  #longRuns = 0;
  #longest = 0;
  readonly #flags: Record<Flag['kind'], number> = {
    'straight-lining': 0,
    'many-skipped': 0,
    'contradictory-pair': 0,
  };

  constructor(table: ScoringTable, { withoutFlagged }: ItemOptions) {
    this.table = table;
    this.#withoutFlagged = withoutFlagged;
    this.#long = longRunThreshold(table.quiz);
  }

  add(sheet: AnswerSheet): void {
    this.#read++;
    const isCareless = this.#watch(sheet);
    if (isCareless && this.#withoutFlagged) return;
    const questions = this.table.questions.length;
    const at = this.#analysed * questions;
    if (at + questions > this.#chosen.length) {
      const larger = new Int16Array(2 * (at + questions));
      larger.set(this.#chosen);
      this.#chosen = larger;
    }
    this.#chosen.set(chosenResponses(this.table, sheet), at);
    this.#analysed++;
  }

  /** How many sheets are analysed. */
  get count(): number {
    return this.#analysed;
  }

  /** The places of all responses, sheet by sheet: [sheet × questions of the table + question], −1 where it is not answered. */
  get chosen(): Int16Array {
    return this.#chosen.subarray(0, this.#analysed * this.table.questions.length);
  }

  get people(): { readonly read: number; readonly analysed: number; readonly leftOut: number } {
    return { read: this.#read, analysed: this.#analysed, leftOut: this.#read - this.#analysed };
  }

  get quality(): AnswerQuality {
    return {
      flagged: this.#flagged,
      careless: this.#careless,
      flags: { ...this.#flags },
      longRuns: {
        threshold: this.#long?.threshold ?? null,
        chance: this.#long?.chance ?? null,
        people: this.#longRuns,
        longest: this.#longest,
      },
    };
  }

  /**
   * Counts the signs of a sheet. @returns whether it may be left out. A contradiction alone is no reason: that would select
   * people by what alpha measures, and random answers would come out as a good scale.
   */
  #watch(sheet: AnswerSheet): boolean {
    const { quiz } = this.table;
    // Several pairs of one sheet may contradict each other: it counts once.
    const kinds = new Set(qualityFlags(quiz, sheet).map(({ kind }) => kind));
    for (const kind of kinds) this.#flags[kind] += 1;
    const run = longestRun(quiz, sheet);
    this.#longest = Math.max(this.#longest, run);
    const isLong = this.#long !== null && run >= this.#long.threshold;
    if (isLong) this.#longRuns++;
    if (isLong || kinds.size > 0) this.#flagged++;
    const isCareless = isLong || kinds.has('straight-lining') || kinds.has('many-skipped');
    if (isCareless) this.#careless++;
    return isCareless;
  }
}
