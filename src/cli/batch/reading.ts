import type { InputFormat } from '../../answers/entry.js';
import { formatOfName, sniffFormat } from '../../answers/formats.js';
import { Interrupted } from '../exit.js';
import type { Io, SignalName } from '../io.js';
import { chunksOf } from './chunks.js';
import type { Input } from './inputs.js';

/** So often, in milliseconds, the rest of the program gets its turn: signals are heard only then. */
const TURN_AFTER = 30;

/** Reads inputs until a signal comes. */
export class Reading {
  private readonly io: Io;
  private signal: SignalName | null = null;
  private lastTurn: number;
  /** Ends the waiting for the next chunk. */
  private wake: (error: Interrupted) => void = () => undefined;
  private readonly stopListening: () => void;

  constructor(io: Io) {
    this.io = io;
    this.lastTurn = io.now().getTime();
    this.stopListening = io.onSignal((name) => {
      this.signal = name;
      this.wake(new Interrupted(name));
    });
  }

  /**
   * @param said the format, where it is said
   * @throws Unreadable where it cannot be read, Interrupted after a signal
   */
  async open(input: Input, said: InputFormat | null): Promise<Opened> {
    const { chunks, consumed } = chunksOf(input, this.io);
    const source = this.untilSignal(chunks);
    const named = said ?? formatOfName(input.name);
    if (named !== null) return { format: named, chunks: source, consumed };

    let first = new Uint8Array(0);
    let sniffed: InputFormat | null = null;
    while (sniffed === null) {
      const { value, done } = await source.next();
      if (done !== true) first = Buffer.concat([first, value]);
      sniffed = sniffFormat(first, done === true);
      if (done === true) break;
    }
    return { format: sniffed ?? 'yaml', chunks: prepended(first, source), consumed };
  }

  close(): void {
    this.stopListening();
  }

  /** Whether it is time to let the rest of the program have its turn. */
  get isDue(): boolean {
    return this.io.now().getTime() - this.lastTurn >= TURN_AFTER;
  }

  /** @throws Interrupted after a signal */
  async turn(): Promise<void> {
    if (this.isDue) {
      await new Promise((resolve) => setImmediate(resolve));
      this.lastTurn = this.io.now().getTime();
    }
    if (this.signal !== null) throw new Interrupted(this.signal);
  }

  private async *untilSignal(chunks: AsyncIterable<Uint8Array>): Chunks {
    const iterator = chunks[Symbol.asyncIterator]();
    try {
      for (;;) {
        await this.turn();
        const { value, done } = await new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
          this.wake = reject;
          iterator.next().then(resolve, reject);
        });
        if (done === true) return;
        yield value;
      }
    } finally {
      // Not waited for: standard input may stay silent for ever.
      void iterator.return?.();
    }
  }
}

/** Each chunk is good until the next is asked for. */
export type Chunks = AsyncGenerator<Uint8Array, undefined>;

export interface Opened {
  readonly format: InputFormat;
  readonly chunks: Chunks;
  consumed(): number;
}

async function* prepended(first: Uint8Array, rest: Chunks): Chunks {
  if (first.length > 0) yield first;
  yield* rest;
}
