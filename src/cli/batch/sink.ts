import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../exit.js';
import { openDraft, reasonOf } from '../files.js';
import type { Io, Output } from '../io.js';
import { Scratch } from '../scratch.js';

/** Where the results of a batch go, in pieces, as they are made. */
export interface Sink {
  /**
   * A promise only where the sink must be waited for before the next piece. Bytes are the sink's until then.
   * @throws UsageError where it cannot be written
   */
  write(chunk: string | Uint8Array): Promise<void> | void;
  /** Nobody reads any more: what is written now is lost, so the batch may as well stop. */
  readonly closed: boolean;
  /** All is written: it gets its name, or out of the spool. @throws UsageError where it cannot be written */
  commit(): Promise<void>;
  /** Leaves nothing behind of what can be taken back; nothing to do once it is committed. */
  abandon(): void;
}

export interface SinkOptions {
  /** A file, or `-` for standard output. */
  readonly output: string;
  readonly force: boolean;
  /** Whether standard output gets all at the end or nothing. A file always does. */
  readonly spool: boolean;
}

/** @throws UsageError where the file exists and `force` is not given, or cannot be made */
export async function openSink({ output, force, spool }: SinkOptions, io: Io): Promise<Sink> {
  if (output !== '-') return fileSink(output, force, io);
  const stream = new StreamSink(io.stdout);
  return spool ? new SpoolSink(stream, io.env.TMPDIR || tmpdir()) : stream;
}

async function fileSink(name: string, force: boolean, io: Io): Promise<Sink> {
  const draft = await openDraft(name, force, io);
  return {
    write: (chunk) => draft.write(chunk),
    closed: false,
    commit: () => draft.commit(),
    abandon: () => draft.abandon(),
  };
}

/**
 * A stream that is waited for whenever it keeps something to write later: so it never piles up, and whose the bytes are
 * is never in doubt. What fails is left to `main`, which watches the streams and tells of all but a reader that has gone.
 */
export class StreamSink implements Sink {
  readonly #stream: Output;
  #failed = false;
  #asked = 0;
  #done = 0;
  #wake: (() => void) | null = null;

  constructor(stream: Output) {
    this.#stream = stream;
    stream.on('close', this.#onClose);
  }

  get closed(): boolean {
    // A stream that failed just now says so before it calls back; standard output revives itself after.
    return this.#failed || this.#stream.errored !== null || this.#stream.destroyed;
  }

  write(chunk: string | Uint8Array): Promise<void> | void {
    if (this.closed) return undefined;
    this.#asked++;
    this.#stream.write(chunk, this.#onWritten);
    if (this.#stream.writableLength === 0) return undefined;
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async commit(): Promise<void> {}

  abandon(): void {}

  /** Always the same function: of those that do not differ, node keeps a count instead of a list. */
  readonly #onWritten = (error?: Error | null): void => {
    this.#done++;
    if (error) this.#failed = true;
    // It may speak of a piece before, which was written at once.
    if (this.#done === this.#asked) this.#wake?.();
  };

  readonly #onClose = (): void => {
    this.#failed = true;
    this.#wake?.();
  };
}

/** Keeps everything in a file that nobody else may read, and writes it to the stream at the end. */
class SpoolSink implements Sink {
  readonly #stream: StreamSink;
  readonly #parent: string;
  readonly #folder: string;
  readonly #scratch: Scratch;

  /** @param parent the folder for temporary files */
  constructor(stream: StreamSink, parent: string) {
    this.#stream = stream;
    this.#parent = parent;
    try {
      this.#folder = mkdtempSync(join(parent, 'which-path-'));
      this.#scratch = new Scratch(join(this.#folder, 'output'), 0o600);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  get closed(): boolean {
    return this.#stream.closed;
  }

  write(chunk: string | Uint8Array): Promise<void> | void {
    try {
      return this.#scratch.write(chunk)?.catch((error) => {
        throw this.#failure(error);
      });
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async commit(): Promise<void> {
    try {
      for (const piece of this.#scratch.read()) {
        if (this.closed) break;
        await this.#stream.write(piece);
      }
    } catch (error) {
      throw this.#failure(error);
    } finally {
      this.abandon();
    }
  }

  abandon(): void {
    this.#scratch.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #failure(error: unknown): UsageError {
    return new UsageError(`A temporary file in ${this.#parent} cannot be written: ${reasonOf(error)}.`);
  }
}
