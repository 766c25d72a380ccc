import { LIMITS } from '../quiz/limits.js';
import { CR, LF } from './scanner.js';

/** Where the record that begins at `from` ends, its line break included; −1 where the bytes up to `to` end within it. */
export type RecordEnd = (bytes: Uint8Array, from: number, to: number) => number;

/** A piece of an input. */
export interface Block {
  /**
   * `records` are whole. `broken` is the first line of a record that does not end, or not soon enough: a quote is not
   * closed. `too-long` is the beginning of a line with more bytes than a sheet may have; the rest of it is left out.
   */
  readonly kind: 'records' | 'broken' | 'too-long';
  /** The piece takes the first `length` of them and ends with the break of a line. */
  readonly bytes: Uint8Array;
  readonly length: number;
}

const FIRST_BYTES = 1 << 19;

/**
 * Cuts an input that comes in pieces of any size into blocks of whole records. No more is kept than the longest record
 * and a piece.
 */
export class Blocks {
  /** A `Buffer`, which looks for a byte many at a time. */
  private bytes = Buffer.alloc(FIRST_BYTES);
  private length = 0;
  /** In a line that is too long. */
  private skips = false;
  private readonly endOf: RecordEnd;

  /** @param endOf where no quote stands, a record is a line */
  constructor(endOf: RecordEnd) {
    this.endOf = endOf;
  }

  /** The blocks that these bytes complete. Each is good until the next is asked for. */
  *push(piece: Uint8Array): Generator<Block> {
    this.append(piece);
    yield* this.cut(false);
  }

  /** The blocks that the end of the input completes. */
  *end(): Generator<Block> {
    if (this.length > 0 && this.bytes[this.length - 1] !== LF) this.append(LINE_BREAK);
    while (this.length > 0) yield* this.cut(true);
  }

  private *cut(ended: boolean): Generator<Block> {
    if (this.skips) this.skipLine();
    const length = this.recordsEnd();
    if (length > 0) yield* this.take('records', length);
    const stuck = this.length > LIMITS.fileBytes || (ended && this.length > 0);
    if (!stuck) return;
    // What is done must not depend on how much has come by now.
    const begin = Math.min(this.length, LIMITS.fileBytes + 1);
    const line = this.bytes.subarray(0, begin).indexOf(LF) + 1;
    if (line > 0) yield* this.take('broken', line);
    else {
      this.skips = true;
      this.bytes[begin - 1] = LF;
      yield* this.take('too-long', begin);
    }
    yield* this.cut(ended);
  }

  /** How many bytes are whole records. */
  private recordsEnd(): number {
    const { bytes, length } = this;
    const filled = bytes.subarray(0, length);
    if (!filled.includes(QUOTE)) {
      const lineEnd = filled.lastIndexOf(LF) + 1;
      if (lineEnd > 0) return lineEnd;
    }
    let end = 0;
    for (;;) {
      const next = this.endOf(bytes, end, length);
      if (next === -1 || isTooLong(end, next)) return end;
      end = next;
    }
  }

  /** Gives the first bytes away and moves the rest to where they were. */
  private *take(kind: Block['kind'], length: number): Generator<Block> {
    yield { kind, bytes: this.bytes, length };
    this.bytes.copyWithin(0, length, this.length);
    this.length -= length;
  }

  private skipLine(): void {
    const end = this.bytes.subarray(0, this.length).indexOf(LF) + 1;
    this.skips = end === 0;
    this.bytes.copyWithin(0, end, this.length);
    this.length = this.skips ? 0 : this.length - end;
  }

  private append(piece: Uint8Array): void {
    const needed = this.length + piece.length;
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.length);
    this.length += piece.length;
  }
}

/** Whether a record has more bytes than a sheet may have, the last of its line break not counted. */
export function isTooLong(from: number, to: number): boolean {
  return to - from - 1 > LIMITS.fileBytes;
}

const QUOTE = 0x22;
const LINE_BREAK = Uint8Array.of(LF);

/** How many lines these bytes have: LF, CR LF or a lone CR ends one. */
export function lineBreaks(bytes: Uint8Array, length: number): number {
  // `Buffer` looks for a byte many at a time.
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  let count = 0;
  for (let at = block.indexOf(LF); at !== -1; at = block.indexOf(LF, at + 1)) count++;
  for (let at = block.indexOf(CR); at !== -1; at = block.indexOf(CR, at + 1))
    if (block[at + 1] !== LF) count++;
  return count;
}
