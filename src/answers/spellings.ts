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
  /** For each spelling `FIELDS` numbers: where its words begin, its length, what counts of its last word, its value, and the next in its bucket or −1. */
  private entries = new Int32Array(8 * FIELDS);
  /** Four bytes each, the last one filled up with zeros. */
  private words = new Int32Array(64);
  private used = 0;
  private readonly buckets = new Int32Array(BUCKETS).fill(-1);
  /** The places of the two bytes. */
  private one = 0;
  private other = 0;
  private shortest = Number.POSITIVE_INFINITY;

  /** Remembers a spelling: the bytes from `from` up to, but not including, `to`; the last of them ends it. */
  learn(view: DataView, from: number, to: number, value: number): void {
    const length = to - from;
    if (this.count === MOST || length > LONGEST || this.find(view, from) >= 0) return;
    const entry = this.count++ * FIELDS;
    this.reserve(length);
    const rest = length % 4;
    this.entries.set([this.used, length, rest === 0 ? -1 : (1 << (8 * rest)) - 1, value, -1], entry);
    for (let at = from; at < to; at += 4) this.words[this.used++] = wordAt(view, at, Math.min(to, at + 4));
    // Looking for the best two bytes takes a while, so it is done for the 1st, 2nd, 4th, 8th … spelling.
    if (length < this.shortest || (this.count & (this.count - 1)) === 0) {
      this.shortest = Math.min(length, this.shortest);
      this.chooseBytes();
      this.buckets.fill(-1);
      for (let each = 0; each < this.count; each++) this.putIntoBucket(each * FIELDS);
    } else this.putIntoBucket(entry);
  }

  /** The spelling that stands at `at`, −1 where none that is known does. */
  find(view: DataView, at: number): number {
    const { entries, words } = this;
    let entry = this.buckets[bucketOf(view.getUint8(at + this.one), view.getUint8(at + this.other))]!;
    for (; entry >= 0; entry = entries[entry + NEXT]!) {
      let word = entries[entry]!;
      let place = at;
      const last = at + entries[entry + LENGTH]! - 4;
      while (place < last && view.getInt32(place, true) === words[word]) {
        place += 4;
        word++;
      }
      if (place >= last && (view.getInt32(place, true) & entries[entry + MASK]!) === words[word])
        return entry;
    }
    return -1;
  }

  valueOf(entry: number): number {
    return this.entries[entry + VALUE]!;
  }

  /** How many bytes it takes, with the one that ends it. */
  lengthOf(entry: number): number {
    return this.entries[entry + LENGTH]!;
  }

  private chooseBytes(): void {
    const places = Math.min(this.shortest, TELLING_BYTES);
    let most = 0;
    for (let one = 0; one < places; one++) {
      for (let other = one; other < places; other++) {
        const apart = new Set<number>();
        for (let each = 0; each < this.count; each++) apart.add(this.bucketFor(each * FIELDS, one, other));
        if (apart.size <= most) continue;
        most = apart.size;
        this.one = one;
        this.other = other;
      }
    }
  }

  private putIntoBucket(entry: number): void {
    const bucket = this.bucketFor(entry, this.one, this.other);
    this.entries[entry + NEXT] = this.buckets[bucket]!;
    this.buckets[bucket] = entry;
  }

  private bucketFor(entry: number, one: number, other: number): number {
    return bucketOf(this.byteOf(entry, one), this.byteOf(entry, other));
  }

  private byteOf(entry: number, place: number): number {
    return (this.words[this.entries[entry]! + (place >> 2)]! >> (8 * (place & 3))) & 0xff;
  }

  private reserve(bytes: number): void {
    if (this.count * FIELDS > this.entries.length) this.entries = lengthened(this.entries, 0);
    const words = this.used + Math.ceil(bytes / 4);
    if (words > this.words.length) this.words = lengthened(this.words, words);
  }
}

const FIELDS = 5;
const LENGTH = 1;
const MASK = 2;
const VALUE = 3;
const NEXT = 4;

function wordAt(view: DataView, from: number, to: number): number {
  let word = 0;
  for (let at = to - 1; at >= from; at--) word = (word << 8) | view.getUint8(at);
  return word;
}

function lengthened(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(least, 2 * values.length));
  longer.set(values);
  return longer;
}

function bucketOf(one: number, other: number): number {
  return (one * 31 + other) % BUCKETS;
}
