import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from '../../answers/blocks.js';
import { tableOf } from '../table.js';
import { type BlockJob, blockScorer, type ScoredBlock } from './block-scorer.js';

/** A block for a thread to score. */
export interface BlockTask extends Block {
  readonly line: number;
}

/** What it makes of it, and the block's bytes, which are used again. */
export interface BlockReply {
  readonly scored: ScoredBlock;
  readonly bytes: Uint8Array;
}

const job = workerData as BlockJob;
const score = blockScorer(job, tableOf(job.quiz));

parentPort?.on('message', ({ line, ...block }: BlockTask) => {
  const { rows, names, ...rest } = score(block, line);
  const copy = {
    rows: rows.slice(),
    names: { bytes: names.bytes.slice(), ends: names.ends.slice(), lines: names.lines.slice() },
  };
  const reply: BlockReply = { scored: { ...rest, ...copy }, bytes: block.bytes };
  const { bytes, ends, lines } = copy.names;
  const moved = [copy.rows, bytes, ends, lines, block.bytes].map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage(reply, moved);
});
