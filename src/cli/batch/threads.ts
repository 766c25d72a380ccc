import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Block } from '../../answers/blocks.js';
import { SLACK } from '../../answers/spellings.js';
import { builtPath } from '../built.js';
import type { BlockJob, ScoredBlock } from './block-scorer.js';
import type { BlockReply, BlockTask } from './worker.js';

/** The main thread reads and writes, which takes little; more would cost memory. */
const MOST_THREADS = 2;

/** Threads that score blocks. */
export class Threads {
  private readonly threads: readonly Thread[];
  private next = 0;

  /** @returns `null` where there is only one processor, or the sources run without being built */
  static start(job: BlockJob): Threads | null {
    const script = builtPath('worker.cjs');
    const count = Math.min(MOST_THREADS, availableParallelism());
    return count > 1 && script !== null ? new Threads(script, job, count) : null;
  }

  private constructor(script: string, job: BlockJob, count: number) {
    this.threads = Array.from({ length: count }, () => new Thread(script, job));
  }

  /** How many blocks keep all of them busy. */
  get room(): number {
    return 2 * this.threads.length;
  }

  /** @param block copied at once */
  score(block: Block, line: number): Promise<ScoredBlock> {
    const thread = this.threads[this.next++ % this.threads.length] as Thread;
    return thread.score(block, line);
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }
}

interface Waiting {
  resolve(scored: ScoredBlock): void;
  reject(error: unknown): void;
}

/** One thread, which answers in the order in which it is asked. */
class Thread {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];
  /** Memory of blocks that were scored. */
  private readonly spare: Uint8Array<ArrayBuffer>[] = [];

  constructor(script: string, job: BlockJob) {
    this.worker = new Worker(script, { workerData: job });
    this.worker.on('message', ({ scored, bytes }: BlockReply) => {
      this.spare.push(bytes as Uint8Array<ArrayBuffer>);
      this.waiting.shift()?.resolve(scored);
    });
    this.worker.on('error', (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  score({ kind, bytes, length }: Block, line: number): Promise<ScoredBlock> {
    const needed = length + SLACK;
    const spare = this.spare.pop();
    const copy = spare !== undefined && spare.length >= needed ? spare : new Uint8Array(needed);
    copy.set(bytes.subarray(0, needed));
    const task: BlockTask = { kind, bytes: copy, length, line };
    this.worker.postMessage(task, [copy.buffer]);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
