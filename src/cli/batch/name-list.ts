/** The respondents of some sheets, in UTF-8 one after the other, without an object for each. */
export interface Names {
  readonly bytes: Uint8Array;
  /** For each sheet where its name ends in `bytes`; it begins where the one before ends, and may be empty. */
  readonly ends: Int32Array;
  /** For each sheet the line where it stands. */
  readonly lines: Int32Array;
}

/** Collects names; what `take` returns is good until the next one is added. */
export class NameList {
  private bytes = new Uint8Array(1 << 14);
  private ends = new Int32Array(1 << 10);
  private lines = new Int32Array(1 << 10);
  private used = 0;
  private count = 0;

  addBytes(bytes: Uint8Array, from: number, to: number, line: number): void {
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.bytes[this.used++] = bytes[at]!;
    this.finish(line);
  }

  addText(name: string, line: number): void {
    // A UTF-16 unit takes at most three bytes.
    this.reserve(3 * name.length);
    this.used += UTF8.encodeInto(name, this.bytes.subarray(this.used)).written;
    this.finish(line);
  }

  take(): Names {
    const { used, count } = this;
    this.used = 0;
    this.count = 0;
    return {
      bytes: this.bytes.subarray(0, used),
      ends: this.ends.subarray(0, count),
      lines: this.lines.subarray(0, count),
    };
  }

  private finish(line: number): void {
    this.ends[this.count] = this.used;
    this.lines[this.count] = line;
    this.count++;
  }

  private reserve(bytes: number): void {
    if (this.used + bytes > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.used + bytes));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (this.count < this.ends.length) return;
    this.ends = doubled(this.ends);
    this.lines = doubled(this.lines);
  }
}

const UTF8 = new TextEncoder();

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
