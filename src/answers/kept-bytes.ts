import { LIMITS } from '../quiz/limits.js';

/** The bytes of a sheet that comes in several pieces. More than a sheet may have are counted, not kept. */
export class KeptBytes {
  private bytes = new Uint8Array(0);
  private length = 0;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(piece: Uint8Array): void {
    const from = this.length;
    this.length += piece.length;
    if (this.length > LIMITS.fileBytes) return;
    if (this.length > this.bytes.length) this.grow();
    this.bytes.set(piece, from);
  }

  /** As if more had been added than a sheet may have. */
  overflow(): void {
    this.length = LIMITS.fileBytes + 1;
  }

  /** All that was added, good until more is; `null` where it is too much. Nothing is kept after. */
  take(): Uint8Array | null {
    const { length } = this;
    this.length = 0;
    return length > LIMITS.fileBytes ? null : this.bytes.subarray(0, length);
  }

  /** All that was added and the last piece, which is not copied where it is the only one. */
  takeWith(last: Uint8Array): Uint8Array | null {
    if (this.isEmpty && last.length <= LIMITS.fileBytes) return last;
    this.add(last);
    return this.take();
  }

  private grow(): void {
    const { bytes } = this;
    this.bytes = new Uint8Array(Math.min(2 * this.length, LIMITS.fileBytes));
    this.bytes.set(bytes);
  }
}
