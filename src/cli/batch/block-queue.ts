import { type Block, lineBreaks } from '../../answers/blocks.js';
import type { ScoringTable } from '../../scoring/table.js';
import { type BlockJob, type BlockScorer, blockScorer, type ScoredBlock } from './block-scorer.js';
import { Threads } from './threads.js';

/** An input of fewer bytes is scored before other threads would be ready. */
const ALONE_UP_TO = 4_000_000;

/** Scores the blocks of an input, in several threads where that pays, and hands on what they give in their order. */
export class BlockQueue {
  private readonly job: BlockJob;
  private readonly scoreHere: BlockScorer;
  private readonly deliver: (scored: ScoredBlock) => Promise<void>;
  private threads: Threads | null = null;
  private line: number;
  private bytes = 0;
  private triedThreads = false;
  /** Ends when all that was added is delivered. */
  private delivered: Promise<void> = Promise.resolve();
  private underWay = 0;
  private failure: { readonly error: unknown } | null = null;
  private wake: () => void = () => undefined;

  /** @param line where the first block begins */
  constructor(
    job: BlockJob,
    table: ScoringTable,
    line: number,
    deliver: (scored: ScoredBlock) => Promise<void>,
  ) {
    this.job = job;
    this.line = line;
    this.scoreHere = blockScorer(job, table);
    this.deliver = deliver;
  }

  /** @param block good until it returns. @throws what `deliver` throws, for this block or an earlier one */
  async add(block: Block): Promise<void> {
    if (this.threads === null && this.bytes > ALONE_UP_TO && !this.triedThreads) {
      this.triedThreads = true;
      this.threads = Threads.start(this.job);
    }
    this.bytes += block.length;
    const { threads, line } = this;
    if (threads === null) {
      const scored = this.scoreHere(block, line);
      this.line = scored.line;
      return this.deliver(scored);
    }
    this.line += lineBreaks(block.bytes, block.length);
    const scored = threads.score(block, line);
    // It is waited for below, later: until then nobody else hears that it failed.
    scored.catch(() => undefined);
    this.underWay++;
    this.delivered = this.delivered.then(() => this.next(scored));
    while (this.underWay >= threads.room && this.failure === null)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    this.check();
  }

  /** Waits for all that was added. @throws as `add` does */
  async end(): Promise<void> {
    await this.delivered;
    this.check();
  }

  async close(): Promise<void> {
    await this.threads?.stop();
  }

  private async next(scored: Promise<ScoredBlock>): Promise<void> {
    try {
      if (this.failure === null) await this.deliver(await scored);
    } catch (error) {
      this.failure = { error };
    }
    this.underWay--;
    this.wake();
  }

  private check(): void {
    if (this.failure !== null) throw this.failure.error;
  }
}
