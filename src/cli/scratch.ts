import { closeSync, openSync, readSync, unlinkSync, write, writeSync } from 'node:fs';

const PIECE = 1 << 16;

/**
 * A new file that is written from its start to its end, and can then be named or read. It fails as node:fs does.
 */
export class Scratch {
  readonly path: string;
  #file: number | null;
  /** Rows come one by one, and asking the system to write one takes longer than making it. */
  #held = '';

  /** @throws where there is a file of this name */
  constructor(path: string, mode = 0o666) {
    this.path = path;
    this.#file = openSync(path, 'wx+', mode);
  }

  /** A promise where the system writes while others go on: until then the bytes are the file's, and nothing else is written. */
  write(chunk: string | Uint8Array): Promise<void> | void {
    if (typeof chunk !== 'string') {
      this.#flush();
      return this.#putBehind(chunk);
    }
    this.#held += chunk;
    if (this.#held.length >= PIECE) this.#flush();
    return undefined;
  }

  /** All that was written, in pieces; each is good until the next is asked for. */
  *read(): Iterable<Uint8Array> {
    this.#flush();
    const piece = new Uint8Array(PIECE);
    for (let position = 0, size = 1; size > 0; position += size) {
      size = readSync(this.#open, piece, 0, PIECE, position);
      if (size > 0) yield piece.subarray(0, size);
    }
  }

  /** Writes what is held, and closes the file. */
  close(): void {
    this.#flush();
    this.#discard();
  }

  /** Takes the file away, unless it has got another name. */
  remove(): void {
    quietly(() => this.#discard());
    quietly(() => unlinkSync(this.path));
  }

  #flush(): void {
    if (this.#held === '') return;
    const bytes = Buffer.from(this.#held);
    this.#held = '';
    this.#put(bytes);
  }

  #put(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#open, bytes, done);
  }

  async #putBehind(bytes: Uint8Array): Promise<void> {
    const file = this.#open;
    for (let done = 0; done < bytes.length; ) {
      done += await new Promise<number>((resolve, reject) =>
        write(file, bytes, done, (error, count) => (error === null ? resolve(count) : reject(error))),
      );
    }
  }

  #discard(): void {
    if (this.#file === null) return;
    const file = this.#file;
    this.#file = null;
    closeSync(file);
  }

  get #open(): number {
    if (this.#file === null) throw new Error(`${this.path} is closed.`);
    return this.#file;
  }
}

/** What cannot be tidied up is no reason to fail: it may be gone, and its folder with it. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}
