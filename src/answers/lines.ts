import { KeptBytes } from './kept-bytes.js';

const LINE_FEED = 0x0a;

/** Cuts bytes that come in pieces of any size into lines, without their `\n`. */
export class Lines {
  private readonly kept = new KeptBytes();

  /** @param each gets the lines that these bytes complete, good until it returns; `null` for one that is too long */
  push(bytes: Uint8Array, each: (line: Uint8Array | null) => void): void {
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      each(this.kept.takeWith(bytes.subarray(from, end)));
      from = end + 1;
    }
    this.kept.add(bytes.subarray(from));
  }

  /** @param each gets the last line, if it has no `\n` */
  end(each: (line: Uint8Array | null) => void): void {
    if (!this.kept.isEmpty) each(this.kept.take());
  }
}
