import type { BadEntry } from '../../answers/entry.js';
import { InputError, type Problem } from '../../errors.js';
import type { ScoredBlock } from './block-scorer.js';
import { Duplicates } from './duplicates.js';
import type { ProblemLog } from './problem-log.js';
import type { Outcome } from './summary.js';

/** `--strict`, and there was a problem. */
export class Stopped extends Error {
  constructor() {
    super('There was a problem.');
    this.name = 'Stopped';
  }
}

type Repeated = ScoredBlock['repeated'][number];

/** What a batch has come to so far: counts, and what is told of problems. */
export class Run {
  private scored = 0;
  private leftOut = 0;
  private unwritten = 0;
  private repeated = 0;
  private troubles = 0;
  /** Who was seen. */
  readonly duplicates = new Duplicates();
  private readonly log: ProblemLog;
  private readonly strict: boolean;
  private readonly repeatedWords: string;

  /** @param repeated what becomes of the sheets of somebody who has several */
  constructor(log: ProblemLog, strict: boolean, repeated = 'both sheets are scored') {
    this.log = log;
    this.repeatedWords = repeated;
    this.strict = strict;
  }

  /** Sheets read so far. */
  get sheets(): number {
    return this.scored + this.leftOut;
  }

  get hasProblems(): boolean {
    return this.troubles > 0;
  }

  get outcome(): Outcome {
    const { scored, leftOut, unwritten, repeated, duplicates } = this;
    return { scored, leftOut, unwritten, repeated, remembered: duplicates.full ? duplicates.size : null };
  }

  /** A sheet that cannot be scored. */
  async leaveOut({ problems }: Pick<BadEntry, 'problems'>): Promise<void> {
    this.leftOut++;
    await this.report(problems);
  }

  /** What keeps an input from being read, or read to its end. */
  async report(problems: readonly Problem[]): Promise<void> {
    this.troubles += problems.length;
    for (const problem of problems) await this.log.report(problem);
    if (this.strict) throw new Stopped();
  }

  /** A sheet is scored. @param respondent `null` where it does not say whose it is */
  async score(respondent: string | null, file: string, line: number): Promise<void> {
    this.scored++;
    if (respondent !== null && this.duplicates.seen(respondent))
      await this.tellRepeated({ name: respondent, line }, file);
  }

  /** The sheets of a block. What there is to tell of them is told in the order of their lines. */
  async takeBlock({ scored, repeated, failed, problems }: ScoredBlock, file: string): Promise<void> {
    this.scored += scored;
    this.leftOut += failed;
    const [first] = problems;
    const told = this.strict ? problems.filter(({ line }) => line === first?.line) : problems;
    let next = 0;
    for (const problem of told) {
      for (; (repeated[next]?.line ?? Number.POSITIVE_INFINITY) < problem.line; next++)
        await this.tellRepeated(repeated[next]!, file);
      this.troubles++;
      await this.log.report(problem);
    }
    if (this.strict && first !== undefined) throw new Stopped();
    for (const each of repeated.slice(next)) await this.tellRepeated(each, file);
  }

  /** A sheet is scored, whose respondent's name stands in these bytes; `to` is 0 where it does not say. */
  scoreBytes(bytes: Uint8Array, from: number, to: number, file: string): Promise<void> | undefined {
    this.scored++;
    if (to === 0 || !this.duplicates.seenBytes(bytes, from, to)) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(from, to));
    return this.tellRepeated({ name, line: 1 }, file);
  }

  /** Scored, but its result cannot be written. @throws what is not for the user to mend */
  async failToWrite(error: unknown): Promise<void> {
    if (!(error instanceof InputError)) throw error;
    this.unwritten++;
    await this.report(error.problems);
  }

  private async tellRepeated({ name, line }: Repeated, file: string): Promise<void> {
    this.repeated++;
    await this.log.warn(`${file}:${line}: "${name}" has answered before; ${this.repeatedWords}.`);
  }
}
