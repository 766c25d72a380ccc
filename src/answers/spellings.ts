/** More spellings than these are not remembered: a column of free text would fill the memory. */
const MOST = 4_096;
/** Longer ones are rare enough to be read the long way. */
const LONGEST = 1_000;
const BUCKETS = 256;
/** Only so many first bytes are looked at for two that tell spellings apart. */
const TELLING_BYTES = 16;

/** So many zeros stand behind the bytes that are looked at: a spelling is compared four bytes at a time. */
export const SLACK = TELLING_BYTES + 4;

/**
 * How the answers to one question were written so far, byte for byte with the byte that ends them, and what each means.
 * Looking one up compares four bytes at a time and makes nothing.
 *
 * The bucket of a spelling depends on two of its bytes: at places that every spelling has, where they tell as many as
 * possible apart. So it is found without knowing where it ends.
 */
export class Spellings {
  private count = 0;
  /** For each spelling: where it begins in `bytes`, its length, its value, and the next in its bucket or −1. */
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private readonly values: number[] = [];
  private readonly next: number[] = [];
  private readonly buckets = new Int32Array(BUCKETS).fill(-1);
  private bytes = new DataView(new ArrayBuffer(256));
  private used = 0;
  /** The places of the two bytes. */
  private one = 0;
  private other = 0;
  private shortest = Number.POSITIVE_INFINITY;

  /** Remembers a spelling: the bytes from `from` up to, but not including, `to`; the last of them ends it. */
  learn(view: DataView, from: number, to: number, value: number): void {
    const length = to - from;
    if (this.count === MOST || length > LONGEST) return;
    const known = this.find(view, from);
    if (known >= 0 && this.lengths[known] === length) return;
    this.reserve(length + SLACK);
    for (let at = 0; at < length; at++) this.bytes.setUint8(this.used + at, view.getUint8(from + at));
    this.starts.push(this.used);
    this.lengths.push(length);
    this.values.push(value);
    this.next.push(-1);
    this.used += length;
    const entry = this.count++;
    // Looking for the best two bytes takes a while, so it is done for the 1st, 2nd, 4th, 8th … spelling.
    if (length < this.shortest || (this.count & (this.count - 1)) === 0) {
      this.shortest = Math.min(length, this.shortest);
      this.chooseBytes();
      this.buckets.fill(-1);
      for (let each = 0; each < this.count; each++) this.putIntoBucket(each);
    } else this.putIntoBucket(entry);
  }

  /** The spelling that stands at `at`, −1 where none that is known does. */
  find(view: DataView, at: number): number {
    const { bytes, starts, lengths } = this;
    let entry = this.buckets[bucketOf(view.getUint8(at + this.one), view.getUint8(at + this.other))]!;
    for (; entry >= 0; entry = this.next[entry]!) {
      let mine = starts[entry]!;
      let its = at;
      let left = lengths[entry]!;
      while (left >= 4 && bytes.getInt32(mine, true) === view.getInt32(its, true)) {
        mine += 4;
        its += 4;
        left -= 4;
      }
      // What differs of the last bytes is moved out at the top.
      if (
        left < 4 &&
        (left === 0 || (bytes.getInt32(mine, true) ^ view.getInt32(its, true)) << (32 - 8 * left) === 0)
      )
        return entry;
    }
    return -1;
  }

  valueOf(entry: number): number {
    return this.values[entry]!;
  }

  /** How many bytes it takes, with the one that ends it. */
  lengthOf(entry: number): number {
    return this.lengths[entry]!;
  }

  private chooseBytes(): void {
    const places = Math.min(this.shortest, TELLING_BYTES);
    let most = 0;
    for (let one = 0; one < places; one++) {
      for (let other = one; other < places; other++) {
        const apart = new Set(this.starts.map((start) => this.bucketFor(start, one, other))).size;
        if (apart <= most) continue;
        most = apart;
        this.one = one;
        this.other = other;
      }
    }
  }

  private putIntoBucket(entry: number): void {
    const bucket = this.bucketFor(this.starts[entry]!, this.one, this.other);
    this.next[entry] = this.buckets[bucket]!;
    this.buckets[bucket] = entry;
  }

  private bucketFor(start: number, one: number, other: number): number {
    return bucketOf(this.bytes.getUint8(start + one), this.bytes.getUint8(start + other));
  }

  private reserve(more: number): void {
    const needed = this.used + more;
    if (needed <= this.bytes.byteLength) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.byteLength));
    larger.set(new Uint8Array(this.bytes.buffer));
    this.bytes = new DataView(larger.buffer);
  }
}

function bucketOf(one: number, other: number): number {
  return (one * 31 + other) % BUCKETS;
}
